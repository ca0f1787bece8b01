/**
 * Messages that are not in the index of their topic yet.
 *
 * Topics have their places in that index on pages of their own, so each message by itself would
 * cost a post a page of the disk, more than all else that it writes. So messages come into the
 * index together; until then whoever looks into a topic also goes through those of it that are
 * not in it.
 */
import { UNLISTED_IN_TOPIC_MAX, UNLISTED_MAX } from '../../core/limits.ts'
import type { Database } from './database.ts'
import type { TargetNo } from './keys.ts'

/**
 * Messages of a topic: `select` from a table of messages that is called `m`, those in the index
 * and those that are not. Parameters are numbered, because the condition stands there twice.
 */
export function ofTopic(select: string, condition: string): string {
  const where = (listed: 0 | 1) => `${select} WHERE m.listed = ${listed} AND ${condition}`
  return `${where(1)} UNION ALL ${where(0)}`
}

export class Unlisted {
  /** By topic; there may be fewer. */
  readonly #counts = new Map<TargetNo, number>()
  /** Topics that have too many of them. */
  readonly #crowded = new Set<TargetNo>()
  #total = 0
  readonly #count
  readonly #list
  readonly #listAll

  constructor(db: Database) {
    this.#count = db.prepare<[TargetNo, number]>(
      'SELECT topic, count(*) FROM messages WHERE listed = 0 GROUP BY topic',
    )
    const list = 'UPDATE messages SET listed = 1 WHERE listed = 0'
    this.#list = db.prepare(`${list} AND topic = ?`)
    this.#listAll = db.prepare(list)
    this.reset()
  }

  get total(): number {
    return this.#total
  }

  /** Whether a topic has any; if there is none, its index is quicker than both. */
  has(topic: TargetNo): boolean {
    return this.#counts.has(topic)
  }

  /** A message was put that may be new. */
  add(topic: TargetNo, messages = 1): void {
    const count = (this.#counts.get(topic) ?? 0) + messages
    this.#counts.set(topic, count)
    this.#total += messages
    if (count >= UNLISTED_IN_TOPIC_MAX) this.#crowded.add(topic)
  }

  /** Lists those that are too many to be gone through. */
  flush(): void {
    if (this.#total >= UNLISTED_MAX) this.listAll()
    for (const topic of this.#crowded) {
      this.#list.run(topic)
      this.#total -= this.#counts.get(topic) ?? 0
      this.#counts.delete(topic)
    }
    this.#crowded.clear()
  }

  listAll(): void {
    this.#listAll.run()
    this.#forget()
  }

  reset(): void {
    this.#forget()
    for (const [topic, count] of this.#count.all()) this.add(topic, count)
  }

  #forget(): void {
    this.#counts.clear()
    this.#crowded.clear()
    this.#total = 0
  }
}
