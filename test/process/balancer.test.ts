/** One address in front of replicas that are killed, added and brought back: real processes. */
import { expect, test } from 'vitest'
import { BALANCED_UNDER_WAY_MAX } from '../../src/core/limits.ts'
import type { ForumClient } from '../../src/client/forum-client.ts'
import { Forum } from '../../src/gen/services.ts'
import { startBalancer, type TestBalancer } from '../support/balancers.ts'
import { startInOrder } from '../support/chains.ts'
import { newMember, textsOf } from '../support/members.ts'
import { call } from '../support/plain-call.ts'
import { openPosting, type Posting } from '../support/posting.ts'
import { openChain, openForum, type TestForum, type TestReplica } from '../support/replicas.ts'
import { until } from '../support/until.ts'

const NAMES = ['ann', 'bob', 'cyd']
/** Messages of each stretch, and how many of them are under way at once. */
const STRETCHES = [
  { count: 10, atOnce: 1 },
  { count: 30, atOnce: 8 },
  { count: 100, atOnce: 16 },
]
const READS = 30
/** While replicas come and go: so many posts at once, and answers between one event and the next. */
const AT_ONCE = 4
const BETWEEN = 30

const MODES = [
  { mode: 'crdt', open: () => openForum(...NAMES), many: 10_000 },
  // What one head takes is not in turn anyway.
  { mode: 'chain', open: () => openChain(NAMES, NAMES.length), many: 1_000 },
] as const

/** Starts the replicas of a forum behind a balancer, and resolves once all of them are ready. */
async function startBehind(forum: TestForum, balancer: TestBalancer): Promise<void> {
  await startInOrder(forum.replicas, flagsFor(balancer))
  await balancer.untilReady(NAMES)
}

const flagsFor = ({ address }: TestBalancer) => ['--balancer', address]

/** Posts while nothing else happens; answers how many writes each replica confirmed, by name. */
async function postAndCount(
  balancer: TestBalancer,
  posting: Posting,
  { count, atOnce }: (typeof STRETCHES)[number],
): Promise<Map<string, number>> {
  const from = balancer.stored().length
  await posting.post(count, atOnce)
  expect([...posting.refused]).toEqual([])
  await until(() => balancer.stored().length === from + count)
  const counts = new Map<string, number>()
  for (const { replicaName } of balancer.stored().slice(from)) {
    counts.set(replicaName, (counts.get(replicaName) ?? 0) + 1)
  }
  return counts
}

/** Reads while nothing else happens; answers how many calls each replica took, by name. */
async function readAndCount(balancer: TestBalancer, topicId: string): Promise<number[]> {
  const counts = async (): Promise<number[]> => {
    const replicas = (await balancer.replicas()) ?? []
    return replicas.filter(({ role }) => role !== 'head').map(({ requests }) => requests)
  }
  const before = await counts()
  for (let index = 0; index < READS; index++) {
    expect((await call(balancer.address, Forum.getTopic, { topicId })).code).toBe('OK')
  }
  return (await counts()).map((count, index) => count - (before[index] ?? 0))
}

/** Round robin: whoever had one more had one more at most. */
function expectEven(counts: readonly number[], total: number): void {
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
}

/** Follows a topic through the balancer until it is closed. */
async function follow(client: ForumClient, topicId: string) {
  const ending = new AbortController()
  const { signal } = ending
  const seen: { readonly text: string; readonly entry: string }[] = []
  const opened = Promise.withResolvers<void>()
  const following = (async () => {
    const options = { signal, onOpen: () => opened.resolve() }
    for await (const { kind, message, replica, seq } of client.subscribe([topicId], options)) {
      if (kind === 'posted') seen.push({ text: message?.text ?? '', entry: `${replica}:${seq}` })
    }
  })().catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  await Promise.race([opened.promise, following])
  return {
    seen,
    async [Symbol.asyncDispose]() {
      ending.abort()
      await following
    },
  }
}

/** A client with a session finds what it wrote, wherever it went. */
async function expectOwnWrites(client: ForumClient, topicId: string): Promise<void> {
  for (let index = 0; index < NAMES.length; index++) {
    const { id } = await client.postMessage({ topicId, text: 'own' })
    const { message } = await client.getMessage({ messageId: id })
    expect(message?.text).toBe('own')
  }
}

/** One replica is killed, one is added, and the first comes back, each under load. */
async function disturb(
  forum: TestForum,
  balancer: TestBalancer,
  { victim, eachTime }: { readonly victim: TestReplica; readonly eachTime: () => Promise<void> },
): Promise<void> {
  const rest = NAMES.filter((name) => name !== victim.name)
  const peers = forum.replicas.filter((one) => one !== victim)
  await eachTime()
  await victim.kill()
  await eachTime()
  await balancer.untilReady(rest)
  const dan = await forum.add('dan')
  await dan.start({ peers, flags: flagsFor(balancer) })
  await balancer.untilReady([...rest, 'dan'])
  await eachTime()
  await victim.start({ peers: [...peers, dan], flags: flagsFor(balancer) })
  await balancer.untilReady([...NAMES, 'dan'])
  await eachTime()
}

