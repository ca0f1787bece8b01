/** Revisions as people look at them: what somebody typed in one go is one; pure. */
import type { Revision } from '../api/types.ts'

/** Who pauses longer than this begins anew, ms. */
const PAUSE_MS = 60_000

export interface Change {
  readonly revision: Revision
  /** What it was made of; undefined for the first. */
  readonly before: Revision | undefined
}

/** The changes of a text, oldest first: of a run of revisions by one person the last. */
export function changesOf(revisions: readonly Revision[]): Change[] {
  const changes: Change[] = []
  for (const [index, revision] of revisions.entries()) {
    const last = changes.at(-1)
    if (last?.before !== undefined && isOneGo(last.revision, revision)) {
      changes[changes.length - 1] = { ...last, revision }
    } else {
      changes.push({ revision, before: revisions[index - 1] })
    }
  }
  return changes
}

function isOneGo(before: Revision, after: Revision): boolean {
  return before.author?.id === after.author?.id && after.atMs - before.atMs <= PAUSE_MS
}
