/**
 * The head counts: what is durable on every replica that serves is committed. Each says what it
 * holds itself, and what all behind it hold as well. Where both get through, that is one way to the
 * head instead of the way through the chain; where a replica has no link to the head, the one
 * before it speaks for it.
 */
import type { ConfiguredReplica } from '../../core/configuration.ts'
import type { ReplicaId } from '../../core/ids.ts'
import type { ChainAck } from '../packet.ts'

/** Entries that are committed, as far as is known, and since when that is. */
export interface Commit {
  readonly index: number
  /** Monotonic ms. */
  readonly since: number
}

interface Said {
  readonly held: number
  readonly stable: number
}

const NOTHING: Said = { held: 0, stable: 0 }

export class Counting {
  readonly #serving: readonly ReplicaId[]
  readonly #said = new Map<ReplicaId, Said>()

  /** Of one epoch: what was said in another does not count. */
  constructor(serving: readonly ConfiguredReplica[]) {
    this.#serving = serving.map(({ id }) => id)
  }

  said(from: ReplicaId, { held, stable }: ChainAck): void {
    if (!this.#serving.includes(from)) return
    const before = this.#said.get(from) ?? NOTHING
    this.#said.set(from, {
      held: Math.max(before.held, held),
      stable: Math.max(before.stable, stable),
    })
  }

  /** Entries that all are known to hold, `self` included, which holds `own`. */
  held(self: ReplicaId, own: number): number {
    let all = own
    let stable = 0
    for (const id of this.#serving) {
      if (id === self) continue
      const said = this.#said.get(id) ?? NOTHING
      stable = Math.max(stable, said.stable)
      // The tail may wait for a replica that is not counted here: it says so in what is stable.
      const isTail = id === this.#serving.at(-1)
      all = Math.min(all, isTail ? stable : Math.max(stable, said.held))
    }
    return all
  }
}
