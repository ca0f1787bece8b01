/** parley.v1.Cluster: the replicas of the forum, and what `verify` compares. */
import { vectorToMessage } from '../codec/session-token.ts'
import { digestToHex } from '../core/digest.ts'
import { parseReplicaId } from '../core/ids.ts'
import { PAGE_MAX } from '../core/limits.ts'
import { Cluster } from '../gen/services.ts'
import type { Replica } from '../replica/replica.ts'
import { clusterState } from './cluster-state.ts'
import { type Handlers, toBuffer } from './grpc.ts'
import { pageOf } from './pages.ts'
import { checkOperator } from './this-machine.ts'
import { withPulse } from './with-pulse.ts'

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

    async leave({ replica: id }, call) {
      // There is no way back for a replica that left.
      checkOperator(call, 'a replica cannot be taken out')
      await replica.leave(parseReplicaId(id), call)
      return {}
    },
  }
}
