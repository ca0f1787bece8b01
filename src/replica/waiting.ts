/** Reads that wait until this replica has applied what their client has seen elsewhere. */
import { ForumError } from '../core/error.ts'
import { READ_WAIT_MS } from '../core/limits.ts'
import { at, covers, sorted, type Vector, type VersionVector, withoutVoid } from '../core/vector.ts'

interface Waiting {
  readonly wanted: Vector
  readonly resolve: () => void
}

export class WaitingReads {
  readonly #waiting = new Set<Waiting>()
  readonly #version: () => VersionVector
  readonly #voidFrom: () => VersionVector
  readonly #hasten: () => void

  /**
   * `voidFrom`: see ReplicationStatus. What is void will never come, so nobody waits for it.
   * `hasten`: called when somebody waits, who may be waiting only because this replica has not heard
   * yet that what it holds is committed.
   */
  constructor(
    version: () => VersionVector,
    voidFrom: () => VersionVector,
    hasten: () => void = () => {},
  ) {
    this.#version = version
    this.#voidFrom = voidFrom
    this.#hasten = hasten
  }

  /** Resolves once the version covers `seen`; throws `unavailable` when that takes too long. */
  async reach(seen: Vector, signal: AbortSignal): Promise<void> {
    if (covers(this.#version(), seen)) return
    const wanted = withoutVoid(seen, this.#voidFrom())
    if (covers(this.#version(), wanted)) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const waiting = { wanted, resolve }
    const ended = AbortSignal.any([signal, AbortSignal.timeout(READ_WAIT_MS)])
    this.#waiting.add(waiting)
    const give = () => resolve()
    ended.addEventListener('abort', give, { once: true })
    this.#hasten()
    try {
      await promise
    } finally {
      ended.removeEventListener('abort', give)
      this.#waiting.delete(waiting)
    }
    if (!covers(this.#version(), wanted)) throw behind(this.#version(), wanted)
  }

  /** The version moved. */
  moved(): void {
    if (this.#waiting.size === 0) return
    const version = this.#version()
    for (const { wanted, resolve } of this.#waiting) if (covers(version, wanted)) resolve()
  }
}

function behind(version: VersionVector, wanted: Vector): ForumError {
  const missing = sorted(wanted)
    .filter(([replica, count]) => count > at(version, replica))
    .map(([replica, count]) => `${at(version, replica)} of ${count} entries of ${replica}`)
  return new ForumError('unavailable', `this replica is behind: it holds ${missing.join(', ')}`)
}
