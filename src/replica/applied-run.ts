/** Entries as they were applied, with the version before each of them. */
import type { Entry } from '../core/entry.ts'
import type { VersionVector } from '../core/vector.ts'

/** Entries of one author that were applied one behind the other. */
export interface AppliedRun {
  /** What was applied before the first of them. */
  readonly before: VersionVector
  readonly entries: readonly Entry[]
}

/** One copy of the version per run, not per entry: within a run only its author's count moves. */
export function runsOf(entries: readonly Entry[], before: VersionVector): AppliedRun[] {
  const runs: { before: VersionVector; entries: [Entry, ...Entry[]] }[] = []
  for (const entry of entries) {
    const run = runs.at(-1)
    if (run?.entries[0].author === entry.author) run.entries.push(entry)
    else runs.push({ before: run === undefined ? before : versionAfter(run), entries: [entry] })
  }
  return runs
}

function versionAfter({ before, entries }: AppliedRun): VersionVector {
  const last = entries.at(-1)
  return last === undefined ? before : new Map(before).set(last.author, last.seq)
}
