/**
 * Joiner: the new laptop. It answers, and sends nothing by itself.
 *
 *   waiting ── offer ──▶ bound (its code is shown) ── invite ──▶ invited, and then over
 *
 * It takes one offer and no second: its half is known from then on, so who could offer again could
 * try until the codes are equal.
 */
import { PAIRING_RETRY_MS, PAIRING_TRIES } from '../core/limits.ts'
import { type Datagram, decodeDatagram, encodeDatagram } from './datagram.ts'
import type { Address, Machine, Outgoing, Taken } from './machine.ts'
import { commitmentOf, type Half, type KeyPair, keyPairOf, type Shared, share } from './secrets.ts'

export type JoinerEvent =
  /** To be shown: the person compares it with what the member asks for. */
  | { readonly kind: 'code'; readonly code: string; readonly from: Address }
  /** Another member came, too late. Told once. */
  | { readonly kind: 'second-member'; readonly from: Address }
  | { readonly kind: 'invited'; readonly content: Uint8Array; readonly from: Address }
  /** Nobody invited it in time. */
  | { readonly kind: 'expired' }

export interface JoinerOptions {
  /** By which the person who invites knows the laptop: 1 to REPLICA_NAME_BYTES_MAX bytes. */
  readonly name: string
  /** 32 random bytes each, never used before. */
  readonly secret: Uint8Array
  readonly nonce: Uint8Array
  /** When it stops waiting. */
  readonly until: number
}

interface Bound {
  readonly member: Half
  readonly shared: Shared
}

/** How long who invites may go on to send what has arrived. */
const LINGER_MS = PAIRING_TRIES * PAIRING_RETRY_MS

export class Joiner implements Machine<JoinerEvent> {
  readonly #name: string
  readonly #own: KeyPair & Half
  readonly #commitment: Uint8Array
  #until: number
  #bound: Bound | undefined
  #isInvited = false
  #sawSecond = false
  #isOver = false
  #send: Outgoing[] = []
  #events: JoinerEvent[] = []

  constructor({ name, secret, nonce, until }: JoinerOptions) {
    this.#name = name
    this.#own = { ...keyPairOf(secret), nonce }
    this.#commitment = commitmentOf(name, this.#own)
    this.#until = until
  }

  get wakeAt(): number {
    return this.#isOver ? Infinity : this.#until
  }

  get isOver(): boolean {
    return this.#isOver
  }

  receive(from: Address, bytes: Uint8Array, now: number): void {
    this.tick(now)
    const datagram = decodeDatagram(bytes)
    if (datagram === undefined || this.#isOver) return
    if (datagram.kind === 'call') {
      const { call } = datagram
      this.#answer(from, { kind: 'waiting', call, ...this.#self(), name: this.#name })
      return
    }
    if (!isEqual(datagram.commitment, this.#commitment)) return
    if (datagram.kind === 'offer') this.#offered(from, datagram)
    if (datagram.kind === 'invite') this.#invited(from, datagram, now)
  }

  tick(now: number): void {
    if (this.#isOver || now < this.#until) return
    this.#isOver = true
    if (!this.#isInvited) this.#events.push({ kind: 'expired' })
  }

  take(): Taken<JoinerEvent> {
    const taken = { send: this.#send, events: this.#events }
    this.#send = []
    this.#events = []
    return taken
  }

  #offered(from: Address, member: Half): void {
    if (this.#bound === undefined && !this.#bind(from, member)) return
    if (isSameHalf(this.#bound?.member, member)) {
      const { key, nonce } = this.#own
      this.#answer(from, { kind: 'reveal', ...this.#self(), key, nonce })
      return
    }
    this.#answer(from, { kind: 'taken', ...this.#self() })
    if (!this.#sawSecond) this.#events.push({ kind: 'second-member', from })
    this.#sawSecond = true
  }

  #bind(from: Address, { key, nonce }: Half): boolean {
    const member = { key, nonce }
    const shared = share(this.#own, key, { name: this.#name, laptop: this.#own, member })
    if (shared === undefined) return false
    this.#bound = { member, shared }
    this.#events.push({ kind: 'code', code: shared.code, from })
    return true
  }

  #invited(from: Address, { iv, sealed }: Datagram & { kind: 'invite' }, now: number): void {
    const shared = this.#bound?.shared
    const content = shared?.open(iv, sealed)
    if (shared === undefined || content === undefined) return
    this.#answer(from, { kind: 'received', ...this.#self(), receipt: shared.receipt(sealed) })
    if (this.#isInvited) return
    this.#isInvited = true
    // Our answer may be lost: who sends again is answered again.
    this.#until = now + LINGER_MS
    this.#events.push({ kind: 'invited', content, from })
  }

  #self(): { commitment: Uint8Array } {
    return { commitment: this.#commitment }
  }

  #answer(to: Address, datagram: Datagram): void {
    this.#send.push({ to, bytes: encodeDatagram(datagram) })
  }
}

export function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

function isSameHalf(a: Half | undefined, b: Half): boolean {
  return a !== undefined && isEqual(a.key, b.key) && isEqual(a.nonce, b.nonce)
}
