/** What every store promises of the rows that `apply` reads and changes. */
import { expect, test } from 'vitest'
import { addLine, digestToHex, emptyDigest } from '../../src/core/digest.ts'
import type { MessageRow, TopicRow, UserRow } from '../../src/core/forum-state.ts'
import {
  contentId,
  type MessageId,
  millis,
  NO_USER,
  type ReplicaId,
  type TopicId,
  type UserId,
} from '../../src/core/ids.ts'
import { nameKey } from '../../src/core/query.ts'
import { sha256 } from '../core/ops.ts'
import type { OpenHarness } from './contract.ts'
import { ANN, BOB, CYD, ForumBuilder, message, topicText } from './forum-builder.ts'
import { plain } from './observing.ts'

export function forumContract(open: OpenHarness): void {
  rows(open)
  relations(open)
  derived(open)
}

function rows(open: OpenHarness): void {
  test('rows come back as they were put, also after reopening', async () => {
    await using harness = await open()
    const user = aUser(1)
    const topic = aTopic(1, { labels: ['red', 'size=2'], hasText: true, likes: 3 })
    const answer = aMessage(2, { parent: contentId(1, BOB), deleted: true })

    harness.store.transaction(({ forum }) => {
      forum.putUser(user)
      forum.putTopic(topic)
      forum.putMessage(aMessage(1))
      forum.putMessage(answer)
    })

    for (const reopened of [false, true]) {
      if (reopened) await harness.reopen()
      const { state } = harness.store
      expect(state.getUser(user.id)).toEqual(user)
      expect(state.getTopic(topic.id)).toEqual(topic)
      expect(state.getMessage(answer.id)).toEqual(answer)
      expect(state.messagesOf(topic.id)).toHaveLength(2)
      expect(state.repliesTo(contentId(1, BOB))).toEqual([answer])
    }
  })

  test('a topic may have no user', async () => {
    await using harness = await open()
    const topic = aTopic(1, { user: NO_USER })
    harness.store.transaction(({ forum }) => forum.putTopic(topic))
    await harness.reopen()

    expect(harness.store.state.getTopic(topic.id)).toEqual(topic)
    expect(harness.store.queries.getTopic(topic.id)?.row).toEqual(topic)
  })

  test('a row that is put again replaces the one before, in every list', async () => {
    await using harness = await open()
    harness.store.transaction(({ forum }) => {
      forum.putUser(aUser(1))
      forum.putTopic(aTopic(1, { labels: ['red'] }))
      forum.putMessage(aMessage(1, { likes: 1 }))
    })
    const user = { ...aUser(1), name: 'Bea', also: [{ author: CYD, seq: 4 }] }
    const topic = aTopic(1, { labels: ['blue'], messages: 7, lastActivity: millis(9_000) })
    const moved = aMessage(1, { likes: 0, topic: contentId(2, ANN), user: contentId(2, ANN) })
    expect(harness.store.state.usersNamed('ada')).toHaveLength(1)
    expect(harness.store.state.usersNamed('bea')).toEqual([])

    harness.store.transaction(({ forum }) => {
      forum.putUser(user)
      forum.putTopic(topic)
      forum.putMessage(moved)
    })

    const { state, queries } = harness.store
    expect(state.usersNamed('ada')).toEqual([])
    expect(state.usersNamed('bea')).toEqual([user])
    expect(state.getTopic(topic.id)).toEqual(topic)
    expect(state.messagesOf(topic.id)).toEqual([])
    expect(state.messagesOf(contentId(2, ANN))).toEqual([moved])
    const labelled = (label: string) => queries.listTopics('new', label, { limit: 9, after: '' })
    expect(labelled('red').items).toEqual([])
    expect(labelled('blue').items.map(({ row }) => row)).toEqual([topic])
  })

  test('what is not there is undefined, none or nothing, whoever the id names', async () => {
    await using harness = await open()
    new ForumBuilder(() => harness.store).user('ada')
    const { state } = harness.store
    for (const author of [ANN, 'zzzzzzzzzz' as ReplicaId]) {
      for (const number of [7, 999_999_999_999_999]) {
        const id = <Id>() => `${number}@${author}` as Id
        const target = message(id<MessageId>())
        expect(state.getUser(id<UserId>())).toBeUndefined()
        expect(state.getTopic(id<TopicId>())).toBeUndefined()
        expect(state.getMessage(id<MessageId>())).toBeUndefined()
        expect(state.getAlias('message', id<MessageId>())).toBeUndefined()
        expect(state.getLike(target, id<UserId>())).toBe(0)
        expect([state.likesOf(target), state.editsOf(target)]).toEqual([[], []])
        expect(state.getEdited(target)).toBeUndefined()
        expect(state.getMark(id<UserId>(), id<TopicId>())).toBeUndefined()
        expect(state.getOp({ author, seq: number })).toBeUndefined()
        expect(state.getPayload({ author, seq: number })).toBeUndefined()
        expect(state.erasedBy({ author, seq: number })).toBeUndefined()
        expect(digestToHex(state.getDigest(id<TopicId>()))).toBe('0'.repeat(64))
        expect(state.messagesOf(id<TopicId>())).toEqual([])
        expect(state.repliesTo(id<MessageId>())).toEqual([])
        expect(state.contentBy(id<UserId>())).toEqual({ topics: [], messages: [] })
      }
      expect(state.getCount('message', author)).toBe(0)
    }
    expect(state.requests(new Uint8Array(16))).toEqual([])
  })

  test('what is removed is gone, and rows beside it stay', async () => {
    await using harness = await open()
    harness.store.transaction(({ forum }) => {
      for (const number of [1, 2]) {
        forum.putUser(aUser(number))
        forum.putTopic(aTopic(number, { labels: ['red'] }))
        forum.putMessage(aMessage(number, { topic: contentId(2, ANN) }))
      }
    })

    expect(harness.store.state.usersNamed('ada')).toHaveLength(2)
    harness.store.transaction(({ forum }) => {
      forum.removeUser(contentId(1, ANN))
      forum.removeTopic(contentId(1, ANN))
      forum.removeMessage(contentId(1, BOB))
    })

    const { state, queries } = harness.store
    expect(state.getUser(contentId(1, ANN))).toBeUndefined()
    expect(state.getTopic(contentId(1, ANN))).toBeUndefined()
    expect(state.getMessage(contentId(1, BOB))).toBeUndefined()
    expect(state.usersNamed('ada').map(({ id }) => id)).toEqual([contentId(2, ANN)])
    expect(state.messagesOf(contentId(2, ANN))).toHaveLength(1)
    expect(queries.listTopics('new', 'red', { limit: 9, after: '' }).items).toHaveLength(1)
  })

  test('texts of any characters come back unchanged', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('Ada \u{1f41d} "O\'Hara"')
    const topic = builder.topic(ada, 'Bees; DROP TABLE topics --', { labels: ['a=b', "c'd"] })
    const texts = [
      '',
      '\u0000in the middle\u0000',
      'é\u0301',
      '\u{1f469}\u200d\u{1f52c}',
      '\n\n',
      '«»',
    ]
    const ids = texts.map((text) => builder.post(ada, topic, text))

    await harness.reopen()

    const { queries } = harness.store
    expect(ids.map((id) => queries.getMessage(id)?.text)).toEqual(texts)
    expect(queries.getUser(ada)?.name).toBe('Ada \u{1f41d} "O\'Hara"')
    expect(queries.getTopic(topic)?.row.labels).toEqual(['a=b', "c'd"])
  })
}

