/** Mentions in a text: an @ at the beginning of a word, and the name behind it. */

export interface TextPart {
  readonly text: string
  /** Set for a mention. */
  readonly name?: string
}

const AT = /(?<![\p{L}\p{N}_@])@([\p{L}\p{N}_.·-]+(?: [\p{L}\p{N}_.·-]+){0,3})/gu
const TAIL = /[.·-]+$/u

/** The parts of a text. `knownIn` answers which known name some words begin with. */
export function mentionParts(
  text: string,
  knownIn: (words: string) => string | undefined,
): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const { index, 1: words = '' } of text.matchAll(AT)) {
    if (index < from) continue
    const name = knownIn(words) ?? words.split(' ', 1)[0]?.replace(TAIL, '') ?? ''
    if (name === '') continue
    if (index > from) parts.push({ text: text.slice(from, index) })
    from = index + 1 + name.length
    parts.push({ text: `@${name}`, name })
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}
