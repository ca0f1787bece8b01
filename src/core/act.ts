/** Acts: how a forum is moderated. Each is an op in the log like all others; see RULES.md. */
import type { UserId } from './ids.ts'
import type { RequestTag, Target } from './op.ts'

/** What an act may be about, by what it does. */
export const ACT_SUBJECTS = {
  appoint: ['user'],
  dismiss: ['user'],
  hide: ['message', 'topic'],
  restore: ['message', 'topic'],
  lock: ['topic'],
  unlock: ['topic'],
  pin: ['topic'],
  unpin: ['topic'],
  move: ['topic'],
  ban: ['user'],
  unban: ['user'],
} as const satisfies Record<string, readonly Subject['kind'][]>

export type ActKind = keyof typeof ACT_SUBJECTS

export const ACT_KINDS = Object.keys(ACT_SUBJECTS) as ActKind[]

export type Subject = Target | { readonly kind: 'user'; readonly id: UserId }

/** Makes its user the founder of the forum: the first that may, once and for all. */
export interface ClaimForum {
  readonly kind: 'claim-forum'
  readonly request: RequestTag
  readonly user: UserId
}

export interface Moderate {
  readonly kind: 'moderate'
  readonly request: RequestTag
  /** By the id that was given out at the replica in whose log this stands, never by an alias. */
  readonly user: UserId
  readonly act: ActKind
  readonly subject: Subject
  /** Of a move: all labels that the topic is to have. Otherwise empty. */
  readonly labels: readonly string[]
  /** For people; may be empty. */
  readonly reason: string
}

/** Tells the moderators of a message or a topic's text. */
export interface Report {
  readonly kind: 'report'
  readonly request: RequestTag
  readonly user: UserId
  readonly target: Target
  readonly reason: string
}
