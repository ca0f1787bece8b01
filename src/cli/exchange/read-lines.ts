/** Reads the lines of a file, packed by gzip or not, or of standard input. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { TextDecoder } from 'node:util'
import { createGunzip } from 'node:zlib'
import { IMPORT_LINE_CHARS_MAX } from '../../core/limits.ts'
import type { Context } from '../context.ts'
import { badUsage, isSystemError, refused } from '../failure.ts'
import { untilAborted } from '../until-aborted.ts'

/** Text that is read line by line. */
export interface LineSource {
  readonly lines: AsyncIterable<string>
  /** How much of it was read, from 0 to 1; undefined while that is not known. */
  progress(): number | undefined
}

const GZIP_MAGIC = [0x1f, 0x8b]

/** Opens `path`, or standard input for `-`. */
export async function openLines(path: string, context: Context): Promise<LineSource> {
  const size = path === '-' ? undefined : await sizeOf(path, context)
  const bytes: AsyncIterable<Uint8Array> =
    path === '-' ? context.stdin : createReadStream(resolve(context.cwd, path))
  let taken = 0
  const counted = count(bytes, (length) => {
    taken += length
  })
  return {
    lines: untilAborted(splitLines(unpacked(counted)), context.signal),
    progress: () => (size ? Math.min(1, taken / size) : undefined),
  }
}

/** Lines of UTF-8 text, without their line breaks; empty ones are left out. */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of bytes) {
    const lines = (rest + decode(decoder, chunk)).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > IMPORT_LINE_CHARS_MAX) {
      throw badUsage(`a line is longer than ${IMPORT_LINE_CHARS_MAX} characters: is it JSON lines?`)
    }
    yield* lines.filter((line) => line.trim() !== '')
  }
  rest += decode(decoder, undefined)
  if (rest.trim() !== '') yield rest
}

async function sizeOf(path: string, context: Context): Promise<number> {
  try {
    return (await stat(resolve(context.cwd, path))).size
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    throw badUsage(`${path} cannot be read: ${cause.message}`, { cause })
  }
}

async function* count(
  bytes: AsyncIterable<Uint8Array>,
  onChunk: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onChunk(chunk.length)
    yield chunk
  }
}

/** By its first bytes, not by its name: standard input has none. */
async function* unpacked(bytes: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await bytes.next()
  if (first.done) return
  const whole = prepend(first.value, bytes)
  const isPacked = GZIP_MAGIC.every((byte, index) => first.value[index] === byte)
  if (!isPacked) return yield* whole
  try {
    yield* gunzip(whole)
  } catch (cause) {
    if (!hasZlibCode(cause)) throw cause
    throw refused(`the file is damaged, or cut off: ${cause.message}`, { cause })
  }
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { pipeline } = await import('node:stream/promises')
  const gunzipping = createGunzip()
  const fed = pipeline(bytes, gunzipping)
  // It fails the loop below too, which is where it is seen.
  fed.catch(() => {})
  for await (const chunk of gunzipping) yield chunk as Uint8Array
  await fed
}

async function* prepend(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch (cause) {
    throw refused('the file is not UTF-8 text: convert it first', { cause })
  }
}

function hasZlibCode(reason: unknown): reason is Error {
  return reason instanceof Error && 'code' in reason && String(reason.code).startsWith('Z_')
}
