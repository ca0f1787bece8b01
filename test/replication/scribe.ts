/** A scribe writes the batches of one author by hand: also wrong ones, and two stories at once. */
import { type Batch, type Draft, lastSeq } from '../../src/core/entry.ts'
import { millis, type ReplicaId, type UserId } from '../../src/core/ids.ts'
import type { Op } from '../../src/core/op.ts'
import type { Identity } from '../../src/replica/identity.ts'
import { createUser } from '../core/ops.ts'
import { FORUM, identity, START_WALL } from './cluster.ts'

/** Scribes are no members of the cluster. */
const FIRST_SCRIBE = 1_000

export class Scribe {
  readonly identity: Identity
  #last: Batch | undefined

  constructor(index: number, last?: Batch) {
    this.identity = identity(FIRST_SCRIBE + index)
    this.#index = index
    this.#last = last
  }

  readonly #index: number

  get id(): ReplicaId {
    return this.identity.id
  }

  get count(): number {
    return this.#last === undefined ? 0 : lastSeq(this.#last)
  }

  /** The author's next batch; `wrong` says what is not as it should be. */
  write(ops: readonly Op[] | number = 1, wrong: Partial<Draft> = {}): Batch {
    const batch = this.identity.seal({
      forum: FORUM,
      author: this.id,
      firstSeq: this.count + 1,
      epoch: 0,
      previous: this.#last?.hash,
      clockDelta: new Map(),
      time: millis(START_WALL),
      ops: typeof ops === 'number' ? accounts(ops, `${this.id} ${this.count}`) : ops,
      ...wrong,
    })
    this.#last = batch
    return batch
  }

  /** Another scribe of the same author that goes on from here: two stories from now on. */
  fork(): Scribe {
    return new Scribe(this.#index, this.#last)
  }
}

/** As many ops that need no cause. */
function accounts(count: number, name: string): Op[] {
  return Array.from({ length: count }, (_, index) => createUser(`${name} ${index}`))
}

/** The id of the first user that a scribe makes. */
export function firstUser(scribe: Scribe): UserId {
  return `1@${scribe.id}` as UserId
}
