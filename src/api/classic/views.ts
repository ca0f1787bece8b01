/** Rows of the forum as messages of the classic interface. */
import { ForumError } from '../../core/error.ts'
import type { UserRow } from '../../core/forum-state.ts'
import type { ContentId, ContentKind, MessageId, TopicId, UserId } from '../../core/ids.ts'
import { canonical } from '../../core/lookup.ts'
import { shownTitles, withheld } from '../../core/moderation.ts'
import type { MessageView, TopicView } from '../../core/query.ts'
import type { google, razpravljalnica } from '../../gen/classic-messages.js'
import type { Replica } from '../../replica/replica.ts'
import { WITHHELD_TITLE } from '../views.ts'
import { ClassicIds } from './ids.ts'

type User = razpravljalnica.User.$Properties
type Topic = razpravljalnica.Topic.$Properties
type Message = razpravljalnica.Message.$Properties

/** What the handlers have in common. */
export interface ClassicOptions {
  readonly replica: Replica
  readonly views: ClassicViews
}

/** Between the titles of a topic that concurrent renames gave. */
const BETWEEN_TITLES = ' / '

export class ClassicViews {
  readonly ids: ClassicIds
  readonly #replica: Replica

  constructor(replica: Replica) {
    this.ids = new ClassicIds(replica)
    this.#replica = replica
  }

  /** The full id that a field names, known or not. Throws `not-found` if it can name none. */
  idOf<Id extends ContentId>(kind: ContentKind, number: number): Id {
    const id = this.ids.idOf<Id>(number)
    if (id === undefined) throw notFound(kind, number)
    return id
  }

  /** The user as it is now; undefined if it is not known. */
  userRow(id: UserId): UserRow | undefined {
    return this.#replica.queries.getUser(canonical(this.#replica.state, 'user', id))
  }

  topicView(id: TopicId): TopicView | undefined {
    return this.#replica.queries.getTopic(canonical(this.#replica.state, 'topic', id))
  }

  messageView(id: MessageId): MessageView | undefined {
    return this.#replica.queries.getMessage(canonical(this.#replica.state, 'message', id))
  }

  /** The name as it was given, shared or not: the number tells users apart. */
  user({ id, name }: UserRow): User {
    return { id: this.ids.numberOf(id), name }
  }

  topic({ row }: TopicView): Topic {
    const { state } = this.#replica
    const isShown = withheld(state, row) === undefined
    const titles = isShown ? shownTitles(state, row).map(({ title }) => title) : [WITHHELD_TITLE]
    const names = new Set(titles)
    return { id: this.ids.numberOf(row.id), name: [...names].join(BETWEEN_TITLES) }
  }

  message({ row, text }: MessageView): Message {
    return {
      id: this.ids.numberOf(row.id),
      topicId: this.ids.numberOf(row.topic),
      userId: this.ids.numberOf(row.user),
      text,
      createdAt: timestamp(row.time),
      likes: row.likes,
    }
  }
}

export function notFound(kind: ContentKind, number: number): ForumError {
  return new ForumError('not-found', `${kind} ${number} is not known`)
}

export function timestamp(ms: number): google.protobuf.Timestamp.$Properties {
  return { seconds: Math.floor(ms / 1_000), nanos: (ms % 1_000) * 1_000_000 }
}
