/**
 * Inviter: the member. It calls for laptops that wait, exchanges keys with each, and sends the
 * invite to whom the person confirms by its code.
 *
 *   call ─▶ waiting ─▶ offer ─▶ reveal (confirmable) ─ confirm ─▶ invite ─▶ received (done)
 *
 * Everything it sends is a question: it is sent again until it is answered, and given up with an
 * event that says who did not answer.
 */
import { ForumError } from '../core/error.ts'
import { toHex } from '../core/bytes.ts'
import {
  PAIRING_DATAGRAM_BYTES_MAX,
  PAIRING_LAPTOPS_MAX,
  PAIRING_PAUSE_MS,
} from '../core/limits.ts'
import { CALL_BYTES, type Datagram, decodeDatagram, encodeDatagram, IV_BYTES } from './datagram.ts'
import type { InviterEvent, Laptop } from './inviter-event.ts'
import { isEqual } from './joiner.ts'
import { type Address, addressKey, type Machine, type Outgoing, type Taken } from './machine.ts'
import { Outbox } from './outbox.ts'
import {
  commitmentOf,
  derive,
  type Half,
  type KeyPair,
  keyPairOf,
  type Shared,
  share,
} from './secrets.ts'

export interface InviterOptions {
  /** 32 random bytes, for one pairing. With the same ones it shows a laptop the same code again. */
  readonly secret: Uint8Array
  /** What is sent to who is confirmed. */
  readonly content: Uint8Array
  readonly random: (count: number) => Uint8Array
  /** Where a call goes to; one machine, or many. */
  readonly calls: readonly (Address & { readonly isBroadcast: boolean })[]
  /** When it stops. What is confirmed by then is still sent. */
  readonly until: number
}

/** What became of a code that a person gave. */
export type Confirmation = { readonly laptop: Laptop } | { readonly refused: 'nobody' | 'several' }

interface Entry {
  readonly id: string
  readonly commitment: Uint8Array
  laptop: Laptop
  readonly own: KeyPair & Half
  shared: Shared | undefined
  state: 'asked' | 'confirmable' | 'taken' | 'silent' | 'sending' | 'done'
  /** What shows that it has opened the invite that was sent to it. */
  receipt: Uint8Array | undefined
  /** The last call that it answered. */
  heard: Uint8Array | undefined
  isGone: boolean
}

export class Inviter implements Machine<InviterEvent> {
  readonly #options: InviterOptions
  readonly #outbox = new Outbox()
  readonly #laptops = new Map<string, Entry>()
  /** Addresses that were never heard of: told once. */
  readonly #unheard = new Set<string>()
  #call: Uint8Array | undefined
  #callAt = 0
  /** A call has ended, and its laptops are being asked for their halves. */
  #isLookDue = false
  #toldFull = false
  #isExpired = false
  #send: Outgoing[] = []
  #events: InviterEvent[] = []

  /** Throws ForumError `invalid` when the content does not fit into a datagram. */
  constructor(options: InviterOptions) {
    const bytes = options.content.length
    if (bytes > PAIRING_DATAGRAM_BYTES_MAX / 2) {
      throw new ForumError(
        'invalid',
        `the invite has ${bytes} bytes: at most ${PAIRING_DATAGRAM_BYTES_MAX / 2} can be sent`,
      )
    }
    this.#options = options
  }

