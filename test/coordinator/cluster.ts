/** Machines of the engine `members` in virtual time, on a network that does what a test says. */
import { Members } from '../../src/coordinator/members.ts'
import type { MembersInput, SavedState } from '../../src/coordinator/members-io.ts'
import type { CoordinationMessage } from '../../src/coordinator/message.ts'
import { type Configuration, servingIn } from '../../src/core/configuration.ts'
import { parseReplicaId, type ReplicaId } from '../../src/core/ids.ts'
import { Timeline } from '../simulation/timeline.ts'

const TICK_MS = 50
const DELAY_MS = 5
const START_WALL = 1_700_000_000_000

export interface Member {
  readonly id: ReplicaId
  machine: Members
  saved: SavedState | undefined
  isDown: boolean
  /** All that it learned, oldest first. */
  readonly told: Configuration[]
}

export class Cluster {
  readonly members: readonly Member[]
  /** Whether a message arrives; a test may change it. */
  arrives: (from: Member, to: Member, message: CoordinationMessage) => boolean = () => true
  readonly #timeline = new Timeline()

  /** The first `founders` make the first configuration; the others know nothing. */
  constructor(count: number, founders = count) {
    this.members = Array.from({ length: count }, (_, index) => {
      const id = parseReplicaId('abcdefgh'.charAt(index).repeat(10))
      const founds = index === 0 ? founders : undefined
      const machine = new Members({ self: id, founds, saved: undefined, now: this.now() })
      return { id, machine, saved: undefined, isDown: index >= founders, told: [] }
    })
    for (const member of this.members) this.#tickOften(member)
    for (const member of this.members.slice(0, founders)) this.#link(member)
  }

  get up(): Member[] {
    return this.members.filter(({ isDown }) => !isDown)
  }

  now(): { readonly wall: number; readonly monotonic: number } {
    return { wall: START_WALL + this.#timeline.now, monotonic: this.#timeline.now }
  }

  member(index: number): Member {
    const member = this.members[index]
    if (member === undefined) throw new Error(`there is no member ${index}`)
    return member
  }

  /** Ends a member without a word; its connections break, unless the machine itself is gone. */
  kill(member: Member, { isSeen = true } = {}): void {
    member.isDown = true
    for (const peer of isSeen ? this.up : []) {
      this.step(peer, { kind: 'disconnected', peer: member.id })
    }
  }

  /** Starts a member with what it kept, or anew. */
  start(member: Member): void {
    const { id, saved } = member
    member.machine = new Members({ self: id, founds: undefined, saved, now: this.now() })
    member.isDown = false
    this.#handOut(member)
    this.#link(member)
  }

  step(member: Member, input: MembersInput): void {
    if (member.isDown) return
    member.machine.step(input, this.now())
    this.#handOut(member)
  }

  run(milliseconds: number): void {
    this.#timeline.runUntil(this.#timeline.now + milliseconds)
  }

  /** How long it took; no longer than `patience`. */
  until(done: () => boolean, patience = 60_000): number {
    const start = this.#timeline.now
    this.#timeline.runUntil(start + patience, done)
    if (!done()) throw new Error(`it did not come about in ${patience} ms`)
    return this.#timeline.now - start
  }

  /** `abc` if all that are up say so. */
  serving(): string {
    const seen = new Set(this.up.map(({ machine }) => lettersOf(machine.configuration)))
    return [...seen].join(' or ')
  }

  hasLease({ machine, isDown }: Member): boolean {
    return !isDown && (machine.lease()?.monotonic ?? 0) > this.#timeline.now
  }

  #link(member: Member): void {
    for (const peer of this.up.filter((other) => other !== member)) {
      this.step(member, { kind: 'connected', peer: peer.id })
      this.step(peer, { kind: 'connected', peer: member.id })
    }
  }

  #handOut(member: Member): void {
    const { keep, send, configured } = member.machine.takeReady()
    if (keep !== undefined) member.saved = keep
    if (configured !== undefined) member.told.push(configured)
    const { machine } = member
    for (const { to, message } of send) {
      const receiver = this.members.find(({ id }) => id === to)
      if (receiver === undefined || !this.arrives(member, receiver, message)) continue
      this.#timeline.after(DELAY_MS, () => {
        if (member.machine !== machine) return
        this.step(receiver, { kind: 'message', from: member.id, message })
      })
    }
  }

  #tickOften(member: Member): void {
    this.step(member, { kind: 'tick' })
    this.#timeline.after(TICK_MS, () => this.#tickOften(member))
  }
}

/** The first letters of those that serve, in order; those that sync behind a `+`. */
export function lettersOf(configuration: Configuration | undefined): string {
  if (configuration === undefined) return 'nothing'
  const serving = servingIn(configuration).map(({ id }) => id[0])
  const others = configuration.replicas.slice(serving.length).map(({ id }) => id[0])
  return serving.join('') + (others.length > 0 ? `+${others.join('')}` : '')
}
