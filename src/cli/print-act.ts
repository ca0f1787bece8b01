/** What moderators did, and what was reported to them. */
import type { Act } from '../client/forum-client.ts'
import { parley } from '../gen/messages.js'
import type { Style } from './print-message.ts'
import { printableLine } from './print-text.ts'
import { absoluteTime, isoTime } from './print-time.ts'
import { type UserView, userView } from './views.ts'

const { ActKind } = parley.v1

const NAMES: Readonly<Record<number, string>> = {
  [ActKind.ACT_KIND_APPOINT]: 'appoint',
  [ActKind.ACT_KIND_DISMISS]: 'dismiss',
  [ActKind.ACT_KIND_HIDE]: 'hide',
  [ActKind.ACT_KIND_RESTORE]: 'restore',
  [ActKind.ACT_KIND_LOCK]: 'lock',
  [ActKind.ACT_KIND_UNLOCK]: 'unlock',
  [ActKind.ACT_KIND_PIN]: 'pin',
  [ActKind.ACT_KIND_UNPIN]: 'unpin',
  [ActKind.ACT_KIND_MOVE]: 'move',
  [ActKind.ACT_KIND_BAN]: 'ban',
  [ActKind.ACT_KIND_UNBAN]: 'unban',
}

export interface ActView {
  /** The entry that did it: replica and number, together unique. */
  readonly replica: string
  readonly seq: number
  readonly at: string
  readonly by: UserView
  /** The name of the command that does it; `claim`, or `report`. */
  readonly act: string
  /** What it is about: one of these, none of a claim. */
  readonly user: UserView | null
  readonly topic: string | null
  readonly message: string | null
  readonly labels: readonly string[]
  readonly reason: string
  /** Of a report: whether it waits. */
  readonly inForce: boolean
}

export function actView(act: Act): ActView {
  const kind = act.claim ? 'claim' : (NAMES[act.act] ?? 'report')
  return {
    replica: act.replica,
    seq: act.seq,
    at: isoTime(act.atMs),
    by: userView(act.by),
    act: kind,
    user: act.user ? userView(act.user) : null,
    topic: act.topic?.id ?? null,
    message: act.message?.id ?? null,
    labels: act.labels,
    reason: act.reason,
    inForce: act.inForce,
  }
}

/** What somebody did, in words, before what it was done to. */
const SAID: Readonly<Record<string, string>> = {
  appoint: 'made a moderator of',
  dismiss: 'dismissed the moderator',
  hide: 'hid',
  restore: 'showed',
  lock: 'locked',
  unlock: 'unlocked',
  pin: 'pinned',
  unpin: 'unpinned',
  move: 'gave new labels to',
  ban: 'banned',
  unban: 'ended the ban of',
  claim: 'claimed the forum and became its founder',
  report: 'reported',
}

/** One line: when, who, what, why. */
export function actLine(act: ActView, { paint, short }: Style): string {
  const about =
    act.user === null
      ? [act.topic && `topic ${short(act.topic)}`, act.message && `message ${short(act.message)}`]
      : [printableLine(act.user.name)]
  const labels = act.labels.map((label) => paint('green', `#${printableLine(label)}`))
  return [
    paint('dim', absoluteTime(Date.parse(act.at))),
    paint('cyan', printableLine(act.by.name)),
    SAID[act.act] ?? act.act,
    ...about.filter((part) => typeof part === 'string'),
    ...labels,
    ...(act.reason === '' ? [] : [`(${printableLine(act.reason)})`]),
    ...(act.inForce ? [] : [paint('dim', act.act === 'report' ? '[seen to]' : '[not in force]')]),
  ].join(' ')
}
