/**
 * Shape: what texts, titles, names and labels may look like. Pure; the first door of every write,
 * and of every op that comes from a peer.
 *
 * The `…Of` functions turn what a person gave into its one normal form, or throw `invalid` with
 * the field, the value and the rule. The `is…` functions ask the same of what is in an op, but
 * for composition (NFC): that changes with the version of Unicode, and a rule for ops must give
 * the same answer on every replica. For the same reason no class of characters here is open to
 * new members.
 */
import { ForumError } from './error.ts'
import { type Millis, millis } from './ids.ts'
import {
  LABEL_BYTES_MAX,
  LABELS_MAX,
  NAME_BYTES_MAX,
  REASON_BYTES_MAX,
  SEARCH_BYTES_MAX,
  SHOWN_VALUE_CHARS,
  TEXT_BYTES_MAX,
  TIME_MAX,
  TITLE_BYTES_MAX,
  UPDATE_BYTES_MAX,
} from './limits.ts'

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: control characters are the point
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/
/** All control characters, other line ends, and what turns the direction of writing around. */
const NOT_ON_ONE_LINE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/
const LABEL = /^[^=\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+$/
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: control characters are the point

/** A message's or topic's text; line ends become \n. */
export function textOf(field: string, value: string): string {
  const text = value.includes('\r') ? value.replaceAll('\r\n', '\n') : value
  if (text.trim() === '') throw bad(field, value, 'expected something other than white space')
  if (CONTROL.test(wellFormed(field, text))) {
    throw bad(field, value, 'expected no control characters other than line ends and tabs')
  }
  return fits(field, text, TEXT_BYTES_MAX)
}

/** A change of a text's document. Whether it is one shows where the document is. */
export function updateOf(field: string, update: Uint8Array): Uint8Array {
  if (update.length <= UPDATE_BYTES_MAX) return Uint8Array.from(update)
  const rule = `expected at most ${UPDATE_BYTES_MAX}`
  throw new ForumError('invalid', `${field}: ${update.length} bytes, ${rule}`)
}

/** A topic's title. */
export function titleOf(field: string, value: string): string {
  return lineOf(field, value, TITLE_BYTES_MAX)
}

/** A user's name. */
export function nameOf(field: string, value: string): string {
  return lineOf(field, value, NAME_BYTES_MAX)
}

/** The words of a search. */
export function wordsOf(field: string, value: string): string {
  return lineOf(field, value, SEARCH_BYTES_MAX)
}

/** Why a moderator did something, or somebody reported it; may be empty. */
export function reasonOf(field: string, value: string): string {
  return value.trim() === '' ? '' : lineOf(field, value, REASON_BYTES_MAX)
}

/** A topic's labels: bare tags or `key=value`, in the order given. */
export function labelsOf(field: string, values: readonly string[]): readonly string[] {
  if (values.length > LABELS_MAX) {
    throw new ForumError(
      'invalid',
      `${field}: ${values.length} given, expected at most ${LABELS_MAX}`,
    )
  }
  const labels = values.map((value) => labelOf(field, value))
  const twice = labels.find((label, index) => labels.indexOf(label) !== index)
  if (twice !== undefined) throw bad(field, twice, 'expected each label once')
  return labels
}

/** One label. */
export function labelOf(field: string, value: string): string {
  return fits(field, labelShape(field, composed(field, value)), LABEL_BYTES_MAX)
}

/** When something was made elsewhere; 0 for none. */
export function dateOf(field: string, value: number): Millis | undefined {
  if (value === 0) return undefined
  if (isDate(value)) return millis(value)
  const rule = `expected whole milliseconds since 1970, at most ${TIME_MAX}`
  throw new ForumError('invalid', `${field} ${value}: ${rule}`)
}

export function isText(value: string): boolean {
  return passes(() => textOf('', value) === value)
}

export function isTitle(value: string): boolean {
  return passes(() => fits('', lineShape('', value), TITLE_BYTES_MAX) === value)
}

export function isName(value: string): boolean {
  return passes(() => fits('', lineShape('', value), NAME_BYTES_MAX) === value)
}

export function areLabels(values: readonly string[]): boolean {
  if (values.length > LABELS_MAX || new Set(values).size !== values.length) return false
  return values.every((value) =>
    passes(() => fits('', labelShape('', value), LABEL_BYTES_MAX) === value),
  )
}

/** A name like this one with a number behind it, shortened to fit. */
export function nameVariant(name: string, number: number): string {
  const end = ` (${number})`
  let start = name
  while (utf8Length(start + end) > NAME_BYTES_MAX) start = Array.from(start).slice(0, -1).join('')
  return `${start.trimEnd()}${end}`
}

export function isDate(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0 && value <= TIME_MAX
}

/** Bytes of a well-formed text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    // A surrogate is half of a pair of four bytes: two each.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2
  }
  return bytes
}

/** A value as an error shows it: quoted, short, and harmless on a terminal. */
export function shown(value: string): string {
  const start = value.slice(0, SHOWN_VALUE_CHARS)
  const quoted = JSON.stringify(start).replaceAll(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return start.length < value.length ? `${quoted}…` : quoted
}

function lineOf(field: string, value: string, maxBytes: number): string {
  return fits(field, lineShape(field, composed(field, value)), maxBytes)
}

function composed(field: string, value: string): string {
  return wellFormed(field, value).normalize('NFC')
}

function wellFormed(field: string, value: string): string {
  if (value.isWellFormed()) return value
  throw bad(field, value, 'expected whole Unicode characters')
}

function lineShape(field: string, value: string): string {
  const line = wellFormed(field, value).trim()
  if (line === '') throw bad(field, value, 'expected something other than white space')
  if (!NOT_ON_ONE_LINE.test(line)) return line
  throw bad(field, value, 'expected one line without control characters')
}

function labelShape(field: string, value: string): string {
  const parts = wellFormed(field, value).split('=')
  if (parts.length <= 2 && parts.every((part) => LABEL.test(part))) return value
  throw bad(field, value, 'expected tag or key=value, without spaces and control characters')
}

function fits(field: string, value: string, maxBytes: number): string {
  // No character takes more than three bytes per unit: most values need no counting.
  if (value.length * 3 <= maxBytes) return value
  const bytes = utf8Length(value)
  if (bytes <= maxBytes) return value
  throw bad(field, value, `${bytes} bytes, expected at most ${maxBytes}`)
}

function passes(check: () => boolean): boolean {
  try {
    return check()
  } catch (error) {
    if (error instanceof ForumError) return false
    throw error
  }
}

function bad(field: string, value: string, rule: string): ForumError {
  return new ForumError('invalid', `${field} ${shown(value)}: ${rule}`)
}
