/**
 * Moderation: what the acts in force come to. All of it is worked out when it is asked for, of the
 * acts alone; but for labels, pins and counts of likes, rows stay as they are.
 *
 * `isPast` says which acts are looked at: those in the past of an entry that is judged, or all.
 */
import type { ActKind, Report, Subject } from './act.ts'
import { countingEdits } from './editing.ts'
import { comparePositions, type Position } from './entry.ts'
import type { About, ActRow, ForumReader, MessageRow, Title, TopicRow } from './forum-state.ts'
import { type ContentId, NO_USER, type TopicId, type UserId } from './ids.ts'
import { targetOf } from './lines.ts'
import {
  canonical,
  canonicalTarget,
  type IsPast,
  makers,
  originalText,
  targetRow,
} from './lookup.ts'
import type { Op, Target } from './op.ts'
import { always, isBefore, isInForce, mayModerate, rightsIn, roleIn } from './rights.ts'
import { applyUpdates, originalDocument } from './text.ts'

/** Why a text is not shown. */
export type Withheld = 'hidden' | 'banned' | 'locked'

export function isBanned(state: ForumReader, user: UserId, isPast: IsPast = always): boolean {
  return bansOf(state, user, isPast).length > 0
}

export function isLocked(state: ForumReader, topic: TopicId, isPast: IsPast = always): boolean {
  return standing(state, `topic ${topic}`, ['lock', 'unlock'], isPast).length > 0
}

export function isPinned(state: ForumReader, topic: TopicId): boolean {
  return standing(state, `topic ${topic}`, ['pin', 'unpin'], always).length > 0
}

/** The labels of a topic: those of the moves that no move in force has seen. */
export function labelsOf(state: ForumReader, row: TopicRow): readonly string[] {
  const moves = inForce(state, `topic ${row.id}`, always).filter(({ act }) => act === 'move')
  const last = moves.filter(({ position }) => !moves.some((other) => isBefore(position, other)))
  if (last.length > 0) {
    const inOrder = last.toSorted((a, b) => comparePositions(a.position, b.position))
    return [...new Set(inOrder.flatMap(({ labels }) => labels))]
  }
  const op = state.getOp(row.position)
  return op?.kind === 'create-topic' ? op.labels : row.labels
}

/** Why the text of a topic or message is not shown; undefined if it is. */
export function withheld(state: ForumReader, row: TopicRow | MessageRow): Withheld | undefined {
  const { kind, id } = targetOf(row)
  const about: About = `${kind} ${id}`
  if (standing(state, about, ['hide', 'restore'], always).length > 0) return 'hidden'
  const lock =
    'topic' in row ? standing(state, `topic ${row.topic}`, ['lock', 'unlock'], always) : []
  const covers = [...bansOf(state, row.user), ...lock].filter((cover) =>
    covered(cover, makers(row)),
  )
  if (covers.length === 0) return undefined
  const restores = inForce(state, about, always).filter(({ act }) => act === 'restore')
  const left = covers.find(({ position }) => !restores.some((act) => isBefore(position, act)))
  if (left === undefined) return undefined
  return left.act === 'ban' ? 'banned' : 'locked'
}

/** Whether what `user` wrote at `position` is under a ban. */
export function isUnderBan(state: ForumReader, user: UserId, position: Position): boolean {
  return bansOf(state, user).some((ban) => covered(ban, [position]))
}

/** `text`, which all edits of a row make, without those that are under a ban. */
export function shownText(state: ForumReader, row: TopicRow | MessageRow, text: string): string {
  if (row.edits === 0) return text
  const edits = countingEdits(state, targetOf(row))
  const shown = edits.filter(({ user, position }) => !isUnderBan(state, user, position))
  if (shown.length === edits.length) return text
  const updates = shown
    .map(({ position }) => state.getPayload(position))
    .filter((update) => update instanceof Uint8Array)
  return applyUpdates(originalDocument(originalText(state, row)), updates).text
}

/** The titles that are not under a ban of the topic's author; the first one if none is left. */
export function shownTitles(state: ForumReader, row: TopicRow): readonly Title[] {
  const shown = row.titles.filter(({ position }) => !isUnderBan(state, row.user, position))
  if (shown.length > 0) return shown
  const op = state.getOp(row.position)
  return op?.kind === 'create-topic' ? [{ position: row.position, title: op.title }] : row.titles
}

