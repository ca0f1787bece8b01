/**
 * World: replicas, clients, a network and faults, in virtual time, all out of one seed.
 *
 * It runs for a while, is calmed, and must then come to rest with every replica showing the same
 * forum. What happened is handed to the checkers, which share no code with the system.
 */
import { digestToHex } from '../../src/core/digest.ts'
import { forumFoundedBy } from '../../src/core/founding.ts'
import { millis, type ReplicaId } from '../../src/core/ids.ts'
import { format } from '../../src/core/vector.ts'
import { openCrdt } from '../../src/replication/crdt/crdt.ts'
import type { Packet } from '../../src/replication/packet.ts'
import type { Now, Outgoing, Replication } from '../../src/replication/replication.ts'
import type { MemoryStore } from '../../src/storage/memory-store.ts'
import type { TraceEvent } from '../../src/trace/trace-event.ts'
import { sha256 } from '../core/ops.ts'
import { identity } from '../replication/cluster.ts'
import { Client } from './client.ts'
import { Disk } from './disk.ts'
import { unnoticedDamage } from './faults/damage.ts'
import { Faults } from './faults/faults.ts'
import { Lying } from './faults/lying.ts'
import { type History, newHistory, type Rendering } from '../../src/lab/crdt/history.ts'
import { Moderators } from './moderators.ts'
import { Network } from './network.ts'
import type { Bug } from './planted.ts'
import type { Profile } from './profile.ts'
import { Random } from '../../src/lab/random.ts'
import { render } from '../../src/lab/crdt/rendering.ts'
import { SimulatedReplica } from './simulated-replica.ts'
import { Timeline } from './timeline.ts'
import { type Carried, Tracing } from './tracing.ts'
import { asOfNewerVersion } from './versions.ts'

/** The first replica founded it. */
const FORUM = forumFoundedBy(identity(0).id, sha256)
const START_WALL = 1_700_000_000_000
/** Time enough for every retry to come around, and for every jumped clock to be right again, ms. */
const REST_MS = 400_000
/** How long replicas must be at rest before they are believed. */
const SETTLED_MS = 7_000
/** How often replicas look whether their own logs are forked, ms. */
const RENEW_MS = 500

export interface WorldOptions {
  readonly profile: Profile
  readonly bug?: Bug | undefined
  /** Is told what happens. */
  readonly trace?: ((line: string) => void) | undefined
  /** Is handed every event, as a replica with `--trace` writes it. */
  readonly record?: ((event: TraceEvent) => void) | undefined
}

export interface Outcome {
  readonly history: History
  readonly renderings: readonly Rendering[]
  /** Why the replicas are not at rest; undefined if they are. */
  readonly unrest: string | undefined
  readonly alarms: readonly string[]
  /** Whether some author was found to have told two stories. */
  readonly wasForked: boolean
  readonly virtualMilliseconds: number
  /** Faults that came about, by name. */
  readonly fired: readonly string[]
  readonly packets: Network['counts']
}

interface Opening {
  readonly now: Now
  readonly former: readonly ReplicaId[]
}

export class World {
  readonly #options: WorldOptions
  readonly #timeline = new Timeline()
  readonly #random: Random
  readonly #history = newHistory()
  readonly #replicas: readonly SimulatedReplica[]
  readonly #clients: readonly Client[]
  readonly #moderators: Moderators
  readonly #network: Network<Carried<Packet>>
  readonly #faults: Faults<SimulatedReplica>
  readonly #wallOffsets: number[]
  /** How fast each replica's clock goes. */
  readonly #speeds: readonly number[]
  readonly #unnoticed: string[] = []
  readonly #tracing: Tracing

