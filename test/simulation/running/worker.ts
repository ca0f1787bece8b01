/**
 * One of several processes that tell stories: every so-and-so-manieth of a row of seeds. It looks
 * which lines of the code ran, so what it tells is imported only when that has begun.
 */
import type { FaultName, Mode } from '../faults/kinds.ts'
import { COVERED_SEEDS, LineCoverage } from './line-coverage.ts'
import { RULES } from './rules.ts'
import type { Story, Told } from './story.ts'

export interface Work {
  readonly mode: Mode
  readonly first: number
  readonly count: number
  /** Of these workers this is one, and tells each `workers`-th seed. */
  readonly workers: number
  readonly which: number
  /** Undefined: those that are planned for each seed. */
  readonly faults: readonly FaultName[] | undefined
  /** All but seed and faults. */
  readonly story: Omit<Story, 'seed' | 'faults' | 'mode'>
}

export type Report =
  | { readonly kind: 'told'; readonly story: Story; readonly told: Told }
  /** Rules that came into play. */
  | { readonly kind: 'rules'; readonly hit: readonly string[] }

process.once('message', (work: Work) => void tellAll(work))

async function tellAll(work: Work): Promise<void> {
  await using coverage = await LineCoverage.start()
  const { tell } = await import('./story.ts')
  const { plannedFaults } = await import('../faults/kinds.ts')
  const { mode, first, count, workers, which } = work
  let left = COVERED_SEEDS
  for (let seed = first + which; seed < first + count; seed += workers) {
    if (left-- === 0) await finish(coverage, mode)
    const faults = work.faults ?? plannedFaults(mode, seed)
    const story: Story = { ...work.story, mode, seed, faults }
    report({ kind: 'told', story, told: tell(story) })
  }
  if (left >= 0) await finish(coverage, mode)
  process.disconnect()
}

/** To count lines makes each seed take half as long again. */
async function finish(coverage: LineCoverage, mode: Mode): Promise<void> {
  report({ kind: 'rules', hit: await coverage.hit(RULES[mode]) })
  await coverage.stop()
}

function report(what: Report): void {
  process.send?.(what)
}
