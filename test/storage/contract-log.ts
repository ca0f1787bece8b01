/** What every store promises of the log. */
import { expect, test } from 'vitest'
import { lastSeq } from '../../src/core/entry.ts'
import type { MessageId, ReplicaId, TopicId, UserId } from '../../src/core/ids.ts'
import type { LogReader } from '../../src/core/log.ts'
import { payloadOf } from '../../src/core/op.ts'
import { format, includes, type Vector } from '../../src/core/vector.ts'
import * as ops from '../core/ops.ts'
import type { OpenHarness } from './contract.ts'
import { ANN, BOB, CYD, ForumBuilder, message, rebuild, writeIn } from './forum-builder.ts'
import { describeBatch, observe, observeForum, observeLog } from './observing.ts'
import type { StoreHarness } from './harness.ts'
import { type Sealed, sealDraft } from './sealing.ts'

const EVERYTHING = Number.MAX_SAFE_INTEGER

export function logContract(open: OpenHarness): void {
  reading(open)
  transactions(open)
  erasing(open)
  cutting(open)
}

function reading(open: OpenHarness): void {
  test('what is appended is read back as it was sealed, in order of arrival, with its clock', async () => {
    await using harness = await open()
    const { batches } = writeSome(harness)

    const { log } = harness.store
    const read = log.read(1, new Map(), EVERYTHING)

    expect(read.batches.map(({ arrival }) => arrival)).toEqual(batches.map((_, index) => index + 1))
    expect(read.batches.map(({ batch }) => describeBatch(batch))).toEqual(
      batches.map(({ batch }) => describeBatch(batch)),
    )
    expect(read.batches.map(({ clock }) => format(clock))).toEqual(
      batches.map(({ clock }) => format(clock)),
    )
    expect([read.next, log.end()]).toEqual([batches.length + 1, batches.length + 1])
  })

  test('heads tell count, hash, time, key and clock of each author, also after reopening', async () => {
    await using harness = await open()
    const { batches } = writeSome(harness)
    const last = batches.findLast(({ batch }) => batch.author === BOB)!

    for (const reopened of [false, true]) {
      if (reopened) await harness.reopen()
      const { log } = harness.store
      const head = log.heads().find(({ author }) => author === BOB)
      expect(head).toEqual({
        author: BOB,
        authorKey: last.batch.authorKey,
        count: lastSeq(last.batch),
        lastHash: last.batch.hash,
        lastTime: last.batch.time,
        clock: last.clock,
      })
      expect(format(log.version())).toBe(
        format(new Map(log.heads().map(({ author, count }) => [author, count]))),
      )
    }
  })

  test('an entry is found in its batch, wherever in it it stands, and nothing beyond', async () => {
    await using harness = await open()
    const { batches } = writeSome(harness)
    const { log } = harness.store

    for (const { batch } of batches) {
      for (let seq = batch.firstSeq; seq <= lastSeq(batch); seq++) {
        expect(log.batchAt(batch.author, seq)?.hash).toBe(batch.hash)
      }
    }
    for (const { author, count } of log.heads()) {
      expect(log.batchAt(author, count + 1)).toBeUndefined()
      expect(log.batchAt(author, 0)).toBeUndefined()
    }
    expect(log.batchAt('zzzzzzzzzz' as ReplicaId, 1)).toBeUndefined()
  })

  test('reading in pieces of any size is reading all, and a piece has at least one batch', async () => {
    await using harness = await open()
    const { batches } = writeSome(harness)

    for (const maxBytes of [0, 1, 300, 1_000, EVERYTHING]) {
      const hashes = pieces(harness.store.log, new Map(), maxBytes).map(({ batch }) => batch.hash)
      expect(hashes).toEqual(batches.map(({ batch }) => batch.hash))
    }
  })

  test('what is known is left out, and the first missing arrival is where the rest begins', async () => {
    await using harness = await open()
    const { batches } = writeSome(harness)
    const { log } = harness.store

    for (const known of vectorsWithin(log.version())) {
      const missing = batches.filter(({ batch }) => !includes(known, batch.author, lastSeq(batch)))
      const first = batches.findIndex(({ batch }) => batch === missing[0]?.batch)
      expect(log.firstMissing(known)).toBe(first < 0 ? log.end() : first + 1)
      expect(pieces(log, known, 500).map(({ batch }) => batch.hash)).toEqual(
        missing.map(({ batch }) => batch.hash),
      )
    }
  })

  test('full clocks come back however many replicas they count', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const authors = Array.from(
      { length: 12 },
      (_, index) => `a${'0123456789ab'[index]}`.padEnd(10, '0') as ReplicaId,
    )
    const sealed: Sealed[] = []
    for (let round = 0; round < 40; round++) {
      const author = authors[round < 12 ? round : round % 3]!
      const next = builder.seal(author, [ops.createUser(`u${round}`)])
      harness.store.transaction((transaction) => transaction.append(next.batch, next.clock))
      sealed.push(next)
    }

    for (const reopened of [false, true]) {
      if (reopened) await harness.reopen()
      for (const [index, { clock }] of sealed.entries()) {
        const [arrived] = harness.store.log.read(index + 1, new Map(), 1).batches
        expect(format(arrived!.clock)).toBe(format(clock))
      }
    }
  })
}

