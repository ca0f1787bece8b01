/**
 * Write requests: what a client asked for, checked in shape and size, before the forum's state is
 * looked at. `admit` turns one into an op; see admit.ts.
 */
import type { ActKind, Subject } from './act.ts'
import type { ContentId, MessageId, Millis, TopicId, UserId } from './ids.ts'
import type { RequestTag, Target } from './op.ts'
import type { Position } from './entry.ts'
import type { Vector } from './vector.ts'

export type WriteRequest = { readonly tag: RequestTag } & (
  | {
      readonly kind: 'create-user'
      readonly name: string
      /** SHA-256 of the secret; empty for none. */
      readonly secretHash: Uint8Array
      readonly date: Millis | undefined
    }
  | {
      readonly kind: 'create-topic'
      /** May be NO_USER. */
      readonly user: UserId
      readonly title: string
      /** Empty for none. */
      readonly text: string
      readonly labels: readonly string[]
      readonly date: Millis | undefined
    }
  | {
      readonly kind: 'post-message'
      readonly user: UserId
      readonly topic: TopicId
      readonly parent: MessageId | undefined
      readonly text: string
      readonly date: Millis | undefined
    }
  | {
      readonly kind: 'like'
      readonly user: UserId
      readonly target: Target
      /** False takes the like back. */
      readonly like: boolean
    }
  | {
      readonly kind: 'edit-message'
      readonly user: UserId
      readonly target: Target
      /** The whole new text. */
      readonly text: string
      /** In place of `text`: a Yjs update of the text's document, by the client of this request. */
      readonly update?: Uint8Array | undefined
      /** Whether everybody may edit the text from here on. */
      readonly opens?: boolean | undefined
    }
  | { readonly kind: 'delete-message'; readonly user: UserId; readonly target: Target }
  | {
      readonly kind: 'rename-topic'
      readonly user: UserId
      readonly topic: TopicId
      readonly title: string
    }
  | {
      readonly kind: 'mark-read'
      readonly user: UserId
      readonly topic: TopicId
      readonly upTo: Vector
    }
  | { readonly kind: 'claim-forum'; readonly user: UserId }
  | {
      readonly kind: 'moderate'
      readonly user: UserId
      readonly act: ActKind
      readonly subject: Subject
      readonly labels: readonly string[]
      readonly reason: string
    }
  | {
      readonly kind: 'report'
      readonly user: UserId
      readonly target: Target
      readonly reason: string
    }
)

/** What a write came to. */
export interface Outcome {
  /** The entry, or undefined when there was nothing to do (a second like). */
  readonly position: Position | undefined
  /** The canonical id of the user, topic or message it made, if it makes something. */
  readonly made: ContentId | undefined
}
