/**
 * Mending: what was lost because somebody told two stories is proposed again. Two things are:
 *
 * - what this replica wrote while it was somebody else, whose log was forked: every void batch of
 *   both stories that is kept here or that a peer still had;
 * - what it wrote itself about things that turned out to be void.
 *
 * One by one, each behind what it speaks of, under the request it came from: so nothing is said
 * twice, however often the process ends in between.
 */
import type { Written } from '../core/act-refusal.ts'
import { toHex } from '../core/bytes.ts'
import { kindMadeBy } from '../core/creation.ts'
import { type Batch, type BatchHash, lastSeq } from '../core/entry.ts'
import { type ContentId, type ContentKind, type ReplicaId, splitContentId } from '../core/ids.ts'
import type { Op } from '../core/op.ts'
import { isDone, type Lost, repoint, stands } from '../core/repointing.ts'
import type { Store } from '../storage/store.ts'
import { VoidCopies } from './void-copies.ts'

type Made = Record<ContentKind, Op[]>

export class Mending {
  readonly #store: Store
  /** In whose names it was written: this replica, and who it was. */
  readonly #authors: readonly ReplicaId[]
  readonly #written: Written
  #pending: Lost[] = []
  /** What the ids of each author mean, as far as its log or a story goes. */
  #made = new Map<string, Made>()
  #voided: readonly Batch[] = []
  #copies = new VoidCopies([])
  /** Since the last look nothing changed that something waits for. */
  #isSettled = false

  constructor(store: Store, authors: readonly ReplicaId[], written: Written) {
    this.#store = store
    this.#authors = authors
    this.#written = written
    this.reload()
  }

  get copies(): VoidCopies {
    return this.#copies
  }

  /** The log was cut, or more void batches were found. */
  reload(): void {
    const { log } = this.#store
    this.#made.clear()
    this.#pending = []
    this.#isSettled = false
    const forked = log.equivocations().map(({ first }) => first.author)
    if (forked.length === 0) return
    this.#voided = log.voided()
    this.#copies = new VoidCopies(this.#voided)
    const [self] = this.#authors
    // Who is forked itself can say nothing any more.
    if (self === undefined || forked.includes(self)) return
    const all = this.#authors.flatMap((author) => [...this.#ownLost(author)])
    this.#pending = [...all, ...this.#voidedLost()]
  }

  /** Something was applied: what waited may find what it speaks of. */
  applied(): void {
    this.#isSettled = false
  }

  /** The next op that can be proposed again, if there is one. */
  next(): Op | undefined {
    if (this.#isSettled || this.#pending.length === 0) return undefined
    const { state } = this.#store
    const behind = new Set<string>()
    const left: Lost[] = []
    let found: Op | undefined
    for (const lost of this.#pending) {
      if (found === undefined && isDone(state, lost.op)) continue
      const again = found === undefined && !isBehind(lost.op, behind) && repoint(state, lost)
      if (again && again.kind === 'gone') continue
      if (again && again.kind === 'op') found = again.op
      // What changes one thing stays in order.
      else for (const name of changedBy(lost.op)) behind.add(name)
      left.push(lost)
    }
    this.#pending = left
    this.#isSettled = found === undefined
    return found
  }

  /** It was refused: it is not proposed again. */
  refused(op: Op): void {
    const key = toHex(op.request.key)
    this.#pending = this.#pending.filter((lost) => toHex(lost.op.request.key) !== key)
  }

  /** Ops in the log that came to nothing although they were let in: what they name is not there. */
  *#ownLost(author: ReplicaId): Generator<Lost> {
    const { log, state } = this.#store
    for (let seq = 1; ; ) {
      const batch = log.batchAt(author, seq)
      if (batch === undefined) return
      for (const op of batch.ops) {
        if (isDone(state, op) || stands(state, op)) continue
        yield {
          op,
          time: batch.time,
          makerOf: (kind, id) => this.#makerOf(kind, id, undefined),
          written: this.#written,
        }
      }
      seq = lastSeq(batch) + 1
    }
  }

  *#voidedLost(): Generator<Lost> {
    for (const batch of this.#voided) {
      if (!this.#authors.includes(batch.author)) continue
      for (const op of batch.ops) {
        if (isDone(this.#store.state, op)) continue
        yield {
          op,
          time: batch.time,
          makerOf: (kind, id) => this.#makerOf(kind, id, batch),
          written: this.#written,
        }
      }
    }
  }

  /** The op that made an id; `within` is the batch that speaks of it, if that is of a void story. */
  #makerOf(kind: ContentKind, id: ContentId, within: Batch | undefined): Op | undefined {
    const { number, author } = splitContentId(id)
    const told = within?.author === author ? [within] : this.#ends(author)
    for (const end of told) {
      const maker = this.#madeUpTo(author, end)?.[kind][number - 1]
      if (maker !== undefined) return maker
    }
    return this.#madeInLog(author)[kind][number - 1]
  }

  /** The last void batch of each story of an author. */
  #ends(author: ReplicaId): Batch[] {
    const own = this.#voided.filter((batch) => batch.author === author)
    return own.filter(({ hash }) => own.every(({ previous }) => previous !== hash))
  }

  /** Undefined while the story up to this batch is not whole. */
  #madeUpTo(author: ReplicaId, end: Batch): Made | undefined {
    const known = this.#made.get(end.hash)
    if (known !== undefined) return known
    const story: Batch[] = []
    for (let batch: Batch | undefined = end; batch !== undefined; ) {
      story.unshift(batch)
      if (this.#isLogEnd(author, batch.previous)) {
        const made = madeBy(this.#madeInLog(author), story)
        this.#made.set(end.hash, made)
        return made
      }
      const { previous }: Batch = batch
      batch = this.#voided.find(({ hash }) => hash === previous)
    }
    return undefined
  }

  #isLogEnd(author: ReplicaId, hash: BatchHash | undefined): boolean {
    const head = this.#store.log.heads().find((each) => each.author === author)
    return head?.lastHash === hash
  }

  #madeInLog(author: ReplicaId): Made {
    const known = this.#made.get(author)
    if (known !== undefined) return known
    const batches: Batch[] = []
    for (let seq = 1; ; ) {
      const batch = this.#store.log.batchAt(author, seq)
      if (batch === undefined) break
      batches.push(batch)
      seq = lastSeq(batch) + 1
    }
    const made = madeBy({ user: [], topic: [], message: [] }, batches)
    this.#made.set(author, made)
    return made
  }
}

function madeBy(before: Made, batches: readonly Batch[]): Made {
  const made: Made = {
    user: [...before.user],
    topic: [...before.topic],
    message: [...before.message],
  }
  for (const { ops } of batches) {
    for (const op of ops) {
      const kind = kindMadeBy(op)
      if (kind !== undefined) made[kind].push(op)
    }
  }
  return made
}

function isBehind(op: Op, behind: ReadonlySet<string>): boolean {
  return changedBy(op).some((name) => behind.has(name))
}

/** What is already there and changes by an op. */
function changedBy(op: Op): string[] {
  if ('target' in op) return [`${op.target.kind} ${op.target.id}`]
  return op.kind === 'rename-topic' ? [`topic ${op.topic}`] : []
}
