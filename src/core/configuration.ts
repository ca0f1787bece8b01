/**
 * The configuration of a chain: which replicas serve, in which order, and who decides on the next
 * one. One per epoch; the coordinator makes them, the chain obeys the newest it knows.
 */
import type { ReplicaId } from './ids.ts'

export interface ConfiguredReplica {
  readonly id: ReplicaId
  /**
   * Which start of its process is meant, larger with every start. A replica that restarted is not
   * the one that was configured: it takes part again once a configuration says so.
   */
  readonly incarnation: number
  /** A syncing replica takes entries, answers nothing, and does not count for durability. */
  readonly state: 'serving' | 'syncing'
}

export interface Configuration {
  /** 1, 2, 3… */
  readonly epoch: number
  /** A majority of these decides on the configuration of the next epoch. Empty with etcd. */
  readonly voters: readonly ReplicaId[]
  /** Those that serve, head first, tail last; behind them those that are syncing. */
  readonly replicas: readonly ConfiguredReplica[]
  /** Replicas that left for good: they are not taken back. */
  readonly left: readonly ReplicaId[]
}

/**
 * What a replica finds out that may call for another configuration. Standing: it is true until it
 * is taken back, and it speaks of the configuration that its replica obeys.
 */
export type Report =
  /** The tail: this syncing replica holds all that we hold, and counts with us from now on. */
  | { readonly kind: 'caught-up'; readonly replica: ReplicaId; readonly incarnation: number }
  /** Our successor does not take what we send, or cannot be reached, for too long. */
  | { readonly kind: 'stuck'; readonly replica: ReplicaId; readonly incarnation: number }

/** Replicas that serve, head first. */
export function servingIn({ replicas }: Configuration): readonly ConfiguredReplica[] {
  return replicas.filter(({ state }) => state === 'serving')
}

export function headOf(configuration: Configuration): ReplicaId | undefined {
  return servingIn(configuration)[0]?.id
}

export function tailOf(configuration: Configuration): ReplicaId | undefined {
  return servingIn(configuration).at(-1)?.id
}

/** The place of one start of a replica; undefined if the configuration does not mean it. */
export function placeOf(
  { replicas }: Configuration,
  id: ReplicaId,
  incarnation: number,
): ConfiguredReplica | undefined {
  return replicas.find((each) => each.id === id && each.incarnation === incarnation)
}

/** Whose entries a replica takes: the one before it; of every syncing replica, the tail. */
export function predecessorOf(configuration: Configuration, id: ReplicaId): ReplicaId | undefined {
  const serving = servingIn(configuration)
  const index = serving.findIndex((each) => each.id === id)
  if (index >= 0) return serving[index - 1]?.id
  return configuration.replicas.some((each) => each.id === id) ? tailOf(configuration) : undefined
}

/** Who takes this replica's entries: the next that serves; of the tail, all that are syncing. */
export function successorsOf(
  configuration: Configuration,
  id: ReplicaId,
): readonly ConfiguredReplica[] {
  const serving = servingIn(configuration)
  const index = serving.findIndex((each) => each.id === id)
  if (index < 0) return []
  const next = serving[index + 1]
  if (next !== undefined) return [next]
  return configuration.replicas.filter(({ state }) => state === 'syncing')
}
