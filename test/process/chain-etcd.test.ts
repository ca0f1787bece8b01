/** A chain of real processes whose configurations a real etcd holds. */
import { describe, expect, test } from 'vitest'
import type { StatusView } from '../../src/cli/print-status.ts'
import { clientOf, startInOrder, untilServing } from '../support/chains.ts'
import { type EtcdCluster, hasEtcd, startEtcd } from '../support/etcd.ts'
import { newMember, startWriters } from '../support/members.ts'
import { openChain, type TestForum, type TestReplica } from '../support/replicas.ts'
import { until } from '../support/until.ts'
import { expectWhole, untilMore } from '../support/whole.ts'

const WRITERS = 8
/** The exit code of a command that found nobody who could answer it. */
const UNAVAILABLE = 3

describe.skipIf(!hasEtcd)('with a real etcd', () => {
  test('kill -9 of the head: the others go on, and it comes back as the tail', async () => {
    await using etcd = await startEtcd()
    await using forum = await startChainWith(etcd)
    await using client = await clientOf(forum.replicas)
    const author = await newMember(client, 'ada')
    const { id } = await author.createTopic({ title: 'Storm' })
    const writers = startWriters(author, id, WRITERS)
    await untilMore(writers)
    const [head, ...others] = await untilServing(forum)

    await head!.kill()

    await untilMore(writers)
    expect(await untilServing(forum, others)).toEqual(others)
    await head!.start({ peers: others })
    expect(await untilServing(forum)).toEqual([...others, head])
    await untilMore(writers)
    await writers.stop()
    await expectWhole(forum, id, writers.acknowledged)
    const { stdout } = await head!.parley('status')
    expect(stdout).toMatch(/coordinator etcd/)
  })

  test('while etcd is away nobody answers strict reads or takes writes; then all go on', async () => {
    await using etcd = await startEtcd()
    await using forum = await startChainWith(etcd)
    const [one] = forum.replicas
    await one!.json('user', 'new', 'ada')
    await one!.json('topic', 'new', 'Before')

    await etcd.member(0).kill()
    await until(async () => (await statesOf(forum)).every((state) => state === 'waiting'))
    const asked = [
      one!.startParley('topic', 'new', 'Lost'),
      ...forum.replicas.map((replica) => replica.startParley('topics', '--read', 'strict')),
    ]
    for (const { ended } of asked) {
      expect(await ended).toMatchObject({ code: UNAVAILABLE, stdout: '' })
    }
    const status = await one!.json<StatusView>('status')
    expect(status.chain?.waitsFor).toContain('etcd at 127.0.0.1')
    expect(await titlesAt(one!, 'sequential')).toEqual(['Before'])

    await etcd.member(0).start()

    await untilServing(forum)
    await one!.json('topic', 'new', 'Now')
    for (const replica of forum.replicas) {
      expect(await titlesAt(replica, 'strict')).toEqual(['Before', 'Now'])
    }
  })
})

async function startChainWith(etcd: EtcdCluster): Promise<TestForum> {
  await using starting = new AsyncDisposableStack()
  const coordinator = `etcd://${etcd.endpoints.join()}`
  const forum = starting.use(await openChain(['ann', 'bob', 'cyd'], 3, coordinator))
  await startInOrder(forum.replicas)
  await untilServing(forum)
  starting.move()
  return forum
}

/** What each replica says of itself. */
async function statesOf(forum: TestForum): Promise<(string | undefined)[]> {
  return await Promise.all(
    forum.replicas.map(async (replica) => {
      const { replicas } = await replica.json<StatusView>('status')
      return replicas.find(({ self }) => self)?.state
    }),
  )
}

async function titlesAt(replica: TestReplica, read: string): Promise<string[]> {
  const list = await replica.json<{ topics: { titles: string[] }[] }>('topics', '--read', read)
  return list.topics.flatMap((topic) => topic.titles).sort()
}
