/** How long the coordinator waits for what, in monotonic milliseconds. */

/** The times that operators and tests may want otherwise. */
export interface Timing {
  /** How often a replica says that it lives. */
  readonly heartbeatMs: number
  /** How long a promise lasts, and after what silence a replica is taken for dead. */
  readonly leaseMs: number
  /** How long a chain that was down waits for those of its replicas that are still missing. */
  readonly restartWaitMs: number
}

/** Five heartbeats fit into a lease: one that is lost, or two, cost nobody its place. */
export const TIMING: Timing = { heartbeatMs: 200, leaseMs: 1_000, restartWaitMs: 5_000 }

/**
 * The part of a lease that its holder does not use: the clocks of two machines may differ in
 * speed by less than that.
 */
export const LEASE_MARGIN = 0.1

/** What was sent to voters and not answered is sent again. A round trip takes far less. */
export const RETRY_MS = 100
/**
 * How long a voter that was asked to drop a replica gives it no new promise. Longer than some
 * retries, so that the old promise can run out; short, in case the proposer is gone.
 */
export const WITHHOLD_MS = 500
/** How long a vote may stay undecided before someone finishes what its proposer began. */
export const UNDECIDED_MS = 500
/** How often the machine is told the time. */
export const TICK_MS = 50

/**
 * The lease that etcd is asked for, in seconds: less than 1.5 of its election timeouts it does not
 * grant, which is 2 seconds unless its operator chose otherwise. Whatever it grants is taken.
 */
export const ETCD_TTL_S = 2
/** Heartbeats to etcd within one of its leases: some may be lost before it ends. */
export const ETCD_BEATS = 5
/** How long etcd may take to answer before another of its members is asked. Half a lease. */
export const ETCD_CALL_MS = 1_000
/** How long a replica rests after etcd refused, before it asks again. */
export const ETCD_RETRY_MS = 200
/**
 * How much later than the one before it a replica writes what all find should come next, so that
 * usually one does. Some round trips to etcd.
 */
export const PLAN_DELAY_MS = 250
