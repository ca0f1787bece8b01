/** Which claims, acts and reports the forum does not take. See refusal.ts for what these rules ask. */
import { ACT_SUBJECTS, type ClaimForum, type Moderate, type Subject } from './act.ts'
import type { Hash } from './digest.ts'
import type { ActRow, ForumReader } from './forum-state.ts'
import { isFounding } from './founding.ts'
import { CHAIN, type ReplicaId, splitContentId } from './ids.ts'
import { type IsPast, pastTarget, pastUser } from './lookup.ts'
import { founderIn, mayModerate, rightsIn, roleIn, speaksIn } from './rights.ts'
import type { Refusal } from './refusal.ts'

/** Whose log an op stands in, or is to stand in. */
export interface Written {
  readonly author: ReplicaId
  readonly hash: Hash
}

type Verdict = Refusal | undefined

export function refusedClaim(
  state: ForumReader,
  op: ClaimForum,
  isPast: IsPast,
  { author, hash }: Written,
): Verdict {
  const founder = founderIn(rightsIn(state, isPast))
  if (founder !== undefined) {
    const message = `the forum was claimed by user ${founder}: nobody else becomes its founder`
    return { code: 'failed-precondition', message }
  }
  const home = splitContentId(op.user).author
  const isHome = home === CHAIN || (home === author && isFounding(state.forumId, author, hash))
  if (!isHome) {
    const message =
      `user ${op.user} cannot claim the forum here: it takes the replica that founded the forum, ` +
      'and an account that was made there (forums of before there was moderation have none)'
    return { code: 'failed-precondition', message }
  }
  return withoutSecret(state, op.user, isPast)
}

export function refusedAct(
  state: ForumReader,
  op: Moderate,
  isPast: IsPast,
  { author }: Written,
): Verdict {
  const rights = rightsIn(state, isPast)
  return (
    foreignLog(op, author) ??
    powerless(rights, op, isPast) ??
    misdirected(state, op, isPast) ??
    untouchable(state, op, { rights, isPast })
  )
}

/** Nobody else's replica speaks for a moderator. */
function foreignLog(op: Moderate, author: ReplicaId): Verdict {
  if (speaksIn(author, op.user)) return undefined
  const home = splitContentId(op.user).author
  const message = `user ${op.user} moderates only at replica ${home}, where the account was made`
  return { code: 'failed-precondition', message }
}

function powerless(rights: readonly ActRow[], op: Moderate, isPast: IsPast): Verdict {
  const founder = founderIn(rights)
  if (founder === undefined) {
    const message =
      'the forum has no founder yet: whoever made it claims it first, with "parley mod claim"'
    return { code: 'failed-precondition', message }
  }
  if (founder === op.user) return undefined
  if (!mayModerate(rights, op.user, isPast)) {
    return { code: 'forbidden', message: `user ${op.user} is not a moderator` }
  }
  const stepsDown = op.act === 'dismiss' && op.subject.id === op.user
  if ((op.act !== 'appoint' && op.act !== 'dismiss') || stepsDown) return undefined
  const message = `user ${op.user} is not the founder: only user ${founder} appoints and dismisses`
  return { code: 'forbidden', message }
}

/** Not about the right kind of thing, or about nothing that is known. */
function misdirected(state: ForumReader, op: Moderate, isPast: IsPast): Verdict {
  const { act, subject, labels } = op
  const kinds: readonly Subject['kind'][] = ACT_SUBJECTS[act]
  if (!kinds.includes(subject.kind)) {
    const message = `cannot ${act} ${subject.kind} ${subject.id}: expected a ${kinds.join(' or ')}`
    return { code: 'invalid', message }
  }
  if (labels.length > 0 && act !== 'move') {
    return { code: 'invalid', message: `labels ${labels.join(', ')}: expected none with ${act}` }
  }
  const known =
    subject.kind === 'user'
      ? pastUser(state, subject.id, isPast)
      : pastTarget(state, subject, isPast)
  if (known !== undefined) return undefined
  return { code: 'not-found', message: `${subject.kind} ${subject.id} is not known` }
}

function untouchable(
  state: ForumReader,
  { act, subject, user }: Moderate,
  { rights, isPast }: { readonly rights: readonly ActRow[]; readonly isPast: IsPast },
): Verdict {
  if (subject.kind !== 'user' || (act !== 'ban' && act !== 'appoint' && act !== 'dismiss')) {
    return undefined
  }
  const role = roleIn(state, subject.id, rights)
  if (role === 'founder') {
    return { code: 'forbidden', message: `user ${subject.id} is the founder: cannot ${act}` }
  }
  if (act === 'appoint') return withoutSecret(state, subject.id, isPast)
  if (act !== 'ban' || role === undefined) return undefined
  const message = `user ${subject.id} is a moderator: the founder has to dismiss them before a ban`
  return { code: user === founderIn(rights) ? 'failed-precondition' : 'forbidden', message }
}

function withoutSecret(state: ForumReader, id: Moderate['user'], isPast: IsPast): Verdict {
  if (pastUser(state, id, isPast)?.secretHash !== '') return undefined
  const message = `user ${id} has no secret: nobody can vouch for such an account`
  return { code: 'failed-precondition', message }
}
