/**
 * Reads that need to know what is committed: they ask the head for its commit index, and may be
 * done once that is applied here. All that come while one ask is under way share the next: its
 * answer is sure to count everything that was committed before they began.
 */
import type { ReplicaId } from '../../core/ids.ts'
import { READ_WAIT_MS } from '../../core/limits.ts'
import type { ChainIndex } from '../packet.ts'
import type { Outgoing, ReadId, ReadSettlement } from '../replication.ts'
import type { Part } from './part.ts'
import { RETRY_MS } from './timing.ts'

interface Waiting {
  readonly read: ReadId
  readonly since: number
}

interface Ask {
  readonly id: number
  readonly reads: Waiting[]
  sentAt: number
}

interface Answered extends Waiting {
  readonly index: number
}

/** How far a machine is. */
export interface Progress {
  /** At the head, once it is sure what is committed. */
  readonly commit: number | undefined
  readonly applied: number
  readonly now: number
}

export class Reads {
  #nextId = 1
  #new: Waiting[] = []
  #ask: Ask | undefined
  #answered: Answered[] = []

  add(read: ReadId, now: number): void {
    this.#new.push({ read, since: now })
  }

  /** Another configuration: who has no answer yet asks again. */
  restart(): void {
    this.#new.unshift(...(this.#ask?.reads ?? []))
    this.#ask = undefined
  }

  /** The head, if it has to be asked now. */
  #askDueTo(part: Part, now: number): ReplicaId | undefined {
    if (!part.isServing || part.isHead || !this.#isAskDue(now)) return undefined
    const { head } = part
    return head !== undefined && part.isLinked(head) ? head : undefined
  }

  hasReady(part: Part, { commit, applied, now }: Progress): boolean {
    if (!this.areWaiting) return false
    if (!part.isMember || commit !== undefined || this.#askDueTo(part, now) !== undefined)
      return true
    return this.#hasSettled(applied, now)
  }

  /** Reads that may be done now, and those that are refused. */
  take(part: Part, { commit, applied, now }: Progress): ReadSettlement[] {
    if (!part.isMember) return this.#takeAll(part.silence())
    if (commit !== undefined) this.#answerAll(commit)
    return this.#takeSettled(applied, now)
  }

  /** We are the head: what is committed is known here. */
  #answerAll(commit: number): void {
    this.restart()
    this.#answered.push(...this.#new.map((waiting) => ({ ...waiting, index: commit })))
    this.#new = []
  }

  answered({ id, commit }: ChainIndex): void {
    if (this.#ask?.id !== id) return
    this.#answered.push(...this.#ask.reads.map((waiting) => ({ ...waiting, index: commit })))
    this.#ask = undefined
  }

  get areWaiting(): boolean {
    return this.#new.length + (this.#ask?.reads.length ?? 0) + this.#answered.length > 0
  }

  #isAskDue(now: number): boolean {
    if (this.#ask === undefined) return this.#new.length > 0
    return now >= this.#ask.sentAt + RETRY_MS
  }

  takeAsks(part: Part, now: number): Outgoing[] {
    const head = this.#askDueTo(part, now)
    if (head === undefined) return []
    this.#ask ??= { id: this.#nextId++, reads: this.#new.splice(0), sentAt: now }
    this.#ask.sentAt = now
    return [{ to: head, packet: { kind: 'ask', epoch: part.epoch, id: this.#ask.id } }]
  }

  #hasSettled(applied: number, now: number): boolean {
    return this.#answered.some(({ index }) => index <= applied) || this.#hasExpired(now)
  }

  /** Reads that may be done now, and those that waited for too long. */
  #takeSettled(applied: number, now: number): ReadSettlement[] {
    const done = this.#answered.filter(({ index }) => index <= applied)
    this.#answered = this.#answered.filter(({ index }) => index > applied)
    return [...done.map(({ read }) => ({ read, refused: undefined })), ...this.#expire(now)]
  }

  /** This replica answers nothing now. */
  #takeAll(refused: string): ReadSettlement[] {
    const all = [...this.#new, ...(this.#ask?.reads ?? []), ...this.#answered]
    this.#new = []
    this.#ask = undefined
    this.#answered = []
    return all.map(({ read }) => ({ read, refused }))
  }

  #hasExpired(now: number): boolean {
    const isOld = ({ since }: Waiting) => now >= since + READ_WAIT_MS
    // The first of each list is its oldest.
    return [this.#new[0], this.#ask?.reads[0], this.#answered[0]].some(
      (waiting) => waiting !== undefined && isOld(waiting),
    )
  }

  #expire(now: number): ReadSettlement[] {
    if (!this.#hasExpired(now)) return []
    const isOld = ({ since }: Waiting) => now >= since + READ_WAIT_MS
    const asked = this.#ask?.reads ?? []
    const old = [...this.#new, ...asked, ...this.#answered].filter(isOld)
    this.#new = this.#new.filter((waiting) => !isOld(waiting))
    this.#answered = this.#answered.filter((waiting) => !isOld(waiting))
    if (this.#ask !== undefined)
      this.#ask = { ...this.#ask, reads: asked.filter((waiting) => !isOld(waiting)) }
    const refused = 'the head does not say what is committed: try again'
    return old.map(({ read }) => ({ read, refused }))
  }
}
