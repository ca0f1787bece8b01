/** What a lab came to, as text. */
import type { Mode } from '../replica/replica.ts'
import type { Line } from './snapshot.ts'
import { duration, grouped } from './story/words.ts'

/** Of violations: whoever breaks one rule often breaks it everywhere. */
const SHOWN_MAX = 20

export interface ReportOptions {
  readonly mode: Mode
  readonly replicas: number
  readonly seed: number
  readonly elapsedMs: number
  readonly counts: {
    readonly actions: number
    readonly requests: number
    readonly answered: number
  }
  /** Undefined if the checkers were not asked. */
  readonly violations: readonly string[] | undefined
}

/** How long after the beginning, as wide as any: `  12.3 s`. */
export function storyLine({ at, text }: Line): string {
  return `${(at / 1_000).toFixed(1).padStart(6)} s  ${text}`
}

export function reportLines(options: ReportOptions): string[] {
  const { mode, replicas, seed, elapsedMs, counts, violations } = options
  const { actions, requests, answered } = counts
  return [
    `${mode} forum of ${replicas}, seed ${seed}: ${duration(elapsedMs)}, ${grouped(actions)} actions, ` +
      `${grouped(answered)} of ${grouped(requests)} requests answered`,
    ...verdictLines(violations),
  ]
}

function verdictLines(violations: readonly string[] | undefined): string[] {
  if (violations === undefined) return ['The checkers were not asked (e asks them).']
  if (violations.length === 0) return ['The checkers are content: no promise was broken.']
  const rest = violations.length - SHOWN_MAX
  return [
    `${grouped(violations.length)} rules were broken:`,
    ...violations.slice(0, SHOWN_MAX).map((text) => `  ${text}`),
    ...(rest > 0 ? [`  and ${grouped(rest)} more`] : []),
  ]
}
