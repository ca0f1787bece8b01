/** What a run that broke a rule leaves behind. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tortured, TortureOptions } from './torture.ts'

const SHOWN = 12

/** Keeps history and logs in a file, and answers what to print. */
export async function reportTorture(
  { seed, seconds }: TortureOptions,
  { history, story, logs }: Tortured,
  violations: readonly string[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `parley-torture-${seed}-`))
  await writeFile(join(folder, 'history.json'), JSON.stringify({ violations, story, history }))
  for (const [index, { replica, text }] of logs.entries()) {
    await writeFile(join(folder, `${replica}-${index}.log`), text)
  }
  return [
    `seed ${seed} failed; again: TORTURE_SEED=${seed} TORTURE_SECONDS=${seconds}`,
    `history and logs: ${folder}`,
    ...violations.slice(0, SHOWN),
    'what happened:',
    ...story.map((line) => `  ${line}`),
  ].join('\n')
}
