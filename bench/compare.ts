/** Whether ratios are as good as those of an earlier run. */
import type { Report } from './report.ts'
import type { Result } from './scenario.ts'

/** A ratio may be so much worse: runs differ by that much on a machine that does nothing else. */
const TOLERANCE = 0.15

export interface Fallen {
  readonly scenario: string
  readonly name: string
  readonly before: number
  readonly now: number
}

export interface Comparison {
  /** How many ratios both have. */
  readonly compared: number
  readonly fallen: readonly Fallen[]
}

export function compareRatios(now: Report, before: Report): Comparison {
  const known = new Map(ratiosOf(before).map((each) => [each.key, each.result]))
  const pairs = ratiosOf(now).flatMap(({ key, scenario, result }) => {
    const earlier = known.get(key)
    return earlier === undefined ? [] : [{ scenario, result, earlier }]
  })
  const fallen = pairs.filter(({ result, earlier }) => isWorse(result, earlier))
  return {
    compared: pairs.length,
    fallen: fallen.map(({ scenario, result, earlier }) => {
      return { scenario, name: result.name, before: earlier.median, now: result.median }
    }),
  }
}

function ratiosOf({ scenarios }: Report) {
  return scenarios.flatMap(({ scenario, results }) =>
    results
      .filter(({ ratio }) => ratio !== undefined)
      .map((result) => ({ key: `${scenario}: ${result.name}`, scenario, result })),
  )
}

/** Also where there is no number any more. */
function isWorse(now: Result, before: Result): boolean {
  const isGood =
    now.ratio === 'more'
      ? now.median >= before.median * (1 - TOLERANCE)
      : now.median <= before.median / (1 - TOLERANCE)
  return !isGood
}
