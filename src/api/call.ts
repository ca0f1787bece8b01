/** One gRPC call, as its handler sees it. */
import type { Metadata } from '@grpc/grpc-js'

/** What brings a call: one of grpc-js, or anything else that has as much of it. */
export interface CallSource {
  readonly metadata: Metadata
  readonly cancelled: boolean
  getPath(): string
  getPeer(): string
  once(event: 'cancelled', listener: () => void): unknown
}

/**
 * A call can be handed on wherever `{ signal }` is wanted. Most calls are over before anyone asks
 * for their signal, so it is only made then.
 */
export class Call {
  readonly metadata: Metadata
  readonly #source: CallSource
  readonly #closing: AbortSignal
  #signal: AbortSignal | undefined
  #isAnswered = false

  constructor(source: CallSource, closing: AbortSignal) {
    this.metadata = source.metadata
    this.#source = source
    this.#closing = closing
  }

  /** `/package.Service/Method`. */
  get path(): string {
    return this.#source.getPath()
  }

  /** Where the client is: host:port. */
  get peer(): string {
    return this.#source.getPeer()
  }

  /** Aborted when the client cancels, its deadline passes, or the connection ends. */
  get signal(): AbortSignal {
    this.#signal ??= this.#signalOfSource()
    return this.#signal
  }

  /** Nothing is under way any more: grpc-js tells of an end as if every call were cancelled. */
  answered(): void {
    this.#isAnswered = true
  }

  /** Aborted when the API is about to close: the end of streams, which have none of their own. */
  get closing(): AbortSignal {
    return this.#closing
  }

  /** The first value of a text header. */
  header(key: string): string | undefined {
    const [value] = this.metadata.get(key)
    return typeof value === 'string' ? value : undefined
  }

  /** The first value of a binary header. */
  binaryHeader(key: string): Buffer | undefined {
    const [value] = this.metadata.get(key)
    return Buffer.isBuffer(value) ? value : undefined
  }

  #signalOfSource(): AbortSignal {
    if (this.#source.cancelled) return AbortSignal.abort()
    const controller = new AbortController()
    this.#source.once('cancelled', () => {
      if (!this.#isAnswered) controller.abort()
    })
    return controller.signal
  }
}