function relations(open: OpenHarness): void {
  test('an alias leads to the id that stays, also when that one becomes an alias itself', async () => {
    await using harness = await open()
    const [one, two, three] = [1, 2, 3].map((number) => contentId<MessageId>(number, ANN))

    harness.store.transaction(({ forum }) => {
      forum.putAlias('message', three!, two!)
      forum.putAlias('topic', three!, one!)
    })
    harness.store.transaction(({ forum }) => forum.putAlias('message', two!, one!))

    for (const reopened of [false, true]) {
      if (reopened) await harness.reopen()
      const { state } = harness.store
      expect(state.getAlias('message', three!)).toBe(one)
      expect(state.getAlias('message', two!)).toBe(one)
      expect(state.getAlias('message', one!)).toBeUndefined()
      expect(state.getAlias('topic', three!)).toBe(one)
      expect(state.getAlias('user', three!)).toBeUndefined()
    }
  })

  test('likes and marks are found from both of their ends', async () => {
    await using harness = await open()
    const [ada, bob] = [contentId<UserId>(1, ANN), contentId<UserId>(1, BOB)]
    const topic = contentId<TopicId>(1, ANN)
    // The same id as a topic and as a message: two targets.
    const target = message(contentId<MessageId>(1, ANN))
    const upTo = new Map([
      [ANN, 3],
      ['zzzzzzzzzz' as ReplicaId, 2],
    ])

    harness.store.transaction(({ forum }) => {
      forum.putLike({ target, user: ada, count: 1 })
      forum.putLike({ target, user: bob, count: 1 })
      forum.putLike({ target, user: bob, count: 2 })
      forum.putLike({ target: topicText(topic), user: ada, count: 5 })
      forum.putMark({ user: ada, topic, upTo: new Map() })
      forum.putMark({ user: ada, topic, upTo })
    })

    for (const reopened of [false, true]) {
      if (reopened) await harness.reopen()
      const { state } = harness.store
      expect([state.getLike(target, ada), state.getLike(target, bob)]).toEqual([1, 2])
      expect(state.getLike(topicText(topic), ada)).toBe(5)
      expect(state.likesOf(target)).toHaveLength(2)
      expect(state.likesOf(topicText(topic))).toEqual([
        { target: topicText(topic), user: ada, count: 5 },
      ])
      expect(state.likesBy(ada)).toHaveLength(2)
      expect(state.likesBy(bob)).toEqual([{ target, user: bob, count: 2 }])
      expect(state.getMark(ada, topic)).toEqual(upTo)
      expect(state.marksBy(ada)).toEqual([{ user: ada, topic, upTo }])
      expect(state.marksIn(topic)).toEqual([{ user: ada, topic, upTo }])
      expect(state.marksBy(bob)).toEqual([])
    }
    harness.store.transaction(({ forum }) => {
      forum.removeLike(target, ada)
      forum.removeMark(ada, topic)
    })
    const { state } = harness.store
    expect(state.likesOf(target)).toEqual([{ target, user: bob, count: 2 }])
    expect(state.marksIn(topic)).toEqual([])
  })

  test('edits come in the order of positions, and one that is put to another target moves', async () => {
    await using harness = await open()
    const [one, two] = [message(contentId(1, ANN)), message(contentId(2, ANN))]
    const places = [
      [CYD, 1],
      [ANN, 12],
      [BOB, 3],
      [ANN, 2],
    ] as const
    const user = contentId<UserId>(1, ANN)
    const rowAt = ([author, seq]: (typeof places)[number]) => ({
      position: { author, seq },
      client: 2 ** 48 - seq,
      user,
      time: millis(seq),
    })

    harness.store.transaction(({ forum }) => {
      for (const place of places) forum.putEdit(one, rowAt(place))
    })
    expect(harness.store.state.editsOf(one)).toEqual([3, 1, 2, 0].map((at) => rowAt(places[at]!)))

    harness.store.transaction(({ forum }) => forum.putEdit(two, rowAt(places[2])))
    expect(harness.store.state.editsOf(one)).toEqual([3, 1, 0].map((at) => rowAt(places[at]!)))
    expect(harness.store.state.editsOf(two)).toEqual([rowAt(places[2])])

    harness.store.transaction(({ forum }) => forum.removeEdits(one))
    expect(harness.store.state.editsOf(one)).toEqual([])
    expect(harness.store.state.editsOf(two)).toHaveLength(1)
  })

  test('of one request key there may be several rows, one for each position', async () => {
    await using harness = await open()
    const key = Uint8Array.from(sha256('key').subarray(0, 16))
    const row = (author: ReplicaId, kind: 'like' | 'post-message') => ({
      position: { author, seq: 1 },
      kind,
      fingerprint: '0123456789abcdef',
      made: kind === 'like' ? undefined : contentId<MessageId>(1, author),
    })

    // Asked before, so that a store which remembers what is not there is caught.
    expect(harness.store.state.requests(key)).toEqual([])
    harness.store.transaction(({ forum }) => {
      expect(forum.requests(key)).toEqual([])
      forum.putRequest(key, row(ANN, 'like'))
      expect(forum.requests(key)).toEqual([row(ANN, 'like')])
    })
    harness.store.transaction(({ forum }) => {
      forum.putRequest(key, row(BOB, 'post-message'))
      forum.putRequest(key, row(ANN, 'post-message'))
    })

    const found = [...harness.store.state.requests(Uint8Array.from(key))]
    expect(found.sort((a, b) => (a.position.author < b.position.author ? -1 : 1))).toEqual([
      row(ANN, 'post-message'),
      row(BOB, 'post-message'),
    ])
  })

  test('of many requests each is found, also after a failed transaction and reopening', async () => {
    await using harness = await open()
    const keyOf = (number: number) => Uint8Array.from(sha256(`key ${number}`).subarray(0, 16))
    const put = (from: number, to: number) =>
      harness.store.transaction(({ forum }) => {
        for (let number = from; number < to; number++) {
          forum.putRequest(keyOf(number), {
            position: { author: ANN, seq: number + 1 },
            kind: 'like',
            fingerprint: '0123456789abcdef',
            made: undefined,
          })
        }
        if (to === 1_500) throw new Error('of the test')
      })
    put(0, 500)
    put(500, 1_100)
    expect(() => put(1_100, 1_500)).toThrow('of the test')
    put(1_100, 1_400)

    for (const reopened of [false, true]) {
      if (reopened) await harness.reopen()
      for (let number = 0; number < 1_500; number++) {
        const found = harness.store.state.requests(keyOf(number))
        expect(found.map(({ position }) => position.seq)).toEqual(
          number < 1_400 ? [number + 1] : [],
        )
      }
    }
    put(1_400, 1_450)
    expect(harness.store.state.requests(keyOf(1_449))).toHaveLength(1)
    harness.store.transaction((transaction) => transaction.clearForum())
    expect(harness.store.state.requests(keyOf(3))).toEqual([])
  })

  test('an edited text and its document are kept until they are removed', async () => {
    await using harness = await open()
    const target = message(contentId(1, ANN))
    const edited = { text: 'new', document: Uint8Array.from([1, 2, 3]) }

    harness.store.transaction(({ forum }) => forum.putEdited(target, edited))
    await harness.reopen()
    expect(plain(harness.store.state.getEdited(target))).toEqual(plain(edited))
    expect(harness.store.state.getEdited(topicText(contentId(1, ANN)))).toBeUndefined()

    harness.store.transaction(({ forum }) => forum.removeEdited(target))
    expect(harness.store.state.getEdited(target)).toBeUndefined()
  })
}

