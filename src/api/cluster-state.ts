/** The state of the cluster as a message of the API, as one replica knows it. */
import { vectorToMessage } from '../codec/session-token.ts'
import { type Configuration, servingIn } from '../core/configuration.ts'
import { digestToHex } from '../core/digest.ts'
import type { ReplicaId } from '../core/ids.ts'
import { lag } from '../core/vector.ts'
import type { parley } from '../gen/messages.js'
import type {
  KnownPeer,
  Mode,
  Replica,
  ReplicaChainStatus,
  ReplicaStatus,
} from '../replica/replica.ts'

type ClusterState = parley.v1.ClusterState.$Properties
type ReplicaState = parley.v1.ReplicaState.$Properties
type ChainState = parley.v1.ChainState.$Properties

/** What the replica that is asked knows of all of them; itself first. */
export function clusterState(replica: Replica): ClusterState {
  const status = replica.status()
  const { mode } = replica.info
  const replicas = [
    selfState(status),
    ...status.peers.map((peer) => peerState(peer, status)),
    ...unmetStates(status),
  ]
  return {
    forumId: replica.info.id,
    forumName: replica.info.name,
    mode,
    epoch: status.chain?.configuration?.epoch ?? 0,
    replicas: replicas.map((one) => ({ ...one, ...partOf(one.id, mode, status) })),
    alarms: status.alarms.map(({ kind, replica: about, text, since }) => {
      return { kind, replica: about, text, sinceMs: since }
    }),
    chain: status.chain === undefined ? null : chainState(status.chain),
    ...replica.queries.totals(),
  }
}

type Described = Omit<ReplicaState, 'id' | 'role' | 'place'> & { readonly id: ReplicaId }

function selfState({ self, state, version, digest, load, chain }: ReplicaStatus): Described {
  return {
    id: self.replica,
    name: self.name,
    apiAddress: self.apiAddress,
    addresses: [...self.addresses],
    state,
    version: vectorToMessage(version).components,
    digest,
    subscriptions: load.subscriptions,
    grants: load.grants,
    pid: self.pid,
    self: true,
    held: chain?.held ?? 0,
    leaseMs: Math.floor(chain?.leaseFor ?? 0),
  }
}

function peerState(peer: KnownPeer, { self, version }: ReplicaStatus): Described {
  const { info, load, standing } = peer
  return {
    id: peer.replica,
    name: info?.name ?? '',
    apiAddress: info?.apiAddress ?? '',
    addresses: [...(info?.addresses ?? [])],
    state: peer.connected ? 'connected' : 'unreachable',
    version: vectorToMessage(peer.version).components,
    digest: peer.digest === undefined ? '' : digestToHex(peer.digest),
    lag: lag(version, peer.version),
    ahead: lag(peer.version, version),
    subscriptions: load.subscriptions,
    grants: load.grants,
    silentMs: Math.round(peer.silentFor),
    pid: info?.machine === self.machine ? info.pid : 0,
    held: standing?.held ?? 0,
    leaseMs: peer.connected ? (standing?.leaseMs ?? 0) : 0,
  }
}

/** Replicas of the chain that were not met since the start. */
function unmetStates({ self, peers, chain }: ReplicaStatus): Described[] {
  const met = new Set([self.replica, ...peers.map(({ replica }) => replica)])
  const configured = chain?.configuration?.replicas ?? []
  return configured
    .filter(({ id }) => !met.has(id))
    .map(({ id }) => ({ id, state: 'unreachable', addresses: [], version: [] }))
}

/** The part that a replica plays. What the asked one says of itself it knows best. */
function partOf(
  id: ReplicaId,
  mode: Mode,
  { self, chain }: ReplicaStatus,
): Pick<ReplicaState, 'role' | 'place'> {
  if (mode === 'crdt') return { role: 'peer' }
  const configuration = chain?.configuration
  const place = configuration?.replicas.findIndex((each) => each.id === id) ?? -1
  const role = roleIn(configuration, id)
  if (id !== self.replica || chain === undefined) return { role, place: place + 1 }
  return { role: chain.role, place: chain.role === 'out' ? 0 : place + 1 }
}

function roleIn(configuration: Configuration | undefined, id: ReplicaId): string {
  const place = configuration?.replicas.find((each) => each.id === id)
  if (configuration === undefined || place === undefined) return 'out'
  if (place.state === 'syncing') return 'syncing'
  const serving = servingIn(configuration)
  if (serving[0]?.id === id) return 'head'
  return serving.at(-1)?.id === id ? 'tail' : 'middle'
}

function chainState({
  configuration,
  coordinator,
  reconciled,
  reports,
}: ReplicaChainStatus): ChainState {
  return {
    voters: [...(configuration?.voters ?? [])],
    left: [...(configuration?.left ?? [])],
    coordinator: coordinator.engine,
    proposer: coordinator.proposer ?? '',
    waitsFor: coordinator.waitsFor ?? '',
    reconciled,
    reports: [...reports],
  }
}
