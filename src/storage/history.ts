/** The revisions of a text, made again from the original and its edits. */
import { countingEdits } from '../core/editing.ts'
import { comparePositions } from '../core/entry.ts'
import type { EditRow, ForumReader, MessageRow, TopicRow } from '../core/forum-state.ts'
import { originalText } from '../core/lookup.ts'
import type { Target } from '../core/op.ts'
import type { Revision } from '../core/query.ts'
import { applyUpdates, originalDocument } from '../core/text.ts'

/** See `ForumQueries.history`. Edits stand in the order of their times. */
export function historyOf(state: ForumReader, target: Target): readonly Revision[] {
  const row = target.kind === 'topic' ? state.getTopic(target.id) : state.getMessage(target.id)
  if (row === undefined || row.deleted || isTextless(row)) return []
  const text = originalText(state, row)
  const revisions: Revision[] = [{ position: row.position, user: row.user, time: row.time, text }]
  let document = originalDocument(text)
  for (const { position, user, time } of [...countingEdits(state, target)].sort(byTime)) {
    const update = state.getPayload(position)
    if (!(update instanceof Uint8Array)) continue
    const edited = applyUpdates(document, [update])
    revisions.push({ position, user, time, text: edited.text })
    document = edited.document
  }
  return revisions
}

function isTextless(row: TopicRow | MessageRow): boolean {
  return 'hasText' in row && !row.hasText
}

function byTime(a: EditRow, b: EditRow): number {
  return a.time - b.time || comparePositions(a.position, b.position)
}
