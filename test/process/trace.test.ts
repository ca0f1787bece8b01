/** Traces of real processes: right also when one of them is killed in the middle. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parley } from '../cli/capture.ts'
import { untilServing } from '../support/chains.ts'
import { newMember } from '../support/members.ts'
import {
  openChain,
  openForum,
  type TestForum,
  type TestReplica,
  untilEqual,
} from '../support/replicas.ts'

const traceOf = (forum: TestForum, { name }: TestReplica) => join(forum.folder, `${name}.trace`)

test.each([
  ['crdt', () => openForum('ann', 'bob')],
  ['chain', () => openChain(['ann', 'bob'], 2)],
] as const)('%s replicas with traces tell one story, also over kill -9', async (mode, open) => {
  await using forum = await open()
  const [ann, bob] = forum.replicas as [TestReplica, TestReplica]
  const flagsOf = (replica: TestReplica) => ['--trace', traceOf(forum, replica)]
  await ann.start({ flags: flagsOf(ann) })
  await bob.start({ flags: flagsOf(bob), peers: [ann] })
  if (mode === 'chain') await untilServing(forum)
  await using client = await ann.client()
  const author = await newMember(client, 'ada')
  const topic = await author.createTopic({ title: 'Tea' })
  await untilEqual([ann, bob])
  await bob.kill()
  await bob.start({ flags: flagsOf(bob), peers: [ann] })
  if (mode === 'chain') await untilServing(forum)
  await author.postMessage({ topicId: topic.id, text: 'Bob is back.' })
  await untilEqual([ann, bob])
  await ann.stop()
  await bob.stop()

  const files = [traceOf(forum, ann), traceOf(forum, bob)]
  const { code, out } = await parley(['trace', 'check', ...files])
  expect(out).toMatch(/2 replicas, [1-9]\d* arrows: consistent/)
  expect(code).toBe(0)
  const shown = await parley(['trace', ...files, '--topic', topic.id])
  expect(shown.out).toMatch(mode === 'chain' ? /commit/ : /deliver/)
  expect(shown.out).toMatch(/apply .*post-message/)
})
