/** The words of a search, as people type them. */
import { ForumError } from '../core/error.ts'
import { SEARCH_BYTES_MAX } from '../core/limits.ts'

const LETTER = /[\p{L}\p{N}\p{Co}]/u

/**
 * What stands between spaces and has a letter or digit in it; all must be found, the last one as
 * the beginning of a word. Throws `invalid` for more than a person types.
 */
export function wordsOf(text: string): string[] {
  const bytes = Buffer.byteLength(text)
  if (bytes > SEARCH_BYTES_MAX) {
    const rule = `at most ${SEARCH_BYTES_MAX} bytes`
    throw new ForumError('invalid', `search of ${bytes} bytes: expected ${rule}`)
  }
  return text.split(/\s+/u).filter((word) => LETTER.test(word))
}