function transactions(open: OpenHarness): void {
  test('a transaction that throws leaves nothing, and the store goes on', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees', { text: 'about bees' })
    const id = builder.post(ada, topic, 'the hive hums')
    const before = observe(harness.store)
    const end = harness.store.log.end()

    const next = builder.seal(BOB, [ops.createUser('bob'), ops.post(ada, topic, 'lost')])
    const attempt = () =>
      harness.store.transaction((transaction) => {
        writeIn(transaction, [next])
        transaction.forum.putAlias('user', '1@bbbbbbbbbb' as UserId, ada)
        transaction.forum.erasePayload({ author: ANN, seq: 3 }, { author: BOB, seq: 1 })
        transaction.removeFrom(ANN, 2)
        transaction.clearForum()
        throw new Error('of the test')
      })

    expect(attempt).toThrow('of the test')
    expect(observe(harness.store)).toEqual(before)
    expect(harness.store.log.end()).toBe(end)
    builder.post(ada, topic, 'it goes on', { parent: id })
    expect(harness.store.queries.totals().messages).toBe(2)
    await harness.reopen()
    expect(harness.store.queries.totals().messages).toBe(2)
  })

  test('within a transaction reads see what was written before', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const sealed = builder.seal(BOB, [ops.createTopic(ada, 'Bees', { text: 'about bees' })])

    harness.store.transaction((transaction) => {
      const [made] = writeIn(transaction, [sealed])
      expect(made).toEqual({ kind: 'effective', made: '1@bbbbbbbbbb' })
      const { forum } = transaction
      expect(forum.getTopic('1@bbbbbbbbbb' as TopicId)?.titles[0]?.title).toBe('Bees')
      expect(forum.getPayload({ author: BOB, seq: 1 })).toBe('about bees')
      expect(forum.getOp({ author: BOB, seq: 1 })?.kind).toBe('create-topic')
      expect(forum.getCount('topic', BOB)).toBe(1)
      expect(forum.contentBy(ada).topics).toHaveLength(1)
      expect(harness.store.log.batchAt(BOB, 1)?.hash).toBe(sealed.batch.hash)
    })
  })

  test('a closed store is unavailable, and can be closed twice', async () => {
    await using harness = await open()
    const { store } = harness
    await harness.reopen()

    expect(() => store.transaction(() => 1)).toThrow('the store is closed')
    await store[Symbol.asyncDispose]()
  })

  test('a transaction answers what its change answers', async () => {
    await using harness = await open()

    expect(harness.store.transaction(() => 42)).toBe(42)
  })
}

