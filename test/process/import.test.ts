/** The import of the sample forum, interrupted by a crash. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/oxlint.ts'
import { startForum, untilEqual } from '../support/replicas.ts'
import { until } from '../support/until.ts'

const SAMPLE = join(ROOT, '../shared/data/forum-sample.jsonl.gz')
const there = existsSync(SAMPLE)
if (!there) console.warn(`skipped: the test of the import needs ${SAMPLE}`)

/** What the sample holds. */
const TOPICS = 932
const MESSAGES = 7_520

test.skipIf(!there)('an import that was killed is run again, and nothing is doubled', async () => {
  await using forum = await startForum(['ann', 'bob', 'cyd'])
  const [ann, ...others] = forum.replicas
  await using client = await ann!.client()
  const first = ann!.startParley('import', SAMPLE)
  await until(async () => {
    if (first.hasEnded()) throw new Error(`the import ended by itself: ${first.stderr()}`)
    return (await client.getClusterState({})).messages > 1_000
  })

  await ann!.kill()
  first.signal('SIGKILL')
  await first.ended
  await ann!.start({ peers: others })
  const again = await ann!.parley('import', SAMPLE)

  expect(again.code, again.stderr).toBe(0)
  await untilEqual(forum.replicas)
  for (const replica of forum.replicas) {
    await using reader = await replica.client()
    const { topics, messages, alarms } = await reader.getClusterState({})
    expect({ topics, messages, alarms }).toEqual({ topics: TOPICS, messages: MESSAGES, alarms: [] })
  }
  expect((await ann!.parley('verify')).code).toBe(0)
})
