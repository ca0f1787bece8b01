/**
 * Ids of the classic interface: whole numbers, of which every client keeps 53 bits exactly.
 *
 * In an ordered forum they are the forum's own. Elsewhere a number names its author too, by a tag
 * of 21 bits above the author's own number. Tags come from the hash of the author's id, so that
 * replicas give the same numbers without telling each other; of two authors with one tag the one
 * that came here later gets the next that is free, and authors never change places here: so what
 * a replica gave it takes back, also after a restart.
 */
import { hash } from 'node:crypto'
import { CHAIN, type ContentId, contentId, type ReplicaId, splitContentId } from '../../core/ids.ts'
import type { Replica } from '../../replica/replica.ts'

/** Own numbers are below this. */
const SPAN = 2 ** 32
/** Tags are 1 to this; with it, every id is exact in a double. */
const TAG_MAX = 2 ** 21 - 1

export class ClassicIds {
  readonly #replica: Pick<Replica, 'info' | 'queries'>
  readonly #tags = new Map<ReplicaId, number>()
  readonly #authors = new Map<number, ReplicaId>()

  constructor(replica: Pick<Replica, 'info' | 'queries'>) {
    this.#replica = replica
  }

  /** The number of a canonical id that is in use here. */
  numberOf(id: ContentId): number {
    const { number, author } = splitContentId(id)
    if (author === CHAIN) return number
    if (number >= SPAN) throw new Error(`id ${id}: beyond what a number can hold`)
    if (!this.#tags.has(author)) this.#learn()
    const tag = this.#tags.get(author)
    if (tag === undefined) throw new Error(`id ${id}: nothing of its author is here`)
    return tag * SPAN + number
  }

  /** The full id that a number means, known or not; undefined if it can mean none here. */
  idOf<Id extends ContentId>(number: number): Id | undefined {
    if (!Number.isSafeInteger(number) || number < 1) return undefined
    if (this.#replica.info.mode === 'chain') return contentId<Id>(number, CHAIN)
    const tag = Math.floor(number / SPAN)
    if (!this.#authors.has(tag)) this.#learn()
    const author = this.#authors.get(tag)
    const own = number % SPAN
    return author === undefined || own === 0 ? undefined : contentId<Id>(own, author)
  }

  #learn(): void {
    for (const author of this.#replica.queries.authors().slice(this.#tags.size)) {
      let tag = tagOf(author)
      while (this.#authors.has(tag)) tag = (tag % TAG_MAX) + 1
      this.#tags.set(author, tag)
      this.#authors.set(tag, author)
    }
  }
}

/** The tag that an author has unless another one has it already. */
export function tagOf(author: ReplicaId): number {
  return (hash('sha256', author, 'buffer').readUInt32BE() % TAG_MAX) + 1
}
