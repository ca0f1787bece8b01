/** Subscribers whose replica dies. */
import { expect, test } from 'vitest'
import { connectForum } from '../../src/client/connect-forum.ts'
import { newMember } from '../support/members.ts'
import { startForum, untilEqual } from '../support/replicas.ts'
import { until } from '../support/until.ts'

const BEFORE = 50
const ALL = 150

test('a subscription survives the kill of its replica without gap or repeat', async () => {
  await using forum = await startForum(['ann', 'bob', 'cyd'])
  await using setup = await forum.replicas[0]!.client()
  const author = await newMember(setup, 'ada')
  const { id } = await author.createTopic({ title: 'Ticker' })
  await untilEqual(forum.replicas)
  await until(async () => (await setup.getClusterState({})).replicas.length === 3)
  await using client = await connectForum({
    addresses: forum.replicas.map((replica) => replica.api()),
  })
  const subscriber = await newMember(client, 'sue')

  const opened: string[] = []
  const seen: string[] = []
  const ending = new AbortController()
  const { signal } = ending
  const following = (async () => {
    const onOpen = (address: string): void => void opened.push(address)
    for await (const event of subscriber.subscribe([id], { signal, onOpen })) {
      if (event.kind === 'posted') seen.push(event.message?.text ?? '')
    }
  })().catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  await until(() => opened.length === 1)
  const victim = forum.replicas.find((replica) => replica.api() === opened[0])
  const writerAt = forum.replicas.find((replica) => replica !== victim)
  await using writing = await writerAt!.client()
  const writer = await newMember(writing, 'wes')
  const expected = Array.from({ length: ALL }, (_, index) => `tick ${index}`)
  for (const text of expected.slice(0, BEFORE)) await writer.postMessage({ topicId: id, text })
  await until(() => seen.length > 0)
  await victim!.kill()
  for (const text of expected.slice(BEFORE)) await writer.postMessage({ topicId: id, text })
  await until(() => seen.length >= ALL)
  ending.abort()
  await following

  expect(seen).toEqual(expected)
  expect(opened.length).toBeGreaterThan(1)
})
