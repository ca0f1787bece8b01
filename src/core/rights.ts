/**
 * Rights: who may moderate, and which acts are in force.
 *
 * Rights belong to an id of a user, never to its aliases, and are used in the log of the replica
 * that gave the id out: so no other replica can speak for a moderator, nor make itself one by
 * repeating the request of an account. Only the founder appoints and dismisses, in one log, so what
 * is in force rests on nothing that needs to be judged in turn.
 */
import { type Entry, isCauseOf, type Position } from './entry.ts'
import type { ActRow, ForumReader } from './forum-state.ts'
import { CHAIN, type ReplicaId, splitContentId, type UserId } from './ids.ts'
import { canonical, type IsPast } from './lookup.ts'

/** Everything that is held counts as past. */
export const always: IsPast = () => true

/** Whether the log of `author` is where the holder of `user` speaks. */
export function speaksIn(author: ReplicaId, user: UserId): boolean {
  const home = splitContentId(user).author
  return home === author || home === CHAIN
}

/** Claims, appointments and dismissals in a past. */
export function rightsIn(state: ForumReader, isPast: IsPast): readonly ActRow[] {
  return state.actsAbout('rights').filter(({ position }) => isPast(position))
}

/** The founder's id; undefined while nobody has claimed the forum. */
export function founderIn(rights: readonly ActRow[]): UserId | undefined {
  return rights.find(({ act }) => act === 'claim')?.user
}

/** Whether an entry with this past, by `user`, has a moderator's rights. */
export function mayModerate(rights: readonly ActRow[], user: UserId, isPast: IsPast): boolean {
  return isCovered(rights, { user, isPast, isIn: () => false }) === 'no'
}

/** Whether an act that took effect is in force, as far as these rights tell. */
export function isInForce(rights: readonly ActRow[], act: ActRow): boolean {
  const isPast: IsPast = (position) => isBefore(position, act)
  const isIn = (other: ActRow) => isBefore(act.position, other)
  return isCovered(rights, { user: act.user, isPast, isIn }) === 'no'
}

interface Judged {
  readonly user: UserId
  /** What is in the past of the act. */
  readonly isPast: IsPast
  /** Whether the act is in the past of another. */
  readonly isIn: (other: ActRow) => boolean
}

/**
 * A dismissal covers every act of its user that is not in its past, unless an appointment behind
 * the dismissal is in the past of the act.
 */
function isCovered(rights: readonly ActRow[], { user, isPast, isIn }: Judged): 'yes' | 'no' {
  if (founderIn(rights) === user) return 'no'
  const own = rights.filter(({ subject }) => subject?.id === user)
  const appointments = own.filter(({ act, position }) => act === 'appoint' && isPast(position))
  if (appointments.length === 0) return 'yes'
  const ended = own.some(
    (one) =>
      one.act === 'dismiss' &&
      !isIn(one) &&
      !appointments.some((again) => isBefore(one.position, again)),
  )
  return ended ? 'yes' : 'no'
}

/** Whether one of the ids of a user is the founder's, or a moderator's now. */
export function roleIn(
  state: ForumReader,
  user: UserId,
  rights: readonly ActRow[],
): 'founder' | 'moderator' | undefined {
  if (rights.length === 0) return undefined
  const stays = canonical(state, 'user', user)
  const isOne = (id: UserId) => canonical(state, 'user', id) === stays
  const founder = founderIn(rights)
  if (founder !== undefined && isOne(founder)) return 'founder'
  const appointed = rights.filter(({ act }) => act === 'appoint')
  const isModerator = appointed.some(({ subject }) => {
    const id = subject?.id as UserId
    return isOne(id) && mayModerate(rights, id, always)
  })
  return isModerator ? 'moderator' : undefined
}

/** Whether a position is in the past of an act. */
export function isBefore(position: Position, act: ActRow): boolean {
  const { author, seq } = act.position
  const entry: Position & Pick<Entry, 'clock'> = { author, seq, clock: act.clock }
  return isCauseOf(position, entry)
}
