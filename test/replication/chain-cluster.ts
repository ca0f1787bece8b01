/**
 * Clusters in chain mode. Configurations come from an oracle that knows at once who is up and who
 * reaches the majority, and otherwise decides as every coordinator does.
 */
import type { Configuration, Report } from '../../src/core/configuration.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { sealOrdered } from '../../src/codec/ordered-seal.ts'
import { type LiveReplica, planNext } from '../../src/coordinator/plan.ts'
import { openChain } from '../../src/replication/chain/chain.ts'
import { Cluster, type ClusterOptions, FORUM, type Member } from './cluster.ts'

export type ChainClusterOptions = Omit<ClusterOptions, 'open'>

/** What the oracle has decided and is asked to decide. */
export class Oracle {
  readonly #cluster: Cluster
  readonly leaving = new Set<ReplicaId>()
  /** Members that are taken for dead whatever they do. */
  readonly ignored = new Set<ReplicaId>()
  configuration: Configuration
  decided: (configuration: Configuration) => void = () => {}

  constructor(cluster: Cluster) {
    this.#cluster = cluster
    this.configuration = {
      epoch: 1,
      voters: cluster.members.map(({ id }) => id),
      replicas: cluster.members.map(({ id, incarnation }) => ({
        id,
        incarnation,
        state: 'serving',
      })),
      left: [],
    }
  }

  /** Decides if there is anything to decide, and tells everyone who can hear it. */
  step(): void {
    const next = planNext(this.configuration, {
      live: this.#live(),
      leaving: this.leaving,
      hasWaited: false,
    })
    if (next !== undefined) {
      this.configuration = next
      this.decided(next)
    }
    for (const member of this.#cluster.members) {
      if (!this.#isHeard(member)) continue
      const { configuration } = this
      if (epochOf(member) < configuration.epoch) {
        member.core.step({ kind: 'configured', configuration })
      }
    }
  }

  #live(): ReadonlyMap<ReplicaId, LiveReplica> {
    return new Map(
      this.#cluster.members
        .filter((member) => this.#isHeard(member))
        .map((member) => [
          member.id,
          {
            incarnation: member.incarnation,
            epoch: epochOf(member),
            reports: reportsOf(member),
          },
        ]),
    )
  }

  /** Whether a member is up and reaches a majority, itself included, or somebody who does. */
  #isHeard(member: Member): boolean {
    if (!member.up || this.ignored.has(member.id)) return false
    return (
      this.#hasMajority(member) || this.#reachable(member).some((each) => this.#hasMajority(each))
    )
  }

  #hasMajority(member: Member): boolean {
    return (this.#reachable(member).length + 1) * 2 > this.#cluster.members.length
  }

  #reachable({ index }: Member): readonly Member[] {
    return this.#cluster.members.filter((other) => this.#cluster.reaches(index, other.index))
  }
}

/** The oracle decides with every step of the world. */
export function chainCluster(options: ChainClusterOptions): Cluster & { readonly oracle: Oracle } {
  return new ChainCluster(options)
}

class ChainCluster extends Cluster {
  readonly oracle: Oracle

  constructor(options: ChainClusterOptions) {
    super({
      ...options,
      open: (machine) =>
        openChain({ ...machine, seal: sealOrdered, forum: FORUM, touched: () => 'unknown' }),
    })
    this.oracle = new Oracle(this)
    this.beforeStep = () => this.oracle.step()
    this.oracle.step()
  }
}

function epochOf({ core }: Member): number {
  return core.status().chain?.configuration?.epoch ?? 0
}

function reportsOf({ core }: Member): readonly Report[] {
  return core.status().chain?.reports ?? []
}
