/** What moderators do, as numbers of the protocol. */
import type { ActKind } from '../core/act.ts'
import { parley } from '../gen/messages.js'
import { corrupt } from './checks.ts'

const { ActKind: Numbers } = parley.v1

export const ACT_NUMBERS = {
  appoint: Numbers.ACT_KIND_APPOINT,
  dismiss: Numbers.ACT_KIND_DISMISS,
  hide: Numbers.ACT_KIND_HIDE,
  restore: Numbers.ACT_KIND_RESTORE,
  lock: Numbers.ACT_KIND_LOCK,
  unlock: Numbers.ACT_KIND_UNLOCK,
  pin: Numbers.ACT_KIND_PIN,
  unpin: Numbers.ACT_KIND_UNPIN,
  move: Numbers.ACT_KIND_MOVE,
  ban: Numbers.ACT_KIND_BAN,
  unban: Numbers.ACT_KIND_UNBAN,
} as const satisfies Record<ActKind, number>

const KINDS = new Map<number, ActKind>(
  Object.entries(ACT_NUMBERS).map(([kind, number]) => [number, kind as ActKind]),
)

/** Undefined for a number that stands for none. */
export function actOf(number: number): ActKind | undefined {
  return KINDS.get(number)
}

/** Throws `corrupt` for a number that stands for none. */
export function checkAct(number: number | null | undefined): ActKind {
  const act = actOf(number ?? 0)
  if (act !== undefined) return act
  throw corrupt(`act ${number ?? 0}: of no known kind`)
}
