/**
 * The dialer: knows where peers may be and tries them, for ever and at a bounded pace, until there
 * is a link. Where it learned of a peer does not matter: from a person, the local network, another
 * peer, or before the last restart.
 */
import type { Multiaddr } from '@multiformats/multiaddr'
import { DIALS_MAX, PEER_ADDRESSES_MAX, REPLICAS_MAX } from '../../core/limits.ts'
import { parseAddress, peerOf } from './addresses.ts'
import type { Timing } from './timing.ts'

/** Beyond so many failures in a row the pause does not grow any more. */
const DOUBLINGS_MAX = 10
/** So many failures in a row mean that what others told is out of date; they will tell anew. */
const HEARSAY_FAILURES_MAX = 50

export interface DialerOptions {
  /** The own peer id, which is never dialled. */
  readonly self: string
  readonly timing: Timing
  readonly now: () => number
  /** From 0 to 1, for jitter. */
  readonly random: () => number
  /** Resolves with who answered, and where. */
  readonly dial: (
    addresses: readonly Multiaddr[],
  ) => Promise<{ readonly peer: string; readonly address: Multiaddr }>
  /** Whether there is no use in dialling this peer: a link stands, or it is banned. */
  readonly isSettled: (peer: string) => boolean
  /** Whether this replica itself listens there. */
  readonly isOwn: (address: Multiaddr) => boolean
  readonly onFailure: (addresses: readonly Multiaddr[], reason: unknown) => void
}

interface Candidate {
  /** Unknown until somebody answered at the address. */
  peer: string | undefined
  /** Those that worked or came last stand first. */
  addresses: Multiaddr[]
  /** A person gave it: it is never forgotten. */
  readonly isGiven: boolean
  /** When there last was a link; before all others if there never was. */
  linkedAt: number
  failures: number
  dueAt: number
  isDialling: boolean
}

export class Dialer {
  readonly #options: DialerOptions
  /** By peer id where it is known, else by address. */
  readonly #candidates = new Map<string, Candidate>()
  #dialling = 0

  constructor(options: DialerOptions) {
    this.#options = options
  }

  /** Takes addresses that a person gave. */
  give(addresses: readonly string[]): void {
    for (const text of addresses) this.#add(text, { isGiven: true })
  }

  /** Takes addresses that peers told. */
  tell(addresses: readonly string[]): void {
    for (const text of addresses) this.#add(text, {})
  }

  /** Takes addresses at which there were links before the last restart. */
  remember(addresses: readonly string[]): void {
    for (const text of addresses) this.#add(text, { wasLinked: true })
  }

  /** The local network shows a peer right now: it is worth trying at once. */
  find(addresses: readonly string[]): void {
    for (const text of addresses) {
      const candidate = this.#add(text, {})
      // Ahead of all that may be out of date.
      if (candidate !== undefined && candidate.failures > 0) candidate.dueAt = 0
    }
  }

  /** A link to this peer is open; these are its addresses. */
  linked(peer: string, addresses: readonly string[]): void {
    this.tell(addresses)
    const candidate = this.#candidates.get(peer)
    if (candidate === undefined) return
    candidate.linkedAt = this.#options.now()
  }

  /** A link is over: it is made anew, slower if it did not live long. */
  unlinked(peer: string, age: number): void {
    for (const candidate of this.#candidates.values()) {
      if (candidate.peer !== peer) continue
      candidate.failures = age > this.#options.timing.redialMsMax ? 0 : candidate.failures + 1
      candidate.dueAt = this.#options.now() + this.#pause(candidate.failures)
    }
  }

  /** The network is another, or this machine slept: everything is worth trying now. */
  wake(): void {
    for (const candidate of this.#candidates.values()) {
      candidate.failures = 0
      candidate.dueAt = this.#soon(candidate)
    }
  }