  constructor(options: WorldOptions) {
    const { profile } = options
    const count = profile.replicas + profile.spares
    const { drift } = profile
    this.#options = options
    this.#random = new Random(profile.seed).fork()
    this.#wallOffsets = Array.from({ length: count }, () => this.#random.between(-2_000, 2_000))
    this.#speeds = Array.from({ length: count }, () => 1 + this.#random.between(-drift, drift))
    this.#tracing = new Tracing({
      record: options.record,
      replicas: Array.from({ length: count }, (_, index) => identity(index).id),
      now: (index) => this.#now(index).wall,
    })
    this.#network = this.#newNetwork(count)
    this.#replicas = Array.from({ length: count }, (_, index) => this.#newReplica(index))
    this.#clients = Array.from({ length: profile.clients }, (_, index) => this.#newClient(index))
    this.#faults = this.#newFaults()
    this.#moderators = new Moderators({
      replicas: this.#replicas,
      timeline: this.#timeline,
      random: new Random(profile.seed + 1),
      every: profile.moderating,
      amongThemselves: false,
    })
  }

  run(): Outcome {
    const { duration, calls } = this.#options.profile
    this.#faults.startAll()
    this.#renewForked()
    for (const client of this.#clients) client.start()
    if (this.#options.profile.moderating > 0) this.#moderators.start()
    this.#timeline.runUntil(duration, () => calls > 0 && this.#history.calls >= calls)
    for (const client of this.#clients) client.stop()
    this.#moderators.stop()
    this.#faults.calm()
    this.#note('calm')
    const unrest = this.#comeToRest()
    const present = this.#present()
    const statuses = present.map(({ core }) => core.status())
    // Who is lost can take nothing back: what it showed differently for a while stands as it is.
    const alarms = statuses
      .flatMap((status) => status.alarms)
      .filter(({ kind, replica }) => kind !== 'divergence' || !this.#history.lost.has(replica))
    return {
      history: this.#history,
      renderings: present.map(({ id, store }) => render(id, store, this.#history)),
      unrest,
      alarms: [...alarms.map(({ text }) => text), ...this.#unnoticed],
      wasForked: alarms.some(({ kind }) => kind === 'equivocation'),
      virtualMilliseconds: this.#timeline.now,
      fired: this.#faults.fired,
      packets: this.#network.counts,
    }
  }

  /** Who finds its own log forked goes on as somebody else, while there are identities. */
  #renewForked(): void {
    for (const replica of this.#present()) {
      const { id, core, former } = replica
      const { alarms } = core.status()
      if (!alarms.some((alarm) => alarm.kind === 'equivocation' && alarm.replica === id)) continue
      this.#faults.succeed(replica, (successor) => {
        successor.former = [...former, id]
        this.#note(`${id} goes on as ${successor.id}`)
      })
    }
    this.#timeline.after(RENEW_MS, () => this.#renewForked())
  }

  #present(): readonly SimulatedReplica[] {
    return this.#replicas.filter(({ isUp }) => isUp)
  }

  #comeToRest(): string | undefined {
    const end = this.#timeline.now + REST_MS
    let restingSince: number | undefined
    while (this.#timeline.now < end) {
      this.#timeline.runUntil(this.#timeline.now + 500)
      if (!this.#isEqual()) restingSince = undefined
      else restingSince ??= this.#timeline.now
      const rested = this.#timeline.now - (restingSince ?? this.#timeline.now)
      if (rested >= SETTLED_MS) return undefined
    }
    return this.#present()
      .map(({ id, store, core }) => {
        const { buffered, recovering } = core.status()
        const digest = digestToHex(store.queries.forumDigest()).slice(0, 8)
        return `${id} ${format(store.log.version())} ${digest} ${buffered} wait ${recovering}`
      })
      .join('; ')
  }

  #isEqual(): boolean {
    const present = this.#present()
    const shown = present.map(
      ({ store }) => `${format(store.log.version())} ${digestToHex(store.queries.forumDigest())}`,
    )
    // Who waits for what a peer says it holds takes no writes; and who is early waits, too.
    const waits = present.some(({ core }) => {
      const { recovering, alarms } = core.status()
      return recovering || alarms.some(({ kind }) => kind === 'clock')
    })
    return new Set(shown).size === 1 && !waits
  }

  #newNetwork(replicas: number): Network<Carried<Packet>> {
    const { delay, loss, gossipLoss, duplication, late, deafToGossip } = this.#options.profile
    return new Network({
      replicas,
      delay,
      loss,
      gossipLoss,
      late,
      deafToGossip: deafToGossip ? 0 : undefined,
      duplication,
      timeline: this.#timeline,
      random: this.#random.fork(),
      deliver: (from, to, carried) => this.#deliver(from, to, carried),
      connected: (at, peer, isConnected) => {
        const [replica, other] = [this.#replica(at), this.#replica(peer)]
        this.#note(`${replica.id} ${isConnected ? 'reaches' : 'lost'} ${other.id}`)
        replica.connected(other.id, isConnected)
      },
    })
  }

  #newReplica(index: number): SimulatedReplica {
    const { profile, bug } = this.#options
    const { losesUnflushed } = profile
    const neverFlushes = bug?.neverFlushes ?? false
    return new SimulatedReplica({
      index,
      forumId: FORUM,
      identity: identity(index),
      trace: this.#tracing.of(index),
      disk: new Disk({ forumId: FORUM, losesUnflushed, neverFlushes, tamper: bug?.tamper }),
      timeline: this.#timeline,
      random: this.#random.fork(),
      isSlow: index < profile.slow,
      open: (store, now, former) => this.#openMachine(index, store, { now, former }),
      now: () => this.#now(index),
      send: (from, outgoing) => this.#send(from, outgoing),
    })
  }

  #openMachine(index: number, { log }: MemoryStore, { now, former }: Opening): Replication {
    const { profile, bug } = this.#options
    const { id: self, seal } = identity(index)
    const machine = openCrdt({
      ...{ self, forum: FORUM, log, seal, gossip: profile.gossip, now, former },
    })
    return bug?.machine?.(machine, index) ?? machine
  }

  #newClient(index: number): Client {
    const { profile, bug } = this.#options
    return new Client({
      index,
      replicas: this.#replicas,
      timeline: this.#timeline,
      random: this.#random.fork(),
      history: this.#history,
      thinking: profile.thinking,
      patience: profile.patience,
      mayDelete: profile.restores === 0,
      ignoreToken: bug?.ignoreToken ?? false,
    })
  }

  #newFaults(): Faults<SimulatedReplica> {
    const { profile } = this.#options
    const lying = new Lying({
      forum: FORUM,
      time: START_WALL,
      timeline: this.#timeline,
      note: (what) => this.#note(what),
    })
    return new Faults({
      seed: profile.seed,
      hazards: profile,
      skipped: new Set(profile.skipped),
      crashPoints: ['received', 'append', 'appended', 'sent'],
      replicas: this.#replicas,
      coming: ({ index }) => {
        if (index >= profile.replicas) return 'in place of a lost one'
        return index === 0 ? profile.lateStart : 0
      },
      network: this.#network,
      timeline: this.#timeline,
      wallOffsets: this.#wallOffsets,
      note: (what) => this.#note(what),
      restored: ({ id }) => this.#history.restored.add(id),
      mayLose: () => this.#replicas.filter(({ isGone }) => !isGone).length > 2,
      lost: ({ id }) => this.#history.lost.add(id),
      damage: ({ store }, random) => {
        this.#unnoticed.push(...unnoticedDamage(store.log, random))
      },
      lie: (replica, random) => lying.lie(replica, random),
    })
  }

  #send(from: number, { to, packet }: Outgoing): void {
    const { mixedVersions } = this.#options.profile
    this.#remember(packet)
    const isNewer = mixedVersions && from % 2 === 0
    const carried = this.#tracing.sent(from, to, isNewer ? asOfNewerVersion(packet) : packet)
    for (const { index, id } of this.#replicas) {
      if (index === from || (to !== 'everyone' && to !== id)) continue
      this.#network.send(from, index, carried, to === 'everyone')
    }
  }

  #deliver(from: number, to: number, carried: Carried<Packet>): void {
    const { packet } = carried
    const [sender, receiver] = [this.#replica(from), this.#replica(to)]
    if (receiver.isUp) this.#tracing.received(from, to, carried)
    this.#note(`${sender.id} -> ${receiver.id} ${describe(packet)}`)
    receiver.packet(sender.id, packet)
  }

  #remember(packet: Packet): void {
    if (packet.kind !== 'batches') return
    for (const { author, firstSeq, hash } of packet.batches) {
      const place = `${author} ${firstSeq}`
      const hashes = this.#history.batches.get(place) ?? new Set()
      this.#history.batches.set(place, hashes.add(hash))
    }
  }

  #now(index: number): Now {
    const monotonic = this.#timeline.now * (this.#speeds[index] ?? 1)
    const wall = millis(Math.round(START_WALL + monotonic + (this.#wallOffsets[index] ?? 0)))
    return { wall, monotonic }
  }

  #replica(index: number): SimulatedReplica {
    const replica = this.#replicas[index]
    if (replica === undefined) throw new Error(`there is no replica ${index}`)
    return replica
  }

  #note(what: string): void {
    this.#tracing.note(what)
    this.#options.trace?.(`${this.#timeline.now.toFixed(2).padStart(10)} ${what}`)
  }
}

function describe(packet: Packet): string {
  if (packet.kind === 'tell') return `tell ${format(packet.vector)}`
  if (packet.kind === 'equivocation') return `proof against ${packet.first.author}`
  if (packet.kind !== 'batches') return packet.kind
  const places = packet.batches.map(
    ({ author, firstSeq, ops }) => `${author}:${firstSeq}+${ops.length}`,
  )
  return places.join(' ')
}
