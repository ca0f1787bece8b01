/** The user that a request names. */
import { ForumError } from '../core/error.ts'
import type { UserRow } from '../core/forum-state.ts'
import type { UserId } from '../core/ids.ts'
import type { Replica } from '../replica/replica.ts'
import { canonicalId, idOf } from './content-ids.ts'

/** The user with an id, which may be shortened. Throws `not-found`, or `invalid` for no id. */
export function userWithId(replica: Replica, text: string, field: string): UserRow {
  const id = idOf<UserId>(replica, 'user', text, field)
  const row = replica.queries.getUser(canonicalId(replica, 'user', id))
  if (row !== undefined) return row
  throw new ForumError('not-found', `user ${id} is not known`)
}
