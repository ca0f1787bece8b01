/** The chain mode keeps the contract of replication. */
import { chainCluster } from './chain-cluster.ts'
import { runReplicationContract } from './contract.ts'

runReplicationContract('chain', (options) => chainCluster(options), { writesAlone: false })
