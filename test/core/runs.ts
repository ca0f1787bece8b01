/** How long the properties look. RUNS=20000 looks longer; SEED=… looks at the same again. */
import type { Parameters } from 'fast-check'

/** The settings of a property: `numRuns` unless the environment says otherwise. */
export function runs(numRuns = 200): Parameters<unknown> {
  const { RUNS, SEED } = process.env
  const settings = { numRuns: Number(RUNS ?? numRuns) }
  return SEED === undefined ? settings : { ...settings, seed: Number(SEED) }
}
