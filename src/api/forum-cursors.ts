/** Writing together: where others are in a text. */
import { ForumError } from '../core/error.ts'
import { CURSOR_BYTES_MAX, CURSOR_SESSION_CHARS_MAX } from '../core/writing-limits.ts'
import type { Forum } from '../gen/services.ts'
import type { ForumOptions } from './forum-creations.ts'
import type { Handlers } from './grpc.ts'
import { targetOf, viewAt } from './targets.ts'
import { Views } from './views.ts'

const SESSION = new RegExp(`^[0-9a-z]{1,${CURSOR_SESSION_CHARS_MAX}}$`)

export function forumCursors({
  replica,
  accounts,
}: ForumOptions): Pick<Handlers<typeof Forum>, 'shareCursor'> {
  return {
    shareCursor({ messageId, topicId, session, state }, call) {
      const user = accounts.writer(call)
      const named = targetOf(replica, { messageId, topicId })
      const target = { ...named, id: viewAt(replica, named).row.id } as typeof named
      if (!SESSION.test(session)) {
        const rule = `expected 1 to ${CURSOR_SESSION_CHARS_MAX} of 0-9 and a-z`
        throw new ForumError('invalid', `session ${JSON.stringify(session)}: ${rule}`)
      }
      if (state.length > CURSOR_BYTES_MAX) {
        const rule = `expected at most ${CURSOR_BYTES_MAX}`
        throw new ForumError('invalid', `state: ${state.length} bytes, ${rule}`)
      }
      const moved = { session, user, target, state: Uint8Array.from(state) }
      const views = new Views(replica, user)
      const others = replica.cursors.share(moved).map((one) => {
        return { session: one.session, user: views.user(one.user), state: one.state }
      })
      return { others }
    },
  }
}
