/**
 * One HTTP/2 connection to one replica, made when it is needed. Answers pass through it as they
 * are: what is in them is between replica and client.
 */
import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  constants,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type SecureClientSessionOptions,
} from 'node:http2'
import { isIP } from 'node:net'
import { checkServerIdentity } from 'node:tls'
import { hostOf } from '../client/addresses.ts'
import { ANSWER_BYTES_MAX, STREAM_WINDOW_BYTES } from '../core/limits.ts'
import { tooLarge } from './frames.ts'
import type { Answer } from './incoming.ts'

export interface BackendOptions {
  /** host:port. */
  readonly address: string
  readonly isEncrypted: boolean
  /** PEM of the authority to trust; the system's ones without it. */
  readonly ca: string | undefined
}

export class Backend implements Disposable {
  readonly address: string
  readonly #options: BackendOptions
  #session: ClientHttp2Session | undefined

  constructor(options: BackendOptions) {
    this.address = options.address
    this.#options = options
  }

  /** Whether there is a connection, as far as is known. */
  get isConnected(): boolean {
    return this.#session !== undefined && !this.#session.destroyed && !this.#session.closed
  }

  /** Begins a call. Undefined when the connection takes none. */
  open(headers: OutgoingHttpHeaders): ClientHttp2Stream | undefined {
    try {
      const scheme = this.#options.isEncrypted ? 'https' : 'http'
      const own = { ':authority': this.address, ':scheme': scheme }
      const stream = this.#connected().request({ ...headers, ...own })
      // How it failed is seen when it closes.
      stream.on('error', () => {})
      return stream
    } catch {
      // It is ending: the next call is the first of another connection.
      return undefined
    }
  }

  /** Takes no more calls; those under way may end. */
  retire(): void {
    this.#session?.close()
    this.#session = undefined
  }

  /** Ends the connection, and with it all calls. */
  [Symbol.dispose](): void {
    this.#session?.destroy()
    this.#session = undefined
  }

  #connected(): ClientHttp2Session {
    if (this.isConnected && this.#session !== undefined) return this.#session
    const { address, isEncrypted } = this.#options
    const session = connect(`${isEncrypted ? 'https' : 'http'}://${address}`, {
      ...(isEncrypted ? tlsOptions(this.#options) : {}),
      settings: { enablePush: false, initialWindowSize: STREAM_WINDOW_BYTES },
      // What calls may hold is bounded where they come in.
      maxSessionMemory: Number.MAX_SAFE_INTEGER,
    })
    session.once('connect', () => session.setLocalWindowSize(ANSWER_BYTES_MAX))
    const over = () => {
      if (this.#session === session) this.#session = undefined
    }
    session.once('goaway', over)
    session.once('close', over)
    // Its calls fail with it, and say so.
    session.on('error', over)
    this.#session = session
    return session
  }
}

/** A server name may not be an IP address (RFC 6066): what is checked is the address all the same. */
function tlsOptions({ address, ca }: BackendOptions): SecureClientSessionOptions {
  const host = hostOf(address)
  return {
    ...(ca === undefined ? {} : { ca }),
    servername: isIP(host) === 0 ? host : 'localhost',
    checkServerIdentity: (_, certificate) => checkServerIdentity(host, certificate),
  }
}

/** Sends a whole request and takes the whole answer. Undefined when it broke before that. */
export function exchange(
  upstream: ClientHttp2Stream,
  body: Buffer,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer | undefined>()
  const parts: Buffer[] = []
  let headers: IncomingHttpHeaders | undefined
  let trailers: IncomingHttpHeaders | undefined
  let bytes = 0
  const cancel = () => upstream.close(constants.NGHTTP2_CANCEL)
  const whole = (): Answer | undefined => {
    const isWhole = headers !== undefined && (trailers ?? headers)['grpc-status'] !== undefined
    return isWhole && headers !== undefined ? { headers, body: parts, trailers } : undefined
  }
  upstream.once('response', (got) => {
    headers = got
  })
  upstream.once('trailers', (got) => {
    trailers = got
  })
  upstream.on('data', (part: Buffer) => {
    bytes += part.length
    parts.push(part)
    if (bytes <= ANSWER_BYTES_MAX) return
    reject(tooLarge(bytes))
    cancel()
  })
  upstream.once('end', () => {
    const answer = whole()
    if (answer !== undefined) resolve(answer)
  })
  upstream.once('close', () => {
    signal.removeEventListener('abort', cancel)
    resolve(whole())
  })
  signal.addEventListener('abort', cancel, { once: true })
  if (signal.aborted) cancel()
  upstream.end(body)
  return promise
}