function derived(open: OpenHarness): void {
  test('users of one name are found whatever the case and width of its letters', async () => {
    await using harness = await open()
    const names = ['Ada', 'ＡＤＡ', 'ada ', 'ÄDA', 'ﬁsh', 'FISH']
    harness.store.transaction(({ forum }) => {
      for (const [index, name] of names.entries()) forum.putUser({ ...aUser(index + 1), name })
    })

    const named = (name: string) =>
      harness.store.queries.usersNamed(nameKey(name)).map((row) => row.name)
    expect(named('aDA').sort()).toEqual(['Ada', 'ＡＤＡ'].sort())
    expect(named('äda')).toEqual(['ÄDA'])
    expect(named('fish').sort()).toEqual(['FISH', 'ﬁsh'].sort())
    expect(named('nobody')).toEqual([])
  })

  test('the digest of the forum is the sum of its sections, whatever is put, and how often', async () => {
    await using harness = await open()
    const digest = (line: string) => {
      const made = emptyDigest()
      addLine(made, line, sha256)
      return made
    }
    const expected = emptyDigest()
    for (const line of ['b', 'c']) addLine(expected, line, sha256)

    harness.store.transaction(({ forum }) => forum.putDigest('accounts', digest('a')))
    harness.store.transaction(({ forum }) => {
      forum.putDigest(contentId<TopicId>(1, ANN), digest('x'))
      forum.putDigest(contentId<TopicId>(1, ANN), digest('b'))
      forum.putDigest('accounts', digest('c'))
    })

    for (const reopened of [false, true]) {
      if (reopened) await harness.reopen()
      const { queries, state } = harness.store
      expect(digestToHex(queries.forumDigest())).toBe(digestToHex(expected))
      expect(digestToHex(queries.accountsDigest())).toBe(digestToHex(digest('c')))
      expect(digestToHex(state.getDigest(contentId<TopicId>(1, ANN)))).toBe(
        digestToHex(digest('b')),
      )
    }
  })

  test('a digest that was got or put may be changed without changing the store', async () => {
    await using harness = await open()
    const digest = emptyDigest()
    harness.store.transaction(({ forum }) => {
      forum.putDigest('accounts', digest)
      digest[0] = 1
      forum.getDigest('accounts')[0] = 2
    })
    harness.store.queries.forumDigest()[0] = 3
    harness.store.queries.accountsDigest()[0] = 4

    expect(digestToHex(harness.store.queries.forumDigest())).toBe('0'.repeat(64))
    expect(digestToHex(harness.store.queries.accountsDigest())).toBe('0'.repeat(64))
  })

  test('counts are kept for each kind and author', async () => {
    await using harness = await open()
    harness.store.transaction(({ forum }) => {
      forum.putCount('user', ANN, 3)
      forum.putCount('topic', ANN, 4)
      forum.putCount('topic', CYD, 5)
    })
    await harness.reopen()

    const { state } = harness.store
    expect([state.getCount('user', ANN), state.getCount('topic', ANN)]).toEqual([3, 4])
    expect([state.getCount('message', ANN), state.getCount('topic', CYD)]).toEqual([0, 5])
    // An author of whom only this is known has no log.
    expect(harness.store.log.heads()).toEqual([])
  })
}

function facts(number: number, author: ReplicaId) {
  return { position: { author, seq: number }, also: [], time: millis(1_000 + number) }
}

function aUser(number: number): UserRow {
  return {
    id: contentId(number, ANN),
    ...facts(number, ANN),
    name: 'Ada',
    secretHash: 'ab'.repeat(32),
  }
}

function aTopic(number: number, change: Partial<TopicRow> = {}): TopicRow {
  return {
    id: contentId(number, ANN),
    ...facts(number, ANN),
    user: contentId(1, ANN),
    titles: [{ position: { author: ANN, seq: number }, title: `topic ${number}` }],
    labels: [],
    isPinned: false,
    hasText: false,
    deleted: false,
    edits: 0,
    likes: 0,
    messages: 0,
    lastActivity: millis(1_000 + number),
    ...change,
  }
}

function aMessage(number: number, change: Partial<MessageRow> = {}): MessageRow {
  return {
    id: contentId(number, BOB),
    ...facts(number, BOB),
    user: contentId(1, ANN),
    topic: contentId(1, ANN),
    parent: undefined,
    deleted: false,
    edits: 0,
    likes: 0,
    ...change,
  }
}
