/** Where the calls of a client go in an ordered forum: the chain as addresses. */
import { isReachableFrom } from './addresses.ts'
import type { ClusterState, ReplicaState } from './forum-client.ts'
import type { Lane } from './lanes.ts'

export interface ChainRoutes {
  readonly epoch: number
  /** Undefined while it cannot be reached. */
  readonly head: string | undefined
  /** Those that answer reads beside the head, in the order of the chain. */
  readonly readers: readonly string[]
  /** Those that answer nothing: syncing, or not in the chain. */
  readonly idle: readonly string[]
}

const SERVING_ROLES: ReadonlySet<string> = new Set(['head', 'middle', 'tail'])

/** The routes that the replica at `from` tells of; undefined without order or configuration. */
export function routesOf(
  from: string,
  state: ClusterState,
  isEncrypted: boolean,
): ChainRoutes | undefined {
  if (state.mode !== 'chain' || state.epoch === 0) return undefined
  const dialable = state.replicas
    // Who answered at `from` is there, whatever address it gives.
    .map((replica) => (replica.self ? { ...replica, apiAddress: from } : replica))
    .filter((replica) => replica.self || isReachableFrom(from, replica, isEncrypted))
    .toSorted((a, b) => a.place - b.place)
  const serving = dialable.filter(({ role }) => SERVING_ROLES.has(role))
  const usable = serving.filter(isUsable)
  const addressesOf = (replicas: readonly ReplicaState[]) => replicas.map((one) => one.apiAddress)
  return {
    epoch: state.epoch,
    head: usable.find(({ role }) => role === 'head')?.apiAddress,
    readers: addressesOf(usable.filter(({ role }) => role !== 'head')),
    idle: addressesOf(dialable.filter(({ role }) => !SERVING_ROLES.has(role))),
  }
}

/**
 * The addresses to be tried for a call, in order. Reads take turns at the readers, so that each
 * gets its share; the head, which has the writes, gets those that no reader answers.
 */
export function orderFor(
  { head, readers, idle }: ChainRoutes,
  lane: Exclude<Lane, 'any'>,
  { known, turn }: { readonly known: readonly string[]; readonly turn: number },
): readonly string[] {
  const first = head === undefined ? [] : [head]
  const start = readers.length === 0 ? 0 : turn % readers.length
  const rotated = [...readers.slice(start), ...readers.slice(0, start)]
  const serving = lane === 'write' ? [...first, ...readers] : [...rotated, ...first]
  // Addresses of which nobody said whose they are come last: they may be other names of these.
  const others = known.filter((one) => !serving.includes(one) && !idle.includes(one))
  const all = [...serving, ...others]
  return all.length === 0 ? known : all
}

/** Whether whoever told of it can use it too: of what is gone the chain says so only later. */
function isUsable({ state }: ReplicaState): boolean {
  return state === 'serving' || state === 'connected'
}
