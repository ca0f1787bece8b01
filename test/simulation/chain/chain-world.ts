/**
 * The world of a chain: replicas with their coordinators, clients, a network and faults, in virtual
 * time, all out of one seed. It runs for a while, is calmed, and must then come to rest as one
 * chain that takes writes. What happened is for the checkers, which share no code with the system.
 */
import { sealOrdered } from '../../../src/codec/ordered-seal.ts'
import type { Configuration } from '../../../src/core/configuration.ts'
import { servingIn } from '../../../src/core/configuration.ts'
import { CHAIN, type ForumId, millis, type ReplicaId } from '../../../src/core/ids.ts'
import { touchedTopic } from '../../../src/core/touching.ts'
import { openChain } from '../../../src/replication/chain/chain.ts'
import type { Now, Replication } from '../../../src/replication/replication.ts'
import type { MemoryStore } from '../../../src/storage/memory-store.ts'
import type { TracedPacket } from '../../../src/trace/trace.ts'
import type { TraceEvent } from '../../../src/trace/trace-event.ts'
import type { TopicInput, TopicOutput } from '../../../src/lab/checkers/forum-history.ts'
import { Recorder } from '../../../src/lab/checkers/operation.ts'
import type { UserInput, UserOutput } from '../../../src/lab/checkers/user-model.ts'
import { identity } from '../../replication/cluster.ts'
import { Disk } from '../disk.ts'
import { unnoticedDamage } from '../faults/damage.ts'
import { Faults } from '../faults/faults.ts'
import { Moderators } from '../moderators.ts'
import { Network } from '../network.ts'
import { Random } from '../../../src/lab/random.ts'
import { Timeline } from '../timeline.ts'
import { type Carried, Tracing } from '../tracing.ts'
import { asOfNewerVersion } from '../versions.ts'
import { type Board, ChainClient } from './chain-client.ts'
import { readPage } from './chain-reading.ts'
import { type ChainFrame, ChainReplica } from './chain-replica.ts'
import { Leaving } from './leaving.ts'
import type { ChainBug } from './planted.ts'
import type { ChainProfile } from './profile.ts'
import { Watch } from './watch.ts'

const FORUM = 'cccccccccccccccc' as ForumId
const START_WALL = 1_700_000_000_000
/** Time enough for every retry to come around, ms. */
const REST_MS = 120_000
/** How long replicas must be at rest before they are believed. */
const SETTLED_MS = 3_000

export interface ChainWorldOptions {
  readonly profile: ChainProfile
  readonly bug?: ChainBug | undefined
  readonly trace?: ((line: string) => void) | undefined
  /** Is handed every event, as a replica with `--trace` writes it. */
  readonly record?: ((event: TraceEvent) => void) | undefined
}

export interface ChainOutcome {
  readonly topics: Recorder<TopicInput, TopicOutput>
  readonly users: Recorder<UserInput, UserOutput>
  readonly watch: Watch
  readonly unrest: string | undefined
  readonly alarms: readonly string[]
  readonly virtualMilliseconds: number
  readonly calls: number
  /** Faults that came about, by name. */
  readonly fired: readonly string[]
  readonly packets: Network['counts']
}

export class ChainWorld {
  readonly #options: ChainWorldOptions
  readonly #timeline = new Timeline()
  readonly #random: Random
  readonly #topics = new Recorder<TopicInput, TopicOutput>()
  readonly #users = new Recorder<UserInput, UserOutput>()
  readonly #board: Board = { topics: [], messages: [] }
  readonly #watch = new Watch()
  readonly #replicas: readonly ChainReplica[]
  readonly #clients: readonly ChainClient[]
  readonly #moderators: Moderators
  readonly #network: Network<Carried<ChainFrame>>
  readonly #faults: Faults<ChainReplica>
  readonly #unnoticed: string[] = []
  #calls = 0
  readonly #leaving: Leaving
  readonly #wallOffsets: number[]
  /** How fast each replica's clock goes. */
  readonly #speeds: readonly number[]
  readonly #tracing: Tracing

