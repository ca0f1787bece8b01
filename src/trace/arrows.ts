/** Arrows: which event sent what another received. */
import type { ReplicaId } from '../core/ids.ts'
import type { TraceEvent } from './trace-event.ts'

/** Events by their replica and their place there. */
export class EventIndex {
  readonly #events = new Map<ReplicaId, Map<number, TraceEvent>>()
  readonly #last = new Map<ReplicaId, number>()

  constructor(events: readonly TraceEvent[]) {
    for (const event of events) {
      const own = this.#events.get(event.replica) ?? new Map<number, TraceEvent>()
      own.set(placeOf(event), event)
      this.#events.set(event.replica, own)
      this.#last.set(event.replica, Math.max(placeOf(event), this.last(event.replica)))
    }
  }

  /** Replicas with events, in a stable order. */
  replicas(): ReplicaId[] {
    return [...this.#events.keys()].toSorted()
  }

  at(replica: string, place: number): TraceEvent | undefined {
    return this.#events.get(replica as ReplicaId)?.get(place)
  }

  /** Where a replica's trace ends: 0 if there is none. What is behind that nobody can check. */
  last(replica: string): number {
    return this.#last.get(replica as ReplicaId) ?? 0
  }

  /** The event that sent what `event` received, if both are here. */
  sendingOf({ what }: TraceEvent): TraceEvent | undefined {
    if (what.kind !== 'receive' || what.sentAs === undefined) return undefined
    return this.at(what.peer, what.sentAs)
  }
}

/** The how-manieth event of its replica it is. */
export function placeOf({ replica, clock }: TraceEvent): number {
  return clock.get(replica) ?? 0
}
