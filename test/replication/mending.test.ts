/** Mending: what was lost because a log was forked is said again, once, under a new identity. */
import { expect, test } from 'vitest'
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import { messageTarget } from '../core/ops.ts'
import type { Cluster } from './cluster.ts'
import { crdtCluster } from './crdt-cluster.ts'
import { ForumWriter } from './forum-writer.ts'

const ALL = { limit: 500, after: '' }

test('[E10] what is voided is kept by whoever held it, with its texts, until it is said again', () => {
  const { cluster, writer, ada, topic } = openForum()
  fork(
    cluster,
    () => writer.post(0, ada, topic, 'first story'),
    () => {
      writer.post(0, ada, topic, 'second story')
    },
  )
  const kept = (index: number) => JSON.stringify(cluster.member(index).store.log.voided())

  expect(kept(0)).toContain('second story')
  expect(kept(1)).toContain('first story')
  cluster.renew(0)
  settle(cluster, ['first story', 'second story'])

  for (const { index } of cluster.members) expect(kept(index)).not.toContain('story')
})

test('[E11] under a new identity a replica says again what both stories said', () => {
  const { cluster, writer, ada, topic } = openForum()
  const was = cluster.member(0).id
  fork(
    cluster,
    () => {
      const eva = writer.user(0, 'eva')
      const evas = writer.topic(0, eva, 'Of eva', 'opened')
      const one = writer.post(0, eva, evas, 'one')
      writer.post(0, ada, evas, 'answers one', one)
      writer.like(0, ada, messageTarget(one))
      writer.edit(0, eva, messageTarget(one), 'one, edited')
      cluster.converge()
    },
    () => {
      const ben = writer.user(0, 'ben')
      const two = writer.post(0, ben, topic, 'two')
      writer.post(0, ben, topic, 'answers two', two)
      writer.like(0, ada, messageTarget(two))
    },
  )
  cluster.renew(0)
  const texts = ['answers one', 'answers two', 'one, edited', 'two']
  settle(cluster, texts)

  expect(cluster.member(0).id).not.toBe(was)
  for (const member of cluster.members) {
    expect(textsAt(cluster, member.index)).toEqual(texts)
    expect(answersAt(cluster, member.index)).toEqual({
      'answers one': 'one, edited',
      'answers two': 'two',
    })
    expect(likedAt(cluster, member.index)).toEqual(['one, edited', 'two'])
    expect(member.core.status().alarms).toMatchObject([{ kind: 'equivocation', replica: was }])
  }
})

test('[E11] what others said about a void story is said again by them, and nothing else moves', () => {
  const { cluster, writer, ada, topic } = openForum()
  const bea = writer.user(1, 'bea')
  cluster.converge()
  fork(
    cluster,
    () => {
      const lost = writer.post(0, ada, topic, 'lost')
      cluster.converge()
      const answer = writer.post(1, bea, topic, 'answers what is lost', lost)
      writer.like(1, bea, messageTarget(lost))
      const later = writer.post(1, bea, topic, 'later')
      cluster.converge()
      writer.post(2, bea, topic, 'answers later', later)
      writer.post(2, bea, topic, 'answers the answer', answer)
      cluster.converge()
    },
    () => void writer.post(0, ada, topic, 'meanwhile'),
  )
  for (const index of [0, 1, 2]) {
    expect(answersAt(cluster, index)).toEqual({ 'answers later': 'later' })
  }
  cluster.renew(0)
  settle(cluster, ['answers what is lost', 'answers the answer', 'lost', 'later', 'meanwhile'])

  for (const { index } of cluster.members) {
    expect(answersAt(cluster, index)).toEqual({
      'answers later': 'later',
      'answers what is lost': 'lost',
      'answers the answer': 'answers what is lost',
    })
    expect(likedAt(cluster, index)).toEqual(['lost'])
  }
})

test('[E11] a replica that ends at any point in between says everything once', () => {
  const { cluster, writer, ada, topic } = openForum()
  const told = Array.from({ length: 6 }, (_, index) => `post ${index}`)
  fork(
    cluster,
    () => told.slice(0, 3).map((text) => writer.post(0, ada, topic, text)),
    () => told.slice(3).map((text) => writer.post(0, ada, topic, text)),
  )
  cluster.renew(0)
  for (let round = 0; textsAt(cluster, 0).length < told.length; round++) {
    if (round > 1_000) throw new Error(`it came no further than ${textsAt(cluster, 0).join(', ')}`)
    cluster.run(70 + (round % 7) * 600)
    cluster.crash(0)
    cluster.restart(0)
  }
  settle(cluster, told)

  for (const { index } of cluster.members) expect(textsAt(cluster, index)).toEqual(told)
})

