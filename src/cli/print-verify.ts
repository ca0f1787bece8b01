/** What a comparison of replicas found, for people and for programs. */
import { format } from '../core/vector.ts'
import { plural, printableLine } from './print-text.ts'
import type { ShortIds } from './short-ids.ts'
import type { Comparison } from './verifying.ts'

/** A replica that was not compared, and why. */
export interface Unasked {
  readonly id: string
  readonly name: string
  readonly why: string
}

/** For programs. */
export function comparisonView(comparison: Comparison, unreachable: readonly Unasked[]) {
  const replicas = comparison.replicas.map(({ id, name, version, digest }) => ({
    id,
    name,
    digest,
    version: Object.fromEntries(version),
  }))
  return { ...comparison, replicas, unreachable }
}

/** For people. */
export function comparisonLines(
  { equal, settled, replicas, differing }: Comparison,
  unreachable: readonly Unasked[],
  short: ShortIds,
): string[] {
  const named = ({ id, name }: { id: string; name: string }): string =>
    `${printableLine(name)} (${short(id)})`
  const entries = [...(replicas[0]?.version.values() ?? [])].reduce((sum, count) => sum + count, 0)
  const digest = replicas[0]?.digest.slice(0, 16)
  const all = replicas.map(named).join(', ')
  const verdict = equal
    ? [`equal: ${all} hold the same ${plural(entries, 'entry', 'entries')}, digest ${digest}`]
    : replicas.map((one) => {
        const at = settled ? '' : ` at version ${format(one.version)}`
        return `${named(one)}: digest ${one.digest.slice(0, 16)}${at}`
      })
  return [
    ...verdict,
    ...differing.map(({ topic, title }) =>
      topic === null
        ? 'differs: the accounts'
        : `differs: topic ${short(topic)} "${printableLine(title)}"`,
    ),
    ...unreachable.map((one) => `not compared: ${named(one)}: ${one.why}`),
  ]
}

/** Why a command that found this fails. */
export function differSentence({ settled, differing }: Comparison): string {
  const where = differing.length === 0 ? '' : ` in ${plural(differing.length, 'place')}`
  if (settled)
    return `the replicas hold the same entries and differ${where}: keep the logs, report it`
  return (
    `the replicas did not come to the same version in time, and differ${where}: ` +
    'see "parley status", or give them longer with --wait'
  )
}
