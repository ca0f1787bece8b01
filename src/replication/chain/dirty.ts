/** What uncommitted entries touch: a read of anything else needs nobody's word. */
import type { TopicId } from '../../core/ids.ts'
import type { Op } from '../../core/op.ts'
import type { ReadScope } from '../replication.ts'

/** The topic that an op touches; `unknown` when that cannot be told; undefined: none that is known. */
export type TopicTouched = (op: Op) => TopicId | 'unknown' | undefined

export class Dirty {
  readonly #touched: TopicTouched
  readonly #topics = new Map<TopicId, number>()
  /** What each op was counted as: later the forum might tell it differently. */
  readonly #counted: (TopicId | 'unknown' | undefined)[] = []
  #unknown = 0

  constructor(touched: TopicTouched) {
    this.#touched = touched
  }

  /** These ops came behind all others. */
  add(ops: readonly Op[]): void {
    for (const op of ops) {
      const topic = this.#touched(op)
      this.#counted.push(topic)
      this.#count(topic, 1)
    }
  }

  /** The first so many are committed and applied. */
  removeFirst(count: number): void {
    for (const topic of this.#counted.splice(0, count)) this.#count(topic, -1)
  }

  /** The last so many were cut off. */
  removeLast(count: number): void {
    for (const topic of this.#counted.splice(this.#counted.length - count, count)) {
      this.#count(topic, -1)
    }
  }

  touches(scope: ReadScope): boolean {
    if (this.#counted.length === 0) return false
    if (scope === 'everything' || this.#unknown > 0) return true
    return scope.some((topic) => this.#topics.has(topic))
  }

  #count(topic: TopicId | 'unknown' | undefined, change: 1 | -1): void {
    if (topic === 'unknown') this.#unknown += change
    if (topic === 'unknown' || topic === undefined) return
    const count = (this.#topics.get(topic) ?? 0) + change
    if (count === 0) this.#topics.delete(topic)
    else this.#topics.set(topic, count)
  }
}
