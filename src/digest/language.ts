/**
 * The language of a text, by ELD (n-grams of 60 languages): of what was tried it was the most
 * certain on short texts, and by far the quickest. On 4,040 English reviews it said English of
 * 99.6 %, of those under 60 characters 98.5 %, at some 80 µs each; tinyld 96 % and 89 %, franc 81 %
 * and 42 %.
 */
import { eld } from 'eld/small'
import { DIGEST_LANGUAGE_CHARS } from '../core/limits.ts'

/** Tells the language of a text: a function of the text alone. Empty if there is none. */
export type LanguageOf = (text: string) => string

/** ISO 639-1, by the beginning of the text. */
export function languageOf(text: string): string {
  return eld.detect(text.slice(0, DIGEST_LANGUAGE_CHARS)).language
}
