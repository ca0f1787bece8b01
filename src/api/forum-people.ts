/** Lists around a user: what they wrote, and what concerns them. */
import type { PageRequest } from '../core/query.ts'
import type { Forum } from '../gen/services.ts'
import { canonicalId } from './content-ids.ts'
import type { ForumOptions } from './forum-creations.ts'
import { textsOf } from './forum-lists.ts'
import type { Handlers } from './grpc.ts'
import { fittingPage, pageOf } from './pages.ts'
import { everything, reading } from './reading.ts'
import { userWithId } from './user-at.ts'
import { Views } from './views.ts'

type People = 'listUsers' | 'listWritten' | 'listInbox'

export function forumPeople({
  replica,
  accounts,
}: ForumOptions): Pick<Handlers<typeof Forum>, People> {
  const { queries } = replica
  return {
    listUsers({ limit, after }, call) {
      return reading(replica, call, everything, () => {
        const views = new Views(replica, undefined)
        const { items, next } = queries.listUsers(pageOf({ limit, after }))
        return { users: items.map((row) => views.userOf(row)), next }
      })
    },

    listWritten({ userId, limit, after }, call) {
      return reading(replica, call, everything, () => {
        const views = new Views(replica, accounts.reader(call))
        const { id } = userWithId(replica, userId, 'user_id')
        const list = (one: PageRequest) => queries.listWritten(id, one)
        const read = fittingPage(pageOf({ limit, after }), list, textsOf)
        return { written: read.items.map((item) => views.written(item)), next: read.next }
      })
    },

    listInbox({ limit, after }, call) {
      return reading(replica, call, everything, () => {
        const user = accounts.writer(call)
        const views = new Views(replica, user)
        const list = (one: PageRequest) =>
          queries.listConcerns(canonicalId(replica, 'user', user), one)
        const read = fittingPage(pageOf({ limit, after }), list, textsOf)
        const shown = read.items.filter(({ topic, message }) =>
          views.shows(message?.row ?? topic.row),
        )
        const concerns = shown.map((item) => {
          const { answers, mentions, unread } = item
          return { ...views.written(item), answers, mentions, unread }
        })
        return { concerns, next: read.next }
      })
    },
  }
}
