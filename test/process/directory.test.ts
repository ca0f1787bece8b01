/** One process to a data directory. */
import { expect, test } from 'vitest'
import { newMember } from '../support/members.ts'
import { startForum } from '../support/replicas.ts'

test('a second process on the same data directory is refused; the first goes on', async () => {
  await using forum = await startForum(['ann'])
  const [ann] = forum.replicas

  const second = ann!.spawn(['--api', '127.0.0.1:0', '--http', '127.0.0.1:0', '--no-mdns'])
  const ended = await second.ended

  expect(ended.code).toBe(1)
  expect(ended.stderr).toContain(ann!.data)
  await using client = await ann!.client()
  const author = await newMember(client, 'ada')
  expect((await author.createTopic({ title: 'Still here' })).titles).toEqual(['Still here'])
})

test('a replica that is asked to end ends with 0, and again on the next start', async () => {
  await using forum = await startForum(['ann'])
  const [ann] = forum.replicas
  const first = ann!.id()

  expect(await ann!.stop()).toMatchObject({ code: 0, signal: null })
  await ann!.start()

  expect(ann!.id()).toBe(first)
  expect(await ann!.stop()).toMatchObject({ code: 0, signal: null })
})

test('the HTTP port tells health and figures of the replica', async () => {
  await using forum = await startForum(['ann', 'bob'])
  const [ann] = forum.replicas
  await using client = await ann!.client()
  await newMember(client, 'ada')

  const health = await fetch(`${ann!.http()}/healthz`)
  const metrics = await (await fetch(`${ann!.http()}/metrics`)).text()

  expect(health.status).toBe(200)
  expect(metrics).toContain('parley_writes_total{kind="create-user",outcome="ok"} 1')
  expect(metrics).toMatch(/^parley_connected_peers \d$/m)
  expect(metrics).toContain('process_resident_memory_bytes')
})