  constructor(options: ChainWorldOptions) {
    const { profile } = options
    const count = profile.members + profile.joiners + profile.spares
    this.#options = options
    this.#random = new Random(profile.seed).fork()
    this.#wallOffsets = Array.from({ length: count }, () => this.#random.between(-2_000, 2_000))
    this.#speeds = Array.from(
      { length: count },
      () => 1 + this.#random.between(-profile.drift, profile.drift),
    )
    this.#tracing = new Tracing({
      record: options.record,
      replicas: Array.from({ length: count }, (_, index) => identity(index).id),
      now: (index) => this.#now(index).wall,
    })
    this.#network = this.#newNetwork(count)
    this.#replicas = Array.from({ length: count }, (_, index) => this.#newReplica(index))
    this.#clients = Array.from({ length: profile.clients }, (_, index) => this.#newClient(index))
    this.#faults = this.#newFaults()
    this.#leaving = new Leaving({
      replicas: this.#replicas,
      timeline: this.#timeline,
      note: (what) => this.#note(what),
      end: (replica) => this.#faults.end(replica),
    })
    this.#moderators = new Moderators({
      replicas: this.#replicas,
      timeline: this.#timeline,
      random: new Random(profile.seed + 1),
      every: profile.moderating,
      amongThemselves: true,
    })
  }

  run(): ChainOutcome {
    const { duration, calls } = this.#options.profile
    this.#faults.startAll()
    for (const client of this.#clients) client.start()
    if (this.#options.profile.moderating > 0) this.#moderators.start()
    this.#timeline.runUntil(duration, () => calls > 0 && this.#calls >= calls)
    this.#faults.calm()
    this.#note('calm')
    this.#timeline.runUntil(this.#timeline.now + SETTLED_MS)
    for (const client of this.#clients) client.stop()
    this.#moderators.stop()
    const unrest = this.#comeToRest()
    if (unrest === undefined) this.#audit()
    return {
      topics: this.#topics,
      users: this.#users,
      watch: this.#watch,
      unrest,
      alarms: [...this.#unnoticed, ...this.#alarms()],
      virtualMilliseconds: this.#timeline.now,
      calls: this.#calls,
      fired: this.#faults.fired,
      packets: this.#network.counts,
    }
  }

  #alarms(): string[] {
    return this.#present().flatMap(({ core }) => core.status().alarms.map(({ text }) => text))
  }

  #present(): readonly ChainReplica[] {
    return this.#replicas.filter(({ isUp }) => isUp)
  }

  #comeToRest(): string | undefined {
    const end = this.#timeline.now + REST_MS
    let restingSince: number | undefined
    while (this.#timeline.now < end) {
      this.#timeline.runUntil(this.#timeline.now + 500)
      if (!this.#isAtRest()) restingSince = undefined
      else restingSince ??= this.#timeline.now
      const rested = this.#timeline.now - (restingSince ?? this.#timeline.now)
      if (rested >= SETTLED_MS) return undefined
    }
    return this.#present()
      .map((replica) => this.#describe(replica))
      .join('; ')
  }

  /** All serve, hold the same, have applied all of it, and show one forum. */
  #isAtRest(): boolean {
    const present = this.#present()
    const [first] = present
    const configuration = first?.core.status().chain?.configuration
    if (configuration === undefined) return false
    if (servingIn(configuration).length !== present.length) return false
    const shown = present.map(({ core }) => {
      const { chain, version } = core.status()
      const applied = version.get(CHAIN) ?? 0
      return [
        chain?.configuration?.epoch,
        chain?.held,
        applied,
        chain?.held === applied,
        core.digest(),
      ]
    })
    const isDone = shown.every(([, , , isApplied]) => isApplied)
    return isDone && new Set(shown.map(String)).size === 1
  }

  /** Every topic is read once more at every replica: what was acknowledged must be there. */
  #audit(): void {
    for (const { id, store } of this.#present()) {
      for (const topic of this.#board.topics) {
        const input = { kind: 'page', topic, after: undefined, limit: 1_000 } as const
        const answered = this.#topics.begin(`auditor of ${id}`, input)
        const isThere = store.state.getTopic(topic) !== undefined
        if (isThere) answered({ kind: 'seen', messages: readPage(store, topic) })
        else answered({ kind: 'refused', why: 'not-found' })
      }
      this.#watch.atRest(id, store)
    }
  }

  #describe({ id, isUp, core, members }: ChainReplica): string {
    const { version, chain } = core.status()
    const { configuration, role, held, reconciled } = chain ?? {}
    const applied = version.get(CHAIN) ?? 0
    const more = JSON.stringify({ isUp, role, held, applied, reconciled, ...members.status() })
    return `${id} e${configuration?.epoch} ${core.digest().slice(0, 8)} ${more}`
  }

  #newNetwork(replicas: number): Network<Carried<ChainFrame>> {
    const { delay, loss, duplication, late } = this.#options.profile
    return new Network({
      replicas,
      delay,
      loss,
      late,
      gossipLoss: 0,
      lastWords: 0.5,
      duplication,
      timeline: this.#timeline,
      random: this.#random.fork(),
      deliver: (from, to, frame) => this.#deliver(from, to, frame),
      connected: (at, peer, isConnected) => {
        const [replica, other] = [this.#replica(at), this.#replica(peer)]
        this.#note(`${replica.id} ${isConnected ? 'reaches' : 'lost'} ${other.id}`)
        replica.connected(other.id, isConnected)
      },
    })
  }

  #newReplica(index: number): ChainReplica {
    const { profile, bug } = this.#options
    const { losesUnflushed } = profile
    const neverFlushes = bug?.neverFlushes ?? false
    return new ChainReplica({
      index,
      id: identity(index).id,
      trace: this.#tracing.of(index),
      founds: index === 0 ? profile.members : undefined,
      disk: new Disk({ forumId: FORUM, losesUnflushed, neverFlushes }),
      timeline: this.#timeline,
      random: this.#random.fork(),
      isSlow: index < profile.slow,
      dawdling: profile.dawdling,
      lease: bug?.lease,
      open: (store, incarnation, now) => this.#openMachine(index, store, incarnation, now),
      now: () => this.#now(index),
      send: (from, to, frame) => this.#send(from, to, frame),
      configured: ({ id }, configuration) => this.#configured(id, configuration),
      turned: ({ id, store, members }) => this.#watch.turned(id, members.incarnation, store),
    })
  }

  #openMachine(
    index: number,
    { log, state }: MemoryStore,
    incarnation: number,
    now: Now,
  ): Replication {
    const machine = openChain({
      self: identity(index).id,
      forum: FORUM,
      log,
      seal: sealOrdered,
      incarnation,
      touched: (op) => touchedTopic(state, op),
      now,
    })
    return this.#options.bug?.machine?.(machine, identity(index).id) ?? machine
  }

  #newClient(index: number): ChainClient {
    return new ChainClient({
      index,
      replicas: this.#replicas,
      timeline: this.#timeline,
      random: this.#random.fork(),
      thinking: this.#options.profile.thinking,
      patience: this.#options.profile.patience,
      called: () => {
        this.#calls += 1
      },
      topics: this.#topics,
      users: this.#users,
      board: this.#board,
      acked: (seq) => this.#watch.acked(seq),
    })
  }

  #newFaults(): Faults<ChainReplica> {
    const { profile } = this.#options
    return new Faults({
      seed: profile.seed,
      hazards: profile,
      skipped: new Set(profile.skipped),
      crashPoints: ['received', 'append', 'appended', 'committed', 'sent', 'keep', 'kept'],
      replicas: this.#replicas,
      coming: ({ index }) => {
        if (index < profile.members) return 0
        if (index >= profile.members + profile.joiners) return 'in place of a lost one'
        return new Random(profile.seed + index).between(1_000, 6_000)
      },
      network: this.#network,
      timeline: this.#timeline,
      wallOffsets: this.#wallOffsets,
      note: (what) => this.#note(what),
      restored: () => {
        throw new Error('a chain promises nothing about old disks')
      },
      mayLose: (replica) => this.#leaving.mayLose(replica),
      lost: ({ id }) => this.#leaving.leave(id),
      leave: ({ id }) => this.#leaving.leave(id),
      damage: ({ store }, random) => {
        this.#unnoticed.push(...unnoticedDamage(store.log, random))
      },
    })
  }

  #configured(id: ReplicaId, configuration: Configuration): void {
    const { epoch, replicas } = configuration
    this.#leaving.configured(configuration)
    const said = replicas.map(({ id: each, state }) => `${each}${state === 'syncing' ? '?' : ''}`)
    this.#note(`${id} is told epoch ${epoch}: ${said.join(' ')}`)
    this.#watch.configured(configuration)
  }

  #send(from: number, to: ReplicaId, frame: ChainFrame): void {
    const receiver = this.#replicas.find(({ id }) => id === to)
    const changed = this.#options.bug?.frame?.(frame) ?? frame
    if (receiver === undefined) return
    const isNewer = this.#options.profile.mixedVersions && from % 2 === 0
    const carried = this.#tracing.sent(from, to, isNewer ? newer(changed) : changed, frameOf)
    this.#network.send(from, receiver.index, carried, false)
  }

  #deliver(from: number, to: number, carried: Carried<ChainFrame>): void {
    const { packet: frame } = carried
    const [sender, receiver] = [this.#replica(from), this.#replica(to)]
    if (receiver.isUp) this.#tracing.received(from, to, carried, frameOf)
    // Put into words only for who listens: there are many.
    if (this.#options.trace) this.#note(`${sender.id} -> ${receiver.id} ${describe(frame)}`)
    receiver.frame(sender.id, frame)
  }

  #now(index: number): Now {
    const monotonic = this.#timeline.now * (this.#speeds[index] ?? 1)
    const wall = millis(Math.round(START_WALL + monotonic + (this.#wallOffsets[index] ?? 0)))
    return { wall, monotonic }
  }

  #replica(index: number): ChainReplica {
    const replica = this.#replicas[index]
    if (replica === undefined) throw new Error(`there is no replica ${index}`)
    return replica
  }

  #note(what: string): void {
    this.#tracing.note(what)
    this.#options.trace?.(`${this.#timeline.now.toFixed(2).padStart(10)} ${what}`)
  }
}

function newer(frame: ChainFrame): ChainFrame {
  return frame.kind === 'coordination'
    ? asOfNewerVersion(frame)
    : { kind: 'replication', packet: asOfNewerVersion(frame.packet) }
}

/** What a trace tells of a frame. */
function frameOf(frame: ChainFrame): TracedPacket {
  return frame.kind === 'coordination' ? frame : frame.packet
}

function describe(frame: ChainFrame): string {
  if (frame.kind === 'coordination') return JSON.stringify(frame.message)
  const { packet } = frame
  if (packet.kind !== 'append') return JSON.stringify(packet)
  const { batches, ...rest } = packet
  const seqs = batches.map(({ firstSeq, ops }) => `${firstSeq}+${ops.length}`)
  return `${JSON.stringify(rest)} ${seqs.join(' ')}`
}
