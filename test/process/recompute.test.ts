/** `parley verify --deep`: a replica is what its log makes of it, and damage is named. */
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parley } from '../cli/capture.ts'
import { untilServing } from '../support/chains.ts'
import { newMember } from '../support/members.ts'
import { openChain, openForum, type TestForum, type TestReplica } from '../support/replicas.ts'

/** One replica that was written to, edited and deleted in, and then ended. */
async function writtenAndEnded(open: () => Promise<TestForum>) {
  const forum = await open()
  const [ann] = forum.replicas as [TestReplica]
  await ann.start()
  if (forum.credentials.mode === 'chain') await untilServing(forum)
  {
    await using client = await ann.client()
    const author = await newMember(client, 'ada')
    const topic = await author.createTopic({ title: 'Tea' })
    const kept = await author.postMessage({ topicId: topic.id, text: 'Green.' })
    const gone = await author.postMessage({ topicId: topic.id, text: 'A slip.' })
    await author.editMessage({ messageId: kept.id, text: 'Green, of course.' })
    await author.deleteMessage({ messageId: gone.id })
  }
  await ann.stop()
  return { forum, data: ann.data }
}

const deep = (data: string) => parley(['verify', '--deep', '--data', data])

test.each([
  ['crdt', () => openForum('ann')],
  ['chain', () => openChain(['ann'], 1)],
] as const)('the digests of a %s replica are those that its log makes', async (_, open) => {
  const { forum, data } = await writtenAndEnded(open)
  await using _closed = forum

  const { code, out } = await deep(data)

  expect(out).toMatch(/^sound: 6 entries make the forum that is stored, digest [0-9a-f]{16}$/m)
  expect(code).toBe(0)
})

test.each([
  [
    'a changed text',
    `UPDATE payloads SET content = 'Black.' WHERE content = 'Green.'`,
    'is damaged',
  ],
  ['a signature of nobody', 'UPDATE batches SET signature = zeroblob(64)', 'not to be trusted'],
  [
    'the digest of a topic',
    'UPDATE digests SET digest = zeroblob(32) WHERE section NOT IN (0, 1)',
    'differs: topic',
  ],
  [
    'the digest of the accounts',
    'UPDATE digests SET digest = zeroblob(32) WHERE section = 0',
    'differs: the accounts',
  ],
])('%s on the disk of a replica is named', async (_, damage, named) => {
  const { forum, data } = await writtenAndEnded(() => openForum('ann'))
  await using _closed = forum
  const db = new DatabaseSync(join(data, 'parley.db'))
  expect(db.prepare(damage).run().changes).toBeGreaterThan(0)
  db.close()

  const { code, out, err } = await deep(data)

  expect(`${out}${err}`).toContain(named)
  expect(code).toBe(1)
})

test('a replica that runs is left alone', async () => {
  await using forum = await openForum('ann')
  const [ann] = forum.replicas as [TestReplica]
  await ann.start()

  const { code, err } = await deep(ann.data)

  expect(code).toBe(1)
  expect(err).toContain('end that replica first')
})
