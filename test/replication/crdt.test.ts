/** The crdt mode keeps the contract of replication, with gossip and without. */
import { runReplicationContract } from './contract.ts'
import { crdtCluster } from './crdt-cluster.ts'

const capabilities = { writesAlone: true }

runReplicationContract('crdt', (options) => crdtCluster(options), capabilities)
runReplicationContract(
  'crdt without gossip',
  (options) => crdtCluster({ ...options, gossip: false }),
  capabilities,
)