/** Whether a report waits: no act on its target has it in its past, and its user is not banned. */
export function isOpen(state: ForumReader, report: ActRow): boolean {
  const about = report.about.slice('report '.length) as About
  const seen = inForce(state, about, always).some((act) => isBefore(report.position, act))
  const user = canonical(state, 'user', report.user)
  return !seen && !isUnderBan(state, user, report.position)
}

/** Whether the act on `subject` that stands at `position` is in force. */
export function isActInForce(
  state: ForumReader,
  { kind, id }: Subject,
  position: Position,
): boolean {
  const about: About = `${kind} ${canonical<ContentId>(state, kind, id)}`
  return inForce(state, about, always).some((act) => comparePositions(act.position, position) === 0)
}

/** A ban or lock covers what is not in its past: of several entries, none may be. */
function covered(cover: ActRow, positions: readonly Position[]): boolean {
  return positions.every((position) => !isBefore(position, cover))
}

/**
 * Bans that stand against a user. None does against a moderator: otherwise one of them could ban
 * those who were appointed later, by claiming not to know of it.
 */
function bansOf(state: ForumReader, user: UserId, isPast: IsPast = always): readonly ActRow[] {
  const bans = user === NO_USER ? [] : standing(state, `user ${user}`, ['ban', 'unban'], isPast)
  if (bans.length === 0) return bans
  return roleIn(state, user, rightsIn(state, isPast)) === undefined ? bans : []
}

/** Acts of the first kind that are in force, and that none of the second kind has seen. */
function standing(
  state: ForumReader,
  about: About,
  [kind, ending]: readonly [ActKind, ActKind],
  isPast: IsPast,
): readonly ActRow[] {
  const acts = inForce(state, about, isPast)
  if (acts.length === 0) return acts
  const ends = acts.filter(({ act }) => act === ending)
  return acts.filter(
    ({ act, position }) => act === kind && !ends.some((end) => isBefore(position, end)),
  )
}

function inForce(state: ForumReader, about: About, isPast: IsPast): readonly ActRow[] {
  const acts = state.actsAbout(about)
  if (acts.length === 0) return acts
  const rights = rightsIn(state, isPast)
  return acts.filter((act) => isPast(act.position) && isInForce(rights, act))
}

/** Whether an act or report would change nothing: the forum is as it wants already. */
export function isDone(state: ForumReader, op: Op): boolean {
  if (op.kind === 'report') return hasReported(state, op)
  if (op.kind !== 'moderate') return false
  const { act, subject } = op
  const id = canonical<ContentId>(state, subject.kind, subject.id)
  switch (act) {
    case 'appoint':
      return mayModerate(rightsIn(state, always), subject.id as UserId, always)
    case 'dismiss':
      return !mayModerate(rightsIn(state, always), subject.id as UserId, always)
    case 'ban':
      return isBanned(state, id as UserId)
    case 'unban':
      return !isBanned(state, id as UserId)
    case 'lock':
      return isLocked(state, id as TopicId)
    case 'unlock':
      return !isLocked(state, id as TopicId)
    case 'pin':
      return isPinned(state, id as TopicId)
    case 'unpin':
      return !isPinned(state, id as TopicId)
    case 'move': {
      const row = state.getTopic(id as TopicId)
      return (
        row !== undefined &&
        new Set([...row.labels, ...op.labels]).size === row.labels.length &&
        row.labels.length === op.labels.length
      )
    }
    case 'hide':
      return withheldAt(state, subject) === 'hidden' && !isReported(state, subject)
    case 'restore':
      // Of a text that is shown it says that whoever reported it was wrong [M39].
      return withheldAt(state, subject) === undefined && !isReported(state, subject)
    default:
      return act satisfies never
  }
}

function withheldAt(state: ForumReader, subject: Subject): Withheld | undefined {
  return subject.kind === 'user'
    ? undefined
    : withheld(state, targetRow(state, canonicalTarget(state, subject)))
}

function isReported(state: ForumReader, subject: Subject): boolean {
  return subject.kind !== 'user' && openReports(state, subject).length > 0
}

function hasReported(state: ForumReader, { user, target }: Report): boolean {
  const reporters = openReports(state, target).map((row) => canonical(state, 'user', row.user))
  return reporters.includes(canonical(state, 'user', user))
}

function openReports(state: ForumReader, target: Target): readonly ActRow[] {
  const { kind, id } = canonicalTarget(state, target)
  return state.actsAbout(`report ${kind} ${id}`).filter((row) => isOpen(state, row))
}