function erasing(open: OpenHarness): void {
  test('an erased payload is gone from everything the log answers; the seal still fits', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees')
    const id = builder.post(ada, topic, 'the hive hums')
    const made = harness.store.state.getMessage(id)!.position
    const edit = builder.edit(message(id), 'the hive sings')
    const before = harness.store.log.batchAt(made.author, made.seq)!
    builder.remove(message(id))
    const gone = { author: ANN, seq: 5 }

    for (const reopened of [false, true]) {
      if (reopened) await harness.reopen()
      const { log, state } = harness.store
      for (const position of [made, edit]) {
        const batch = log.batchAt(position.author, position.seq)!
        expect(batch.ops.map((op) => payloadOf(op)?.content)).toEqual([undefined])
        expect(state.getPayload(position)).toBeUndefined()
        expect(state.erasedBy(position)).toEqual(gone)
        expect(log.erasing(position.author, position.seq)?.firstSeq).toBe(5)
      }
      expect(log.batchAt(made.author, made.seq)!.body).toEqual(before.body)
      const read = log.read(1, new Map(), EVERYTHING).batches
      const texts = read.flatMap(({ batch }) => batch.ops.map((op) => payloadOf(op)?.content))
      expect(texts.filter((text) => text !== undefined)).toEqual([])
      expect(log.erasing(ANN, 1)).toBeUndefined()
    }
  })

  test('a batch may come without a payload that was erased elsewhere', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees')
    const sealed = builder.seal(BOB, [ops.post(ada, topic, 'never seen here')])
    const bare = { ...sealed.batch, ops: sealed.batch.ops.map(withoutText) }
    const entries = sealed.entries.map((entry) => ({ ...entry, op: withoutText(entry.op) }))

    harness.store.transaction((transaction) =>
      writeIn(transaction, [{ ...sealed, batch: bare, entries }]),
    )

    expect(harness.store.queries.getMessage('1@bbbbbbbbbb' as MessageId)?.text).toBe('')
    expect(harness.store.log.batchAt(BOB, 1)?.hash).toBe(sealed.batch.hash)
  })

  test('the batch that erased comes without payloads of its own', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees')
    const id = builder.post(ada, topic, 'the hive hums')
    const key = harness.store.state.getOp({ author: ANN, seq: 3 })!.request.key
    builder.write(BOB, [ops.post(ada, topic, 'beside it'), ops.remove(ada, message(id), key)])

    const erasing = harness.store.log.erasing(ANN, 3)

    expect(erasing?.author).toBe(BOB)
    expect(erasing?.ops.map((op) => payloadOf(op)?.content)).toEqual([undefined, undefined])
  })
}

function cutting(open: OpenHarness): void {
  test('what begins at or behind a seq is taken out; what is there before stays whole', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees')
    builder.write(BOB, [ops.post(ada, topic, 'one'), ops.post(ada, topic, 'two')])
    const kept = observeLog(harness.store.log)
    const later = builder.write(BOB, [ops.post(ada, topic, 'three')])
    expect(later[0]?.kind).toBe('effective')
    const end = harness.store.log.end()

    // Entry 2 is in the middle of a batch, which begins before it and stays.
    harness.store.transaction((transaction) => transaction.removeFrom(BOB, 2))
    rebuild(harness.store)

    expect(observeLog(harness.store.log)).toEqual(kept)
    expect(harness.store.log.end()).toBe(end)
    expect(harness.store.queries.totals()).toEqual({ users: 1, topics: 1, messages: 2, entries: 4 })
    builder.write(BOB, [ops.post(ada, topic, 'another third')])
    expect(harness.store.state.getPayload({ author: BOB, seq: 3 })).toBe('another third')
  })

  test('an author who is taken out altogether has no head, and may begin again', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const before = observe(harness.store)
    const topic = builder.topic(ada, 'Bees', { text: 'about bees', author: BOB })
    builder.remove({ kind: 'topic', id: topic }, BOB)

    harness.store.transaction((transaction) => transaction.removeFrom(BOB, 1))
    rebuild(harness.store)

    expect(observe(harness.store)).toEqual(before)
    expect(harness.store.state.erasedBy({ author: BOB, seq: 1 })).toBeUndefined()
    builder.topic(ada, 'Wasps', { text: 'about wasps', author: BOB })
    expect(harness.store.state.getPayload({ author: BOB, seq: 1 })).toBe('about wasps')
  })

  test('after a cut and a restart others go on writing where the cut entries were', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees')
    builder.write(BOB, [ops.createUser('bob'), ops.post(ada, topic, 'cut off')])

    harness.store.transaction((transaction) => transaction.removeFrom(BOB, 1))
    rebuild(harness.store)
    await harness.reopen()
    builder.write(CYD, [ops.createUser('cyd'), ops.post(ada, topic, 'it goes on')])

    const read = harness.store.log.read(1, new Map(), EVERYTHING).batches
    expect(read.map(({ batch }) => batch.author)).toEqual([ANN, ANN, CYD])
    expect(harness.store.state.getPayload({ author: CYD, seq: 2 })).toBe('it goes on')
  })

  test('a forum that is built again from the log is the same; what was erased stays erased', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees', { text: 'about bees', labels: ['red'] })
    const id = builder.post(ada, topic, 'the hive hums', { author: BOB })
    const other = builder.post(ada, topic, 'and sings', { parent: id, author: CYD })
    builder.edit(message(other), 'and hums')
    builder.like(ada, message(other))
    builder.remove(message(id))
    const before = observe(harness.store)

    rebuild(harness.store)

    expect(observe(harness.store)).toEqual(before)
  })

  test('after the forum is emptied, the log is still there, and what was erased is missing', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees', { text: 'about bees' })
    builder.remove({ kind: 'topic', id: topic })
    const log = observeLog(harness.store.log)
    const position = { author: ANN, seq: 2 }
    expect(harness.store.log.missing(10)).toEqual([])

    harness.store.transaction((transaction) => transaction.clearForum())

    expect(observeLog(harness.store.log)).toEqual(log)
    expect(harness.store.state.erasedBy(position)).toBeUndefined()
    expect(harness.store.log.missing(10)).toEqual([position])
    // The delete may turn out to be void; it still shows why the text is not there.
    expect(harness.store.log.erasing(ANN, 2)?.firstSeq).toBe(3)
    const { topics, users, digests } = observeForum(harness.store)
    expect([topics, users]).toEqual([[], []])
    expect(digests).toEqual(['0'.repeat(64), '0'.repeat(64)])
    expect(harness.store.state.getCount('user', ANN)).toBe(0)
  })

  test('proofs of two stories are kept once each, without payloads', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees')
    const first = builder.seal(BOB, [ops.post(ada, topic, 'one story')]).batch
    const second = sealDraft({ ...first, ops: [ops.post(ada, topic, 'another')] })

    for (let told = 0; told < 2; told++) {
      harness.store.transaction((transaction) => transaction.addEquivocation({ first, second }))
    }
    await harness.reopen()

    const proofs = harness.store.log.equivocations()
    expect(proofs).toHaveLength(1)
    expect([proofs[0]?.first.hash, proofs[0]?.second.hash]).toEqual([first.hash, second.hash])
    expect(proofs[0]?.first.signature).toEqual(first.signature)
    expect(proofs[0]?.second.body).toEqual(second.body)
    expect(JSON.stringify(proofs)).not.toMatch(/story|another/)
  })
}

