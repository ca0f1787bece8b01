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

/** So many messages at once share the pages of their topics: to list them later would cost more. */
const MANY = 256

export class Unlisted {
  /** By topic; there may be fewer. */
  readonly #counts = new Map<TargetNo, number>()
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

  /**
   * So many messages are about to come into each topic, some of which may be there already. Answers
   * the topics in which they, too, would be too many to be gone through: what waits there is listed,
   * and those that come are to be listed at once.
   */
  admit(coming: ReadonlyMap<TargetNo, number>): ReadonlySet<TargetNo> {
    const messages = coming.values().reduce((sum, count) => sum + count, 0)
    if (messages >= MANY || this.#total + messages >= UNLISTED_MAX) {
      this.listAll()
      return new Set(coming.keys())
    }
    const listed = new Set<TargetNo>()
    for (const [topic, count] of coming) {
      const waiting = this.#counts.get(topic) ?? 0
      if (waiting + count < UNLISTED_IN_TOPIC_MAX) {
        this.#add(topic, count)
        continue
      }
      if (waiting > 0) this.#list.run(topic)
      this.#counts.delete(topic)
      this.#total -= waiting
      listed.add(topic)
    }
    return listed
  }

  listAll(): void {
    if (this.#total > 0) this.#listAll.run()
    this.#forget()
  }

  reset(): void {
    this.#forget()
    for (const [topic, count] of this.#count.all()) this.#add(topic, count)
  }

  #add(topic: TargetNo, messages: number): void {
    this.#counts.set(topic, (this.#counts.get(topic) ?? 0) + messages)
    this.#total += messages
  }

  #forget(): void {
    this.#counts.clear()
    this.#total = 0
  }
}
