/**
 * Recomputing: is the forum of a store what its log makes, and is the log what its authors sealed?
 *
 * A replica keeps its digests up to date row by row, so what has gone wrong once, on disk or in a
 * rule, stays in them. Here everything is checked and applied again from the first entry on, into
 * another store.
 */
import { setImmediate as turnOfTheOthers } from 'node:timers/promises'
import { hashBody } from '../codec/batch-codec.ts'
import { applyEntry } from '../core/apply.ts'
import { type Digest, digestToHex, type Hash } from '../core/digest.ts'
import { type Batch, type BatchHash, entriesOf, lastSeq } from '../core/entry.ts'
import { ForumError } from '../core/error.ts'
import { CHAIN, type ReplicaId } from '../core/ids.ts'
import { LOG_PAGE_BYTES, PAGE_MAX } from '../core/limits.ts'
import { type Op, payloadOf } from '../core/op.ts'
import type { ForumQueries } from '../core/query.ts'
import { EMPTY } from '../core/vector.ts'
import type { Store } from '../storage/store.ts'
import { Verifier } from './verify.ts'

/** A part of the forum whose stored digest is not the one that its log makes. */
export interface WrongDigest {
  /** Undefined for the accounts: users and read marks. */
  readonly topic: string | undefined
  readonly title: string
  /** Hex; undefined where there is no such topic. */
  readonly stored: string | undefined
  readonly recomputed: string | undefined
}

export interface Recomputed {
  readonly entries: number
  /** Hex, of the whole forum. */
  readonly stored: string
  readonly recomputed: string
  readonly wrong: readonly WrongDigest[]
  /** A sentence for each batch that is not as its author sealed it. */
  readonly broken: readonly string[]
}

export interface RecomputeOptions {
  readonly hash: Hash
  readonly signal: AbortSignal
  /** Told now and then how many entries are done. */
  readonly progress?: (entries: number) => void
}

/** `scratch` is empty, of the same forum, and holds the same at the end. */
export async function recompute(
  store: Store,
  scratch: Store,
  { hash, signal, progress = () => {} }: RecomputeOptions,
): Promise<Recomputed> {
  const checker = new BatchChecker(scratch, hash)
  const applied = store.log.applied()
  let count = 0
  for (let next = 1; next < store.log.end(); ) {
    signal.throwIfAborted()
    const page = store.log.read(next, EMPTY, LOG_PAGE_BYTES)
    for (const { batch } of page.batches) await checker.check(batch)
    scratch.transaction(
      (transaction) => {
        for (const { batch, clock } of page.batches) {
          transaction.append(batch, clock)
          for (const entry of entriesOf(batch, clock)) {
            // Behind that the log of a chain is not agreed on.
            if (entry.author === CHAIN && entry.seq > applied) continue
            applyEntry(transaction.forum, entry, hash)
            count++
          }
        }
        transaction.setApplied(Math.min(applied, count))
      },
      { durable: false },
    )
    progress(count)
    next = page.next
    await turnOfTheOthers()
  }
  return { ...compared(store.queries, scratch.queries), entries: count, broken: checker.broken }
}

/** Looks at the batches of a log in their order. */
class BatchChecker {
  readonly broken: string[] = []
  readonly #verifier: Verifier
  readonly #hash: Hash
  readonly #last = new Map<ReplicaId, { readonly seq: number; readonly hash: BatchHash }>()

  constructor(scratch: Store, hash: Hash) {
    this.#verifier = new Verifier(scratch.log)
    this.#hash = hash
  }

  async check(batch: Batch): Promise<void> {
    const { author, firstSeq, previous, hash } = batch
    const last = this.#last.get(author)
    if (firstSeq !== (last?.seq ?? 0) + 1) this.#find(batch, `follows on entry ${last?.seq ?? 0}`)
    if (previous !== last?.hash) this.#find(batch, 'names another batch as the one before it')
    if (hashBody(batch.body) !== hash) this.#find(batch, 'has another hash than its bytes')
    for (const op of batch.ops) if (!this.#isSealed(op)) this.#find(batch, `holds a changed text`)
    this.#last.set(author, { seq: lastSeq(batch), hash })
    if (author === CHAIN) return
    try {
      await this.#verifier.verify({ kind: 'batches', batches: [batch], erasing: [] })
    } catch (error) {
      if (!(error instanceof ForumError)) throw error
      this.#find(batch, `is not to be trusted: ${error.message}`)
    }
  }

  #isSealed(op: Op): boolean {
    const payload = payloadOf(op)
    if (payload?.content === undefined) return true
    return Buffer.compare(this.#hash(payload.content), payload.hash) === 0
  }

  #find({ author, firstSeq }: Batch, what: string): void {
    this.broken.push(`the batch of ${author} at ${firstSeq} ${what}`)
  }
}

function compared(
  stored: ForumQueries,
  recomputed: ForumQueries,
): Pick<Recomputed, 'stored' | 'recomputed' | 'wrong'> {
  const [there, here] = [sectionsOf(stored), sectionsOf(recomputed)]
  const topics = [...new Set([...there.keys(), ...here.keys()])]
  const sections = topics.map((topic): WrongDigest => {
    const [kept, made] = [there.get(topic), here.get(topic)]
    return {
      topic: topic === '' ? undefined : topic,
      title: made?.title ?? kept?.title ?? '',
      stored: kept?.digest,
      recomputed: made?.digest,
    }
  })
  return {
    stored: digestToHex(stored.forumDigest()),
    recomputed: digestToHex(recomputed.forumDigest()),
    wrong: sections.filter((section) => section.stored !== section.recomputed),
  }
}

/** Title and digest of each topic; the accounts under ''. */
function sectionsOf(queries: ForumQueries) {
  const section = (title: string, digest: Digest) => ({ title, digest: digestToHex(digest) })
  const sections = new Map([['', section('accounts', queries.accountsDigest())]])
  for (let after = ''; ; ) {
    const page = queries.listTopicDigests({ limit: PAGE_MAX, after })
    for (const { topic, title, digest } of page.items) sections.set(topic, section(title, digest))
    if (page.next === '') return sections
    after = page.next
  }
}
