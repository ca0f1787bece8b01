/** Erasure: a deleted text is in no forum and in no log, on any replica. */
import type { History, Rendering, Violation } from '../history.ts'

export function checkErasure(history: History, renderings: readonly Rendering[]): Violation[] {
  const { writes, restored, lost } = history
  const labels = new Map<string, string>()
  for (const { wish, made } of writes) {
    if (wish.kind === 'post') for (const id of made) labels.set(id, wish.text)
  }
  // What a replica wrote before its disk was lost, or came back old, may be gone with it.
  const deletes = writes.filter(
    ({ wish, status, entry }) =>
      wish.kind === 'delete' &&
      status === 'acked' &&
      !restored.has(entry?.author ?? '') &&
      !lost.has(entry?.author ?? ''),
  )
  return deletes.flatMap(({ wish }) => {
    const label = wish.kind === 'delete' ? labels.get(wish.target.id) : undefined
    if (label === undefined) return []
    return renderings
      .filter(({ texts }) => texts.some((text) => text.includes(label)))
      .map(({ replica }) => ({
        checker: 'erasure' as const,
        text: `the deleted text "${label}" is still at ${replica}`,
      }))
  })
}
