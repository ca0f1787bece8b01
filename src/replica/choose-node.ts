/** Which replica a new subscription goes to: the one with the least load that a client can reach. */
import type { ReplicaId } from '../core/ids.ts'
import type { PeerInfo } from '../transport/transport.ts'
import type { Load } from './replica.ts'

export interface Candidate {
  readonly info: PeerInfo
  readonly load: Load
}

/** Candidates, the least loaded first; among equals in order of their ids, so that it is stable. */
export function byLoad(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((a, b) => total(a) - total(b) || order(a, b))
}

/**
 * Who may be given a subscription, in this order. In a chain only replicas that serve, and never
 * the head if there is another: it has all the writes to do.
 */
export function choose(
  candidates: readonly Candidate[],
  self: ReplicaId,
  serving: readonly ReplicaId[] | undefined,
): readonly Candidate[] {
  if (serving === undefined) return byLoad(candidates)
  const others = candidates.filter(({ info: { replica } }) => {
    return replica !== self && serving.includes(replica)
  })
  if (others.length > 0) return byLoad(others)
  return candidates.filter(({ info }) => info.replica === self)
}

/**
 * Whether a client that reached `self` can reach the peer's API: an address on loopback serves
 * only clients of the same machine.
 */
export function isReachable(peer: PeerInfo, self: PeerInfo): boolean {
  if (peer.apiAddress === '') return false
  return peer.machine === self.machine || !isLoopback(peer.apiAddress)
}

function isLoopback(address: string): boolean {
  return /^(localhost|127\.|\[::1\])/.test(address)
}

function total({ load }: Candidate): number {
  return load.subscriptions + load.grants
}

function order(a: Candidate, b: Candidate): number {
  return a.info.replica < b.info.replica ? -1 : 1
}
