/** A chain of real processes, from the command line. */
import { expect, test } from 'vitest'
import type { StatusView } from '../../src/cli/print-status.ts'
import { parley } from '../cli/capture.ts'
import { clientOf, startChain, untilServing } from '../support/chains.ts'
import { newMember, startWriters, textsOf } from '../support/members.ts'
import { type TestReplica, untilEqual } from '../support/replicas.ts'
import { until } from '../support/until.ts'

const WRITERS = 8
const ENOUGH = 40

/** Runs a command that must be refused, and answers what it said. */
async function refusal(replica: TestReplica, ...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await replica.parley(...words)
  expect([code, stdout], stderr).toEqual([1, ''])
  return stderr
}

test('every command works at every replica, and the ids are 1, 2, 3', async () => {
  await using forum = await startChain('ann', 'bob', 'cyd')
  const chain = await untilServing(forum)
  const [head, middle, tail] = chain

  for (const [index, replica] of chain.entries()) {
    const id = String(index + 1)
    const { user } = await replica.json<Made<'user'>>('user', 'new', `user-${id}`)
    const { topic } = await replica.json<Made<'topic'>>('topic', 'new', `Topic ${id}`)
    const posted = await replica.json<Made<'message'>>('post', '1', `text ${id}`)
    expect([user.id, topic.id, posted.message.id]).toEqual([id, id, id])
  }
  expect(await refusal(tail!, 'user', 'new', 'USER-1')).toContain('is taken')
  await middle!.json('like', '1')
  await tail!.json('edit', '3', 'text 3, edited')
  await head!.json('topic', 'rename', '1', 'Renamed')
  await middle!.json('delete', '2')
  for (const read of ['strict', 'sequential']) {
    for (const replica of chain) {
      // What was acknowledged elsewhere may come here a moment later, if sequential will do.
      await until(async () => (await textsAt(replica, read)).includes('text 3, edited'))
      expect(await textsAt(replica, read)).toEqual(['text 1', '', 'text 3, edited'])
      const { found } = await replica.json<{ found: unknown[] }>('search', 'edited', '--read', read)
      expect(found).toHaveLength(1)
    }
  }
  const { revisions } = await head!.json<{ revisions: unknown[] }>('history', '3')
  expect(revisions).toHaveLength(2)
  const verified = await head!.parley('verify')
  expect([verified.code, verified.stdout]).toEqual([0, expect.stringMatching(/^equal: /)])
})

test('status shows the chain from head to tail, and how far each replica is', async () => {
  await using forum = await startChain('ann', 'bob', 'cyd')
  const chain = await untilServing(forum)
  const ids = chain.map((replica) => replica.id())
  await chain[0]!.json('user', 'new', 'ada')

  for (const replica of chain) {
    // What the others are at is told a moment later.
    const status = await until(async () => {
      const seen = await replica.json<StatusView>('status')
      const isTold = seen.replicas.every(({ leaseMs, lag }) => (leaseMs ?? 0) > 0 && lag === 0)
      return isTold && seen
    })
    expect(status.chain).toMatchObject({ serving: ids, syncing: [], left: [], waitsFor: null })
    expect(status.replicas.map(({ id, role }) => `${role} ${id}`)).toEqual([
      `head ${ids[0]}`,
      `middle ${ids[1]}`,
      `tail ${ids[2]}`,
    ])
    expect(status.replicas.filter(({ self }) => self).map(({ state, id }) => [state, id])).toEqual([
      ['serving', replica.id()],
    ])
    const committed = status.chain?.committed
    expect(status.replicas.map(({ version, held }) => [version.chain ?? 0, held])).toEqual(
      ids.map(() => [committed, committed]),
    )
    const { stdout } = await replica.parley('status')
    const order = chain.map(({ name }) => `${name} \\(\\w+\\)`).join(' → ')
    expect(stdout).toMatch(new RegExp(`^head ${order} tail$`, 'm'))
    expect(stdout).toMatch(/^epoch \d+, committed \d+ · coordinator members/m)
  }
})

test('a replica joins a chain that takes writes and becomes its tail; one leaves for good', async () => {
  await using forum = await startChain('ann', 'bob', 'cyd')
  await using client = await clientOf(forum.replicas)
  const author = await newMember(client, 'ada')
  const { id } = await author.createTopic({ title: 'Comings and goings' })
  const writers = startWriters(author, id, WRITERS)
  await until(() => writers.acknowledged.length >= ENOUGH)

  const chain = await untilServing(forum)
  const dan = await forum.add('dan')
  await dan.start({ peers: [chain[1]!] })
  expect(await untilServing(forum)).toEqual([...chain, dan])

  const [head, ...others] = await untilServing(forum)
  const left = await head!.parley('leave', '--yes')
  expect(left.code, left.stderr).toBe(0)
  const ended = await head!.program().ended
  expect(ended.code, ended.stderr).toBe(0)
  expect(ended.stderr).toContain('has left the forum "Test" for good')
  expect(await untilServing(forum, others)).toEqual(others)
  const again = await head!.spawn([]).ended
  expect(again.code).toBe(1)
  expect(again.stderr).toContain('has left the forum "Test" for good')

  const more = writers.acknowledged.length + ENOUGH
  await until(() => writers.acknowledged.length >= more)
  await writers.stop()
  await untilEqual(others)
  for (const replica of others) {
    await using reader = await replica.client()
    const texts = await textsOf(reader, id)
    const there = new Set(texts)
    expect(writers.acknowledged.filter((text) => !there.has(text))).toEqual([])
    expect(texts).toHaveLength(there.size)
  }
  expect((await others[0]!.json<StatusView>('status')).chain?.left).toEqual([head!.id()])
})

test('a replica that is away can be taken out by name; the only one that serves cannot', async () => {
  await using forum = await startChain('ann', 'bob', 'cyd')
  const [one, two, away] = await untilServing(forum)
  const unsure = await parley(['leave', '--at', one!.api()])
  expect([unsure.code, unsure.err]).toEqual([2, expect.stringContaining('add --yes')])
  await away!.stop()
  expect(await refusal(one!, 'leave', 'nobody', '--yes')).toContain('no replica "nobody"')
  await two!.json('leave', away!.name, '--yes')
  expect(await untilServing(forum, [one!, two!])).toEqual([one, two])

  // It learns of it from the others, and ends by itself.
  const ended = await away!.spawn([
    ...['--no-mdns', '--api', '127.0.0.1:0', '--http', '127.0.0.1:0'],
    ...['--p2p', '/ip4/127.0.0.1/tcp/0', '--peer', one!.addresses()[0] ?? ''],
  ]).ended
  expect(ended.stderr).toContain('has left the forum "Test" for good')
  await one!.json('leave', two!.name, '--yes')
  await two!.program().ended
  expect(await untilServing(forum, [one!])).toEqual([one])
  expect(await refusal(one!, 'leave', '--yes')).toContain('the only replica that serves')
})

type Made<Kind extends string> = Readonly<Record<Kind, { readonly id: string }>>

async function textsAt(replica: TestReplica, read: string): Promise<string[]> {
  const words = ['read', '1', '--flat', '--read', read]
  const { messages } = await replica.json<{ messages: { text: string }[] }>(...words)
  return messages.map(({ text }) => text)
}
