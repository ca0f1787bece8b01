/** Faults in the rules of moderation: each would let somebody slip under them, or replicas differ. */
import { type Mutation, test } from './mutation.ts'

const rule = (id: string) => test('core/moderation', `[${id}]`)

export const MODERATION_MUTATIONS: readonly Mutation[] = [
  {
    name: 'the forum can be claimed twice',
    file: 'core/act-refusal.ts',
    find: 'if (founder !== undefined) {\n    const message = `the forum was claimed',
    replace: 'if (founder === op.user) {\n    const message = `the forum was claimed',
    caughtBy: rule('M29'),
  },
  {
    name: 'any replica founded the forum',
    file: 'core/founding.ts',
    find: 'return author === CHAIN || forumFoundedBy(author, hash) === forum',
    replace: 'return author === CHAIN || forumFoundedBy(author, hash) !== ""',
    caughtBy: rule('M29'),
  },
  {
    name: 'any replica speaks for a moderator',
    file: 'core/rights.ts',
    find: 'return home === author || home === CHAIN',
    replace: 'return home === author || home.length > 0',
    caughtBy: rule('M30'),
  },
  {
    name: 'moderators appoint and dismiss',
    file: 'core/act-refusal.ts',
    find: "if ((op.act !== 'appoint' && op.act !== 'dismiss') || stepsDown) return undefined",
    replace: "if (op.act !== 'appoint' || op.act.length > 0 || stepsDown) return undefined",
    caughtBy: rule('M31'),
  },
  {
    name: 'a moderator is banned like anybody',
    file: 'core/act-refusal.ts',
    find: "if (act !== 'ban' || role === undefined) return undefined",
    replace: "if (act !== 'ban' || role === undefined || user.length > 0) return undefined",
    caughtBy: rule('M31'),
  },
  {
    name: 'a dismissal counts only for what knows of it',
    file: 'core/rights.ts',
    find: '!isIn(one) &&',
    replace: 'isPast(one.position) &&',
    caughtBy: rule('M32'),
  },
  {
    name: 'an old appointment makes up for a dismissal',
    file: 'core/rights.ts',
    find: '!appointments.some((again) => isBefore(one.position, again))',
    replace: '!appointments.some((again) => again !== one)',
    caughtBy: rule('M32'),
  },
  {
    name: 'an end counts also against what it does not know of',
    file: 'core/moderation.ts',
    find: 'act === kind && !ends.some((end) => isBefore(position, end))',
    replace: 'act === kind && !ends.some((end) => end.position !== position)',
    caughtBy: rule('M33'),
  },
  {
    name: 'a banned user writes on',
    file: 'core/refusal.ts',
    find: '!OPEN_TO_BANNED.includes(op.kind) && isBanned(',
    replace: 'OPEN_TO_BANNED.length === 0 && isBanned(',
    caughtBy: rule('M34'),
  },
  {
    name: 'a ban covers nothing',
    file: 'core/moderation.ts',
    find: 'return positions.every((position) => !isBefore(position, cover))',
    replace: 'return positions.length === 0 || cover.labels.length > 0',
    caughtBy: rule('M35'),
  },
  {
    name: 'likes of a banned user count on',
    file: 'core/moderating.ts',
    find: 'if (before !== after) weighLikes(',
    replace: 'if (before && after) weighLikes(',
    caughtBy: rule('M35'),
  },
  {
    name: 'a later like of a banned user counts',
    file: 'core/liking.ts',
    find: 'if (change !== 0 && !isBanned(state, row.user))',
    replace: 'if (change !== 0)',
    caughtBy: rule('M35'),
  },
  {
    name: 'a locked topic takes posts',
    file: 'core/refusal.ts',
    find: 'if (isLocked(state, topic.id, isPast)) {',
    replace: 'if (isLocked(state, topic.id, () => false)) {',
    caughtBy: rule('M36'),
  },
  {
    name: 'a restore lifts what it does not know of',
    file: 'core/moderation.ts',
    find: '!restores.some((act) => isBefore(position, act))',
    replace: '!restores.some((act) => act.position !== position)',
    caughtBy: rule('M37'),
  },
  {
    name: 'the last move to arrive wins',
    file: 'core/moderation.ts',
    find: '!moves.some((other) => isBefore(position, other))',
    replace: 'moves.at(-1)?.position === position',
    caughtBy: rule('M38'),
  },
  {
    name: 'any act closes a report',
    file: 'core/moderation.ts',
    find: 'some((act) => isBefore(report.position, act))',
    replace: 'some((act) => act.position !== report.position)',
    caughtBy: rule('M39'),
  },
]
