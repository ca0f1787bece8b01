/** Faults planted into the machines of the engine `members`, to show that the checks see them. */
import { LeaseHolder, type Now, PromiseBook } from '../../src/coordinator/lease.ts'
import { Proposer } from '../../src/coordinator/paxos.ts'
import type { ReplicaId } from '../../src/core/ids.ts'

export type Bug =
  /** One vote decides. */
  | 'no-majority'
  /** A lease counts from when promises come, not from when they were asked for. */
  | 'lease-from-receipt'
  /** A voter that restarted votes at once, whatever it promised. */
  | 'forgets-promises'
  /** A voter votes although a promise runs. */
  | 'ignores-promises'
  /** A voter that voted to drop a replica goes on promising it leases. */
  | 'promises-on'
  /** What a voter promised and accepted is not kept over a restart. */
  | 'forgets-votes'

export interface Surroundings {
  readonly ids: readonly ReplicaId[]
  /** The time at the replica that does something now. */
  readonly now: () => Now
}

/** Plants a fault into all replicas of this process until it is disposed of. */
export function plant(bug: Bug, { ids, now }: Surroundings): Disposable {
  switch (bug) {
    case 'no-majority': {
      const { prepared, accepted } = Proposer.prototype
      return both(
        patch(Proposer.prototype, prepared, function (_from, message, choose) {
          return ids.flatMap((id) => prepared.call(this, id, message, choose))
        }),
        patch(Proposer.prototype, accepted, function (_from, message) {
          return ids.map((id) => accepted.call(this, id, message)).find((one) => one !== undefined)
        }),
      )
    }
    case 'lease-from-receipt': {
      const { promised } = LeaseHolder.prototype
      return patch(LeaseHolder.prototype, promised, function (voter) {
        this.beat(now())
        promised.call(this, voter, now().monotonic)
      })
    }
    case 'forgets-promises':
      return patch(PromiseBook.prototype, PromiseBook.prototype.forgotten, () => {})
    case 'ignores-promises':
      return patch(PromiseBook.prototype, PromiseBook.prototype.admits, () => true)
    case 'promises-on': {
      const { promise } = PromiseBook.prototype
      return patch(PromiseBook.prototype, promise, function (to, known, about) {
        return promise.call(this, to, known, { ...about, vote: undefined })
      })
    }
    case 'forgets-votes':
      // The world does it: it has the disks.
      return { [Symbol.dispose]: () => {} }
    default:
      return bug satisfies never
  }
}

/** Puts another method into the place of one, for all instances. */
function patch<Owner extends object, Args extends unknown[], Result>(
  prototype: Owner,
  original: (this: Owner, ...args: Args) => Result,
  changed: (this: Owner, ...args: Args) => Result,
): Disposable {
  const { name } = original
  Reflect.set(prototype, name, changed)
  return { [Symbol.dispose]: () => void Reflect.set(prototype, name, original) }
}

function both(first: Disposable, second: Disposable): Disposable {
  return {
    [Symbol.dispose]: () => {
      first[Symbol.dispose]()
      second[Symbol.dispose]()
    },
  }
}
