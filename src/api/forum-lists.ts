/** Reading lists, page by page. A query is synchronous: a page is of one version. */
import { ForumError } from '../core/error.ts'
import type { TopicId } from '../core/ids.ts'
import type { MessageSort, PageRequest, TopicSort, TopicView, Written } from '../core/query.ts'
import { labelOf, wordsOf } from '../core/shape.ts'
import { parley } from '../gen/messages.js'
import type { Forum } from '../gen/services.ts'
import { canonicalId, idOf } from './content-ids.ts'
import type { ForumOptions } from './forum-creations.ts'
import type { Handlers } from './grpc.ts'
import type { MessagePages } from './message-pages.ts'
import { fittingPage, pageOf } from './pages.ts'
import { everything, inTopic, reading } from './reading.ts'
import { topicRowAt } from './targets.ts'
import { Views } from './views.ts'

type List = 'listTopics' | 'getMessages' | 'search' | 'listUnread'

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

export interface ListOptions extends ForumOptions {
  readonly pages: MessagePages
}

export function forumLists({
  replica,
  accounts,
  pages,
}: ListOptions): Pick<Handlers<typeof Forum>, List> {
  const { queries } = replica
  return {
    listTopics({ sort: given, label: tag, limit, after }, call) {
      return reading(replica, call, everything, () => {
        const views = new Views(replica, accounts.reader(call))
        const sort = sortOf(TOPIC_SORTS, given)
        const label = tag === '' ? undefined : labelOf('label', tag)
        const read = fittingPage(
          pageOf({ limit, after }),
          (one) => queries.listTopics(sort, label, one),
          textOf,
        )
        return { topics: read.items.map((item) => views.topic(item)), next: read.next }
      })
    },

    getMessages({ topicId, sort: given, tree, limit, after }, call) {
      return reading(replica, call, inTopic(topicId), () => {
        const reader = accounts.reader(call)
        const sort = sortOf(MESSAGE_SORTS, given)
        const topic = topicRowAt(replica, idOf<TopicId>(replica, 'topic', topicId)).id
        return pages.read({ topic, sort, tree, page: pageOf({ limit, after }) }, reader)
      })
    },

    search({ words: given, limit, after }, call) {
      return reading(replica, call, everything, () => {
        const views = new Views(replica, accounts.reader(call))
        const words = wordsOf('words', given)
        const read = fittingPage(
          pageOf({ limit, after }),
          (one) => queries.search(words, one),
          textsOf,
        )
        const found = read.items.filter(({ topic, message }) => {
          return views.shows(topic.row) && (message === undefined || views.shows(message.row))
        })
        return { found: found.map((item) => views.found(item)), next: read.next }
      })
    },

    listUnread({ limit, after }, call) {
      return reading(replica, call, everything, () => {
        const user = accounts.writer(call)
        const views = new Views(replica, user)
        const list = (one: PageRequest) =>
          queries.listUnread(canonicalId(replica, 'user', user), one)
        const read = fittingPage(pageOf({ limit, after }), list, ({ topic }) => topic.text)
        const topics = read.items.map(({ topic, unread }) => ({
          topic: views.topic(topic),
          unread,
        }))
        return { topics, next: read.next }
      })
    },
  }
}

function sortOf<Sort>(sorts: Readonly<Record<number, Sort>>, given: number): Sort {
  const sort = sorts[given]
  if (sort !== undefined) return sort
  throw new ForumError('invalid', `sort ${given}: expected one of ${Object.keys(sorts).join(', ')}`)
}

/** The texts of an item that has a topic and perhaps a message. */
export function textsOf({ topic, message }: Written): string {
  return topic.text + (message?.text ?? '')
}

function textOf({ text }: TopicView): string {
  return text
}
