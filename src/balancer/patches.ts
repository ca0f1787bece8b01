/**
 * Answers that say where replicas are. Who asks the balancer is to stay with it: it is the one
 * address that its clients surely reach.
 */
import { parseReplicaId } from '../core/ids.ts'
import { razpravljalnica } from '../gen/classic-messages.js'
import { ControlPlane, MessageBoard } from '../gen/classic-services.ts'
import { parley } from '../gen/messages.js'
import { Cluster, Forum } from '../gen/services.ts'
import type { Balancing } from './balancing.ts'
import { frameOf, messageOf } from './frames.ts'
import type { Answer, Incoming } from './incoming.ts'
import { balancerState } from './balancer-state.ts'

/** What a message is changed into. */
type Patch = (message: Buffer, balancing: Balancing, address: string) => Uint8Array

const PATCHES: ReadonlyMap<string, Patch> = new Map<string, Patch>([
  [Cluster.getClusterState.path, withBalancer],
  [Cluster.watchClusterState.path, withBalancer],
  [Forum.getSubscriptionNode.path, grantedHere],
  [MessageBoard.getSubscriptionNode.path, classicGrantedHere],
  [ControlPlane.getClusterState.path, onlyMe],
])

/** The patch for a method's answers; undefined for what passes as it is. */
export function patchFor(
  balancing: Balancing,
  call: Incoming,
): ((message: Buffer) => Uint8Array) | undefined {
  const patch = PATCHES.get(call.path)
  if (patch === undefined) return undefined
  const address = addressOf(balancing, call)
  return (message) => patch(message, balancing, address)
}

export function patchAnswer(balancing: Balancing, call: Incoming, answer: Answer): Answer {
  const patch = patchFor(balancing, call)
  if (patch === undefined || answer.trailers === undefined) return answer
  const message = messageOf(Buffer.concat(answer.body))
  if (message === undefined) return answer
  return { ...answer, body: [frameOf(patch(message))] }
}

/** The balancer as this client dialled it; the address it was given if the client hides that. */
function addressOf({ address }: Balancing, call: Incoming): string {
  const authority = call.header(':authority') ?? ''
  return /:\d{1,5}$/.test(authority) ? authority : address
}

/** A field that is written behind a message belongs to it. */
function withBalancer(message: Buffer, balancing: Balancing): Uint8Array {
  const balancer = balancerState(balancing)
  return Buffer.concat([message, parley.v1.ClusterState.encode({ balancer }).finish()])
}

function grantedHere(message: Buffer, balancing: Balancing, address: string): Uint8Array {
  const { GetSubscriptionNodeResponse } = parley.v1
  const { replica, token } = GetSubscriptionNodeResponse.decode(message)
  if (!remember(balancing, replica, token)) return message
  return GetSubscriptionNodeResponse.encode({ replica, token, address }).finish()
}

function classicGrantedHere(message: Buffer, balancing: Balancing, address: string): Uint8Array {
  const { SubscriptionNodeResponse } = razpravljalnica
  const { subscribeToken, node } = SubscriptionNodeResponse.decode(message)
  const nodeId = node?.nodeId ?? ''
  if (!remember(balancing, nodeId, subscribeToken)) return message
  return SubscriptionNodeResponse.encode({ subscribeToken, node: { nodeId, address } }).finish()
}

/** Whether that replica can be reached from here: otherwise its own address is the better one. */
function remember({ registry, grants }: Balancing, replica: string, token: string): boolean {
  const known = registry.list().find(({ id }) => id === replica)
  if (known === undefined) return false
  grants.note(token, parseReplicaId(replica))
  return true
}

/** To its clients the balancer is head, tail and all that there is. */
function onlyMe(message: Buffer, _balancing: Balancing, address: string): Uint8Array {
  const { GetClusterStateResponse } = razpravljalnica
  const { configVersion } = GetClusterStateResponse.decode(message)
  const me = { nodeId: 'balancer', address }
  return GetClusterStateResponse.encode({ head: me, tail: me, chain: [me], configVersion }).finish()
}
