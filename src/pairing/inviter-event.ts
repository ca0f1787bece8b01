/** What an inviter tells the person who invites. */
import type { Address } from './machine.ts'

/** A laptop that waits, as it calls itself. */
export interface Laptop {
  readonly name: string
  readonly at: Address
}

export type InviterEvent =
  | { readonly kind: 'found'; readonly laptop: Laptop }
  /** It shows its code now. */
  | { readonly kind: 'confirmable'; readonly laptop: Laptop }
  /** It shows a code for another member. */
  | { readonly kind: 'taken'; readonly laptop: Laptop }
  /** It did not answer any more: a call, the exchange, or the invite, which it may have or not. */
  | {
      readonly kind: 'silent'
      readonly laptop: Laptop
      readonly asked: 'call' | 'offer' | 'invite'
    }
  /** Nobody answered at an address that was asked for. */
  | { readonly kind: 'unheard'; readonly address: Address }
  /** It has the invite. */
  | { readonly kind: 'done'; readonly laptop: Laptop }
  /** More laptops wait than are listed. Told once. */
  | { readonly kind: 'full' }
  /** All that answered a call have been asked for their half. */
  | { readonly kind: 'looked' }
  | { readonly kind: 'expired' }
