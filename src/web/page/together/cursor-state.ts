/** A selection as bytes: both of its ends as places between letters, which stay there. */
import * as Y from 'yjs'

export interface Selection {
  readonly anchor: number
  readonly head: number
}

export function encodeSelection(text: Y.Text, { anchor, head }: Selection): Uint8Array {
  const ends = [anchor, head].map((index) => {
    return Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, index))
  })
  return Uint8Array.from(ends.flatMap((end) => [end.length, ...end]))
}

/** Undefined for what is none, or of letters that are not here yet. */
export function decodeSelection(text: Y.Text, state: Uint8Array): Selection | undefined {
  try {
    const length = state[0] ?? 0
    const anchor = indexOf(text, state.subarray(1, 1 + length))
    const head = indexOf(text, state.subarray(2 + length))
    return anchor === undefined || head === undefined ? undefined : { anchor, head }
  } catch {
    // Somebody else's page sent it: whatever is wrong with it, there is nothing to show.
    return undefined
  }
}

function indexOf(text: Y.Text, end: Uint8Array): number | undefined {
  const { doc } = text
  if (doc === null) return undefined
  const place = Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(end), doc)
  return place?.type === text ? Math.min(place.index, text.length) : undefined
}
