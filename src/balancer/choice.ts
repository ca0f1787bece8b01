/**
 * Which replica a call goes to, and which ones after it if that one fails.
 *
 * Round robin is "whoever was chosen longest ago": the same as going round while the replicas stay
 * the same, and even while they come and go.
 */
import type { ReplicaId } from '../core/ids.ts'
import { orderFor } from '../client/chain-routes.ts'
import type { BalancedForum, Listed } from './registry.ts'

/** What a call is to the balancer; each kind takes turns of its own. */
export interface CallKind {
  /** Whether it changes the forum. */
  readonly isWrite: boolean
  /** Whether the head of a chain does it. */
  readonly isForHead: boolean
}

export class Choice {
  /** When each replica was last chosen, counted in calls, by kind. */
  readonly #chosen = { write: new Map<ReplicaId, number>(), read: new Map<ReplicaId, number>() }
  #calls = 0

  /** Those to be tried, in order. The first is taken to be chosen. Empty when nobody is left. */
  candidates(
    mode: BalancedForum['mode'],
    replicas: readonly Listed[],
    kind: CallKind,
  ): readonly ReplicaId[] {
    const chosen = this.#chosen[kind.isWrite ? 'write' : 'read']
    const at = ({ id }: Listed): number => chosen.get(id) ?? 0
    const inTurn = replicas.toSorted((a, b) => at(a) - at(b))
    const ready = inTurn.filter(({ standing }) => standing === 'ready')
    const order = mode === 'crdt' ? ready.map(({ id }) => id) : chainOrder(ready, inTurn, kind)
    const [first] = order
    if (first !== undefined) chosen.set(first, ++this.#calls)
    return order
  }

  /** It left: nothing of it is kept. */
  forget(id: ReplicaId): void {
    this.#chosen.write.delete(id)
    this.#chosen.read.delete(id)
  }
}

/** Head and readers as every client of a chain knows them; who waits for a place comes last. */
function chainOrder(
  ready: readonly Listed[],
  all: readonly Listed[],
  { isForHead }: CallKind,
): readonly ReplicaId[] {
  // Between two configurations two may say that they are head.
  const head = ready
    .filter(({ role }) => role === 'head')
    .toSorted((a, b) => b.epoch - a.epoch)
    .at(0)?.id
  const readers = ready.map(({ id }) => id).filter((id) => id !== head)
  const routes = { epoch: 0, head, readers, idle: [] }
  const order = orderFor(routes, isForHead ? 'write' : 'read', { known: [], turn: 0 })
  // It keeps a write for a moment, while a chain that lost a replica finds together again.
  const waiting = all.filter(({ state, standing }) => standing === 'waiting' && state === 'waiting')
  return [...(order as readonly ReplicaId[]), ...waiting.map(({ id }) => id)]
}
