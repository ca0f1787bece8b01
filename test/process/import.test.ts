/** The import of the sample forum, interrupted by a crash, in both modes. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startChain, untilServing } from '../support/chains.ts'
import { ROOT } from '../support/oxlint.ts'
import type { Program } from '../support/processes.ts'
import { startForum, type TestForum, type TestReplica, untilEqual } from '../support/replicas.ts'
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
  const first = await importSome(ann!)

  await ann!.kill()
  first.signal('SIGKILL')
  await first.ended
  await ann!.start({ peers: others })
  const again = await ann!.parley('import', SAMPLE)

  expect(again.code, again.stderr).toBe(0)
  await expectSample(forum)
})

test.skipIf(!there)(
  'an import into a chain goes on when its head is killed; run again it doubles nothing',
  async () => {
    await using forum = await startChain('ann', 'bob', 'cyd')
    const [head, ...others] = await untilServing(forum)
    const first = await importSome(head!)

    await head!.kill()
    const ended = await first.ended
    expect(ended.code, ended.stderr).toBe(0)
    await head!.start({ peers: others })
    await untilServing(forum)
    const again = await head!.parley('import', SAMPLE)

    expect(again.code, again.stderr).toBe(0)
    expect(again.stdout).not.toContain('kipped')
    await expectSample(forum)
  },
)

/** Begins to import the sample there, and resolves once a good part of it has come. */
async function importSome(replica: TestReplica): Promise<Program> {
  await using client = await replica.client()
  const program = replica.startParley('import', SAMPLE)
  await until(async () => {
    if (program.hasEnded()) throw new Error(`the import ended by itself: ${program.stderr()}`)
    return (await client.getClusterState({})).messages > 1_000
  })
  return program
}

/** All replicas have all of the sample, once. */
async function expectSample(forum: TestForum): Promise<void> {
  await untilEqual(forum.replicas)
  for (const replica of forum.replicas) {
    await using reader = await replica.client()
    const { topics, messages, alarms } = await reader.getClusterState({})
    expect({ topics, messages, alarms }).toEqual({ topics: TOPICS, messages: MESSAGES, alarms: [] })
  }
  expect((await forum.replicas[0]!.parley('verify')).code).toBe(0)
}
