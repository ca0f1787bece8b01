/**
 * The words of a text, for the question which of them are new: runs of letters, in lower case and
 * without compatibility variants, of 3 to 24 UTF-16 units. Runs with digits in them are none.
 */
import { DIGEST_WORD_LENGTH_MAX, DIGEST_WORD_LENGTH_MIN, DIGEST_WORDS_MAX } from '../core/limits.ts'

const RUNS = /[\p{L}\p{M}\p{N}]+/gu
const NUMBER = /\p{N}/u

/** Each word of a text once, in the order of the text; no more than the first of so many. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUNS)) {
    if (words.size >= DIGEST_WORDS_MAX) break
    if (isWord(run)) words.add(run)
  }
  return words
}

function isWord(run: string): boolean {
  const { length } = run
  if (length < DIGEST_WORD_LENGTH_MIN || length > DIGEST_WORD_LENGTH_MAX) return false
  return !NUMBER.test(run)
}
