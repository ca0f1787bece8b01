/** Tracing of a simulated world: the traces that its replicas would write with `--trace`. */
import type { Millis, ReplicaId } from '../../src/core/ids.ts'
import type { VectorClock } from '../../src/core/vector.ts'
import { Trace, type TracedPacket } from '../../src/trace/trace.ts'
import type { TraceEvent } from '../../src/trace/trace-event.ts'

/** A packet on its way, with the event clock of its sending if there is one. */
export interface Carried<Packet> {
  readonly packet: Packet
  readonly clock: VectorClock | undefined
}

export interface TracingOptions {
  /** Undefined: nothing is traced. */
  readonly record: ((event: TraceEvent) => void) | undefined
  readonly replicas: readonly ReplicaId[]
  /** By the clock of this replica. */
  readonly now: (index: number) => Millis
}

export class Tracing {
  /** They outlive crashes of their replicas. */
  readonly #traces: readonly Trace[]
  readonly #replicas: readonly ReplicaId[]

  constructor({ record, replicas, now }: TracingOptions) {
    this.#replicas = replicas
    this.#traces =
      record === undefined
        ? []
        : replicas.map((self, index) => new Trace({ self, now: () => now(index), write: record }))
  }

  of(index: number): Trace | undefined {
    return this.#traces[index]
  }

  sent<Packet extends TracedPacket>(
    from: number,
    to: ReplicaId | 'everyone',
    packet: Packet,
    told: (packet: Packet) => TracedPacket = (one) => one,
  ): Carried<Packet> {
    return { packet, clock: this.#traces[from]?.sent(to, told(packet)) }
  }

  received<Packet extends TracedPacket>(
    from: number,
    to: number,
    { packet, clock }: Carried<Packet>,
    told: (packet: Packet) => TracedPacket = (one) => one,
  ): void {
    const sender = this.#replicas[from]
    if (sender !== undefined) this.#traces[to]?.received(sender, told(packet), clock)
  }

  /** A fault, in the traces of the replicas that it names. */
  note(what: string): void {
    if (this.#traces.length === 0 || what.includes(' -> ')) return
    for (const [index, id] of this.#replicas.entries()) {
      if (what.includes(id)) this.#traces[index]?.note(what)
    }
  }
}
