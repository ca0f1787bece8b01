/** Carriers: ways to bring one packet to everybody. What they promise is nothing. */
import type { Packet } from '../../src/replication/packet.ts'
import type { Random } from '../../src/lab/random.ts'
import type { Timeline } from '../../test/simulation/timeline.ts'

/** What travels between two replicas for a broadcast. */
export type Parcel =
  /** The broadcast itself. */
  | { readonly kind: 'carry'; readonly broadcast: Broadcast }
  /** "I have this one", and "send it to me". */
  | { readonly kind: 'offer' | 'want'; readonly broadcast: Broadcast }

export interface Broadcast {
  readonly author: number
  readonly packet: Packet
}

/** What a carrier works with. */
export interface Wires {
  readonly replicas: number
  readonly timeline: Timeline
  readonly random: Random
  /** One packet on the wire, which may be lost. */
  send(from: number, to: number, parcel: Parcel): void
}

/** Decides who sends a broadcast to whom, replica by replica: each knows what it has itself. */
export interface Carrier {
  /** `at` has it now, and did not before: made there, or `from` sent it. */
  has(at: number, broadcast: Broadcast, from: number | undefined): void
  /** Anything else arrived. `held`: whether `at` has the broadcast. */
  asked(at: number, from: number, parcel: Parcel, held: boolean): void
}

export type OpenCarrier = (wires: Wires) => Carrier

/** The others. */
export function othersThan(at: number, { replicas }: Wires): number[] {
  return Array.from({ length: replicas }, (_, index) => index).filter((index) => index !== at)
}
