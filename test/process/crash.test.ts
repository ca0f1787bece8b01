/** Replicas that die in the middle of their work. */
import { expect, test } from 'vitest'
import { newMember, startWriters, textsOf } from '../support/members.ts'
import { startForum, untilEqual } from '../support/replicas.ts'
import { until } from '../support/until.ts'

/** Posts at once, and posts that must be acknowledged before the kill. */
const WRITERS = 16
const ENOUGH = 200
const KILLS = 3

test('kill -9 during writes loses nothing acknowledged, and the replica opens by itself', async () => {
  await using forum = await startForum(['ann', 'bob', 'cyd'])
  const [ann, ...others] = forum.replicas
  await using bob = await others[0]!.client()
  const author = await newMember(bob, 'ada')
  const topic = await author.createTopic({ title: 'Storms' })

  const acknowledged: string[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    await untilEqual(forum.replicas)
    await using client = await ann!.client()
    const writer = await newMember(client, `writer-${kill}`)
    const { id } = await writer.createTopic({ title: `Storm ${kill}` })
    const writers = startWriters(writer, id, WRITERS)
    await until(() => writers.acknowledged.length >= ENOUGH)
    await ann!.kill()
    await writers.stop()
    await ann!.start({ peers: others })
    await using again = await ann!.client()
    const there = new Set(await textsOf(again, id))
    expect(writers.acknowledged.filter((text) => !there.has(text))).toEqual([])
    acknowledged.push(...writers.acknowledged)
  }

  await untilEqual(forum.replicas)
  await using cyd = await others[1]!.client()
  const { topics } = await cyd.listTopics({ limit: 100 })
  const texts = new Set((await Promise.all(topics.map(({ id }) => textsOf(cyd, id)))).flat())
  expect(topics.map(({ id }) => id)).toContain(topic.id)
  expect(acknowledged.filter((text) => !texts.has(text))).toEqual([])
  expect((await ann!.parley('verify')).code).toBe(0)
})

test('kill -9 of all replicas at once loses nothing acknowledged', async () => {
  await using forum = await startForum(['ann', 'bob'])
  const [ann, bob] = forum.replicas
  await using client = await ann!.client()
  const writer = await newMember(client, 'ada')
  const { id } = await writer.createTopic({ title: 'Dark' })
  const writers = startWriters(writer, id, WRITERS)
  await until(() => writers.acknowledged.length >= ENOUGH)

  await Promise.all(forum.replicas.map((replica) => replica.kill()))
  await writers.stop()
  await bob!.start()
  await ann!.start({ peers: [bob!] })
  await untilEqual(forum.replicas)

  await using reader = await bob!.client()
  const there = new Set(await textsOf(reader, id))
  expect(writers.acknowledged.filter((text) => !there.has(text))).toEqual([])
})
