/**
 * razpravljalnica.ControlPlane: who is head and tail.
 *
 * In a forum without order every replica takes writes and reads what it wrote, so the one that is
 * asked says that it is head and tail, and lists the others behind it.
 */
import { headOf, servingIn, tailOf } from '../../core/configuration.ts'
import { ForumError } from '../../core/error.ts'
import type { ReplicaId } from '../../core/ids.ts'
import type { razpravljalnica } from '../../gen/classic-messages.js'
import { isReachable } from '../../replica/choose-node.ts'
import type { ReplicaStatus } from '../../replica/replica.ts'
import type { PeerInfo } from '../../transport/transport.ts'

type NodeInfo = razpravljalnica.NodeInfo.$Properties
type State = razpravljalnica.GetClusterStateResponse.$Properties

/** Where nobody decides on configurations there is one, for ever. */
const ONLY_VERSION = 1

/** Throws `unavailable` while a chain has no configuration. */
export function classicClusterState(status: ReplicaStatus): State {
  return status.chain === undefined ? unordered(status) : ordered(status, status.chain)
}

function unordered({ self, peers }: ReplicaStatus): State {
  const others = peers.flatMap(({ connected, info }) => (connected && info ? [info] : []))
  const reachable = others.filter((info) => isReachable(info, self))
  const node = nodeOf(self)
  const chain = [node, ...reachable.map(nodeOf)]
  return { head: node, tail: node, chain, configVersion: ONLY_VERSION }
}

function ordered(
  { self, peers }: ReplicaStatus,
  { configuration }: NonNullable<ReplicaStatus['chain']>,
): State {
  if (configuration === undefined) {
    throw new ForumError('unavailable', 'the chain has no configuration yet')
  }
  const infos = [self, ...peers.flatMap(({ info }) => info ?? [])]
  const find = (id: ReplicaId | undefined) =>
    infos.find(({ replica, apiAddress }) => replica === id && apiAddress !== '')
  const serving = servingIn(configuration).flatMap(({ id }) => find(id) ?? [])
  return {
    // A replica passes on what is not its job: where another is cannot be said, this one will do.
    head: nodeOf(find(headOf(configuration)) ?? self),
    tail: nodeOf(find(tailOf(configuration)) ?? self),
    chain: serving.map(nodeOf),
    configVersion: configuration.epoch,
  }
}

function nodeOf({ replica, apiAddress }: PeerInfo): NodeInfo {
  return { nodeId: replica, address: apiAddress }
}
