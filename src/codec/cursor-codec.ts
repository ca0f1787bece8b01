/** Cursors on the wire. */
import type { MessageId, TopicId, UserId } from '../core/ids.ts'
import { CURSOR_BYTES_MAX, CURSOR_SESSION_CHARS_MAX } from '../core/writing-limits.ts'
import type { Target } from '../core/op.ts'
import type { parley } from '../gen/messages.js'
import { checkCount, checkSize } from './checks.ts'
import type { CursorFrame } from './frame.ts'
import { idOf } from './write-codec.ts'

type Message = parley.v1.MovedCursor.$Properties

export function cursorToMessage({ session, user, target, state }: CursorFrame): Message {
  const at = target.kind === 'topic' ? { topic: target.id } : { message: target.id }
  return { session, user, ...at, state }
}

/** Throws `corrupt`. */
export function cursorOf({ session, user, topic, message, state }: Message): CursorFrame {
  const bytes = Uint8Array.from(state ?? [])
  checkSize('cursor', bytes, CURSOR_BYTES_MAX)
  checkCount('characters of a session', session?.length ?? 0, CURSOR_SESSION_CHARS_MAX)
  const target: Target = message
    ? { kind: 'message', id: idOf<MessageId>(message, 'message') }
    : { kind: 'topic', id: idOf<TopicId>(topic, 'topic') }
  return {
    kind: 'cursor',
    session: session ?? '',
    user: idOf<UserId>(user, 'user'),
    target,
    state: bytes,
  }
}
