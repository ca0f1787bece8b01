/**
 * What moderation comes to, written a second time from the sentences of RULES.md: walks over all
 * entries, and keeps nothing.
 *
 * `among` says which entries are looked at: the causes of one that is judged, or all.
 */
import type { ActKind, Moderate, Subject } from '../../src/core/act.ts'
import type { Entry } from '../../src/core/entry.ts'
import { isCauseOf } from '../../src/core/entry.ts'
import type { ContentId, ContentKind, UserId } from '../../src/core/ids.ts'
import { splitContentId } from '../../src/core/ids.ts'
import type { EntryOf } from './ops.ts'
import { FOUNDING } from './ops.ts'

/** What the other rules say of a history. */
export interface Known {
  readonly entries: readonly Entry[]
  readonly counts: (entry: Entry) => boolean
  readonly causesOf: (entry: Entry) => Entry[]
  /** The counting entry among some that made an id. */
  readonly makerAmong: (among: Among, kind: ContentKind, id: ContentId) => Entry | undefined
  readonly isSameRequest: (a: Entry, b: Entry) => boolean
}

type Among = readonly Entry[]
type ActEntry = EntryOf<'moderate'>

/** An id as an entry names it. */
export interface Named {
  readonly by: Entry
  readonly kind: ContentKind
  readonly id: ContentId
}

/** Whether two entries speak of one thing, by whatever ids. */
export function isSameThing(known: Known, a: Named, b: Named): boolean {
  const [made, other] = [a, b].map(({ by, kind, id }) =>
    known.makerAmong(known.causesOf(by), kind, id),
  )
  if (made === undefined || other === undefined || a.kind !== b.kind) return false
  return known.isSameRequest(made, other)
}

export function subjectOf(act: ActEntry): Named {
  const { kind, id } = act.op.subject
  return { by: act, kind, id }
}

function countingAmong<Kind extends Entry['op']['kind']>(
  known: Known,
  among: Among,
  kind: Kind,
): EntryOf<Kind>[] {
  return among.filter(
    (entry): entry is EntryOf<Kind> => entry.op.kind === kind && known.counts(entry),
  )
}

function claimAmong(known: Known, among: Among): EntryOf<'claim-forum'> | undefined {
  return countingAmong(known, among, 'claim-forum')[0]
}

function rightsAmong(known: Known, among: Among, act: ActKind, user: UserId): ActEntry[] {
  return countingAmong(known, among, 'moderate').filter(
    ({ op }) => op.act === act && op.subject.id === user,
  )
}

/** [M32] Whether an act, made or to be made, has its user's rights. */
export function hasRights(
  known: Known,
  among: Among,
  act: Entry & { readonly op: { readonly user: UserId } },
): boolean {
  const { user } = act.op
  if (claimAmong(known, among)?.op.user === user) return true
  const appointed = rightsAmong(known, among, 'appoint', user).filter((one) => isCauseOf(one, act))
  const dismissed = rightsAmong(known, among, 'dismiss', user)
  return (
    appointed.length > 0 &&
    dismissed.every(
      (one) => isCauseOf(act, one) || appointed.some((again) => isCauseOf(one, again)),
    )
  )
}

/** Whether an act at the end of `among` would have the rights of `user`. */
function isModeratorAfter(known: Known, among: Among, user: UserId): boolean {
  const appointed = rightsAmong(known, among, 'appoint', user)
  const dismissed = rightsAmong(known, among, 'dismiss', user)
  const isOver = dismissed.some((one) => !appointed.some((again) => isCauseOf(one, again)))
  return appointed.length > 0 && !isOver
}

export function actsInForce(known: Known, among: Among, about: Named): ActEntry[] {
  return countingAmong(known, among, 'moderate').filter(
    (act) => hasRights(known, among, act) && isSameThing(known, subjectOf(act), about),
  )
}

/** [M33] Acts that stand: in force, and unseen by any in force that ends them; no ban of one with rights. */
export function standing(
  known: Known,
  among: Among,
  about: Named,
  [kind, ending]: readonly [ActKind, ActKind],
): ActEntry[] {
  if (kind === 'ban' && hasRole(known, among, about)) return []
  const acts = actsInForce(known, among, about)
  const ends = acts.filter(({ op }) => op.act === ending)
  return acts
    .filter(({ op }) => op.act === kind)
    .filter((act) => !ends.some((end) => isCauseOf(act, end)))
}

const NEEDS: Record<ActKind, readonly Subject['kind'][]> = {
  appoint: ['user'],
  dismiss: ['user'],
  ban: ['user'],
  unban: ['user'],
  hide: ['topic', 'message'],
  restore: ['topic', 'message'],
  lock: ['topic'],
  unlock: ['topic'],
  pin: ['topic'],
  unpin: ['topic'],
  move: ['topic'],
}

/** [M29] */
export function isClaimAllowed(known: Known, entry: EntryOf<'claim-forum'>): boolean {
  const causes = known.causesOf(entry)
  const { user } = entry.op
  return (
    claimAmong(known, causes) === undefined &&
    entry.author === FOUNDING &&
    splitContentId(user).author === FOUNDING &&
    hasSecret(known, causes, user)
  )
}

