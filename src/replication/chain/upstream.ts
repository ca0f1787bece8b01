/**
 * Up the chain: what comes from the predecessor. In each epoch a replica first agrees with it on
 * one log (resume), then takes what it sends, and acknowledges what it made durable: at once to
 * who counts it, when there is time to the predecessor, who wants to know what is under way.
 */
import { type Batch, lastSeq } from '../../core/entry.ts'
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import { CHUNK_BYTES, UNCOMMITTED_BATCHES_MAX } from '../../core/limits.ts'
import { batchBytes } from '../measure.ts'
import type { ChainAck, ChainAppend, Resume } from '../packet.ts'
import type { OrderedLog } from './ordered-log.ts'
import { LAZY_ACK_MS, RESUME_RETRY_MS, RETRY_MS } from './timing.ts'

/** A packet of at least this size is one of many: its sender waits to hear of it. */
const BULK_BYTES = CHUNK_BYTES / 2

export interface UpstreamOptions {
  readonly epoch: number
  readonly forum: ForumId
  /** Undefined where there is none. */
  readonly predecessor: ReplicaId | undefined
  /** The head agrees with itself: its log is the truth. */
  readonly isHead: boolean
  readonly now: number
}

/** What is acknowledged. */
export interface Progress {
  /** Entries that are durable here and at all behind us, as far as we know. */
  readonly stable: number
  readonly commit: number
}

export class Upstream {
  readonly predecessor: ReplicaId | undefined
  readonly #options: UpstreamOptions
  readonly #log: OrderedLog
  #reconciled: boolean
  #resumeAt: number
  /** Where the predecessor's log ends, as it said; and since when we lack some of that. */
  #theirEnd = 0
  #lacksSince: number | undefined
  /** The commit index that the predecessor told last. */
  #heardCommit = -1
  #ackAt = Infinity
  /** What who counts us was told last. */
  #countedHeld = -1
  #countedStable = -1
  #countedAt: number
  /** What no honest predecessor sends. */
  #fault: string | undefined

  constructor(log: OrderedLog, options: UpstreamOptions) {
    this.#log = log
    this.#options = options
    this.predecessor = options.predecessor
    this.#reconciled = options.isHead
    this.#resumeAt = options.predecessor === undefined ? Infinity : options.now
    this.#countedAt = options.now
  }

  get reconciled(): boolean {
    return this.#reconciled
  }

  /** A link to the predecessor came to be: what was under way on another may be lost. */
  connected(now: number): void {
    if (this.predecessor !== undefined) this.#resumeAt = now
  }

  /** A link to a replica came to be or broke: who counts us may be another, or have missed it. */
  recount(): void {
    this.#countedHeld = -1
    this.#countedStable = -1
  }

  /** The predecessor lacks what we applied: there is nothing to agree on. */
  disowned(): void {
    this.#resumeAt = Infinity
  }