test.each(MODES)(
  'behind a balancer replicas of a $mode forum may be killed and added: all is stored once, and they are equal',
  async ({ mode, open, many }) => {
    await using balancer = await startBalancer()
    await using forum = await open()
    await startBehind(forum, balancer)
    using posting = await openPosting(balancer.address)
    const { topicId, acknowledged } = posting
    const head = (await balancer.replicas())?.find(({ role }) => role === 'head')?.name

    for (const stretch of [...STRETCHES, { count: many, atOnce: 256 }]) {
      const counts = await postAndCount(balancer, posting, stretch)
      if (mode === 'chain') expect([...counts]).toEqual([[head, stretch.count]])
      else
        expectEven(
          NAMES.map((name) => counts.get(name) ?? 0),
          stretch.count,
        )
    }
    // The second look at the counts is a read, too.
    expectEven(await readAndCount(balancer, topicId), READS + 1)

    await using client = await balancer.client()
    const member = await newMember(client, 'grace')
    await using followed = await follow(client, topicId)
    const earlier = new Set(acknowledged)
    const ending = new AbortController()
    const writing = posting.postUntil(ending.signal, AT_ONCE)
    const eachTime = async (): Promise<void> => {
      const now = acknowledged.length
      await until(() => acknowledged.length >= now + BETWEEN)
      await expectOwnWrites(member, topicId)
    }
    const victim = forum.replicas.find(({ name }) => name === (head ?? 'bob'))
    await disturb(forum, balancer, { victim: victim!, eachTime })
    ending.abort()
    await writing

    const refused = [...posting.refused.values()]
    // A chain may take longer to find together again than a call may wait; then nobody knows.
    if (mode === 'crdt') expect(refused).toEqual([])
    else expect(refused.filter((why) => !why.startsWith('UNAVAILABLE: '))).toEqual([])
    const verified = await balancer.parley('verify', '--wait', '600')
    expect(verified.stdout).toMatch(/^equal: .*ann.*bob.*cyd.*dan/)
    const texts = (await textsOf(client, topicId)).filter((text) => text !== 'own')
    const known = texts.filter((text) => !posting.refused.has(text))
    expect(known.toSorted()).toEqual(acknowledged.toSorted())
    expect(new Set(texts).size).toBe(texts.length)
    const told = new Set(texts.filter((text) => !earlier.has(text)))
    const seen = () => followed.seen.filter(({ text }) => text !== 'own')
    await until(() => new Set(seen().map(({ text }) => text)).size >= told.size)
    expect(new Set(seen().map(({ text }) => text))).toEqual(told)
    // No entry is told twice. In crdt mode a post that the killed replica had told of, and nobody
    // else had, is made again elsewhere: two entries, of which one counts when they meet.
    expect(new Set(seen().map(({ entry }) => entry)).size).toBe(seen().length)
    if (mode === 'chain') expect(seen()).toHaveLength(told.size)

    await Promise.all(forum.replicas.map((replica) => replica.kill()))
    await posting.post(1, 1)
    expect([...posting.refused.values()].at(-1)).toMatch(/^UNAVAILABLE: no replica is left/)
  },
)

test('calls for a replica that hangs wait in a queue with an end, none is dropped, and it comes back by itself', async () => {
  const queue = 20
  await using balancer = await startBalancer('--queue', String(queue))
  await using forum = await openForum('ann')
  const [ann] = forum.replicas
  await ann!.start({ flags: flagsFor(balancer) })
  await balancer.untilReady(['ann'])
  using posting = await openPosting(balancer.address)

  ann!.program().signal('SIGSTOP')
  const taken = BALANCED_UNDER_WAY_MAX + queue
  const all = taken + 50
  const posted = posting.post(all, all)
  const codes = (code: string) =>
    [...posting.refused.values()].filter((each) => each.startsWith(code))
  await posted
  expect(codes('RESOURCE_EXHAUSTED')).toHaveLength(all - taken)
  expect(codes('RESOURCE_EXHAUSTED')[0]).toContain(`${queue} wait`)
  expect(codes('UNAVAILABLE')).toHaveLength(taken)
  expect(codes('UNAVAILABLE')[0]).toContain('is silent')

  ann!.program().signal('SIGCONT')
  await balancer.untilReady(['ann'])
  await posting.post(1, 1)
  expect(posting.acknowledged).toHaveLength(1)
  await using client = await balancer.client()
  const texts = await textsOf(client, posting.topicId)
  expect(texts.length).toBeLessThanOrEqual(BALANCED_UNDER_WAY_MAX + 1)
  expect(new Set(texts).size).toBe(texts.length)
})