test('[E11] a request that stands in both stories, or was made again meanwhile, stands once', () => {
  const { cluster, writer, ada, topic } = openForum()
  const ask = {
    kind: 'post-message',
    user: ada,
    topic,
    parent: undefined,
    date: undefined,
  } as const
  const twice = writer.next({ ...ask, text: 'in both' })
  const again = writer.next({ ...ask, text: 'made again elsewhere' })
  fork(
    cluster,
    () => [twice, again].map((request) => cluster.write(0, request)),
    () => void cluster.write(0, twice),
  )
  const { made } = cluster.write(1, again)
  cluster.renew(0)
  settle(cluster, ['in both', 'made again elsewhere'])

  expect(cluster.write(2, again).made).toBe(made)
  const known = cluster.write(1, twice).made
  expect(cluster.write(0, twice).made).toBe(known)
})

test('[E11] a name that both stories gave away is given again with a number', () => {
  const { cluster, writer, topic } = openForum()
  fork(
    cluster,
    () => void writer.post(0, writer.user(0, 'eva'), topic, 'of the one'),
    () => void writer.post(0, writer.user(0, 'eva'), topic, 'of the other'),
  )
  cluster.renew(0)
  settle(cluster, ['of the one', 'of the other'])

  const { queries } = cluster.member(2).store
  const names = queries
    .listMessages(topic, { sort: 'old', tree: false }, ALL)
    .items.map(({ row }) => queries.getUser(row.user)?.name)
  expect(new Set(names)).toEqual(new Set(['eva', 'eva (2)']))
  expect(names.length).toBe(2)
})

test('[E11] what was deleted in a story stays deleted, and its answers go up a step', () => {
  const { cluster, writer, ada, topic } = openForum()
  fork(
    cluster,
    () => {
      const first = writer.post(0, ada, topic, 'first')
      const second = writer.post(0, ada, topic, 'to be deleted', first)
      writer.post(0, ada, topic, 'third', second)
      writer.delete(0, ada, messageTarget(second))
      cluster.converge()
    },
    () => void writer.post(0, ada, topic, 'other'),
  )
  cluster.renew(0)
  settle(cluster, ['first', 'other', 'third'])

  for (const { index } of cluster.members) {
    expect(answersAt(cluster, index)).toEqual({ third: 'first' })
  }
})

interface Forum {
  readonly cluster: Cluster
  readonly writer: ForumWriter
  readonly ada: UserId
  readonly topic: TopicId
}

/** Three replicas that hold a user and a topic of member 0. */
function openForum(): Forum {
  const cluster = crdtCluster({ replicas: 3 })
  const writer = new ForumWriter(cluster)
  const ada = writer.user(0, 'ada')
  const topic = writer.topic(0, ada, 'Bees')
  cluster.converge()
  return { cluster, writer, ada, topic }
}

/** Member 0 tells the others one story, and out of a backup, while they are away, another one. */
function fork(cluster: Cluster, first: () => unknown, second: () => unknown): void {
  const backup = cluster.member(0).store.image().copy()
  first()
  cluster.converge()
  for (const { index } of cluster.members) cluster.crash(index)
  cluster.restart(0, backup)
  second()
  cluster.restart(1)
  cluster.restart(2)
  cluster.until(() => cluster.members.every(({ core }) => core.status().voidFrom.size > 0))
  cluster.converge()
}

/** Lets time pass until everyone shows these texts, and then some more. */
function settle(cluster: Cluster, texts: readonly string[]): void {
  cluster.until(
    () =>
      cluster.members.every(({ index }) =>
        texts.every((text) => textsAt(cluster, index).includes(text)),
      ),
    `everyone showing ${texts.join(', ')}`,
  )
  cluster.run(20_000)
  cluster.converge()
}

function messagesAt(cluster: Cluster, index: number) {
  const { queries } = cluster.member(index).store
  const topics = queries.listTopics('new', undefined, ALL).items
  return topics.flatMap(
    ({ row }) => queries.listMessages(row.id, { sort: 'old', tree: false }, ALL).items,
  )
}

function textsAt(cluster: Cluster, index: number): string[] {
  return messagesAt(cluster, index)
    .map(({ text }) => text)
    .sort()
}

function textOf(cluster: Cluster, index: number, id: MessageId): string | undefined {
  return cluster.member(index).store.queries.getMessage(id)?.text
}

/** What each answer answers. */
function answersAt(cluster: Cluster, index: number): Record<string, string | undefined> {
  const answers = messagesAt(cluster, index).flatMap(({ row, text }) =>
    row.parent === undefined ? [] : [[text, textOf(cluster, index, row.parent)]],
  )
  return Object.fromEntries(answers)
}

function likedAt(cluster: Cluster, index: number): string[] {
  return messagesAt(cluster, index)
    .filter(({ row }) => row.likes === 1)
    .map(({ text }) => text)
    .sort()
}