  /** The predecessor's packet. Answers what it says is committed. */
  received(packet: ChainAppend, now: number): number {
    if (packet.resumes) this.#resumeAt = Infinity
    if (!this.#reconciled && !packet.resumes) return 0
    if (!this.#reconciled && !this.#reconcile(packet)) return 0
    const before = this.#log.end
    const bytes = this.#take(packet, now)
    this.#theirEnd = Math.max(this.#theirEnd, packet.end)
    if (this.#log.end >= this.#theirEnd) this.#lacksSince = undefined
    else if (this.#log.end > before) this.#lacksSince = now
    else this.#lacksSince ??= now
    const isProbe = bytes === 0 && packet.commit <= this.#heardCommit
    this.#heardCommit = Math.max(this.#heardCommit, packet.commit)
    const patience = isProbe || bytes >= BULK_BYTES ? 0 : LAZY_ACK_MS
    this.#ackAt = Math.min(this.#ackAt, now + patience)
    return packet.commit
  }

  takeFault(): string | undefined {
    const fault = this.#fault
    this.#fault = undefined
    return fault
  }

  get hasFault(): boolean {
    return this.#fault !== undefined
  }

  isResumeDue(now: number): boolean {
    return now >= this.#resumeAt || now >= (this.#lacksSince ?? Infinity) + RETRY_MS
  }

  takeResume(now: number): Resume {
    const { applied } = this.#log
    this.#resumeAt = now + RESUME_RETRY_MS
    if (this.#lacksSince !== undefined) this.#lacksSince = now
    return {
      kind: 'resume',
      epoch: this.#options.epoch,
      applied,
      appliedHash: this.#log.hashAt(applied),
      ends: this.#log.openEnds().slice(0, UNCOMMITTED_BATCHES_MAX),
    }
  }

  /** Whether who counts us has to hear of what is durable. */
  isCountDue({ stable, commit }: Progress, now: number): boolean {
    if (!this.#reconciled) return false
    // What is committed was counted already.
    const isNews =
      this.#log.held > this.#countedHeld || stable > Math.max(this.#countedStable, commit)
    return isNews || this.#isLost(commit, now)
  }

  takeCount(progress: Progress, now: number): ChainAck {
    // It may be lost again, so it takes the other way as well.
    if (this.#isLost(progress.commit, now)) this.#ackAt = Math.min(this.#ackAt, now)
    this.#countedAt = now
    this.#countedHeld = this.#log.held
    this.#countedStable = progress.stable
    return this.#ack(progress, undefined)
  }

  /** Whether what we said has not led to a commit for so long that it may not have arrived. */
  #isLost(commit: number, now: number): boolean {
    return this.#countedHeld > commit && now >= this.#countedAt + RETRY_MS
  }

  /** Whether the predecessor has to hear of us, whoever counts. */
  isAckDue(now: number): boolean {
    return this.#reconciled && now >= this.#ackAt
  }

  takeAck(progress: Progress, digest: ChainAck['digest']): ChainAck {
    // What the disk has not taken yet is acknowledged behind that.
    if (this.#log.held === this.#log.end) this.#ackAt = Infinity
    return this.#ack(progress, digest)
  }

  #ack({ stable, commit }: Progress, digest: ChainAck['digest']): ChainAck {
    return { kind: 'ack', epoch: this.#options.epoch, held: this.#log.held, stable, commit, digest }
  }

  /** Cuts the own log back to what the predecessor also has. */
  #reconcile({ after }: ChainAppend): boolean {
    const { applied, end } = this.#log
    if (after < applied || after > end) return this.#refuse(`it resumes at ${after}`)
    if (after > applied && this.#log.hashAt(after) === undefined) {
      return this.#refuse(`it resumes at ${after}, where no batch of ours ends`)
    }
    this.#log.cutTo(after)
    this.#reconciled = true
    return true
  }

  /** Appends what is next; answers how many bytes came. */
  #take({ after, batches }: ChainAppend, now: number): number {
    let bytes = 0
    if (after > this.#log.end) this.#lacksSince ??= now
    for (const batch of batches) {
      bytes += batchBytes(batch)
      if (lastSeq(batch) <= this.#log.end || batch.firstSeq > this.#log.end + 1) continue
      const wrong = this.#wrong(batch)
      if (wrong !== undefined) {
        this.#refuse(wrong)
        return bytes
      }
      this.#log.append(batch)
    }
    return bytes
  }

  #wrong(batch: Batch): string | undefined {
    const { forum, epoch } = this.#options
    const log = this.#log
    if (batch.forum !== forum) return `its batch is of forum ${batch.forum}`
    if (batch.firstSeq !== log.end + 1 || batch.previous !== log.lastHash) {
      return `its batch at ${batch.firstSeq} does not follow the one that we hold`
    }
    if (batch.epoch > epoch || batch.epoch < log.lastEpoch) {
      return `its batch at ${batch.firstSeq} is of epoch ${batch.epoch}`
    }
    if (batch.ops.length === 0 || batch.clockDelta.size > 0 || batch.time < log.lastTime) {
      return `its batch at ${batch.firstSeq} is none of an ordered log`
    }
    return undefined
  }

  #refuse(reason: string): false {
    this.#fault = reason
    return false
  }
}
