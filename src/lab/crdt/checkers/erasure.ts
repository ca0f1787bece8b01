/** Erasure: a deleted text is in no forum and in no log, on any replica, nor is any edit of it. */
import { type History, type Rendering, standsFor, type Violation } from '../history.ts'

export function checkErasure(history: History, renderings: readonly Rendering[]): Violation[] {
  return renderings.flatMap((rendering) =>
    deletedTexts(history, rendering)
      .filter((label) => rendering.texts.some((text) => text.includes(label)))
      .map((label) => ({
        checker: 'erasure' as const,
        text: `the deleted text "${label}" is still at ${rendering.replica}`,
      })),
  )
}

/** What was said in messages of which a client was told that they are deleted. */
function deletedTexts({ writes, restored, lost }: History, rendering: Rendering): string[] {
  const idOf = (id: string) => standsFor(rendering, 'message', id)
  const deleted = new Set<string>()
  for (const { wish, status, entry } of writes) {
    // What a replica wrote before its disk was lost, or came back old, may be gone with it.
    const mayBeGone = restored.has(entry?.author ?? '') || lost.has(entry?.author ?? '')
    if (wish.kind === 'delete' && status === 'acked' && !mayBeGone)
      deleted.add(idOf(wish.target.id))
  }
  return writes.flatMap(({ wish, made }) => {
    if (wish.kind === 'post' && made.some((id) => deleted.has(idOf(id)))) return [wish.text]
    return wish.kind === 'edit' && deleted.has(idOf(wish.target.id)) ? [wish.mark] : []
  })
}
