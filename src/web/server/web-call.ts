/** One call that came by gRPC-Web, as handlers see any call. */
import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Metadata } from '@grpc/grpc-js'
import type { CallSource } from '../../api/call.ts'
import { AFTER_KEY, AUTHORIZATION_KEY, READ_KEY } from '../../codec/session-token.ts'

/** Headers of a request that are metadata of the call; the others are the browser's business. */
const KEYS = [AUTHORIZATION_KEY, AFTER_KEY, READ_KEY]
const TIMEOUT = /^(\d{1,8})([HMSmun])$/
const MS_OF_UNIT: Readonly<Record<string, number>> = {
  H: 3_600_000,
  M: 60_000,
  S: 1_000,
  m: 1,
  u: 0.001,
  n: 0.000_001,
}
/** Longer timers do not exist; who waits that long does not mind. */
const TIMER_MS_MAX = 2 ** 31 - 1

export class WebCall implements CallSource, Disposable {
  readonly metadata: Metadata
  /** Whether its deadline passed before its answer. */
  isLate = false
  readonly #events = new EventEmitter()
  readonly #path: string
  readonly #peer: string
  readonly #timer: NodeJS.Timeout | undefined
  #cancelled = false

  constructor(path: string, request: IncomingMessage, response: ServerResponse) {
    this.#path = path
    this.metadata = metadataOf(request)
    const { remoteAddress = '', remotePort = 0 } = request.socket
    this.#peer = `${remoteAddress}:${remotePort}`
    response.once('close', () => this.#cancel())
    const ms = timeoutOf(request)
    this.#timer = ms === undefined ? undefined : setTimeout(() => this.#expire(), ms)
  }

  get cancelled(): boolean {
    return this.#cancelled
  }

  getPath(): string {
    return this.#path
  }

  getPeer(): string {
    return this.#peer
  }

  once(event: 'cancelled', listener: () => void): void {
    this.#events.once(event, listener)
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer)
  }

  #expire(): void {
    this.isLate = true
    this.#cancel()
  }

  #cancel(): void {
    if (this.#cancelled) return
    this.#cancelled = true
    this.#events.emit('cancelled')
  }
}

function metadataOf({ headers }: IncomingMessage): Metadata {
  const metadata = new Metadata()
  for (const key of KEYS) {
    const value = headers[key]
    if (typeof value !== 'string') continue
    metadata.set(key, key.endsWith('-bin') ? Buffer.from(value, 'base64') : value)
  }
  return metadata
}

function timeoutOf({ headers }: IncomingMessage): number | undefined {
  const [, digits, unit = ''] = TIMEOUT.exec(String(headers['grpc-timeout'] ?? '')) ?? []
  if (digits === undefined) return undefined
  return Math.min(TIMER_MS_MAX, Number(digits) * (MS_OF_UNIT[unit] ?? 1))
}
