/**
 * What the clients of several users share: connections, what was seen, and knowing the replicas.
 *
 * A call goes to the replica that answered last; in an ordered forum, writes go to the head and
 * reads to the others in turn. When that one does not answer, or is behind what was seen, the
 * others are asked in turn; who answers is talked to from then on.
 */
import { Metadata } from '@grpc/grpc-js'
import pRetry from 'p-retry'
import type { AnyMethod, Got, Sent } from '../codec/method.ts'
import { AFTER_KEY, AUTHORIZATION_KEY, READ_KEY, REPLICA_KEY } from '../codec/session-token.ts'
import {
  CALL_PAUSE_MS,
  CALL_PAUSE_MS_MAX,
  CALL_ROUNDS_MAX,
  CALL_TOTAL_MS,
  CALL_TRY_MS,
} from '../core/limits.ts'
import type { ForumError } from '../core/error.ts'
import type { VersionVector } from '../core/vector.ts'
import { isRetryable } from './failure.ts'
import type { CallOptions, Credentials, ForumClientOptions } from './forum-client.ts'
import { laneOf } from './lanes.ts'
import { Router } from './router.ts'
import { Session } from './session.ts'
import { UnreachableError } from './unreachable-error.ts'

export interface Answer<Response> {
  readonly response: Response
  /** The replica that answered. */
  readonly address: string
}

export interface CallContext extends CallOptions {
  readonly credentials: Credentials | undefined
}

export class Connection implements Disposable {
  readonly router: Router
  readonly session: Session
  readonly #closing = new AbortController()
  readonly #ended: AbortSignal
  readonly #consistency: ForumClientOptions['consistency']
  readonly #replica: ForumClientOptions['replica']
  #whenFailed = () => {}

  constructor({ addresses, tls, after, signal, consistency, replica }: ForumClientOptions) {
    this.#consistency = consistency
    this.#replica = replica
    this.router = new Router({ addresses, tls })
    this.session = new Session(after)
    const { signal: closing } = this.#closing
    this.#ended = signal === undefined ? closing : AbortSignal.any([signal, closing])
  }

  /** Aborted when the client is closed, or when the caller said so. */
  signalFor(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.#ended : AbortSignal.any([this.#ended, signal])
  }

  /** Has `listener` told of every try that failed at a replica. One listener. */
  whenFailed(listener: () => void): void {
    this.#whenFailed = listener
  }

  /** A replica did not answer, or could not. */
  failed(address: string): void {
    this.router.failed(address)
    this.#whenFailed()
  }

  metadataFor(credentials: Credentials | undefined): Metadata {
    const metadata = new Metadata()
    const token = this.session.token()
    if (token !== undefined) metadata.set(AFTER_KEY, token)
    if (this.#replica !== undefined) metadata.set(REPLICA_KEY, this.#replica)
    if (credentials !== undefined) {
      metadata.set(AUTHORIZATION_KEY, `Bearer ${credentials.userId}.${credentials.secret}`)
    }
    return metadata
  }

  /** Calls until some replica answers, for a bounded time. */
  call<M extends AnyMethod>(
    method: M,
    request: Sent<M['request']>,
    context: CallContext,
  ): Promise<Answer<Got<M['response']>>> {
    const signal = this.signalFor(context.signal)
    const giveUpAt = performance.now() + CALL_TOTAL_MS
    let given: ForumError | undefined
    const round = () =>
      this.#round(method, request, { ...context, signal, giveUpAt }).catch((error: unknown) => {
        if (isRetryable(error) && !(error instanceof UnreachableError)) given = error
        throw error
      })
    const calling = pRetry(round, {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: CALL_PAUSE_MS,
      maxTimeout: CALL_PAUSE_MS_MAX,
      maxRetryTime: CALL_TOTAL_MS,
      randomize: true,
      signal,
      shouldRetry: ({ error, attemptNumber }) =>
        isRetryable(error) && (attemptNumber < CALL_ROUNDS_MAX || this.#mayWait(error)),
    })
    // A reason that somebody gave says more than that the last try was cut short.
    return calling.catch((error: unknown) => {
      throw error instanceof UnreachableError && given !== undefined ? given : error
    })
  }

  /** Whether waiting helps: a chain that somebody answers for gets a head and readers again. */
  #mayWait(error: ForumError): boolean {
    const isSilent = error instanceof UnreachableError
    return this.router.isOrdered && error.code === 'unavailable' && !isSilent
  }

  /** Asks each replica once, until one says yes or no. */
  async #round<M extends AnyMethod>(
    method: M,
    request: Sent<M['request']>,
    context: CallContext & { readonly signal: AbortSignal; readonly giveUpAt: number },
  ): Promise<Answer<Got<M['response']>>> {
    const { signal, giveUpAt, onVersion } = context
    const lane = laneOf(method)
    const failures: ForumError[] = []
    for (const address of this.router.candidates(lane)) {
      const left = giveUpAt - performance.now()
      if (failures.length > 0 && left <= 0) break
      const metadata = this.metadataFor(context.credentials)
      if (lane === 'read' && this.#consistency) metadata.set(READ_KEY, this.#consistency)
      const deadlineMs = Math.min(CALL_TRY_MS, Math.max(1, left))
      try {
        const channel = this.router.channel(address)
        const answered = await channel.unary(method, request, { metadata, signal, deadlineMs })
        this.router.stick(address)
        this.#saw(answered.trailer, onVersion)
        return { response: answered.response, address }
      } catch (error) {
        if (!isRetryable(error)) throw error
        failures.push(error)
        // An overloaded replica has its reasons; the others would soon have the same.
        if (error.code === 'overloaded') break
        this.failed(address)
      }
    }
    throw summary(failures)
  }

  #saw(trailer: Metadata, onVersion: ((version: VersionVector) => void) | undefined): void {
    const version = this.session.sawTrailer(trailer)
    if (version !== undefined) onVersion?.(version)
  }

  [Symbol.dispose](): void {
    this.#closing.abort(new DOMException('the client was closed', 'AbortError'))
    this.router[Symbol.dispose]()
  }
}

/** One error for a round in which nobody said yes: a reason someone gave, if someone did. */
function summary(failures: readonly ForumError[]): ForumError {
  const [first] = failures
  if (first === undefined) throw new Error('a round without a replica')
  const given = failures.find((failure) => !(failure instanceof UnreachableError))
  if (given !== undefined) return given
  if (failures.length === 1) return first
  const all = failures.filter((failure) => failure instanceof UnreachableError)
  const message = `no replica answers: ${all.map((failure) => failure.message).join('; ')}`
  return new UnreachableError(
    all.flatMap(({ addresses }) => addresses),
    message,
    { cause: first },
  )
}
