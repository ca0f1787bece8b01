/** Pages of what a user wrote, and of what concerns a user. */
import type { Position } from '../../core/entry.ts'
import type { UserId } from '../../core/ids.ts'
import type { Concern, Page, PageRequest, Written } from '../../core/query.ts'
import { at } from '../../core/vector.ts'
import { badCursor, pageOf } from '../cursor.ts'
import type { Authors } from './authors.ts'
import { type ConcernRow, type Concerns, reasonsOf } from './concerns.ts'
import type { TargetNo } from './keys.ts'
import type { Marks } from './marks.ts'
import type { Views } from './search-pages.ts'

const CURSOR = /^[0-9]{1,16}$/

export interface ConcernParts {
  readonly authors: Authors
  readonly concerns: Concerns
  readonly marks: Marks
}

export class ConcernPages {
  readonly #parts: ConcernParts
  readonly #views: Views

  constructor(parts: ConcernParts, views: Views) {
    this.#parts = parts
    this.#views = views
  }

  written(user: UserId, page: PageRequest): Page<Written> {
    const { items, next } = this.#page(user, 0, page)
    return { items: items.flatMap(([, target]) => this.#written(target)), next }
  }

  concerning(user: UserId, page: PageRequest): Page<Concern> {
    const { items, next } = this.#page(user, 1, page)
    const concerns = items.flatMap(([, target, why]) =>
      this.#written(target).map((written) => ({
        ...written,
        ...reasonsOf(why),
        unread: this.#isUnread(user, written),
      })),
    )
    return { items: concerns, next }
  }

  #page(user: UserId, inbox: 0 | 1, { limit, after }: PageRequest): Page<ConcernRow> {
    if (after !== '' && !CURSOR.test(after)) throw badCursor(`"${after}"`)
    const before = after === '' ? Number.MAX_SAFE_INTEGER : Number(after)
    const rows = this.#parts.concerns.list(user, inbox, before, limit + 1)
    return pageOf(rows, limit, ([doc]) => `${doc}`)
  }

  #written(target: TargetNo): Written[] {
    const { kind, id } = this.#parts.authors.targetOf(target)
    const message = kind === 'message' ? this.#views.getMessage(id) : undefined
    const topicId = kind === 'message' ? message?.row.topic : id
    const topic = topicId === undefined ? undefined : this.#views.getTopic(topicId)
    return topic === undefined ? [] : [{ topic, message }]
  }

  #isUnread(user: UserId, { topic, message }: Written): boolean {
    const { author, seq }: Position = (message ?? topic).row.position
    const mark = this.#parts.marks.get(user, topic.row.id)
    return mark === undefined || at(mark, author) < seq
  }
}
