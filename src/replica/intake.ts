/**
 * The intake: the way of packets from their links into the loop. Signatures of one packet are
 * checked while the loop works on the one before it; a link is read that far ahead and no further.
 * The loop gets the packets of a peer in the order in which they came.
 */
import type { ReplicaId } from '../core/ids.ts'
import type { Packet } from '../replication/packet.ts'

export interface IntakeOptions {
  /** Rejects if any batch of the packet was not sealed by its author. */
  readonly verify: (packet: Packet) => Promise<void>
  /** Resolves when a turn took the packet. */
  readonly take: (from: ReplicaId, packet: Packet) => Promise<void>
  /** Told why a packet of a peer does not stand up to being verified. */
  readonly refuse: (from: ReplicaId, reason: unknown) => void
}

/** How far the last packet of a peer is. */
interface Line {
  /** It and all before it were verified: the loop gets it. Rejects if one of them was refused. */
  readonly handedOn: Promise<unknown>
  /** A turn took it, or it was refused. */
  readonly done: Promise<void>
}

const START: Line = { handedOn: Promise.resolve(), done: Promise.resolve() }

export class Intake {
  readonly #options: IntakeOptions
  readonly #lines = new Map<ReplicaId, Line>()
  #underWay = 0

  constructor(options: IntakeOptions) {
    this.#options = options
  }

  /** Whether there are packets that no turn took yet. */
  get isBusy(): boolean {
    return this.#underWay > 0
  }

  /** Resolves when there is room for another packet of this peer. */
  async packet(from: ReplicaId, packet: Packet): Promise<void> {
    const { verify, take, refuse } = this.#options
    const before = this.#lines.get(from) ?? START
    const verified = verify(packet).catch((reason: unknown) => {
      refuse(from, reason)
      throw reason
    })
    const handedOn = Promise.all([before.handedOn, verified])
    const refused = (): void => {}
    this.#underWay++
    const done = handedOn
      .then(() => take(from, packet), refused)
      .finally(() => {
        this.#underWay--
      })
    this.#lines.set(from, { handedOn, done })
    await before.done
  }

  /** What its next link brings has nothing to do with what was wrong before. */
  disconnected(peer: ReplicaId): void {
    this.#lines.delete(peer)
  }
}
