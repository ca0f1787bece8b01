/** What a process counts and measures, as Prometheus reads it. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What is true of a replica at this moment; read when somebody looks. */
export interface ReplicaGauges {
  readonly connectedPeers: number
  /** For each peer ever heard of, the entries it lacks of those held here. */
  readonly lag: ReadonlyMap<string, number>
  /** Batches that wait for their causes. */
  readonly buffered: number
  /** Alarms that stand, by kind. */
  readonly alarms: ReadonlyMap<string, number>
  readonly subscriptions: number
  readonly grants: number
  readonly entries: number
}

export interface Metrics {
  /** A client's write was answered: `ok`, or the code of the error. */
  written(kind: string, outcome: string, milliseconds: number): void
  /** One turn of the loop was made durable. */
  turned(work: { inputs: number; entries: number; milliseconds: number }): void
  /** A strict read was done at once, after asking what is committed, or not at all. */
  strictRead(how: 'clean' | 'dirty' | 'refused'): void
  sent(packetKind: string, bytes: number): void
  received(packetKind: string, bytes: number): void
  /** From now on the gauges are what this function says when somebody looks. */
  observe(read: () => ReplicaGauges): void
  /** What Prometheus reads, and the content type it expects. */
  scrape(): Promise<{ readonly contentType: string; readonly text: string }>
}

/** Each opened replica has its own; `process` adds memory, event loop lag and the like. */
export function createMetrics(options: { readonly process?: boolean } = {}): Metrics {
  const registry = new Registry()
  if (options.process === true) collectDefaultMetrics({ register: registry })
  const counters = makeCounters(registry)
  const traffic = new Traffic(registry)
  const setGauges = makeGauges(registry)
  let read: (() => ReplicaGauges) | undefined

  return {
    written(kind, outcome, milliseconds) {
      counters.writes.inc({ kind, outcome })
      counters.writeSeconds.observe(milliseconds / 1_000)
    },
    turned({ inputs, entries, milliseconds }) {
      counters.turnInputs.observe(inputs)
      counters.turnSeconds.observe(milliseconds / 1_000)
      counters.applied.inc(entries)
    },
    strictRead: (how) => counters.strictReads.inc({ how }),
    sent: (kind, bytes) => traffic.count('sent', kind, bytes),
    received: (kind, bytes) => traffic.count('received', kind, bytes),
    observe(next) {
      read = next
    },
    async scrape() {
      if (read !== undefined) setGauges(read())
      return { contentType: registry.contentType, text: await registry.metrics() }
    },
  }
}

/**
 * Packets, which are counted in passing and become metrics when somebody looks: finding the counter
 * of its labels is more work than anything else that is noted of a packet.
 */
class Traffic {
  readonly #tallies = new Map<
    string,
    { direction: string; kind: string; count: number; bytes: number }
  >()

  constructor(registry: Registry) {
    const counter = (name: string, help: string, of: 'count' | 'bytes') => {
      const tallies = this.#tallies
      new Counter({
        name,
        help,
        labelNames: ['direction', 'kind'],
        registers: [registry],
        collect() {
          this.reset()
          for (const tally of tallies.values()) {
            this.inc({ direction: tally.direction, kind: tally.kind }, tally[of])
          }
        },
      })
    }
    counter('parley_packets_total', 'Packets between replicas, by direction and kind', 'count')
    const bytes = 'Bytes of packets between replicas, by direction and kind'
    counter('parley_packet_bytes_total', bytes, 'bytes')
  }

  count(direction: 'sent' | 'received', kind: string, bytes: number): void {
    const key = `${direction} ${kind}`
    const tally = this.#tallies.get(key) ?? { direction, kind, count: 0, bytes: 0 }
    tally.count += 1
    tally.bytes += bytes
    this.#tallies.set(key, tally)
  }
}

function makeCounters(registry: Registry) {
  const registers = [registry]
  return {
    writes: new Counter({
      name: 'parley_writes_total',
      help: 'Writes of clients that were answered, by kind and outcome',
      labelNames: ['kind', 'outcome'],
      registers,
    }),
    writeSeconds: new Histogram({
      name: 'parley_write_seconds',
      help: 'From a write at the replica to its answer, durable',
      buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
      registers,
    }),
    turnInputs: new Histogram({
      name: 'parley_turn_inputs',
      help: 'Inputs that one turn of the loop, one disk flush, took together',
      buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
      registers,
    }),
    turnSeconds: new Histogram({
      name: 'parley_turn_seconds',
      help: 'Duration of one turn of the loop, its disk flush included',
      buckets: [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1],
      registers,
    }),
    applied: new Counter({
      name: 'parley_entries_applied_total',
      help: 'Entries applied to the forum since the start, own and foreign',
      registers,
    }),
    strictReads: new Counter({
      name: 'parley_strict_reads_total',
      help: 'Strict reads: clean (at once), dirty (the head was asked first), or refused',
      labelNames: ['how'],
      registers,
    }),
  }
}

function makeGauges(registry: Registry): (gauges: ReplicaGauges) => void {
  const plain = (name: string, help: string) => new Gauge({ name, help, registers: [registry] })
  const connected = plain('parley_connected_peers', 'Peers with a link to this replica')
  const buffered = plain('parley_buffered_batches', 'Batches that wait for their causes')
  const subscriptions = plain('parley_subscriptions', 'Subscriptions that are open')
  const grants = plain('parley_grants', 'Grants that were given and not used yet')
  const entries = plain('parley_entries', 'Entries in the log')
  const labelled = (name: string, help: string, label: string) =>
    new Gauge({ name, help, labelNames: [label], registers: [registry] })
  const lag = labelled('parley_peer_lag_entries', 'Entries that a peer lacks', 'peer')
  const alarms = labelled('parley_alarms', 'Alarms that stand, by kind', 'kind')

  return (gauges) => {
    connected.set(gauges.connectedPeers)
    buffered.set(gauges.buffered)
    subscriptions.set(gauges.subscriptions)
    grants.set(gauges.grants)
    entries.set(gauges.entries)
    lag.reset()
    for (const [peer, count] of gauges.lag) lag.set({ peer }, count)
    for (const kind of ALARM_KINDS) alarms.set({ kind }, 0)
    for (const [kind, count] of gauges.alarms) alarms.set({ kind }, count)
  }
}

/** Shown as 0 while there are none, so that a rule on them can be written before the first one. */
const ALARM_KINDS = ['divergence', 'equivocation', 'clock', 'disk', 'refused']
