/** Reading one user, topic or message. Synchronous: an answer is of one version. */
import { ForumError } from '../core/error.ts'
import type { UserRow } from '../core/forum-state.ts'
import type { UserId } from '../core/ids.ts'
import { nameKey } from '../core/query.ts'
import { nameOf, shown } from '../core/shape.ts'
import type { Forum } from '../gen/services.ts'
import type { Replica } from '../replica/replica.ts'
import { canonicalId, idOf } from './content-ids.ts'
import type { ForumOptions } from './forum-creations.ts'
import type { Handlers } from './grpc.ts'
import { fittingEnd } from './pages.ts'
import { targetOf, topicAt, viewAt } from './targets.ts'
import { Views } from './views.ts'

type Item = 'getUser' | 'getTopic' | 'getMessage'

export function forumItems({
  replica,
  accounts,
}: ForumOptions): Pick<Handlers<typeof Forum>, Item> {
  return {
    getUser({ id, name }) {
      const views = new Views(replica, undefined)
      return views.userOf(id ? userWithId(replica, id) : userNamed(replica, name ?? ''))
    },

    getTopic({ topicId }, call) {
      const views = new Views(replica, accounts.reader(call))
      return views.topic(topicAt(replica, idOf(replica, 'topic', topicId)))
    },

    getMessage({ messageId, topicId, withHistory }, call) {
      const views = new Views(replica, accounts.reader(call))
      const target = targetOf(replica, { messageId, topicId })
      const view = viewAt(replica, target)
      const what =
        'replies' in view ? { message: views.message(view) } : { topic: views.topic(view) }
      if (!withHistory) return what
      const all = replica.queries.history({ kind: target.kind, id: view.row.id } as typeof target)
      const some = fittingEnd(all, (revision) => revision.text)
      const history = some.map((revision) => views.revision(revision))
      return { ...what, history, historyOmitted: all.length - some.length }
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
