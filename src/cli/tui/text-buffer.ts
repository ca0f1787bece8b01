/** A text that is being typed, with a cursor. Pure. */

export interface TextBuffer {
  readonly text: string
  /** Index into `text`, never inside of a character. */
  readonly at: number
}

export const NOTHING_TYPED: TextBuffer = { text: '', at: 0 }

/** Graphemes: what a person sees as one character is deleted and passed as one. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Puts text where the cursor is. */
export function insert({ text, at }: TextBuffer, added: string): TextBuffer {
  return { text: text.slice(0, at) + added + text.slice(at), at: at + added.length }
}

/** Deletes the character in front of the cursor. */
export function backspace(buffer: TextBuffer): TextBuffer {
  const from = before(buffer)
  return { text: buffer.text.slice(0, from) + buffer.text.slice(buffer.at), at: from }
}

export function left(buffer: TextBuffer): TextBuffer {
  return { ...buffer, at: before(buffer) }
}

export function right({ text, at }: TextBuffer): TextBuffer {
  const [next] = graphemes.segment(text.slice(at))
  return { text, at: at + (next?.segment.length ?? 0) }
}

/** To the beginning of the line. */
export function home({ text, at }: TextBuffer): TextBuffer {
  return { text, at: text.lastIndexOf('\n', at - 1) + 1 }
}

/** To the end of the line. */
export function end({ text, at }: TextBuffer): TextBuffer {
  const found = text.indexOf('\n', at)
  return { text, at: found < 0 ? text.length : found }
}

function before({ text, at }: TextBuffer): number {
  const last = Array.from(graphemes.segment(text.slice(0, at))).at(-1)
  return last?.index ?? 0
}
