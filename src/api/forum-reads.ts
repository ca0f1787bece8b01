/** The reads of parley.v1.Forum. Synchronous: an answer is of one version. */
import { ForumError } from '../core/error.ts'
import type { UserRow } from '../core/forum-state.ts'
import type { TopicId, UserId } from '../core/ids.ts'
import {
  type MessageSort,
  type MessageView,
  nameKey,
  type TopicSort,
  type TopicView,
} from '../core/query.ts'
import { labelOf, nameOf, shown, wordsOf } from '../core/shape.ts'
import { parley } from '../gen/messages.js'
import type { Forum } from '../gen/services.ts'
import type { Replica } from '../replica/replica.ts'
import { canonicalId, idOf } from './content-ids.ts'
import type { ForumOptions } from './forum-creations.ts'
import type { Handlers } from './grpc.ts'
import { fittingEnd, fittingPage, pageOf } from './pages.ts'
import { targetOf, topicAt, viewAt } from './targets.ts'
import { Views } from './views.ts'

type Read =
  | 'getUser'
  | 'getTopic'
  | 'listTopics'
  | 'getMessage'
  | 'getMessages'
  | 'search'
  | 'listUnread'

const TOPIC_SORTS: Readonly<Record<number, TopicSort>> = {
  [parley.v1.TopicSort.TOPIC_SORT_NEW]: 'new',
  [parley.v1.TopicSort.TOPIC_SORT_TOP]: 'top',
  [parley.v1.TopicSort.TOPIC_SORT_ACTIVE]: 'active',
  [parley.v1.TopicSort.TOPIC_SORT_HOT]: 'hot',
}

const MESSAGE_SORTS: Readonly<Record<number, MessageSort>> = {
  [parley.v1.MessageSort.MESSAGE_SORT_OLD]: 'old',
  [parley.v1.MessageSort.MESSAGE_SORT_NEW]: 'new',
  [parley.v1.MessageSort.MESSAGE_SORT_TOP]: 'top',
}

export function forumReads(options: ForumOptions): Pick<Handlers<typeof Forum>, Read> {
  const { replica, accounts } = options
  const { queries } = replica
  return {
    getUser({ id, name }) {
      const views = new Views(replica, undefined)
      return views.userOf(id ? userWithId(replica, id) : userNamed(replica, name ?? ''))
    },

    getTopic({ topicId }, call) {
      const views = new Views(replica, accounts.reader(call))
      return views.topic(topicAt(replica, idOf(replica, 'topic', topicId)))
    },

    listTopics({ sort: given, label: tag, limit, after }, call) {
      const views = new Views(replica, accounts.reader(call))
      const sort = sortOf(TOPIC_SORTS, given)
      const label = tag === '' ? undefined : labelOf('label', tag)
      const read = fittingPage(
        pageOf({ limit, after }),
        (one) => queries.listTopics(sort, label, one),
        textOf,
      )
      return { topics: read.items.map((item) => views.topic(item)), next: read.next }
    },

    getMessage({ messageId, topicId, withHistory }, call) {
      const views = new Views(replica, accounts.reader(call))
      const target = targetOf(replica, { messageId, topicId })
      const view = viewAt(replica, target)
      const what =
        'replies' in view ? { message: views.message(view) } : { topic: views.topic(view) }
      if (!withHistory) return what
      const all = queries.history({ kind: target.kind, id: view.row.id } as typeof target)
      const some = fittingEnd(all, (revision) => revision.text)
      const history = some.map((revision) => views.revision(revision))
      return { ...what, history, historyOmitted: all.length - some.length }
    },

    getMessages({ topicId, sort: given, tree, limit, after }, call) {
      const views = new Views(replica, accounts.reader(call))
      const sort = sortOf(MESSAGE_SORTS, given)
      const topic = topicAt(replica, idOf<TopicId>(replica, 'topic', topicId)).row.id
      const list = (one: ReturnType<typeof pageOf>) =>
        queries.listMessages(topic, { sort, tree }, one)
      const read = fittingPage(pageOf({ limit, after }), list, textOf)
      return { messages: read.items.map((item) => views.message(item)), next: read.next }
    },

    search({ words: given, limit, after }, call) {
      const views = new Views(replica, accounts.reader(call))
      const words = wordsOf('words', given)
      const read = fittingPage(
        pageOf({ limit, after }),
        (one) => queries.search(words, one),
        ({ topic, message }) => topic.text + (message?.text ?? ''),
      )
      return { found: read.items.map((item) => views.found(item)), next: read.next }
    },

    listUnread({ limit, after }, call) {
      const user = accounts.writer(call)
      const views = new Views(replica, user)
      const list = (one: ReturnType<typeof pageOf>) =>
        queries.listUnread(canonicalId(replica, 'user', user), one)
      const read = fittingPage(pageOf({ limit, after }), list, ({ topic }) => topic.text)
      const topics = read.items.map(({ topic, unread }) => ({ topic: views.topic(topic), unread }))
      return { topics, next: read.next }
    },
  }
}

function userWithId(replica: Replica, text: string): UserRow {
  const id = idOf<UserId>(replica, 'user', text, 'id')
  const row = replica.queries.getUser(canonicalId(replica, 'user', id))
  if (row !== undefined) return row
  throw new ForumError('not-found', `user ${id} is not known`)
}

function userNamed(replica: Replica, given: string): UserRow {
  const name = nameOf('name', given)
  const rows = replica.queries.usersNamed(nameKey(name))
  const [only] = rows
  if (only === undefined) throw new ForumError('not-found', `user ${shown(name)} is not known`)
  if (rows.length === 1) return only
  const ids = rows.map(({ id }) => id).join(', ')
  throw new ForumError('invalid', `name ${shown(name)} may be any of ${ids}`)
}

function sortOf<Sort>(sorts: Readonly<Record<number, Sort>>, given: number): Sort {
  const sort = sorts[given]
  if (sort !== undefined) return sort
  throw new ForumError('invalid', `sort ${given}: expected one of ${Object.keys(sorts).join(', ')}`)
}

function textOf({ text }: TopicView | MessageView): string {
  return text
}
