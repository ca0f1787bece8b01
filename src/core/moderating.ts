/**
 * Moderating: taking an act into the forum, and what follows from it for rows: labels and pins of
 * topics, and the likes of who is banned. Everything else of it is asked of the acts (moderation.ts).
 */
import type { ClaimForum, Moderate, Report, Subject } from './act.ts'
import type { Applying } from './applying.ts'
import type { About, ActRow, ForumState } from './forum-state.ts'
import type { ContentId, ContentKind, TopicId, UserId } from './ids.ts'
import { changeLines, contentLine } from './lines.ts'
import { addLikes } from './liking.ts'
import { canonical } from './lookup.ts'
import { isBanned, isPinned, labelsOf } from './moderation.ts'
import type { Hash } from './digest.ts'
import type { Position } from './entry.ts'

export function moderate({ state, entry, op, hash }: Applying<Moderate>): void {
  const { user, act, subject, labels, reason } = op
  const about = act === 'appoint' || act === 'dismiss' ? 'rights' : aboutOf(state, subject)
  putActOf({ state, entry, hash }, { user, act, subject, labels, reason, about })
}

export function claimForum({ state, entry, op, hash }: Applying<ClaimForum>): void {
  const { user } = op
  const nothing = { subject: undefined, labels: [], reason: '' }
  putActOf({ state, entry, hash }, { user, act: 'claim', ...nothing, about: 'rights' })
}

export function report({ state, entry, op, hash }: Applying<Report>): void {
  const { user, target, reason } = op
  const about: About = `report ${aboutOf(state, target)}`
  putActOf(
    { state, entry, hash },
    { user, act: 'report', subject: target, labels: [], reason, about },
  )
}

/** What acts on `from` were about is called `to` from now on. */
export function moveActs(
  state: ForumState,
  kind: ContentKind,
  from: ContentId,
  to: ContentId,
): void {
  for (const row of state.actsAbout(`${kind} ${from}`)) {
    state.putAct({ ...row, about: `${kind} ${to}` })
  }
  for (const row of state.actsAbout(`report ${kind} ${from}`)) {
    state.putAct({ ...row, about: `report ${kind} ${to}` })
  }
}

function putActOf(
  { state, entry, hash }: Pick<Applying, 'state' | 'entry' | 'hash'>,
  said: Omit<ActRow, 'position' | 'clock' | 'time'>,
): void {
  const { author, seq, clock, time } = entry
  const row: ActRow = { position: { author, seq }, clock, time, ...said }
  const { topics, users } = changedBy(state, row)
  const banned = new Map(users.map((user) => [user, isBanned(state, user)]))
  state.putAct(row)
  changeLines(state, 'accounts', { added: [actLine(row.position)] }, hash)
  for (const topic of topics) renewTopic(state, topic, hash)
  for (const [user, before] of banned) {
    const after = isBanned(state, user)
    if (before !== after) weighLikes(state, user, after ? -1 : 1)
  }
}

/** Its op is the same on every replica, so its place says all. */
function actLine({ author, seq }: Position): string {
  return `act ${author}:${seq}`
}

/**
 * Whose rows an act may change: those it is about, and of a dismissal those of its user's acts. A
 * ban does not stand against a moderator, so who is appointed or dismissed is among them.
 */
function changedBy(state: ForumState, row: ActRow): { topics: TopicId[]; users: UserId[] } {
  const dismissed = row.act === 'dismiss' ? row.subject?.id : undefined
  const acts = dismissed === undefined ? [row] : [row, ...state.actsBy(dismissed as UserId)]
  const topics = new Set<TopicId>()
  const users = new Set<UserId>()
  for (const { subject } of acts) {
    if (subject?.kind === 'topic') topics.add(canonical(state, 'topic', subject.id))
    if (subject?.kind === 'user') users.add(canonical(state, 'user', subject.id))
  }
  return { topics: [...topics], users: [...users] }
}

function renewTopic(state: ForumState, topic: TopicId, hash: Hash): void {
  const row = state.getTopic(topic)
  if (row === undefined) return
  const renewed = { ...row, labels: labelsOf(state, row), isPinned: isPinned(state, topic) }
  const removed = [contentLine(state, row, hash)]
  state.putTopic(renewed)
  changeLines(state, topic, { removed, added: [contentLine(state, renewed, hash)] }, hash)
}

function weighLikes(state: ForumState, user: UserId, change: number): void {
  for (const { target, count } of state.likesBy(user)) {
    if (count % 2 === 1) addLikes(state, target, change)
  }
}

function aboutOf(state: ForumState, { kind, id }: Subject): `${ContentKind} ${string}` {
  return `${kind} ${canonical<ContentId>(state, kind, id)}`
}
