/** The further positions of a row, which hardly any row has, as text in a column. */
import type { Position } from '../../core/entry.ts'
import type { Authors } from './authors.ts'

const NONE: readonly Position[] = []

export function alsoToText(also: readonly Position[], authors: Authors): string | null {
  if (also.length === 0) return null
  return also.map((position) => authors.position(position)).join(' ')
}

/** The inverse of `alsoToText`. */
export function alsoFromText(text: string | null, authors: Authors): readonly Position[] {
  if (text === null) return NONE
  return text.split(' ').map((key) => authors.positionOf(Number(key)))
}
