/** Makes what other systems hold fit into this one, and counts what that takes away. */
import { NAME_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX } from '../../core/limits.ts'
import type { Drops } from './dropped.ts'

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: these are what may not stay
const NOT_IN_TEXTS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]+/g
const NOT_ON_ONE_LINE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: these are what may not stay

const NO_TEXT = '(no text)'
const NO_TITLE = '(no title)'

/** The text as a message may have it. */
export function fittingText(text: string, drops: Drops): string {
  const lines = text.toWellFormed().replaceAll('\r\n', '\n')
  const clean = lines.replace(NOT_IN_TEXTS, '').trim()
  if (clean === '') {
    drops.add('empty texts', `"${NO_TEXT}" stands for them`)
    return NO_TEXT
  }
  if (clean.length < lines.trim().length) drops.add('control characters', 'no text may have them')
  const fitting = cut(clean, TEXT_BYTES_MAX)
  if (fitting !== clean) drops.add('ends of texts', `one has at most ${TEXT_BYTES_MAX} bytes`)
  return fitting
}

/** The title as a topic may have it. */
export function fittingTitle(title: string, drops: Drops): string {
  const clean = oneLine(title)
  const fitting = cut(clean, TITLE_BYTES_MAX)
  if (fitting !== clean) drops.add('ends of titles', `one has at most ${TITLE_BYTES_MAX} bytes`)
  return fitting || NO_TITLE
}

/** The name as a user may have it, with the suffix; empty if nothing is left of it. */
export function fittingName(name: string, suffix = ''): string {
  return cut(oneLine(name), NAME_BYTES_MAX - Buffer.byteLength(suffix)) + suffix
}

function oneLine(text: string): string {
  return text.toWellFormed().replace(NOT_ON_ONE_LINE, ' ').trim()
}

/** As many whole characters as fit into so many bytes of UTF-8. */
function cut(text: string, bytesMax: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= bytesMax) return text
  // A character that is cut in two is left out.
  return new TextDecoder().decode(bytes.subarray(0, bytesMax), { stream: true }).trimEnd()
}
