/** What happens while laptops are invited, in words. */
import { PAIRING_LAPTOPS_MAX, PAIRING_TRIES } from '../../core/limits.ts'
import type { Confirmation } from '../../pairing/inviter.ts'
import type { InviterEvent, Laptop } from '../../pairing/inviter-event.ts'
import { printableLine } from '../print-text.ts'
import { printAddress } from './lan-options.ts'

const ASKED = {
  call: 'when it was asked again whether it waits',
  offer: 'when it was asked for its code',
  invite: 'when it was sent the invite: it may have it, look there',
} as const

/** `bob (10.0.0.7)`. */
export function laptopName({ name, at }: Laptop): string {
  return `${printableLine(name)} (${printAddress(at)})`
}

/** A line for the person; undefined for what needs none. */
export function wordsOf(event: InviterEvent): string | undefined {
  switch (event.kind) {
    case 'found':
      return `${laptopName(event.laptop)} waits.`
    case 'confirmable':
      return `${laptopName(event.laptop)} shows a code. Type it here:`
    case 'taken':
      return `${laptopName(event.laptop)} shows a code for another member: start it again there.`
    case 'silent':
      return `${laptopName(event.laptop)} did not answer, ${ASKED[event.asked]} (${PAIRING_TRIES} tries).`
    case 'unheard':
      return `${printAddress(event.address)} did not answer (${PAIRING_TRIES} tries): is "parley join --lan" running there?`
    case 'done':
      return `${laptopName(event.laptop)} has the invite.`
    case 'full':
      return `More than ${PAIRING_LAPTOPS_MAX} laptops wait: the others come when these are done and this is run again.`
    case 'looked':
    case 'expired':
      return undefined
    default:
      return event satisfies never
  }
}

/** Why a code invites nobody. */
export function refusalWords(code: string, refusal: Confirmation & { refused: string }): string {
  return refusal.refused === 'nobody'
    ? `no laptop that waits shows ${code}: compare again; if it does, somebody stands in between`
    : `several laptops show ${code}, so one of them has guessed it: none is invited, start again`
}
