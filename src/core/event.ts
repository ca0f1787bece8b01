/** Events: what a subscriber is told. Derived from entries; never stored. */
import type { Position } from './entry.ts'
import type { MessageId, Millis, TopicId, UserId } from './ids.ts'

export type EventKind =
  | 'topic-created'
  | 'topic-renamed'
  | 'posted'
  | 'edited'
  | 'deleted'
  | 'liked'
  | 'unliked'
  | 'hidden'
  | 'restored'
  | 'locked'
  | 'unlocked'
  | 'pinned'
  | 'unpinned'
  | 'moved'

/** One change of one topic, caused by the entry at `position`. */
export interface ForumEvent {
  readonly kind: EventKind
  readonly position: Position
  readonly time: Millis
  readonly topic: TopicId
  /** Absent when the event is about the topic itself. */
  readonly message: MessageId | undefined
  readonly user: UserId
}
