/**
 * The API as the page uses it: who is calling, what was seen, and writes that are tried again
 * under their request id until they are answered.
 */
import type { Decoded } from '../../../client/decoded.ts'
import type { AnyMethod, Got, Sent } from '../../../codec/method.ts'
import { account } from '../state/account.ts'
import { whenReachable } from '../state/connection.ts'
import { isTransient } from './rpc-error.ts'
import type { Version } from './types.ts'
import { EMPTY, merged, versionFromHeader, versionToHeader } from './version.ts'
import { callOnce, callStream } from './web-client.ts'

const AFTER_KEY = 'parley-after-bin'
const VERSION_KEY = 'parley-version-bin'
const REQUEST_ID_BYTES = 16
/** First and longest pause between two tries of a write, ms. */
const PAUSE_MS = 250
const PAUSE_MS_MAX = 3_000

/** What this page has seen: it reads nothing older. */
let seen: Version = EMPTY

export interface Answer<M extends AnyMethod> {
  readonly response: Decoded<Got<M['response']>>
  /** The version that the answer is part of. */
  readonly version: Version
}

const never = new AbortController().signal

/** One call. Throws RpcError, or AbortError when the signal is aborted. */
export async function call<M extends AnyMethod>(
  method: M,
  request: Sent<M['request']>,
  signal: AbortSignal = never,
): Promise<Answer<M>> {
  const { response, trailers } = await callOnce(method, request, { headers: headers(), signal })
  const version = versionFromHeader(trailers.get(VERSION_KEY))
  seen = merged(seen, version)
  // The decoder fills every field, which is what the type says.
  return { response: response as Decoded<Got<M['response']>>, version }
}

/** A stream of answers. */
export function stream<M extends AnyMethod>(
  method: M,
  request: Sent<M['request']>,
  signal: AbortSignal,
): AsyncGenerator<Decoded<Got<M['response']>>> {
  const answers = callStream(method, request, { headers: headers(), signal })
  return answers as AsyncGenerator<Decoded<Got<M['response']>>>
}

export interface WriteOptions {
  readonly signal?: AbortSignal
  /** Told before each further try. */
  readonly onWaiting?: () => void
}

/**
 * A write, tried until the replica says yes or no. The request has its id, so that however often
 * it arrives it takes effect once.
 */
export async function write<M extends AnyMethod>(
  method: M,
  request: Sent<M['request']>,
  { signal = never, onWaiting }: WriteOptions = {},
): Promise<Answer<M>> {
  for (let pauseMs = PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, PAUSE_MS_MAX)) {
    try {
      return await call(method, request, signal)
    } catch (error) {
      if (!isTransient(error)) throw error
      onWaiting?.()
      await pause(pauseMs, signal)
      await whenReachable(signal)
    }
  }
}

export function newRequestId(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(REQUEST_ID_BYTES))
}

export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  const abort = () => reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  await promise.finally(() => {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  })
}

function headers(): Record<string, string> {
  const given: Record<string, string> = {}
  if (seen.size > 0) given[AFTER_KEY] = versionToHeader(seen)
  const current = account.value
  if (current !== undefined) given.authorization = `Bearer ${current.id}.${current.secret}`
  return given
}
