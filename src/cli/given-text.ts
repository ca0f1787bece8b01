/** Texts that a command is given: as an argument, or by standard input for `-`. */
import { TEXT_BYTES_MAX } from '../core/limits.ts'
import type { Context } from './context.ts'
import { badUsage } from './failure.ts'

/** The text itself, or what standard input holds, without its last line break. */
export async function givenText(text: string, context: Context): Promise<string> {
  if (text !== '-') return text
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of context.stdin) {
    chunks.push(chunk)
    length += chunk.length
    // One more for the line break that is not part of the text.
    if (length > TEXT_BYTES_MAX + 1) {
      throw badUsage(`the text on standard input is too long: at most ${TEXT_BYTES_MAX} bytes`)
    }
  }
  return decode(Buffer.concat(chunks)).replace(/\r?\n$/, '')
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw badUsage('the text on standard input is not UTF-8: convert it first', { cause })
  }
}
