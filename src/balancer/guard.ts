/**
 * What only clients of this machine may ask for. Replicas would take a caller behind a balancer
 * for the balancer, so the balancer looks itself.
 */
import { isOfThisMachine } from '../api/this-machine.ts'
import { ForumError } from '../core/error.ts'
import { MessageBoard } from '../gen/classic-services.ts'
import { Cluster, Forum } from '../gen/services.ts'
import type { Incoming } from './incoming.ts'
import type { KnownMethod } from './methods.ts'

/** What only the operator of a machine may ask for, and why. */
const FOR_OPERATORS: ReadonlyMap<string, string> = new Map([
  [Cluster.leave.path, 'a replica is taken out from its own machine'],
  [Forum.claimForum.path, 'a forum is claimed from the machine of a replica'],
])

/** Who may use the classic interface through a balancer. */
export type ClassicUse = 'on' | 'off' | 'loopback'

/** Throws `forbidden` for what this caller may not ask for. */
export function checkCaller(
  { path, peer }: Pick<Incoming, 'path' | 'peer'>,
  { isClassic }: Pick<KnownMethod, 'isClassic'>,
  classic: ClassicUse,
): void {
  const operatorOnly = FOR_OPERATORS.get(path)
  if (operatorOnly !== undefined && !isOfThisMachine(peer)) throw forbidden(path, operatorOnly)
  // A stream has a token, which only a call that was let in can have been given.
  if (!isClassic || classic === 'on' || path === MessageBoard.subscribeTopic.path) return
  if (classic === 'off') throw forbidden(path, 'the classic interface is switched off')
  if (!isOfThisMachine(peer)) throw forbidden(path, 'it is for clients of this machine only')
}

function forbidden(path: string, rule: string): ForumError {
  return new ForumError('forbidden', `${path}: ${rule}`)
}
