/** Text for people's eyes: harmless to the terminal, coloured, wrapped. */
import { styleText } from 'node:util'
import { wrapAnsi } from 'fast-wrap-ansi'
import type { Context, Output } from './context.ts'

type Format = Parameters<typeof styleText>[0]

/** Colours a text, or leaves it as it is where nobody sees colours. */
export type Paint = (format: Format, text: string) => string

/** Control characters but line feed and tab; marks that turn the direction of text around. */
const HARMFUL = /[^\P{Cc}\n\t]|[\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu
const LINE_BREAKS = /[\n\t]/g
/** Below this width a line has no room for a text: it is left to the terminal to break it. */
const WRAP_COLUMNS_MIN = 20

/** How to paint on this output. */
export function painter(output: Output, env: Context['env']): Paint {
  const coloured = output.isTty && !env.NO_COLOR && env.TERM !== 'dumb'
  if (!coloured) return (_format, text) => text
  // Whether there is a terminal was asked of the output already, not of the process.
  return (format, text) => styleText(format, text, { validateStream: false })
}

/** Text of the forum with every character that would steer the terminal made visible. */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(HARMFUL, visible)
}

/** The same, on one line. */
export function printableLine(text: string): string {
  return printable(text).replaceAll(LINE_BREAKS, ' ')
}

/** The lines of a text, broken at words where a line would be wider than `columns`. */
export function wrapLines(text: string, columns: number): string[] {
  const wrapped =
    columns < WRAP_COLUMNS_MIN ? text : wrapAnsi(text, columns, { hard: true, trim: false })
  return wrapped.split('\n')
}

/** `1 message`, `2 messages`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function visible(character: string): string {
  const code = character.charCodeAt(0)
  // Unicode has pictures of the old control characters: ␛ for escape.
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
