/** parley.v1.Cluster: the replicas of the forum, and what `verify` compares. */
import { digestToHex } from '../core/digest.ts'
import { PAGE_MAX } from '../core/limits.ts'
import { lag } from '../core/vector.ts'
import { vectorToMessage } from '../codec/session-token.ts'
import type { parley } from '../gen/messages.js'
import { Cluster } from '../gen/services.ts'
import type { KnownPeer, Replica, ReplicaStatus } from '../replica/replica.ts'
import { type Handlers, toBuffer } from './grpc.ts'
import { pageOf } from './pages.ts'
import { withPulse } from './with-pulse.ts'

type ClusterState = parley.v1.ClusterState.$Properties
type ReplicaState = parley.v1.ReplicaState.$Properties

export interface ClusterOptions {
  readonly replica: Replica
  readonly heartbeatMs: number
}

export function clusterHandlers(options: ClusterOptions): Handlers<typeof Cluster> {
  const { replica, heartbeatMs } = options

  async function* watchClusterState(
    _: unknown,
    call: { signal: AbortSignal; closing: AbortSignal },
  ) {
    const signal = AbortSignal.any([call.signal, call.closing])
    const { encode } = Cluster.watchClusterState.response
    const changes = replica.changes({ signal })
    for await (const _change of withPulse(changes, heartbeatMs, signal)) {
      yield toBuffer(encode(clusterState(replica)))
    }
  }

  return {
    getClusterState: () => clusterState(replica),
    watchClusterState,
    getDigest({ forumOnly, after }) {
      const { queries } = replica
      const page = forumOnly
        ? { items: [], next: '' }
        : queries.listTopicDigests({ ...pageOf({ limit: 0, after }), limit: PAGE_MAX })
      return {
        version: vectorToMessage(replica.version()).components,
        forumDigest: digestToHex(queries.forumDigest()),
        accountsDigest: digestToHex(queries.accountsDigest()),
        topics: page.items.map(({ topic, title, digest }) => {
          return { topicId: topic, title, digest: digestToHex(digest) }
        }),
        next: page.next,
      }
    },
  }
}

function clusterState(replica: Replica): ClusterState {
  const status = replica.status()
  return {
    forumId: replica.info.id,
    forumName: replica.info.name,
    mode: replica.info.mode,
    replicas: [selfState(status), ...status.peers.map((peer) => peerState(peer, status))],
    alarms: status.alarms.map(({ kind, replica: about, text, since }) => {
      return { kind, replica: about, text, sinceMs: since }
    }),
    ...replica.queries.totals(),
  }
}

function selfState({ self, state, version, digest, load }: ReplicaStatus): ReplicaState {
  return {
    id: self.replica,
    name: self.name,
    apiAddress: self.apiAddress,
    addresses: [...self.addresses],
    role: 'peer',
    state,
    version: vectorToMessage(version).components,
    digest,
    subscriptions: load.subscriptions,
    grants: load.grants,
    pid: self.pid,
    self: true,
  }
}

function peerState(peer: KnownPeer, { self, version }: ReplicaStatus): ReplicaState {
  const { info, load } = peer
  return {
    id: peer.replica,
    name: info?.name ?? '',
    apiAddress: info?.apiAddress ?? '',
    addresses: [...(info?.addresses ?? [])],
    role: 'peer',
    state: peer.connected ? 'connected' : 'unreachable',
    version: vectorToMessage(peer.version).components,
    digest: peer.digest === undefined ? '' : digestToHex(peer.digest),
    lag: lag(version, peer.version),
    ahead: lag(peer.version, version),
    subscriptions: load.subscriptions,
    grants: load.grants,
    silentMs: Math.round(peer.silentFor),
    pid: info?.machine === self.machine ? info.pid : 0,
  }
}
