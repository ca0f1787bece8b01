/** The head: proposals of a turn become the next batches, and are settled once those are applied. */
import type { Batch } from '../../core/entry.ts'
import { CHAIN, type ForumId, type Millis, millis } from '../../core/ids.ts'
import { UNCOMMITTED_BATCHES_MAX, UNCOMMITTED_BYTES_MAX } from '../../core/limits.ts'
import type { Op } from '../../core/op.ts'
import { EMPTY } from '../../core/vector.ts'
import { inGroups, type Proposal } from '../grouping.ts'
import type { ProposalId, Seal, Settlement } from '../replication.ts'
import type { OrderedLog } from './ordered-log.ts'

interface Placed {
  readonly proposal: ProposalId
  readonly seq: number
}

export interface ProposingOptions {
  readonly forum: ForumId
  readonly seal: Seal
}

export class Proposing {
  readonly #log: OrderedLog
  readonly #options: ProposingOptions
  #new: Proposal[] = []
  /** In the log, in its order, and not applied yet. */
  #placed: Placed[] = []
  /** What must be committed before anything new is ordered: the inheritance of a new head. */
  #inherited = 0

  constructor(log: OrderedLog, options: ProposingOptions) {
    this.#log = log
    this.#options = options
  }

  /** This replica became the head. */
  inherit(end: number): void {
    this.#inherited = end
  }

  /** Whether all that was found is committed. */
  get hasInheritance(): boolean {
    return this.#log.applied >= this.#inherited
  }

  /** Why no proposal is taken now; undefined if it is. */
  obstacle(): string | undefined {
    const { open } = this.#log
    if (!this.hasInheritance) return 'the new head commits what it found first'
    if (open.batches >= UNCOMMITTED_BATCHES_MAX || open.bytes >= UNCOMMITTED_BYTES_MAX) {
      return 'the chain is slower than its clients: too much waits to be committed'
    }
    return undefined
  }

  add(proposal: ProposalId, op: Op): void {
    this.#new.push({ proposal, op })
  }

  get hasNew(): boolean {
    return this.#new.length > 0
  }

  /** Puts what was proposed at the end of the log. */
  order(epoch: number, wall: Millis): void {
    for (const group of inGroups(this.#new.splice(0))) {
      const batch = this.#seal(
        group.map(({ op }) => op),
        epoch,
        wall,
      )
      this.#log.append(batch)
      group.forEach(({ proposal }, index) => {
        this.#placed.push({ proposal, seq: batch.firstSeq + index })
      })
    }
  }

  /** The proposals whose entries are applied. */
  takeSettled(applied: number): Settlement[] {
    const first = this.#placed.findIndex(({ seq }) => seq > applied)
    const count = first < 0 ? this.#placed.length : first
    return this.#placed
      .splice(0, count)
      .map(({ proposal, seq }) => ({ proposal, position: { author: CHAIN, seq } }))
  }

  get hasPlaced(): boolean {
    return this.#placed.length > 0
  }

  /** This replica is not the head any more: what came of these it cannot say. */
  takeAll(refused: string): Settlement[] {
    const all = [...this.#placed.splice(0), ...this.#new.splice(0)]
    return all.map(({ proposal }) => ({ proposal, refused }))
  }

  #seal(ops: readonly Op[], epoch: number, wall: Millis): Batch {
    return this.#options.seal({
      forum: this.#options.forum,
      author: CHAIN,
      firstSeq: this.#log.end + 1,
      epoch,
      previous: this.#log.lastHash,
      clockDelta: EMPTY,
      time: millis(Math.max(wall, this.#log.lastTime)),
      ops,
    })
  }
}
