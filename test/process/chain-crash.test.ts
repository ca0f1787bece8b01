/** A chain of real processes that are killed, paused and started again while clients write. */
import { expect, test } from 'vitest'
import { isRetryable } from '../../src/client/failure.ts'
import type { ForumClient } from '../../src/client/forum-client.ts'
import { clientOf, startChain, startInOrder, untilServing } from '../support/chains.ts'
import { newMember, startWriters, textsOf } from '../support/members.ts'
import type { TestForum } from '../support/replicas.ts'
import { expectWhole, untilMore } from '../support/whole.ts'

/** Posts at once. */
const WRITERS = 8
const PLACES = { head: 0, middle: 1, tail: 2 } as const
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]

test('kill -9 of head, middle and tail: nothing acknowledged is lost, no retry counts twice', async () => {
  await using forum = await startChain('ann', 'bob', 'cyd')
  await using client = await clientOf(forum.replicas)
  const author = await newMember(client, 'ada')
  const { id } = await author.createTopic({ title: 'Storm' })
  const writers = startWriters(author, id, WRITERS)
  await untilMore(writers)

  for (const place of Object.values(PLACES)) {
    const chain = await untilServing(forum)
    const victim = chain[place]!
    const others = chain.filter((replica) => replica !== victim)
    await victim.kill()
    await untilMore(writers)
    expect(await untilServing(forum, others)).toEqual(others)
    await victim.start({ peers: others })
    expect((await untilServing(forum)).at(-1)).toBe(victim)
  }

  await untilMore(writers)
  await writers.stop()
  await expectWhole(forum, id, writers.acknowledged)
})

test('a chain that was killed whole comes back in whatever order it is started', async () => {
  await using forum = await startChain('ann', 'bob', 'cyd')
  const acknowledged: string[] = []
  const id = await openTopic(forum)

  for (const [round, order] of ORDERS.entries()) {
    const chain = await untilServing(forum)
    await using client = await clientOf(forum.replicas)
    const author = await newMember(client, `writer-${round}`)
    const writers = startWriters(author, id, WRITERS, `round ${round}`)
    await untilMore(writers)
    await Promise.all(chain.map((replica) => replica.kill()))
    await writers.stop()
    acknowledged.push(...writers.acknowledged)
    await startInOrder(order.map((place) => chain[place]!))
    expect(await untilServing(forum)).toEqual(chain)
  }

  await expectWhole(forum, id, acknowledged)
})

test('a head that is paused for longer than its lease answers nothing stale when it wakes', async () => {
  await using forum = await startChain('ann', 'bob', 'cyd')
  const [head, ...others] = await untilServing(forum)
  const id = await openTopic(forum)
  await using sleeper = await head!.client()
  await newMember(sleeper, 'before')
  head!.program().signal('SIGSTOP')
  // Asked while it sleeps: it must not answer from what it has when it wakes.
  const asked = textsOrRefusal(sleeper, id)
  await untilServing(forum, others)
  await using client = await clientOf(others)
  const author = await newMember(client, 'grace')
  await author.postMessage({ topicId: id, text: 'meanwhile' })

  head!.program().signal('SIGCONT')
  expect(await asked).toBeOneOf([['meanwhile'], 'refused'])
  expect(await untilServing(forum)).toEqual([...others, head])
  expect(await textsOrRefusal(sleeper, id)).toEqual(['meanwhile'])
  await expectWhole(forum, id, ['meanwhile'])
})

/** What a replica answers; it may also say that it cannot answer now, which is never stale. */
async function textsOrRefusal(client: ForumClient, topicId: string): Promise<string[] | 'refused'> {
  try {
    return await textsOf(client, topicId)
  } catch (error) {
    if (isRetryable(error)) return 'refused'
    throw error
  }
}

async function openTopic(forum: TestForum): Promise<string> {
  await using client = await clientOf(forum.replicas)
  const author = await newMember(client, 'ada')
  return (await author.createTopic({ title: 'Dark' })).id
}
