/** grpc-js behind types, from the client's side: one connection to one replica. */
import {
  type CallOptions,
  type ChannelCredentials,
  Client,
  type ClientReadableStream,
  type Metadata,
  type StatusObject,
  status,
} from '@grpc/grpc-js'
import type { AnyMethod, Got, Sent } from '../codec/method.ts'
import { ANSWER_BYTES_MAX, STREAM_SILENCE_MS } from '../core/limits.ts'
import { failureOf } from './failure.ts'
import { UnreachableError } from './unreachable-error.ts'

const OPTIONS = {
  'grpc.max_receive_message_length': ANSWER_BYTES_MAX,
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.min_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
  // A server that died without a word is noticed even while nothing is under way.
  'grpc.keepalive_time_ms': STREAM_SILENCE_MS,
  'grpc.keepalive_timeout_ms': STREAM_SILENCE_MS,
}

export interface Outgoing {
  readonly metadata: Metadata
  readonly signal: AbortSignal | undefined
}

/** A decoded answer, and what came behind it. */
export interface Answered<Response> {
  readonly response: Response
  readonly trailer: Metadata
}

export class Channel implements Disposable {
  readonly address: string
  readonly #client: Client

  constructor(address: string, credentials: ChannelCredentials, options: object = {}) {
    this.address = address
    this.#client = new Client(address, credentials, { ...OPTIONS, ...options })
  }

  /** Calls once. Throws ForumError, or the reason of the signal. */
  unary<M extends AnyMethod>(
    method: M,
    request: Sent<M['request']>,
    { metadata, signal, deadlineMs }: Outgoing & { readonly deadlineMs: number },
  ): Promise<Answered<Got<M['response']>>> {
    signal?.throwIfAborted()
    return new Promise((resolve, reject) => {
      let response: unknown
      const cancel = () => call.cancel()
      const call = this.#client.makeUnaryRequest(
        method.path,
        serializer(method),
        (bytes: Buffer) => method.response.decode(bytes),
        request,
        metadata,
        { deadline: Date.now() + deadlineMs },
        (_, answer) => {
          response = answer
        },
      )
      call.on('status', (end: StatusObject) => {
        signal?.removeEventListener('abort', cancel)
        if (end.code === status.OK) {
          resolve({ response: response as Got<M['response']>, trailer: end.metadata })
        } else {
          reject(signal?.aborted ? signal.reason : failureOf(end, this.address))
        }
      })
      signal?.addEventListener('abort', cancel, { once: true })
    })
  }

  /**
   * What a server streams. Throws ForumError when it fails or nothing comes for too long; ends
   * when the signal is aborted.
   */
  async *stream<M extends AnyMethod>(
    method: M,
    request: Sent<M['request']>,
    { metadata, signal, silenceMs }: Outgoing & { readonly silenceMs: number | undefined },
  ): AsyncGenerator<Got<M['response']>> {
    if (signal?.aborted) return
    const options: CallOptions = {}
    const stream = this.#client.makeServerStreamRequest(
      method.path,
      serializer(method),
      (bytes: Buffer) => method.response.decode(bytes),
      request,
      metadata,
      options,
    )
    // Whoever reads gets the error from the iterator; this is for one that comes after that.
    stream.on('error', () => {})
    const cancel = () => stream.cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      yield* this.#messages<Got<M['response']>>(stream, silenceMs)
    } catch (error) {
      if (!signal?.aborted) throw isStatus(error) ? failureOf(error, this.address) : error
    } finally {
      signal?.removeEventListener('abort', cancel)
      stream.cancel()
    }
  }

  async *#messages<Message>(
    stream: ClientReadableStream<unknown>,
    silenceMs: number | undefined,
  ): AsyncGenerator<Message> {
    const messages: AsyncIterator<unknown> = stream[Symbol.asyncIterator]()
    for (;;) {
      const read = await within(messages.next(), silenceMs)
      if (read === undefined) {
        const message = `${this.address} does not answer: nothing came for ${silenceMs} ms`
        throw new UnreachableError([this.address], message)
      }
      if (read.done === true) return
      yield read.value as Message
    }
  }

  [Symbol.dispose](): void {
    this.#client.close()
  }
}

function serializer(method: AnyMethod): (request: unknown) => Buffer {
  return (request) => {
    const bytes = method.request.encode(request as never)
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes)
  }
}

function isStatus(error: unknown): error is StatusObject {
  return error instanceof Error && 'metadata' in error && 'details' in error
}

/** What the promise resolves to, or undefined when that takes longer than `ms`. */
async function within<T>(promise: Promise<T>, ms: number | undefined): Promise<T | undefined> {
  if (ms === undefined) return promise
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => late.resolve(undefined), ms)
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
