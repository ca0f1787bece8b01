/**
 * A cluster in one process: real replica cores on memory stores, one virtual clock, and a network
 * that does what the test says. Nothing here waits: time is a number.
 */
import { ReplicaCore } from '../../src/replica/core.ts'
import type { Settled } from '../../src/replica/turn.ts'
import { type Identity, identityOf } from '../../src/replica/identity.ts'
import { type ForumId, millis, type ReplicaId } from '../../src/core/ids.ts'
import type { Outcome, WriteRequest } from '../../src/core/request.ts'
import { covers, format } from '../../src/core/vector.ts'
import type { Packet } from '../../src/replication/packet.ts'
import type {
  Now,
  Ready,
  Refused,
  Replication,
  Seal,
  Outgoing,
} from '../../src/replication/replication.ts'
import type { LogReader } from '../../src/core/log.ts'
import { type MemoryStore, openMemoryStore } from '../../src/storage/memory-store.ts'
import { sha256 } from '../core/ops.ts'

export const FORUM = 'cccccccccccccccc' as ForumId
export const START_WALL = 1_700_000_000_000
/** Virtual milliseconds of one step of the world. */
const STEP_MS = 10
/** Virtual milliseconds in which a healthy cluster has certainly converged. */
const PATIENCE_MS = 300_000

/** What a mode needs to open a machine. */
export interface MachineOptions {
  readonly self: ReplicaId
  readonly log: LogReader
  readonly seal: Seal
  readonly now: Now
  /** Larger with every time that the machine is opened. */
  readonly incarnation: number
  /** Who it was before its log was forked. */
  readonly former: readonly ReplicaId[]
}

export type OpenMachine = (options: MachineOptions) => Replication

export interface ClusterOptions {
  readonly open: OpenMachine
  readonly replicas: number
  /** Changes, multiplies (several packets) or drops (none) what is sent. */
  readonly network?: (packet: Packet, from: number, to: number) => readonly Packet[]
}

/** A write and what came of it so far. */
export interface Written {
  settled: Settled | { readonly outcome: Outcome } | undefined
}

/** The same one each time: to make a key takes longer than most turns of a simulated replica. */
export function identity(index: number): Identity {
  const made = identities.get(index) ?? identityOf(Uint8Array.from(sha256(`replica ${index}`)))
  identities.set(index, made)
  return made
}

const identities = new Map<number, Identity>()

export class Member {
  readonly index: number
  identity: Identity
  /** Who it was before its log was forked. */
  former: readonly ReplicaId[] = []
  store: MemoryStore
  core: ReplicaCore
  /** Everything the machine handed out since it was opened last. */
  readies: Ready[] = []
  refused: Refused[] = []
  up = true
  /** Of its machine as it is open now. */
  incarnation = 0
  /** The wall clock, against the world's. */
  wallOffset = 0
  readonly #open: OpenMachine
  readonly #clock: () => number
  readonly #written = new Map<number, Written>()

  constructor(index: number, open: OpenMachine, clock: () => number) {
    this.index = index
    this.identity = identity(index)
    this.#open = open
    this.#clock = clock
    this.store = openMemoryStore({ forumId: FORUM })
    this.core = this.#openCore()
  }

  get id(): ReplicaId {
    return this.identity.id
  }

  get version(): string {
    return format(this.store.log.version())
  }

  now(): Now {
    const time = this.#clock()
    return { wall: millis(START_WALL + time + this.wallOffset), monotonic: time }
  }

  write(request: WriteRequest): Written {
    const written: Written = { settled: undefined }
    const proposed = this.core.propose(request)
    if (typeof proposed === 'number') this.#written.set(proposed, written)
    else written.settled = { outcome: proposed }
    return written
  }

  settled(all: readonly Settled[]): void {
    for (const settled of all) {
      const written = this.#written.get(settled.proposal)
      if (written === undefined) throw new Error(`proposal ${settled.proposal} was settled twice`)
      this.#written.delete(settled.proposal)
      written.settled = settled
    }
  }

  /** Opens again on what was durable, or on an older copy of it. */
  restart(image = this.store.image()): void {
    this.store = openMemoryStore({ forumId: FORUM, image })
    this.#written.clear()
    this.readies = []
    this.core = this.#openCore()
    this.up = true
  }

