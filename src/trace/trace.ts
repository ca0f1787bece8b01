/**
 * Trace: writes down what happens at one replica, each event with its event clock. A real replica
 * and the simulation use the same.
 *
 * The clock of an event travels with the packets that are sent at it; see codec/frame-codec.ts. No
 * texts, names or secrets are in a trace: kinds, numbers and ids only.
 */
import type { Subject } from '../core/act.ts'
import type { Applied } from '../core/apply.ts'
import type { Configuration } from '../core/configuration.ts'
import { type Draft, type Entry, lastSeq } from '../core/entry.ts'
import { CHAIN, type Millis, type ReplicaId } from '../core/ids.ts'
import { REPLICAS_MAX } from '../core/limits.ts'
import type { VectorClock } from '../core/vector.ts'
import type { Ready } from '../replication/replication.ts'
import type { AppliedEntry, Happening, Span, TraceEvent } from './trace-event.ts'

/** As much of a packet as a trace tells: any frame between replicas is one. */
export interface TracedPacket {
  readonly kind: string
  readonly batches?: readonly Draft[]
  /** What a coordinator says. */
  readonly message?: { readonly kind: string }
}

export interface TraceOptions {
  readonly self: ReplicaId
  /** The clock of this replica's last event, if it goes on with an earlier trace. */
  readonly known?: VectorClock | undefined
  readonly now: () => Millis
  /** Is handed every event, in the order in which they happened. */
  readonly write: (event: TraceEvent) => void
}

export class Trace {
  readonly #options: TraceOptions
  #clock: VectorClock
  #epoch = 0

  constructor(options: TraceOptions) {
    this.#options = options
    this.#clock = options.known ?? new Map()
  }

  /** A packet goes out: answers the clock that has to travel with it. */
  sent(to: ReplicaId | 'everyone', packet: TracedPacket): VectorClock {
    this.#happen({ kind: 'send', peer: to, ...contentOf(packet) })
    return this.#clock
  }

  /** A packet came in, with the clock of its sending if there is one. */
  received(from: ReplicaId, packet: TracedPacket, clock: VectorClock | undefined): void {
    if (clock !== undefined) this.#learn(clock)
    const sentAs = clock?.get(from)
    this.#happen({
      kind: 'receive',
      peer: from,
      sentAs,
      ...contentOf(packet),
    })
  }

  /** A turn was made durable. `results`: what each entry of `ready.apply` came to. */
  turned(ready: Ready, results: readonly Applied[]): void {
    const batches = ready.append.map(({ batch }) => batch)
    const delivered = batches.filter(({ author }) => author !== this.#options.self)
    const cut = ready.cut.map(({ author, seq }) => ({ author, first: seq, last: seq }))
    if (cut.length > 0) this.#happen({ kind: 'cut', spans: cut })
    const foreign = delivered.filter(({ author }) => author !== CHAIN)
    if (foreign.length > 0) this.#happen({ kind: 'deliver', spans: spansOf(foreign) })
    if (batches.length > 0) this.#happen({ kind: 'append', spans: spansOf(batches) })
    if (ready.applied !== undefined) this.#happen({ kind: 'commit', count: ready.applied })
    if (ready.apply.length === 0) return
    const entries = ready.apply.map((entry, index) => appliedEntry(entry, results[index]))
    this.#happen({ kind: 'apply', entries })
  }

  /** Told again of the same one, it writes nothing. */
  configured({ epoch, replicas }: Configuration): void {
    if (epoch <= this.#epoch) return
    this.#epoch = epoch
    const order = replicas.map(({ id, state }) => `${id}${state === 'syncing' ? '?' : ''}`)
    this.#happen({ kind: 'configuration', epoch, replicas: order.join(' ') })
  }

  /** Something else: a start, a fault. */
  note(text: string): void {
    this.#happen({ kind: 'note', text })
  }

  #happen(what: Happening): void {
    const { self, now, write } = this.#options
    this.#clock = new Map(this.#clock).set(self, (this.#clock.get(self) ?? 0) + 1)
    write({ replica: self, clock: this.#clock, time: now(), what })
  }

  /** How often we did something ourselves nobody can teach us. */
  #learn(clock: VectorClock): void {
    const merged = new Map(this.#clock)
    for (const [replica, count] of clock) {
      if (replica === this.#options.self || count <= (merged.get(replica) ?? 0)) continue
      if (merged.has(replica) || merged.size < REPLICAS_MAX) merged.set(replica, count)
    }
    this.#clock = merged
  }
}

type Content = Pick<Extract<Happening, { kind: 'send' }>, 'packet' | 'words' | 'spans'>

function contentOf(packet: TracedPacket): Content {
  const { kind, message, batches = [] } = packet
  const numbers = Object.entries(message ?? packet).filter(([, value]) => typeof value === 'number')
  const words = numbers.map(([name, value]) => ` ${name}=${value}`)
  return {
    packet: message === undefined ? kind : `${kind}-${message.kind}`,
    words: words.toSorted().join(''),
    spans: spansOf(batches),
  }
}

/** Batches that follow on one another are one span. */
function spansOf(batches: readonly Draft[]): Span[] {
  const spans: Span[] = []
  for (const batch of batches) {
    const before = spans.at(-1)
    const { author, firstSeq: first } = batch
    const last = lastSeq(batch)
    if (before?.author !== author || before.last + 1 !== first) spans.push({ author, first, last })
    else spans[spans.length - 1] = { ...before, last }
  }
  return spans
}

function appliedEntry({ author, seq, op }: Entry, applied: Applied | undefined): AppliedEntry {
  const made = applied !== undefined && 'made' in applied ? applied.made : undefined
  const about = { author, seq, op: op.kind, result: applied?.kind ?? 'effective' }
  switch (op.kind) {
    case 'create-user':
      return { ...about, topic: undefined, message: undefined }
    case 'create-topic':
      return { ...about, topic: made, message: undefined }
    case 'post-message':
      return { ...about, topic: op.topic, message: made }
    case 'rename-topic':
    case 'mark-read':
      return { ...about, topic: op.topic, message: undefined }
    case 'claim-forum':
      return { ...about, topic: undefined, message: undefined }
    case 'moderate':
      return { ...about, ...subjectOf(op.subject) }
    case 'like':
    case 'report':
    case 'edit-message':
    case 'delete-message':
      return { ...about, ...subjectOf(op.target) }
    default:
      return op satisfies never
  }
}

/** A user is in no topic. */
function subjectOf({ kind, id }: Subject): Pick<AppliedEntry, 'topic' | 'message'> {
  return { topic: kind === 'topic' ? id : undefined, message: kind === 'message' ? id : undefined }
}
