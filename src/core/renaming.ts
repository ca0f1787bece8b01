/** Titles: a multi-value register. A rename replaces the titles in its past, and no other. */
import type { Applying } from './applying.ts'
import { comparePositions } from './entry.ts'
import { changeLines, contentLine } from './lines.ts'
import { canonical } from './lookup.ts'
import type { RenameTopic } from './op.ts'

export function renameTopic({ state, entry, op, isPast, hash }: Applying<RenameTopic>): void {
  const row = state.getTopic(canonical(state, 'topic', op.topic))
  if (row === undefined) throw new Error(`topic ${op.topic} has no row`)
  const given = { position: { author: entry.author, seq: entry.seq }, title: op.title }
  const concurrent = row.titles.filter((title) => !isPast(title.position))
  const titles = [...concurrent, given].sort((a, b) => comparePositions(a.position, b.position))
  const renamed = { ...row, titles }
  const removed = [contentLine(state, row, hash)]
  state.putTopic(renamed)
  changeLines(state, row.id, { removed, added: [contentLine(state, renamed, hash)] }, hash)
}
