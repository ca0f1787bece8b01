/** Reading one user, topic or message. A query is synchronous: an answer is of one version. */
import { documentOf } from '../core/editing.ts'
import { ForumError } from '../core/error.ts'
import type { UserRow } from '../core/forum-state.ts'
import type { UserId } from '../core/ids.ts'
import { LIKERS_MAX } from '../core/limits.ts'
import type { Target } from '../core/op.ts'
import { isBanned, isUnderBan } from '../core/moderation.ts'
import { nameKey, type Revision } from '../core/query.ts'
import { nameOf, shown } from '../core/shape.ts'
import type { Forum } from '../gen/services.ts'
import type { Replica } from '../replica/replica.ts'
import { idOf } from './content-ids.ts'
import type { ForumOptions } from './forum-creations.ts'
import type { Handlers } from './grpc.ts'
import { fittingEnd } from './pages.ts'
import { around, everything, inTopic, reading } from './reading.ts'
import { targetOf, topicAt, viewAt } from './targets.ts'
import { userWithId } from './user-at.ts'
import { Views } from './views.ts'

type Item = 'getUser' | 'getTopic' | 'getMessage'

export function forumItems({
  replica,
  accounts,
}: ForumOptions): Pick<Handlers<typeof Forum>, Item> {
  return {
    getUser({ id, name }, call) {
      return reading(replica, call, everything, () => {
        const row = id ? userWithId(replica, id, 'id') : userNamed(replica, name ?? '')
        const view = new Views(replica, undefined).userOf(row)
        return { ...view, banned: isBanned(replica.state, row.id) }
      })
    },

    getTopic({ topicId }, call) {
      return reading(replica, call, inTopic(topicId), () => {
        const views = new Views(replica, accounts.reader(call))
        return views.topic(topicAt(replica, idOf(replica, 'topic', topicId)))
      })
    },

    getMessage({ messageId, topicId, withHistory, withLikers, withDocument }, call) {
      return reading(replica, call, around({ messageId, topicId }), () => {
        const views = new Views(replica, accounts.reader(call))
        const target = targetOf(replica, { messageId, topicId })
        const view = viewAt(replica, target)
        const held = { kind: target.kind, id: view.row.id } as typeof target
        const likers = withLikers ? likersOf(replica, held) : []
        const what = {
          ...('replies' in view ? { message: views.message(view) } : { topic: views.topic(view) }),
          likers: likers.map((user) => views.user(user)),
          ...(withDocument && !view.row.deleted && { document: documentOf(replica.state, held) }),
        }
        if (!withHistory) return what
        const all = views.shows(view.row) ? shownHistory(replica, held) : []
        const some = fittingEnd(all, (revision) => revision.text)
        const history = some.map((revision) => views.revision(revision))
        return { ...what, history, historyOmitted: all.length - some.length }
      })
    },
  }
}

/** Without the edits that are under a ban. */
function shownHistory({ state, queries }: Replica, target: Target): readonly Revision[] {
  return queries.history(target).filter(({ user, position }) => !isUnderBan(state, user, position))
}

function likersOf({ state }: Replica, target: Target): UserId[] {
  const likers = state
    .likesOf(target)
    .filter(({ count, user }) => count % 2 === 1 && !isBanned(state, user))
  return likers.slice(0, LIKERS_MAX).map(({ user }) => user)
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
