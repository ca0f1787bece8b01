/** Reads the bytes of a file, packed by gzip or not, or of standard input. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { Context } from '../context.ts'
import { badUsage, isSystemError, refused } from '../failure.ts'
import { untilAborted } from '../until-aborted.ts'

export interface ByteSource {
  readonly bytes: AsyncIterable<Uint8Array>
  /** How much of it was read, from 0 to 1; undefined while that is not known. */
  progress(): number | undefined
}

const GZIP_MAGIC = [0x1f, 0x8b]

/** Opens `path`, or standard input for `-`. Throws `bad usage` for what cannot be read. */
export async function openBytes(path: string, context: Context): Promise<ByteSource> {
  const size = path === '-' ? undefined : await sizeOf(path, context)
  const bytes: AsyncIterable<Uint8Array> =
    path === '-' ? context.stdin : createReadStream(resolve(context.cwd, path))
  let taken = 0
  const counted = count(bytes, (length) => {
    taken += length
  })
  return {
    bytes: untilAborted(unpacked(counted), context.signal),
    progress: () => (size ? Math.min(1, taken / size) : undefined),
  }
}

async function sizeOf(path: string, context: Context): Promise<number> {
  try {
    const found = await stat(resolve(context.cwd, path))
    if (found.isDirectory()) throw badUsage(`${path} is a folder; expected a file`)
    return found.size
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

function hasZlibCode(reason: unknown): reason is Error {
  return reason instanceof Error && 'code' in reason && String(reason.code).startsWith('Z_')
}
