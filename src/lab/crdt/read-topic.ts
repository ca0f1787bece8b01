/** Reading a replica's forum the way its clients do: by its queries. */
import type { ContentId, ContentKind, MessageId, TopicId } from '../../core/ids.ts'
import type { MessageView, Page, PageRequest } from '../../core/query.ts'
import type { Store } from '../../storage/store.ts'
import type { MessageSeen } from './history.ts'

const PAGE = 200

export class MessageReader {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  topics(): TopicId[] {
    const { queries } = this.#store
    return allOf((page) => queries.listTopics('new', undefined, page)).map(({ row }) => row.id)
  }

  messagesIn(topic: TopicId): MessageSeen[] {
    return this.viewsIn(topic).map(seen)
  }

  viewsIn(topic: TopicId): MessageView[] {
    const { queries } = this.#store
    const id = this.canonical('topic', topic)
    const options = { sort: 'old', tree: false } as const
    return allOf((page) => queries.listMessages(id, options, page))
  }

  message(id: MessageId): MessageSeen | undefined {
    const view = this.#store.queries.getMessage(this.canonical('message', id))
    return view && seen(view)
  }

  canonical<Id extends ContentId>(kind: ContentKind, id: Id): Id {
    return (this.#store.state.getAlias(kind, id) as Id | undefined) ?? id
  }
}

/** The items of all pages. */
export function allOf<Item>(page: (request: PageRequest) => Page<Item>): Item[] {
  const items: Item[] = []
  let after = ''
  do {
    const { items: some, next } = page({ limit: PAGE, after })
    items.push(...some)
    after = next
  } while (after !== '')
  return items
}

function seen({ row, text }: MessageView): MessageSeen {
  return { id: row.id, parent: row.parent, text, deleted: row.deleted }
}
