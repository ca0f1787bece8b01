/** Laptops and members on one simulated network, in virtual time. */
import type { Address, Machine } from '../../src/pairing/machine.ts'
import { Inviter, type InviterOptions } from '../../src/pairing/inviter.ts'
import type { InviterEvent } from '../../src/pairing/inviter-event.ts'
import { Joiner, type JoinerEvent } from '../../src/pairing/joiner.ts'
import { Random } from '../../src/lab/random.ts'
import { Timeline } from '../simulation/timeline.ts'

export const PORT = 5058
export const EVERYBODY = { host: '10.0.0.255', port: PORT, isBroadcast: true } as const

export interface Weather {
  readonly loss?: number
  readonly duplication?: number
  /** On average, ms. */
  readonly delay?: number
}

/** Decides what becomes of a datagram: it may be another's, changed, or none. */
export type Wiretap = (from: Address, to: Address, bytes: Uint8Array) => readonly Uint8Array[]

export interface Host<Event, End extends Machine<Event>> {
  readonly end: End
  readonly at: Address
  readonly events: { readonly at: number; readonly event: Event }[]
  /** When it sent how many bytes where. */
  readonly sent: { readonly at: number; readonly to: Address; readonly bytes: Uint8Array }[]
  isDown: boolean
  /** Does what is due: after something was changed from outside. */
  wake(): void
}

export type Laptop = Host<JoinerEvent, Joiner>
export type Member = Host<InviterEvent, Inviter>

export class World {
  readonly timeline = new Timeline()
  readonly random: Random
  readonly #weather: Weather
  readonly #hosts: Host<unknown, Machine<unknown>>[] = []
  wiretap: Wiretap = (_from, _to, bytes) => [bytes]

  constructor(seed: number, weather: Weather = {}) {
    this.random = new Random(seed)
    this.#weather = weather
  }

  get now(): number {
    return this.timeline.now
  }

  bytes = (count: number): Uint8Array =>
    Uint8Array.from({ length: count }, () => this.random.below(256))

  laptop(name: string, lifetime = 120_000): Laptop {
    const [secret, nonce] = [this.bytes(32), this.bytes(32)]
    return this.add(new Joiner({ name, secret, nonce, until: this.now + lifetime }))
  }

  member(options: Partial<InviterOptions> = {}): Member {
    return this.add(
      new Inviter({
        secret: this.bytes(32),
        content: Buffer.from('parley:invite'),
        random: this.bytes,
        calls: [EVERYBODY],
        until: this.now + 120_000,
        ...options,
      }),
    )
  }

  add<Event, End extends Machine<Event>>(end: End): Host<Event, End> {
    const at = { host: `10.0.0.${this.#hosts.length + 1}`, port: PORT }
    let wokenFor = Infinity
    const wake = (): void => {
      end.tick(this.now)
      const { send, events } = end.take()
      for (const event of events) host.events.push({ at: this.now, event })
      for (const { to, bytes } of send) {
        host.sent.push({ at: this.now, to, bytes })
        this.send(at, to, bytes)
      }
      if (end.wakeAt === Infinity || end.wakeAt === wokenFor) return
      wokenFor = end.wakeAt
      this.timeline.after(wokenFor - this.now, wake)
    }
    const host: Host<Event, End> = { end, at, events: [], sent: [], isDown: false, wake }
    this.#hosts.push(host as Host<unknown, Machine<unknown>>)
    this.timeline.after(0, wake)
    return host
  }

  send(from: Address, to: Address, bytes: Uint8Array): void {
    const { loss = 0, duplication = 0, delay = 1 } = this.#weather
    for (const host of this.#hosts) {
      if (host.at === from || (to.host !== EVERYBODY.host && to.host !== host.at.host)) continue
      for (const each of this.wiretap(from, host.at, bytes)) {
        for (let copies = this.random.chance(duplication) ? 2 : 1; copies > 0; copies--) {
          if (this.random.chance(loss)) continue
          this.timeline.after(this.random.wait(delay), () => this.#arrive(host, from, each))
        }
      }
    }
  }

  run(milliseconds: number): void {
    this.timeline.runUntil(this.now + milliseconds)
  }

  #arrive(host: Host<unknown, Machine<unknown>>, from: Address, bytes: Uint8Array): void {
    if (host.isDown || host.end.isOver) return
    host.end.receive(from, bytes, this.now)
    host.wake()
  }
}

/** The code that a laptop shows, if it does. */
export function codeOf({ events }: Laptop): string | undefined {
  return events.flatMap(({ event }) => (event.kind === 'code' ? [event.code] : []))[0]
}

/** What a laptop was invited with, each time. */
export function invitesOf({ events }: Laptop): string[] {
  return events.flatMap(({ event }) =>
    event.kind === 'invited' ? [Buffer.from(event.content).toString()] : [],
  )
}

/** What happened at a member, of these kinds, as `kind name`. */
export function toldBy({ events }: Member, ...kinds: InviterEvent['kind'][]): string[] {
  return events.flatMap(({ event }) => {
    if (!kinds.includes(event.kind)) return []
    const asked = event.kind === 'silent' ? ` ${event.asked}` : ''
    return [`${event.kind}${'laptop' in event ? ` ${event.laptop.name}` : ''}${asked}`]
  })
}

/** The person types what a laptop shows. */
export function confirm(member: Member, laptop: Laptop, now: number): boolean {
  const confirmed = member.end.confirm(codeOf(laptop) ?? 'no code', now)
  member.wake()
  return 'laptop' in confirmed
}