  /** Dials whoever is due, those first that waited longest: the dead do not keep off the living. */
  tick(): void {
    const now = this.#options.now()
    const due = [...this.#candidates.values()].filter(
      (candidate) => !candidate.isDialling && candidate.dueAt <= now && !this.#isSettled(candidate),
    )
    due.sort((a, b) => a.dueAt - b.dueAt)
    for (const candidate of due.slice(0, DIALS_MAX - this.#dialling)) void this.#dial(candidate)
  }

  /** Addresses of peers to which there was a link, the latest first. */
  remembered(): string[] {
    return [...this.#candidates.values()]
      .filter(({ linkedAt, peer }) => linkedAt >= 0 && peer !== undefined)
      .sort((a, b) => b.linkedAt - a.linkedAt)
      .flatMap(({ addresses }) => addresses.filter((address) => peerOf(address) !== undefined))
      .map(String)
  }

  async #dial(candidate: Candidate): Promise<void> {
    candidate.isDialling = true
    this.#dialling++
    try {
      const { peer, address } = await this.#options.dial(candidate.addresses)
      // Addresses with and without a peer id cannot be dialled together.
      if (candidate.peer === peer && candidate.addresses.every(peerOf)) {
        candidate.addresses = first(address, candidate.addresses)
      }
      candidate.peer = peer
    } catch (reason) {
      this.#options.onFailure(candidate.addresses, reason)
    }
    // That somebody answered is no success yet: `linked` tells of that.
    candidate.failures++
    candidate.dueAt = this.#options.now() + this.#pause(candidate.failures)
    candidate.isDialling = false
    this.#dialling--
    const isHearsay = !candidate.isGiven && candidate.linkedAt < 0
    if (isHearsay && candidate.failures > HEARSAY_FAILURES_MAX) this.#forget(candidate)
  }

  #forget(candidate: Candidate): void {
    for (const [key, other] of this.#candidates) {
      if (other === candidate) this.#candidates.delete(key)
    }
  }

  #isSettled({ peer, addresses }: Candidate): boolean {
    const { isOwn, isSettled } = this.#options
    return peer === undefined ? addresses.every(isOwn) : isSettled(peer)
  }

  /** Undefined for what is no address, or the own one, or too much. */
  #add(
    text: string,
    { isGiven = false, wasLinked = false }: { isGiven?: boolean; wasLinked?: boolean },
  ): Candidate | undefined {
    const address = parseAddress(text)
    if (address === undefined) return undefined
    const peer = peerOf(address)
    if (peer === this.#options.self) return undefined
    const key = peer ?? address.toString()
    const candidate = this.#candidates.get(key) ?? this.#make(key, peer, isGiven)
    if (candidate === undefined) return undefined
    if (wasLinked) candidate.linkedAt = Math.max(candidate.linkedAt, 0)
    const isKnown = candidate.addresses.some((other) => other.equals(address))
    if (!isKnown) candidate.addresses = first(address, candidate.addresses)
    return candidate
  }

  #make(key: string, peer: string | undefined, isGiven: boolean): Candidate | undefined {
    if (this.#candidates.size >= REPLICAS_MAX && !this.#forgetWorst()) return undefined
    const candidate: Candidate = {
      peer,
      addresses: [],
      isGiven,
      linkedAt: -1,
      failures: 0,
      dueAt: 0,
      isDialling: false,
    }
    candidate.dueAt = this.#soon(candidate)
    this.#candidates.set(key, candidate)
    return candidate
  }

  /** Makes room: whom nobody gave, who is not linked, and who failed most. False if there is none. */
  #forgetWorst(): boolean {
    let worst: [string, Candidate] | undefined
    for (const [key, candidate] of this.#candidates) {
      if (candidate.isGiven || candidate.isDialling || this.#isSettled(candidate)) continue
      if (worst === undefined || candidate.failures > worst[1].failures) worst = [key, candidate]
    }
    return worst !== undefined && this.#candidates.delete(worst[0])
  }

  /** Two replicas that find each other at the same time should not both dial: one waits a little. */
  #soon({ peer }: Candidate): number {
    const { now, self, random, timing } = this.#options
    const isPatient = peer !== undefined && self > peer
    return now() + timing.redialMs * (isPatient ? 1 + random() : random() / 4)
  }

  #pause(failures: number): number {
    const { random, timing } = this.#options
    const pause = timing.redialMs * 2 ** Math.min(failures, DOUBLINGS_MAX)
    return Math.min(pause, timing.redialMsMax) * (0.5 + random() / 2)
  }
}

function first(address: Multiaddr, others: readonly Multiaddr[]): Multiaddr[] {
  const rest = others.filter((other) => !other.equals(address))
  return [address, ...rest].slice(0, PEER_ADDRESSES_MAX)
}
