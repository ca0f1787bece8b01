/** The order in which acts and reports are listed: newest first, the same on every replica. */
import { comparePositions, type Position } from '../core/entry.ts'
import type { ActRow } from '../core/forum-state.ts'
import { isReplicaId } from '../core/ids.ts'
import { CURSOR_CHARS_MAX } from '../core/limits.ts'
import type { ActList } from '../core/query.ts'
import { badCursor } from './cursor.ts'

/** Where a list of acts goes on. */
export interface ActPlace {
  readonly time: number
  readonly position: Position
}

const SEPARATOR = '~'

export function isListed({ act }: ActRow, list: ActList): boolean {
  return (act === 'report') === (list === 'reports')
}

export function compareActs(a: ActPlace, b: ActPlace): number {
  return b.time - a.time || comparePositions(b.position, a.position)
}

export function actCursor({ time, position: { author, seq } }: ActPlace): string {
  return [time, author, seq].join(SEPARATOR)
}

/** Undefined for the empty text, which begins a list. Throws `invalid`. */
export function parseActCursor(text: string): ActPlace | undefined {
  if (text === '') return undefined
  if (text.length > CURSOR_CHARS_MAX) throw badCursor(`of ${text.length} characters`)
  const [time, author = '', seq] = text.split(SEPARATOR)
  const isWhole = Number.isSafeInteger(Number(time)) && Number.isSafeInteger(Number(seq))
  if (!isWhole || !isReplicaId(author)) throw badCursor(`"${text}"`)
  return { time: Number(time), position: { author, seq: Number(seq) } }
}
