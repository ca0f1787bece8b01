/** What changed between two texts; pure. */
import diff from 'fast-diff'

export interface Part {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** The parts of both texts, in order, cut where people would cut them. */
export function differenceOf(before: string, after: string): Part[] {
  return diff(before, after, undefined, true).map(([side, text]) => {
    if (side === diff.EQUAL) return { kind: 'same', text }
    return { kind: side === diff.INSERT ? 'added' : 'removed', text }
  })
}
