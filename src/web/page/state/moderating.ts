/** What moderators do. */
import { parley } from '../../../gen/page-messages.js'
import { Forum } from '../../../gen/page-services.ts'
import { newRequestId, write } from '../api/forum-api.ts'
import type { User } from '../api/types.ts'
import type { Target } from './changing.ts'
import { readAgain } from './open-topic.ts'
import { look } from './reports.ts'
import { lookAtRights, role } from './rights.ts'

const { ActKind } = parley.v1

export const ACTS = {
  appoint: ActKind.ACT_KIND_APPOINT,
  dismiss: ActKind.ACT_KIND_DISMISS,
  hide: ActKind.ACT_KIND_HIDE,
  restore: ActKind.ACT_KIND_RESTORE,
  lock: ActKind.ACT_KIND_LOCK,
  unlock: ActKind.ACT_KIND_UNLOCK,
  pin: ActKind.ACT_KIND_PIN,
  unpin: ActKind.ACT_KIND_UNPIN,
  move: ActKind.ACT_KIND_MOVE,
  ban: ActKind.ACT_KIND_BAN,
  unban: ActKind.ACT_KIND_UNBAN,
} as const

export type ActName = keyof typeof ACTS

export interface Standing {
  readonly withheld: number
  readonly locked?: boolean
  readonly pinned?: boolean
}

/** What can be done about a text as it stands; `isReported`: somebody waits for a word on it. */
export function actsOnText(
  target: Target,
  { withheld, locked = false, pinned = false }: Standing,
  isReported: boolean,
): readonly ActName[] {
  const isHidden = withheld === parley.v1.Withheld.WITHHELD_HIDDEN
  const onText: ActName[] = []
  if (!isHidden) onText.push('hide')
  if (withheld !== 0 || isReported) onText.push('restore')
  if ('messageId' in target) return onText
  return [...onText, locked ? 'unlock' : 'lock', pinned ? 'unpin' : 'pin']
}

/** What can be done about a user; `isAppointed`: they moderate. */
export function actsOnUser(
  { banned }: Pick<User, 'banned'>,
  { isAppointed, isFounder }: { readonly isAppointed: boolean; readonly isFounder: boolean },
): readonly ActName[] {
  if (isFounder) return []
  const mine: ActName[] = isAppointed ? [] : [banned ? 'unban' : 'ban']
  if (role.value === 'founder' && !banned) mine.push(isAppointed ? 'dismiss' : 'appoint')
  return mine
}

export type Subject = Target | { readonly userId: string }

export interface Said {
  readonly reason: string
  /** Of a move: all that the topic is to have. */
  readonly labels?: readonly string[]
}

/** Does it, and shows what came of it. Throws what the replica says against it. */
export async function moderate(act: ActName, subject: Subject, said: Said): Promise<void> {
  const { reason, labels = [] } = said
  const request = { requestId: newRequestId(), act: ACTS[act], ...subject, reason }
  await write(Forum.moderate, { ...request, labels: [...labels] })
  // The act is done: what cannot be shown of it now, the next look will show.
  await Promise.allSettled([readAgain(), look(), lookAtRights()])
}
