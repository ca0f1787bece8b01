/** One call as it came from a client: HTTP/2 with the conventions of gRPC. */
import { constants, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http2'
import type { Http2Session, ServerHttp2Stream } from 'node:http2'
import { type StatusObject, status } from '@grpc/grpc-js'
import { ForumError } from '../core/error.ts'
import { BALANCED_BYTES_MAX, REQUEST_BYTES_MAX } from '../core/limits.ts'
import { HEAD_BYTES } from './frames.ts'

/** An answer, from whatever replica. */
export interface Answer {
  readonly headers: IncomingHttpHeaders
  readonly body: readonly Buffer[]
  /** Undefined where the headers say all. */
  readonly trailers: IncomingHttpHeaders | undefined
}

/** Bytes of requests that are held for all calls together. */
export interface Held {
  bytes: number
}

export class Incoming {
  readonly stream: ServerHttp2Stream
  readonly headers: IncomingHttpHeaders
  readonly path: string
  readonly #held: Held
  readonly #closed = new AbortController()
  #bytes = 0
  #isAnswered = false

  constructor(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, held: Held) {
    this.stream = stream
    this.headers = headers
    this.path = String(headers[':path'])
    this.#held = held
    // How a stream fails is no news: whoever sent it knows, and there is nothing to be repaired.
    stream.on('error', () => {})
    stream.once('close', () => {
      held.bytes -= this.#bytes
      if (!this.#isAnswered) this.#closed.abort()
    })
  }

  /** Aborted when the client is gone before it has its answer. */
  get signal(): AbortSignal {
    return this.#closed.signal
  }

  /** What calls of one client have in common. */
  get connection(): Http2Session | undefined {
    return this.stream.session
  }

  /** Where the client is: host:port, an IPv6 host without brackets. */
  get peer(): string {
    const socket = this.stream.session?.socket
    return `${socket?.remoteAddress ?? ''}:${socket?.remotePort ?? 0}`
  }

  /** Whether it is a call of gRPC at all. */
  get isGrpc(): boolean {
    const type = this.header('content-type') ?? ''
    return this.header(':method') === 'POST' && type.startsWith('application/grpc')
  }

  /** Says that this is not the place to ask for anything else. */
  refuseOther(): void {
    this.#isAnswered = true
    if (!this.#isOver) this.stream.respond({ ':status': 415 }, { endStream: true })
  }

  /** The first value of a header. */
  header(key: string): string | undefined {
    const value = this.headers[key]
    return Array.isArray(value) ? value[0] : value
  }

  /** All that a client sends that asks once. Throws `overloaded`, and when the client is gone. */
  request(): Promise<Buffer> {
    const parts: Buffer[] = []
    return new Promise((resolve, reject) => {
      this.stream.on('data', (part: Buffer) => {
        const full = this.#take(part)
        if (full === undefined) parts.push(part)
        else reject(full)
      })
      this.stream.once('end', () => {
        resolve(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts))
      })
      this.stream.once('close', () => reject(this.signal.reason))
    })
  }

  /** Sends the whole answer. */
  answer({ headers, body, trailers }: Answer): void {
    this.#isAnswered = true
    if (this.#isOver || this.stream.headersSent) return
    if (trailers === undefined) {
      this.stream.respond({ ...headers }, { endStream: true })
      return
    }
    this.begin(headers, () => trailers)
    // In one piece: each further one would wait until the one before it has left.
    this.stream.end(body.length === 1 ? body[0] : Buffer.concat(body))
  }

  /** Sends the head of an answer; the trailers are asked for when the stream is ended. */
  begin(headers: IncomingHttpHeaders, trailers: () => OutgoingHttpHeaders): void {
    this.#isAnswered = true
    if (this.#isOver) return
    this.stream.respond({ ...headers }, { waitForTrailers: true })
    this.stream.once('wantTrailers', () => {
      if (!this.#isOver) this.stream.sendTrailers(trailers())
    })
  }

  /** Answers that it failed. */
  fail(failure: StatusObject): void {
    this.#isAnswered = true
    if (this.#isOver || this.stream.headersSent) return
    this.stream.respond({ ...HEAD, ...statusHeaders(failure) }, { endStream: true })
    // Nobody reads the rest of what it sends.
    if (!this.stream.readableEnded) this.stream.close(constants.NGHTTP2_NO_ERROR)
  }

  /** Whether nothing can be said any more. */
  get #isOver(): boolean {
    return this.stream.destroyed || this.stream.closed
  }

  /** What there is to say against one more part of a request, if anything. */
  #take(part: Buffer): ForumError | undefined {
    this.#bytes += part.length
    this.#held.bytes += part.length
    if (this.#bytes > REQUEST_BYTES_MAX + HEAD_BYTES) {
      const rule = `at most ${REQUEST_BYTES_MAX} are taken`
      return new ForumError('invalid', `a request of more than ${this.#bytes} bytes: ${rule}`)
    }
    if (this.#held.bytes <= BALANCED_BYTES_MAX) return undefined
    return new ForumError('overloaded', `the balancer holds ${this.#held.bytes} bytes of requests`)
  }
}

const HEAD: OutgoingHttpHeaders = { ':status': 200, 'content-type': 'application/grpc' }

/** A status as the trailers of an answer, or in its head where there is nothing else. */
export function statusHeaders({ code, details, metadata }: StatusObject): OutgoingHttpHeaders {
  return {
    'grpc-status': String(code),
    'grpc-message': encodeURI(details),
    ...metadata.toHttp2Headers(),
  }
}

/** A message as the whole answer to a call. */
export function answerOf(body: Buffer): Answer {
  const headers = { ...HEAD } as IncomingHttpHeaders
  return { headers, body: [body], trailers: { 'grpc-status': String(status.OK) } }
}

/** The status that an answer ends with; undefined if it has none. */
export function statusIn({ headers, trailers }: Omit<Answer, 'body'>): status | undefined {
  const value = trailers?.['grpc-status'] ?? headers['grpc-status']
  return value === undefined ? undefined : Number(value)
}
