/**
 * Down the chain: what one successor is sent. It says where its log ends (resume); from there on it
 * gets everything in order, as much as fits in flight, and is pointed at what it did not
 * acknowledge.
 */
import { assert } from '../../core/assert.ts'
import { lastSeq } from '../../core/entry.ts'
import type { ConfiguredReplica } from '../../core/configuration.ts'
import { CHUNK_BYTES, CHUNKS_IN_FLIGHT_MAX } from '../../core/limits.ts'
import { batchBytes } from '../measure.ts'
import type { ChainAck, ChainAppend, ChainForeign, Resume } from '../packet.ts'
import type { OrderedLog } from './ordered-log.ts'
import { RETRY_MS, STUCK_MS } from './timing.ts'

/** A packet's share of what is in flight. */
interface InFlight {
  readonly end: number
  readonly bytes: number
}

export class Downstream {
  readonly replica: ConfiguredReplica
  readonly #log: OrderedLog
  readonly #epoch: number
  #connected: boolean
  /** What it asked last, until it is answered. */
  #resume: Resume | undefined
  /** The last seq that was sent; undefined until it has resumed. */
  #sent: number | undefined
  #resumes = false
  #foreign: number | undefined
  #acked = 0
  #stable = 0
  #ackedCommit = 0
  /** The commit index that it was told last. */
  #told = 0
  #inFlight: InFlight[] = []
  #sentAt: number
  /** Since when it has taken nothing though there is something to take. */
  #waitsSince: number

  constructor(
    log: OrderedLog,
    replica: ConfiguredReplica,
    options: { readonly epoch: number; readonly connected: boolean; readonly now: number },
  ) {
    this.#log = log
    this.replica = replica
    this.#epoch = options.epoch
    this.#connected = options.connected
    this.#sentAt = options.now
    this.#waitsSince = options.now
  }

  /** Entries that it has said to be durable, in this epoch. */
  get acked(): number {
    return this.#acked
  }

  /** Entries that are durable there and at all behind it, as it said. */
  get stable(): number {
    return this.#stable
  }

  get hasResumed(): boolean {
    return this.#sent !== undefined
  }

  connected(): void {
    this.#connected = true
  }

  disconnected(): void {
    this.#connected = false
    this.#sent = undefined
    this.#resume = undefined
    this.#inFlight = []
  }

  resumed(resume: Resume): void {
    this.#resume = resume
  }

  acknowledged({ held, stable, commit }: ChainAck, now: number): void {
    this.#stable = Math.max(this.#stable, stable)
    this.#ackedCommit = Math.max(this.#ackedCommit, commit)
    this.holds(held, now)
  }

  /** It has so much: it said so, or that is committed and it serves. */
  holds(held: number, now: number): void {
    if (held > this.#acked) this.#waitsSince = now
    this.#acked = Math.max(this.#acked, Math.min(held, this.#log.end))
    this.#inFlight = this.#inFlight.filter(({ end }) => end > this.#acked)
    if (this.#acked >= this.#log.end) this.#waitsSince = now
  }

  /** Everything is on its way, if not there. */
  get hasSentAll(): boolean {
    return this.#sent === this.#log.end
  }

  /** Nothing that it should take is missing there. */
  get isIdle(): boolean {
    return this.hasResumed && this.#acked >= this.#log.end
  }

  /** Notes that there was nothing to wait for until now. */
  rest(now: number): void {
    if (this.isIdle) this.#waitsSince = now
  }

  isStuck(now: number): boolean {
    return !this.isIdle && now >= this.#waitsSince + STUCK_MS
  }

  /** Whether entries can be sent: before they are durable here, too. */
  get hasEntriesDue(): boolean {
    return this.#isReady() && (this.#resumes || (this.#hasRoom() && this.#next() < this.#log.end))
  }

  /** Whether it can be told that more is committed than it has heard. */
  lacksWord(commit: number): boolean {
    return this.#isReady() && commit > this.#told
  }

  /** Whether it has to be pointed at what it lacks, or told that we lack what it has. */
  isPointerDue(commit: number, now: number): boolean {
    if (!this.#connected) return false
    if (this.#foreign !== undefined) return true
    if (this.#sent === undefined) return false
    const owes = this.#acked < this.#log.end || this.#ackedCommit < commit
    return owes && now >= this.#sentAt + RETRY_MS
  }

  /** Whether a resume waits for an answer. */
  get isAsked(): boolean {
    return this.#resume !== undefined
  }

  /** Answers a resume: finds the longest end that both logs have. Only once we are reconciled. */
  answerResume(): void {
    const resume = this.#resume
    if (resume === undefined) return
    this.#resume = undefined
    const { applied, appliedHash } = resume
    if (applied > 0 && this.#log.hashAt(applied) !== appliedHash) {
      this.#foreign = applied
      return
    }
    const common = resume.ends.findLast(({ seq, hash }) => this.#log.hashAt(seq) === hash)
    this.#sent = common?.seq ?? applied
    this.#resumes = true
    this.#inFlight = []
    this.#told = 0
  }

  takeEntries(commit: number, now: number): ChainAppend {
    const after = this.#next()
    const batches = this.#hasRoom() ? this.#log.read(after, CHUNK_BYTES) : []
    const last = batches.at(-1)
    if (last !== undefined) {
      this.#sent = lastSeq(last)
      const bytes = batches.reduce((sum, batch) => sum + batchBytes(batch), 0)
      this.#inFlight.push({ end: this.#sent, bytes })
    }
    const resumes = this.#resumes
    this.#resumes = false
    return { ...this.#word(commit, now), after, resumes, batches }
  }

  takeWord(commit: number, now: number): ChainAppend | ChainForeign {
    if (this.#foreign !== undefined) {
      const applied = this.#foreign
      this.#foreign = undefined
      return { kind: 'foreign', epoch: this.#epoch, applied }
    }
    return { ...this.#word(commit, now), after: this.#next(), resumes: false, batches: [] }
  }

  #word(commit: number, now: number) {
    this.#told = commit
    this.#sentAt = now
    return { kind: 'append', epoch: this.#epoch, end: this.#next(), commit } as const
  }

  #isReady(): boolean {
    return this.#connected && this.#sent !== undefined
  }

  #next(): number {
    assert(this.#sent !== undefined, 'who has not resumed is sent nothing')
    return this.#sent
  }

  #hasRoom(): boolean {
    const bytes = this.#inFlight.reduce((sum, packet) => sum + packet.bytes, 0)
    return bytes < CHUNK_BYTES * CHUNKS_IN_FLIGHT_MAX
  }
}
