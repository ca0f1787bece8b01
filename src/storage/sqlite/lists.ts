/** Lists that stand in a row, as JSON. */
import { ForumError } from '../../core/error.ts'

/** A list that this store has written. Throws `corrupt` if that is no list any more. */
export function parseList<Item>(text: string): readonly Item[] {
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch (cause) {
    throw new ForumError('corrupt', `the database is damaged: ${String(cause)}`, { cause })
  }
  if (Array.isArray(list)) return list as Item[]
  throw new ForumError('corrupt', 'the database is damaged: a list in a row is none')
}
