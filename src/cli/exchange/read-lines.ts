/** Cuts UTF-8 text into lines. */
import { TextDecoder } from 'node:util'
import { IMPORT_LINE_CHARS_MAX } from '../../core/limits.ts'
import { badUsage, refused } from '../failure.ts'

/** Lines of UTF-8 text, without their line breaks; empty ones are left out. */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = ''
  for await (const text of decoded(bytes)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > IMPORT_LINE_CHARS_MAX) {
      throw badUsage(`a line is longer than ${IMPORT_LINE_CHARS_MAX} characters: is it JSON lines?`)
    }
    yield* lines.filter((line) => line.trim() !== '')
  }
  if (rest.trim() !== '') yield rest
}

/** The text of UTF-8 bytes, in pieces, without a byte order mark. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of bytes) yield decode(decoder, chunk)
  yield decode(decoder, undefined)
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch (cause) {
    throw refused('the file is not UTF-8 text: convert it first', { cause })
  }
}
