/**
 * Hazards: how much of what may go wrong does so in one world, for both modes. Numbers called
 * "between" are the milliseconds between two faults of a kind, on average; 0 is never.
 */
export interface Hazards {
  /** The chance that a packet is lost. */
  readonly loss: number
  /** The chance that a packet comes twice. */
  readonly duplication: number
  /** The chance that a packet is overtaken by all others. */
  readonly late: number
  /** Between links that hold everything back for a while. */
  readonly clogs: number
  /** Between clogs of some replicas one by one, undone in any order. */
  readonly swizzles: number
  /** Between cuts of any kind. */
  readonly partitions: number
  /** The share of cuts that are in one direction only. */
  readonly oneWay: number
  readonly crashes: number
  /** Of all that crash, how many do so at a named point. */
  readonly crashPoints: number
  readonly pauses: number
  readonly fullDisks: number
  readonly clockJumps: number
  /** Between crashes of all, who come back in any order. */
  readonly blackouts: number
  /** Between disks that come back as old copies of themselves: this forks logs. */
  readonly restores: number
  /** Between disks that are gone for good; another replica comes in the place of the lost one. */
  readonly losses: number
  /** Between disks found torn or with a flipped bit, which are then as good as gone. */
  readonly damages: number
  /** Between replicas that leave for good. */
  readonly leaves: number
  /** What was not to be flushed is lost with a crash. */
  readonly losesUnflushed: boolean
  /** Replicas that are a hundred times slower than the others. */
  readonly slow: number
  /** How much faster or slower than time a replica's clock may go: 0.02 is 2 %. */
  readonly drift: number
  /** Half of the replicas speak a newer version, with fields that nobody else knows. */
  readonly mixedVersions: boolean
  /** One replica neither gets nor gives gossip, and nobody notices. */
  readonly deafToGossip: boolean
  /** Clients wait this long for an answer before they ask elsewhere, ms; 0 for their own measure. */
  readonly patience: number
  /** Between lies of one who has the forum's key. */
  readonly lies: number
}

export const NO_HAZARDS: Hazards = {
  loss: 0,
  duplication: 0,
  late: 0,
  clogs: 0,
  swizzles: 0,
  partitions: 0,
  oneWay: 0,
  crashes: 0,
  crashPoints: 0,
  pauses: 0,
  fullDisks: 0,
  clockJumps: 0,
  blackouts: 0,
  restores: 0,
  losses: 0,
  damages: 0,
  leaves: 0,
  losesUnflushed: false,
  slow: 0,
  drift: 0,
  mixedVersions: false,
  deafToGossip: false,
  patience: 0,
  lies: 0,
}