function withoutText<O extends Parameters<typeof payloadOf>[0]>(op: O): O {
  return op.kind === 'post-message' ? { ...op, text: { ...op.text, content: undefined } } : op
}

/** Three authors, batches of one to three entries. */
function writeSome(harness: StoreHarness): { batches: Sealed[] } {
  const builder = new ForumBuilder(() => harness.store)
  const batches: Sealed[] = []
  const write = (author: ReplicaId, ...newOps: Parameters<ForumBuilder['seal']>[1]) => {
    const sealed = builder.seal(author, newOps)
    harness.store.transaction((transaction) => writeIn(transaction, [sealed]))
    batches.push(sealed)
  }
  write(ANN, ops.createUser('ada'), ops.createUser('bob'))
  const ada = '1@aaaaaaaaaa' as UserId
  write(BOB, ops.createTopic(ada, 'Bees', { text: 'about bees' }))
  const topic = '1@bbbbbbbbbb' as TopicId
  for (let round = 0; round < 4; round++) {
    write(ANN, ops.post(ada, topic, `a${round} ${'x'.repeat(round * 100)}`))
    write(
      CYD,
      ops.post(ada, topic, 'c'),
      ops.like(ada, { kind: 'topic', id: topic }),
      ops.post(ada, topic, 'd'),
    )
    if (round % 2 === 0) write(BOB, ops.post(ada, topic, ''), ops.createUser(`u${round}`))
  }
  return { batches }
}

/** The log in pieces of `maxBytes`, put together. */
function pieces(log: LogReader, known: Vector, maxBytes: number) {
  const read = []
  for (let from = 1; from < log.end(); ) {
    const piece = log.read(from, known, maxBytes)
    if (piece.batches.length === 0 && piece.next < log.end()) throw new Error('an empty piece')
    read.push(...piece.batches)
    from = piece.next
  }
  return read
}

/** Every vector that counts some of what `version` counts. */
function vectorsWithin(version: Vector): Vector[] {
  let vectors: Vector[] = [new Map()]
  for (const [author, count] of version) {
    vectors = vectors.flatMap((vector) =>
      Array.from({ length: count + 1 }, (_, held) => new Map([...vector, [author, held]])),
    )
  }
  return vectors
}
