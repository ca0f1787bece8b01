/**
 * Replication: how replicas come to hold the same entries. Deterministic: no I/O, no clock, no
 * randomness, and no look into the ops it carries.
 *
 * The shell (replica/) hands in inputs as they come, then takes what is ready and does it in the
 * order of `Ready`'s fields. Several inputs may go in between two takes: that is group commit.
 * When the disk refuses a Ready, the shell throws the machine away and opens a new one from the
 * log; a lost packet is never an error.
 */
import type { Batch, Draft, Entry, Position } from '../core/entry.ts'
import type { Digest } from '../core/digest.ts'
import type { Configuration, Report } from '../core/configuration.ts'
import type { Millis, ReplicaId, TopicId } from '../core/ids.ts'
import type { Equivocation } from '../core/log.ts'
import type { Op } from '../core/op.ts'
import type { VectorClock, VersionVector } from '../core/vector.ts'
import type { Packet } from './packet.ts'

/** Names one proposal between `propose` and its settlement. Local. */
export type ProposalId = number

/** Names one read between `read` and its settlement. Local. */
export type ReadId = number

/**
 * What a read looks at. Topics: their texts, messages, likes; they must be known here. Lists,
 * users, searches, and what is not known look at everything.
 */
export type ReadScope = readonly TopicId[] | 'everything'

/** Whether proposals are taken here now. */
export type Admission =
  | { readonly kind: 'open' }
  /** Not yet: they may be kept until it is. */
  | { readonly kind: 'waits'; readonly reason: string }
  /** Not here: they go to this replica. */
  | { readonly kind: 'elsewhere'; readonly head: ReplicaId }

/** The two clocks of a machine, read at one moment. */
export interface Now {
  /** Milliseconds since 1970; may jump. Stamps batches. */
  readonly wall: Millis
  /** Milliseconds from some start; never goes back. Measures waiting. */
  readonly monotonic: number
}

export type Input =
  /** A client's write. */
  | { readonly kind: 'propose'; readonly proposal: ProposalId; readonly op: Op }
  /** From a peer: decoded, sizes checked, signatures verified. */
  | { readonly kind: 'packet'; readonly from: ReplicaId; readonly packet: Packet }
  | { readonly kind: 'connected'; readonly peer: ReplicaId }
  | { readonly kind: 'disconnected'; readonly peer: ReplicaId }
  /** The digest of the forum as the last Ready left it. */
  | { readonly kind: 'applied'; readonly digest: Digest }
  | { readonly kind: 'tick'; readonly now: Now }
  /** Ordered forums: the coordinator decided. Older ones than what is known change nothing. */
  | { readonly kind: 'configured'; readonly configuration: Configuration }
  /** A read that must see everything committed before it began. */
  | { readonly kind: 'read'; readonly read: ReadId }

/** A batch to be appended, with its author's full clock (its own count left out). */
export interface Append {
  readonly batch: Batch
  readonly clock: VectorClock
}

export interface Outgoing {
  /** A peer, or `everyone`: gossip, which promises nothing. */
  readonly to: ReplicaId | 'everyone'
  readonly packet: Packet
}

/** The entry of a proposal stands at `position`, or the proposal was refused. */
export type Settlement =
  | { readonly proposal: ProposalId; readonly position: Position }
  | { readonly proposal: ProposalId; readonly refused: string }

/** Once this Ready is applied the read may be done, or it was refused. */
export type ReadSettlement =
  | { readonly read: ReadId; readonly refused: undefined }
  | { readonly read: ReadId; readonly refused: string }

/** A peer sent what no honest replica sends; the shell ends the link and remembers why. */
export interface Refused {
  readonly from: ReplicaId
  readonly reason: string
}

export interface Alarm {
  readonly kind: 'divergence' | 'equivocation' | 'clock'
  readonly replica: ReplicaId
  readonly text: string
}

/** Work for the shell. The order of the fields is the order of the work. */
export interface Ready {
  /** May be sent at once: it promises nothing but what a Ready before this one made durable. */
  readonly forward: readonly Outgoing[]
  /** Proofs that came to be known. Durable in the same transaction as `append`. */
  readonly equivocations: readonly Equivocation[]
  /**
   * Authors to be cut: every entry at or behind `fromSeq` leaves the log, and the forum is built
   * again from what remains, before anything is appended.
   */
  readonly cut: readonly Position[]
  /**
   * Batches that were asked for: such as stand in the log without a payload that they have here,
   * and void ones of whom this replica was. Undefined for none.
   */
  readonly found?: readonly Batch[] | undefined
  /** Durable, in one transaction with `apply`, before anything below. */
  readonly append: readonly Append[]
  /** Agreed entries, in the order in which this replica must apply them. */
  readonly apply: readonly Entry[]
  /**
   * Ordered forums: entries applied, with `apply`; kept in its transaction. Undefined: as before.
   */
  readonly applied: number | undefined
  /** Peers may now see it. */
  readonly send: readonly Outgoing[]
  /** Requests that can be answered, once applied. */
  readonly settle: readonly Settlement[]
  readonly reads: readonly ReadSettlement[]
  readonly refused: readonly Refused[]
}

/** What is known of one peer. */
export interface PeerStatus {
  readonly replica: ReplicaId
  readonly connected: boolean
  /** What it last told, empty before the first time. */
  readonly version: VersionVector
  readonly digest: Digest | undefined
  /** Monotonic time of its last packet. */
  readonly heardAt: number
}

/** What a replica knows of the chain it is in. */
export interface ChainStatus {
  /** The newest it knows; undefined before the first. */
  readonly configuration: Configuration | undefined
  readonly role: 'head' | 'middle' | 'tail' | 'syncing' | 'out'
  /** Where its log ends; behind `version` nothing is committed yet, as far as it knows. */
  readonly held: number
  /** Whether it agrees with its predecessor's log in this epoch: before that it answers nothing. */
  readonly reconciled: boolean
  readonly reports: readonly Report[]
}

export interface ReplicationStatus {
  readonly version: VersionVector
  /** For each author caught telling two stories: the seq from which on nothing of it counts. */
  readonly voidFrom: VersionVector
  readonly peers: readonly PeerStatus[]
  readonly alarms: readonly Alarm[]
  /** Batches that wait for their causes. */
  readonly buffered: number
  /** Why proposals wait, while they do: taking back our own log from peers. */
  readonly recovering: boolean
  /** Undefined where every replica writes. */
  readonly chain: ChainStatus | undefined
}

export interface Replication {
  step(input: Input): void
  takeReady(): Ready
  /** Whether `takeReady` would answer anything but nothing. */
  hasReady(): boolean
  /** Monotonic time at which something comes due by itself, if a tick may be too late for it. */
  dueAt?(): number | undefined
  /** Entries that the forum shows behind the last Ready. */
  version(): VersionVector
  admission(): Admission
  /**
   * Whether this replica's own state shows everything committed so far in `scope`, provided that
   * its lease still runs when the read is over. If not, hand in `read` and wait.
   */
  isCurrent(scope: ReadScope): boolean
  status(): ReplicationStatus
}

/** Signs a draft: the one thing a machine needs of its identity. Deterministic. */
export type Seal = (draft: Draft) => Batch
