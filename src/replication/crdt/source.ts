/**
 * Source: the one peer that a replica which is far behind pulls from.
 *
 * Peers send what our tells show to be missing. If every peer were told, each would send all of
 * it; so while we are far behind, only one of those that are far ahead hears from us.
 */
import type { ReplicaId } from '../../core/ids.ts'
import { PULL_LAG_MIN, PULL_PATIENCE_MS } from './timing.ts'

/** A connected peer, and how many entries it holds that we lack; undefined before it has told. */
export interface Candidate {
  readonly id: ReplicaId
  readonly ahead: number | undefined
}

export class Source {
  #current: ReplicaId | undefined
  #broughtAt = 0

  /** A peer brought something new. */
  brought(peer: ReplicaId, monotonic: number): void {
    if (peer === this.#current) this.#broughtAt = monotonic
  }

  /** Peers that must not be told for now. */
  unheard(candidates: readonly Candidate[], monotonic: number): ReadonlySet<ReplicaId> {
    const far = candidates.filter(({ ahead }) => ahead !== undefined && ahead > PULL_LAG_MIN)
    this.#choose(far, monotonic)
    if (this.#current === undefined) return new Set()
    const unheard = candidates.filter(
      ({ id, ahead }) => id !== this.#current && (ahead === undefined || ahead > PULL_LAG_MIN),
    )
    return new Set(unheard.map(({ id }) => id))
  }

  #choose(far: readonly Candidate[], monotonic: number): void {
    const current = far.find(({ id }) => id === this.#current)
    if (current !== undefined && monotonic < this.#broughtAt + PULL_PATIENCE_MS) return
    const others = far.filter(({ id }) => id !== this.#current)
    const next = mostAhead(others) ?? current
    if (next?.id !== this.#current) this.#broughtAt = monotonic
    this.#current = next?.id
  }
}

function mostAhead(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (most, each) => ((each.ahead ?? 0) > (most?.ahead ?? 0) ? each : most),
    undefined,
  )
}
