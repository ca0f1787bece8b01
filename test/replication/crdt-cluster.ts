/** Clusters in crdt mode. */
import { openCrdt } from '../../src/replication/crdt/crdt.ts'
import { Cluster, type ClusterOptions, FORUM } from './cluster.ts'

/** Gossip is on unless it is said. */
export function crdtCluster(
  options: Omit<ClusterOptions, 'open'> & { readonly gossip?: boolean },
): Cluster {
  const { gossip = true } = options
  return new Cluster({
    ...options,
    open: (machine) => openCrdt({ ...machine, forum: FORUM, gossip }),
  })
}