function hasSecret(known: Known, among: Among, user: ContentId): boolean {
  const made = known.makerAmong(among, 'user', user)
  return made?.op.kind === 'create-user' && made.op.secretHash.length > 0
}

/** [M30] [M31] */
export function isActAllowed(known: Known, entry: ActEntry): boolean {
  const causes = known.causesOf(entry)
  const { user, act, subject, labels }: Moderate = entry.op
  const claim = claimAmong(known, causes)
  if (claim === undefined || splitContentId(user).author !== entry.author) return false
  if (!hasRights(known, causes, entry)) return false
  const isFounder = claim.op.user === user
  const changesRights = act === 'appoint' || act === 'dismiss'
  if (changesRights && !isFounder && !(act === 'dismiss' && subject.id === user)) return false
  if (!NEEDS[act].includes(subject.kind) || (labels.length > 0 && act !== 'move')) return false
  if (known.makerAmong(causes, subject.kind, subject.id) === undefined) return false
  if (act !== 'ban' && !changesRights) return true
  const about = subjectOf(entry)
  if (isSameThing(known, { by: claim, kind: 'user', id: claim.op.user }, about)) return false
  if (act === 'appoint') return hasSecret(known, causes, subject.id)
  return act === 'dismiss' || !isModeratorBy(known, causes, about)
}

function hasRole(known: Known, among: Among, user: Named): boolean {
  const claim = claimAmong(known, among)
  const founder: Named | undefined = claim && { by: claim, kind: 'user', id: claim.op.user }
  return (
    (founder !== undefined && isSameThing(known, founder, user)) ||
    isModeratorBy(known, among, user)
  )
}

/** Whether any id of a user is a moderator's. */
function isModeratorBy(known: Known, among: Among, about: Named): boolean {
  return countingAmong(known, among, 'moderate').some(
    (act) =>
      act.op.act === 'appoint' &&
      isSameThing(known, subjectOf(act), about) &&
      isModeratorAfter(known, among, act.op.subject.id as UserId),
  )
}

/** [M34] */
export function isBannedFor(known: Known, entry: Entry, user: UserId): boolean {
  const named: Named = { by: entry, kind: 'user', id: user }
  return standing(known, known.causesOf(entry), named, ['ban', 'unban']).length > 0
}

/** [M36] */
export function isLockedFor(known: Known, entry: EntryOf<'post-message'>): boolean {
  const named: Named = { by: entry, kind: 'topic', id: entry.op.topic }
  return standing(known, known.causesOf(entry), named, ['lock', 'unlock']).length > 0
}

/** [M35] Bans of the user that an entry names, of all entries, that do not know any of `written`. */
export function bansOver(known: Known, user: Named, written: readonly Entry[]): ActEntry[] {
  const bans = standing(known, known.entries, user, ['ban', 'unban'])
  return bans.filter((ban) => !written.some((entry) => isCauseOf(entry, ban)))
}

/** [M35] [M36] [M37] Why a text is not shown; empty if it is. `written`: all entries that made it. */
export function withheldOf(
  known: Known,
  about: Named,
  { user, topic, written }: { user: Named | undefined; topic: Named | undefined; written: Entry[] },
): string {
  const all = known.entries
  if (standing(known, all, about, ['hide', 'restore']).length > 0) return 'hidden'
  const locks = topic === undefined ? [] : standing(known, all, topic, ['lock', 'unlock'])
  const covers = [
    ...(user === undefined ? [] : bansOver(known, user, written)),
    ...locks.filter((lock) => !written.some((entry) => isCauseOf(entry, lock))),
  ]
  const restores = actsInForce(known, all, about).filter(({ op }) => op.act === 'restore')
  const left = covers.filter((cover) => !restores.some((restore) => isCauseOf(cover, restore)))
  if (left.some(({ op }) => op.act === 'ban')) return 'banned'
  return left.length > 0 ? 'locked' : ''
}

/** [M38] Labels of the moves that no other in force has seen; undefined if it was never moved. */
export function labelsMovedTo(known: Known, topic: Named): readonly string[] | undefined {
  const moves = actsInForce(known, known.entries, topic).filter(({ op }) => op.act === 'move')
  const last = moves.filter((move) => !moves.some((other) => isCauseOf(move, other)))
  return last.length === 0 ? undefined : [...new Set(last.flatMap(({ op }) => op.labels))]
}

/** [M39] */
export function reportsIn(known: Known): string[] {
  return countingAmong(known, known.entries, 'report')
    .map((report) => {
      const { target, user } = report.op
      const about: Named = { by: report, kind: target.kind, id: target.id }
      const seen = actsInForce(known, known.entries, about).some((act) => isCauseOf(report, act))
      const covered = bansOver(known, { by: report, kind: 'user', id: user }, [report]).length > 0
      return `${report.author}#${report.seq} ${seen || covered ? 'seen' : 'open'}`
    })
    .sort()
}

/** Claims and acts that count, and whether they are in force. */
export function actsIn(known: Known): string[] {
  const all = known.entries
  const claims = countingAmong(known, all, 'claim-forum').map(
    (entry) => `${entry.author}#${entry.seq} claim true`,
  )
  const acts = countingAmong(known, all, 'moderate').map(
    (act) => `${act.author}#${act.seq} ${act.op.act} ${hasRights(known, all, act)}`,
  )
  return [...claims, ...acts].sort()
}
