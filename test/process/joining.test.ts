/** Replicas that come late, do not belong, or have no gossip. */
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newMember, startWriters, textsOf } from '../support/members.ts'
import { startForum, untilEqual } from '../support/replicas.ts'
import { until } from '../support/until.ts'

test('a replica that joins late gets everything', async () => {
  await using forum = await startForum(['ann', 'bob'])
  const [ann, bob] = forum.replicas
  await using client = await ann!.client()
  const author = await newMember(client, 'ada')
  const { id } = await author.createTopic({ title: 'History' })
  const writers = startWriters(author, id, 16)
  await until(() => writers.acknowledged.length >= 500)
  await writers.stop()

  const cyd = await forum.add('cyd')
  await cyd.start({ peers: [bob!] })
  await untilEqual(forum.replicas)

  await using reader = await cyd.client()
  const there = new Set(await textsOf(reader, id))
  expect(writers.acknowledged.filter((text) => !there.has(text))).toEqual([])
  expect((await cyd.parley('verify')).code).toBe(0)
})

test('without gossip everything still converges', async () => {
  await using forum = await startForum(['ann', 'bob', 'cyd'], ['--no-gossip'])
  for (const replica of forum.replicas) {
    await using client = await replica.client()
    const author = await newMember(client, replica.name)
    const { id } = await author.createTopic({ title: `Of ${replica.name}` })
    await author.postMessage({ topicId: id, text: `by ${replica.name}` })
  }

  await untilEqual(forum.replicas)

  for (const replica of forum.replicas) {
    await using reader = await replica.client()
    const { topics } = await reader.listTopics({})
    const texts = await Promise.all(topics.map(({ id }) => textsOf(reader, id)))
    expect(texts.flat().sort()).toEqual(['by ann', 'by bob', 'by cyd'])
  }
})

test('a replica with a wrong forum key never connects', async () => {
  await using forum = await startForum(['ann'])
  const [ann] = forum.replicas
  const foreign = { ...forum.credentials, key: randomBytes(forum.credentials.key.length) }
  const eve = await forum.add('eve', { forum: foreign })
  await eve.start({ peers: [ann!], flags: ['--log-level', 'debug'] })
  const bob = await forum.add('bob')

  // Eve has tried in vain, and a replica that belongs here gets in at the same time.
  await until(() =>
    eve
      .program()
      .stderr()
      .includes(ann!.addresses()[0] ?? ''),
  )
  await bob.start({ peers: [ann!, eve] })
  await untilEqual([ann!, bob])

  await using atAnn = await ann!.client()
  await using atEve = await eve.client()
  const names = async (client: typeof atAnn) =>
    (await client.getClusterState({})).replicas.map(({ name }) => name).sort()
  await until(async () => (await names(atAnn)).length === 2)
  expect(await names(atAnn)).toEqual(['ann', 'bob'])
  expect(await names(atEve)).toEqual(['eve'])
})