  get wakeAt(): number {
    if (this.isOver) return Infinity
    const own = this.#isExpired ? Infinity : this.#options.until
    const next = this.#call === undefined && !this.#isExpired ? this.#callAt : Infinity
    return Math.min(own, next, this.#outbox.wakeAt)
  }

  get isOver(): boolean {
    return this.#isExpired && this.#outbox.size === 0
  }

  receive(from: Address, bytes: Uint8Array, now: number): void {
    const datagram = decodeDatagram(bytes)
    if (datagram === undefined || datagram.kind === 'call' || this.isOver) return
    if (datagram.kind === 'waiting') this.#waiting(from, datagram, now)
    const entry = this.#laptops.get(toHex(datagram.commitment))
    if (entry !== undefined) this.#answered(entry, datagram)
    this.#look()
  }

  tick(now: number): void {
    if (this.#isExpired) {
      this.#sendDue(now)
      return
    }
    if (now >= this.#options.until) this.#expire()
    else if (this.#call === undefined && now >= this.#callAt) this.#callOut(now)
    this.#sendDue(now)
  }

  /** Sends the invite to the one laptop that shows this code. */
  confirm(code: string, now: number): Confirmation {
    const [entry, ...more] = [...this.#laptops.values()].filter(
      ({ state, shared }) => state === 'confirmable' && shared?.code === code,
    )
    if (entry?.shared === undefined) return { refused: 'nobody' }
    // Two with one code: whoever has guessed it is one of them.
    if (more.length > 0) return { refused: 'several' }
    const { commitment, shared, laptop, id } = entry
    const iv = this.#options.random(IV_BYTES)
    const sealed = shared.seal(iv, this.#options.content)
    entry.state = 'sending'
    entry.receipt = shared.receipt(sealed)
    this.#ask(`invite ${id}`, laptop.at, { kind: 'invite', commitment, iv, sealed }, now)
    return { laptop }
  }

  take(): Taken<InviterEvent> {
    const taken = { send: this.#send, events: this.#events }
    this.#send = []
    this.#events = []
    return taken
  }

  #callOut(now: number): void {
    const call = this.#options.random(CALL_BYTES)
    this.#call = call
    for (const to of this.#options.calls) {
      this.#ask(`call ${addressKey(to)}`, to, { kind: 'call', call }, now)
    }
  }

  #waiting(from: Address, datagram: Datagram & { kind: 'waiting' }, now: number): void {
    const { commitment, call, name } = datagram
    if (this.#call === undefined || !isEqual(call, this.#call)) return
    const { calls } = this.#options
    const asked = calls.find((to) => !to.isBroadcast && addressKey(to) === addressKey(from))
    if (asked !== undefined) this.#outbox.answered(`call ${addressKey(asked)}`)
    const id = toHex(commitment)
    const known = this.#laptops.get(id)
    if (known === undefined && this.#laptops.size === PAIRING_LAPTOPS_MAX) {
      if (!this.#toldFull) this.#events.push({ kind: 'full' })
      this.#toldFull = true
      return
    }
    const entry = known ?? this.#newEntry(id, commitment, { name, at: from })
    const isNews = known === undefined || entry.isGone
    entry.heard = this.#call
    // It may have been named falsely, or moved, and not have answered for that.
    if (entry.state === 'silent') entry.laptop = { name, at: from }
    entry.isGone = false
    if (isNews) this.#events.push({ kind: 'found', laptop: entry.laptop })
    if (known === undefined || entry.state === 'silent') this.#offer(entry, now)
  }

  #newEntry(id: string, commitment: Uint8Array, laptop: Laptop): Entry {
    const { secret } = this.#options
    const nonce = derive(secret, commitment, 'member nonce')
    const own = { ...keyPairOf(derive(secret, commitment, 'member key')), nonce }
    const common = { shared: undefined, receipt: undefined, heard: undefined, isGone: false }
    const entry: Entry = { id, commitment, laptop, own, state: 'asked', ...common }
    this.#laptops.set(id, entry)
    return entry
  }

  #offer(entry: Entry, now: number): void {
    const { commitment, own, laptop, id } = entry
    const { key, nonce } = own
    entry.state = 'asked'
    this.#ask(`offer ${id}`, laptop.at, { kind: 'offer', commitment, key, nonce }, now)
  }

  #answered(entry: Entry, datagram: Datagram): void {
    if (datagram.kind === 'reveal') this.#revealed(entry, datagram)
    if (datagram.kind === 'received') this.#received(entry, datagram.receipt)
    if (datagram.kind !== 'taken' || entry.state !== 'asked') return
    this.#outbox.answered(`offer ${entry.id}`)
    entry.state = 'taken'
    this.#events.push({ kind: 'taken', laptop: entry.laptop })
  }

  #revealed(entry: Entry, { key, nonce }: Half): void {
    const { own, laptop, commitment, id } = entry
    // Also after "taken": that anybody may have said.
    if (!['asked', 'taken', 'silent'].includes(entry.state)) return
    // Chosen after it had seen our half: somebody stands in between.
    if (!isEqual(commitmentOf(laptop.name, { key, nonce }), commitment)) return
    const { key: memberKey, nonce: memberNonce } = own
    const member = { key: memberKey, nonce: memberNonce }
    const shared = share(own, key, { name: laptop.name, laptop: { key, nonce }, member })
    if (shared === undefined) return
    this.#outbox.answered(`offer ${id}`)
    entry.shared = shared
    entry.state = 'confirmable'
    this.#events.push({ kind: 'confirmable', laptop })
  }

  #received(entry: Entry, receipt: Uint8Array): void {
    if (entry.receipt === undefined || !isEqual(entry.receipt, receipt)) return
    entry.receipt = undefined
    this.#outbox.answered(`invite ${entry.id}`)
    entry.state = 'done'
    this.#events.push({ kind: 'done', laptop: entry.laptop })
  }

  #sendDue(now: number): void {
    const { send, givenUp } = this.#outbox.due(now)
    this.#send.push(...send)
    for (const name of givenUp) this.#gaveUp(name)
    if (givenUp.length > 0) this.#look()
    const isCalling = this.#options.calls.some((to) => this.#outbox.has(`call ${addressKey(to)}`))
    if (this.#call === undefined || isCalling || this.#isExpired) return
    this.#endCall(this.#call, now)
  }

  /** Who had answered a call before, and did not answer this one, is gone. */
  #endCall(call: Uint8Array, now: number): void {
    for (const entry of this.#laptops.values()) {
      if (entry.heard === call || entry.isGone || entry.state === 'done') continue
      entry.isGone = true
      this.#events.push({ kind: 'silent', laptop: entry.laptop, asked: 'call' })
    }
    this.#call = undefined
    this.#callAt = now + PAIRING_PAUSE_MS
    this.#isLookDue = true
    this.#look()
  }

  #look(): void {
    const isAsking = [...this.#laptops.values()].some(({ state }) => state === 'asked')
    if (!this.#isLookDue || isAsking) return
    this.#isLookDue = false
    this.#events.push({ kind: 'looked' })
  }

  #gaveUp(name: string): void {
    const [asked, what = ''] = name.split(' ')
    const entry = this.#laptops.get(what)
    if (entry !== undefined && (asked === 'offer' || asked === 'invite')) {
      entry.state = asked === 'offer' ? 'silent' : 'confirmable'
      this.#events.push({ kind: 'silent', laptop: entry.laptop, asked })
      return
    }
    const address = this.#options.calls.find((to) => addressKey(to) === what)
    if (address === undefined || address.isBroadcast || this.#unheard.has(what)) return
    this.#unheard.add(what)
    this.#events.push({ kind: 'unheard', address })
  }

  #expire(): void {
    this.#isExpired = true
    this.#events.push({ kind: 'expired' })
    for (const to of this.#options.calls) this.#outbox.answered(`call ${addressKey(to)}`)
    for (const { id } of this.#laptops.values()) this.#outbox.answered(`offer ${id}`)
  }

  #ask(name: string, to: Address, datagram: Datagram, now: number): void {
    this.#outbox.put(name, { to, bytes: encodeDatagram(datagram) }, now)
  }
}
