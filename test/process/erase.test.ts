/** What is deleted is gone: from every file of every replica. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newMember, textsOf } from '../support/members.ts'
import { startForum, type TestReplica, untilEqual } from '../support/replicas.ts'
import { until } from '../support/until.ts'

const TEXT = 'zebracrossing quagga okapi'
const EDIT = 'zebracrossing quagga axolotl'

test('a deleted text is in no file of any replica, also of one that was away', async () => {
  await using forum = await startForum(['ann', 'bob', 'cyd'])
  const [ann, bob, cyd] = forum.replicas
  await using client = await ann!.client()
  const author = await newMember(client, 'ada')
  const topic = await author.createTopic({ title: 'Animals' })
  const message = await author.postMessage({ topicId: topic.id, text: TEXT })
  await author.editMessage({ messageId: message.id, text: EDIT })
  await untilEqual(forum.replicas)
  await until(() => forum.replicas.every((replica) => filesWith(replica, 'okapi').length > 0))
  await until(() => forum.replicas.every((replica) => filesWith(replica, 'axolotl').length > 0))

  await cyd!.kill()
  await author.deleteMessage({ messageId: message.id })
  await untilEqual([ann!, bob!])
  await ann!.stop()
  // The one that was away hears of it from a third.
  await cyd!.start({ peers: [bob!] })
  await untilEqual([bob!, cyd!])

  for (const word of ['okapi', 'axolotl', 'quagga']) {
    await until(() => forum.replicas.every((replica) => filesWith(replica, word).length === 0))
  }
  await using reader = await cyd!.client()
  expect(await textsOf(reader, topic.id)).toEqual([''])
  expect((await reader.search({ words: 'quagga' })).found).toEqual([])
})

function filesWith({ data }: TestReplica, word: string): string[] {
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => holds(path, word))
}

function holds(path: string, word: string): boolean {
  try {
    return readFileSync(path).includes(word)
  } catch {
    // Files that come and go beside a database: one that is gone holds nothing.
    return false
  }
}