  /** Opens again under a new identity, on what was durable. */
  renew(name: string): void {
    this.former = [...this.former, this.id]
    this.identity = identityOf(Uint8Array.from(sha256(name)))
    this.restart()
  }

  #openCore(): ReplicaCore {
    const { log } = this.store
    const openReplication = () => {
      const { id: self, seal } = this.identity
      const now = this.now()
      this.incarnation += 1
      const { incarnation, former } = this
      const machine = this.#open({ self, log, seal, now, incarnation, former })
      return recorded(machine, (ready) => this.readies.push(ready))
    }
    const authors = [this.id, ...this.former]
    return new ReplicaCore({ store: this.store, hash: sha256, openReplication, authors })
  }
}

export class Cluster {
  readonly members: readonly Member[]
  readonly #options: ClusterOptions
  readonly #cut = new Set<string>()
  #queue: { readonly from: number; readonly to: number; readonly packet: Packet }[] = []
  #time = 0
  /** What else happens with every step of the world. */
  protected beforeStep: () => void = () => {}

  constructor(options: ClusterOptions) {
    this.#options = options
    this.members = Array.from(
      { length: options.replicas },
      (_, index) => new Member(index, options.open, () => this.#time),
    )
    for (const member of this.members) member.core.step({ kind: 'tick', now: member.now() })
    for (const { index: a } of this.members) {
      for (const { index: b } of this.members.slice(a + 1)) this.#connect(a, b, 'connected')
    }
  }

  member(index: number): Member {
    const member = this.members[index]
    if (member === undefined) throw new Error(`there is no member ${index}`)
    return member
  }

  /** Ends the link between two members, if there is one. */
  cut(a: number, b: number): void {
    if (this.#cut.has(linkKey(a, b))) return
    if (this.#isLinked(a, b)) this.#connect(a, b, 'disconnected')
    this.#cut.add(linkKey(a, b))
  }

  heal(a: number, b: number): void {
    if (!this.#cut.delete(linkKey(a, b))) return
    if (this.#isLinked(a, b)) this.#connect(a, b, 'connected')
  }

  /** Cuts a member off from all others. */
  isolate(index: number): void {
    for (const { index: other } of this.members) if (other !== index) this.cut(index, other)
  }

  rejoin(index: number): void {
    for (const { index: other } of this.members) if (other !== index) this.heal(index, other)
  }

  /** Stops a member; what is not durable is gone. */
  crash(index: number): void {
    const member = this.member(index)
    for (const { index: other } of this.members) {
      if (this.#isLinked(index, other)) this.#step(other, 'disconnected', member.id)
    }
    member.up = false
    this.#queue = this.#queue.filter(({ from, to }) => from !== index && to !== index)
  }

  restart(index: number, image?: Parameters<Member['restart']>[0]): void {
    this.member(index).restart(image)
    this.#introduce(this.member(index))
  }

  /** Ends a member and opens it again under a new identity. */
  renew(index: number, name = `replica ${index} again`): void {
    if (this.member(index).up) this.crash(index)
    this.member(index).renew(name)
    this.#introduce(this.member(index))
  }

  /** Hands a packet to a member, as if `from` had sent it. */
  inject(from: ReplicaId, to: number, packet: Packet): void {
    this.member(to).core.step({ kind: 'packet', from, packet })
  }

  /** Lets virtual time pass. */
  run(milliseconds: number): void {
    for (const until = this.#time + milliseconds; this.#time < until; ) this.#stepWorld()
  }

  /** Does what is ready without letting time pass. */
  turn(): void {
    for (const member of this.members) this.#turn(member)
  }

  /** Lets time pass until the condition holds. */
  until(condition: () => boolean, what = 'the condition'): void {
    const limit = this.#time + PATIENCE_MS
    while (!condition()) {
      if (this.#time > limit) throw new Error(`${what} did not come about:\n${this.describe()}`)
      this.#stepWorld()
    }
  }

  /** Lets time pass until all members that are up hold the same and show the same forum. */
  converge(): void {
    this.until(() => this.isConverged(), 'convergence')
  }

  isConverged(): boolean {
    const up = this.members.filter((member) => member.up)
    const shown = up.map((member) => `${member.version} ${member.core.digest()}`)
    return this.#queue.length === 0 && new Set(shown).size <= 1
  }

  /**
   * Writes, at the member whose job it is, and lets time pass until that is settled and the
   * asked member shows it.
   */
  write(index: number, request: WriteRequest): Outcome {
    const at = this.#whoTakes(index)
    const written = at.write(request)
    this.until(() => written.settled !== undefined, 'the answer')
    if (!written.settled || !('outcome' in written.settled)) throw written.settled?.error
    const version = at.core.version()
    if (at.index !== index) this.until(() => covers(this.member(index).core.version(), version))
    return written.settled.outcome
  }

  #whoTakes(index: number): Member {
    let at = this.member(index)
    this.until(() => {
      at = this.member(index)
      const admission = at.core.admission()
      if (admission.kind !== 'elsewhere') return admission.kind === 'open'
      at = this.members.find(({ id }) => id === admission.head) ?? at
      return at.up && at.core.admission().kind === 'open'
    }, 'admission')
    return at
  }

  describe(): string {
    return this.members
      .map(({ id, up, version, core }) => {
        const { buffered, recovering, alarms } = core.status()
        const more = JSON.stringify({ up, buffered, recovering, alarms })
        return `${id} holds ${version} ${core.digest().slice(0, 8)} ${more}`
      })
      .join('\n')
  }

  /** Whether two members are linked. */
  reaches(a: number, b: number): boolean {
    return this.#isLinked(a, b)
  }

  #stepWorld(): void {
    this.#time += STEP_MS
    this.beforeStep()
    const queue = this.#queue
    this.#queue = []
    for (const { from, to, packet } of queue) this.#deliver(from, to, packet)
    for (const member of this.members) {
      if (member.up) member.core.step({ kind: 'tick', now: member.now() })
      this.#turn(member)
    }
  }

  #deliver(from: number, to: number, packet: Packet): void {
    if (!this.#isLinked(from, to)) return
    this.member(to).core.step({ kind: 'packet', from: this.member(from).id, packet })
  }

  #turn(member: Member): void {
    if (!member.up) return
    const forward = ({ to, packet }: Outgoing) => this.#send(member, to, packet)
    for (let turn = member.core.turn({ forward }); turn; turn = member.core.turn({ forward })) {
      for (const { to, packet } of turn.send) this.#send(member, to, packet)
      member.refused.push(...turn.refused)
      member.settled(turn.settled)
    }
  }

  #send(from: Member, to: ReplicaId | 'everyone', packet: Packet): void {
    for (const member of this.members) {
      if (member === from || (to !== 'everyone' && to !== member.id)) continue
      const packets = this.#options.network?.(packet, from.index, member.index) ?? [packet]
      for (const each of packets) {
        this.#queue.push({ from: from.index, to: member.index, packet: each })
      }
    }
  }

  #introduce(member: Member): void {
    member.core.step({ kind: 'tick', now: member.now() })
    for (const { index: other } of this.members) {
      if (!this.#isLinked(member.index, other)) continue
      this.#connect(member.index, other, 'connected')
    }
  }

  #connect(a: number, b: number, kind: 'connected' | 'disconnected'): void {
    this.#step(a, kind, this.member(b).id)
    this.#step(b, kind, this.member(a).id)
  }

  #step(index: number, kind: 'connected' | 'disconnected', peer: ReplicaId): void {
    this.member(index).core.step({ kind, peer })
  }

  #isLinked(a: number, b: number): boolean {
    return a !== b && this.member(a).up && this.member(b).up && !this.#cut.has(linkKey(a, b))
  }
}

/** A machine whose Readies are also handed to `record`. */
function recorded(machine: Replication, record: (ready: Ready) => void): Replication {
  return {
    step: (input) => machine.step(input),
    hasReady: () => machine.hasReady(),
    status: () => machine.status(),
    version: () => machine.version(),
    admission: () => machine.admission(),
    isCurrent: (scope) => machine.isCurrent(scope),
    dueAt: () => machine.dueAt?.(),
    takeReady: () => {
      const ready = machine.takeReady()
      record(ready)
      return ready
    },
  }
}

function linkKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
