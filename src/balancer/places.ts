/** What the balancer has of each replica: its connection, its line, and what was counted. */
import type { ReplicaId } from '../core/ids.ts'
import { EMPTY, type Vector } from '../core/vector.ts'
import { Backend, type BackendOptions } from './backend.ts'
import { Line, type LineLimits, type Waiter } from './line.ts'
import { read } from './seen.ts'

/** A call that waits in line. */
export class Turn implements Waiter {
  readonly #done = Promise.withResolvers<boolean>()
  isGone = false

  constructor(signal: AbortSignal) {
    const leave = () => {
      this.isGone = true
      this.#done.reject(signal.reason)
    }
    // Who is gone before anybody waits is no unhandled failure.
    this.#done.promise.catch(() => {})
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
  }

  /** True when it may begin, false when it is to go elsewhere. Throws when its client is gone. */
  get comes(): Promise<boolean> {
    return this.#done.promise
  }

  settle(begins: boolean): void {
    this.#done.resolve(begins)
  }
}

export class Place {
  readonly id: ReplicaId
  readonly line: Line<Turn>
  readonly backend: Backend
  /** Calls that it answered, those of them that wrote, those that failed; streams open. */
  readonly count = { requests: 0, writes: 0, failures: 0, streams: 0 }
  #told: string | undefined
  /** What it told, as far as that was looked at. */
  #read: string | undefined
  #version: Vector = EMPTY

  constructor(id: ReplicaId, options: BackendOptions, limits: LineLimits) {
    this.id = id
    this.backend = new Backend(options)
    this.line = new Line(limits)
  }

  /** It answered with this version, in base64. */
  told(version: string): void {
    this.#told = version
  }

  /** The last version that it told with an answer. */
  get version(): Vector {
    if (this.#told !== this.#read) this.#version = read(this.#told)
    this.#read = this.#told
    return this.#version
  }

  /** A call has ended: the next one begins. */
  ended(): void {
    this.line.ended()?.settle(true)
  }

  /** Those that wait go elsewhere; those under way may end. */
  retire(): void {
    this.backend.retire()
    for (const turn of this.line.clear()) turn.settle(false)
  }

  /** All go elsewhere. */
  cutOff(): void {
    this.backend[Symbol.dispose]()
    for (const turn of this.line.clear()) turn.settle(false)
  }
}

export class Places implements Disposable {
  readonly #limits: LineLimits
  readonly #ca: string | undefined
  readonly #places = new Map<ReplicaId, Place>()

  constructor(limits: LineLimits, ca: string | undefined) {
    this.#limits = limits
    this.#ca = ca
  }

  get(id: ReplicaId): Place | undefined {
    return this.#places.get(id)
  }

  /** The place of a replica at this address; one that moved has another connection. */
  settle(id: ReplicaId, address: string, isEncrypted: boolean): void {
    const known = this.#places.get(id)
    if (known?.backend.address === address) return
    const place = new Place(id, { address, isEncrypted, ca: this.#ca }, this.#limits)
    if (known !== undefined) Object.assign(place.count, { ...known.count, streams: 0 })
    known?.cutOff()
    this.#places.set(id, place)
  }

  /** It left, and said so. */
  leave(id: ReplicaId): void {
    this.#places.get(id)?.retire()
    this.#places.delete(id)
  }

  [Symbol.dispose](): void {
    for (const place of this.#places.values()) place.cutOff()
    this.#places.clear()
  }
}
