/**
 * Telling: when each peer is told next.
 *
 * Everyone is told every few seconds. After a change only a few peers are, in turn: a tell is as
 * long as the forum has replicas, and each of them has as many peers, so telling all of them would
 * cost their square for every write. Who sees in a tell that it lacks something asks for it, by
 * telling in its turn, if gossip does not bring it first.
 */
import type { ReplicaId } from '../../core/ids.ts'
import { GOSSIP_GRACE_MS, TELL_DEBOUNCE_MS, TELL_FANOUT, TELL_INTERVAL_MS } from './timing.ts'

interface Appointment {
  tellAt: number
  /** When it is told, if we still lack something then. */
  askAt: number
  /** It is pulling or being pulled: it is told as soon as what it sent is durable. */
  waits: boolean
}

export class Telling {
  readonly #appointments = new Map<ReplicaId, Appointment>()
  /** Whose turn it is to be told of a change: the first behind this one. */
  #turn: ReplicaId | undefined

  connected(peer: ReplicaId, tellAt: number): void {
    this.#appointments.set(peer, { tellAt, askAt: Infinity, waits: false })
  }

  disconnected(peer: ReplicaId): void {
    this.#appointments.delete(peer)
  }

  /** What we hold has changed: who waits is told now, some of the others soon. */
  changed(now: number): void {
    for (const [peer, appointment] of this.#appointments) {
      if (appointment.waits) this.#at(peer, now)
      appointment.waits = false
    }
    for (const peer of this.#nextInTurn()) this.soon(peer, now)
  }

  soon(peer: ReplicaId, now: number): void {
    this.#at(peer, now + TELL_DEBOUNCE_MS)
  }

  /** It is told as soon as what was just received is durable. */
  whenDurable(peer: ReplicaId): void {
    const appointment = this.#appointments.get(peer)
    if (appointment !== undefined) appointment.waits = true
  }

  /** It holds, or brought, what shows that we lack something: the same, if we still do then. */
  ask(peer: ReplicaId, now: number): void {
    const appointment = this.#appointments.get(peer)
    if (appointment === undefined) return
    appointment.askAt = Math.min(appointment.askAt, now + GOSSIP_GRACE_MS)
  }

  /** Who is to be told now. `lacks`: whether we lack what the peer may hold. */
  due(now: number, lacks: (peer: ReplicaId) => boolean): ReplicaId[] {
    const due: ReplicaId[] = []
    for (const [peer, appointment] of this.#appointments) {
      const asks = appointment.askAt <= now && lacks(peer)
      if (appointment.askAt <= now && !asks) appointment.askAt = Infinity
      if (asks || appointment.tellAt <= now) due.push(peer)
    }
    return due
  }

  told(peer: ReplicaId, now: number): void {
    this.#put(peer, now, now + TELL_INTERVAL_MS)
  }

  /** It must not be told now; perhaps a little later. */
  putOff(peer: ReplicaId, now: number): void {
    this.#put(peer, now, now + TELL_DEBOUNCE_MS)
  }

  #put(peer: ReplicaId, now: number, tellAt: number): void {
    const appointment = this.#appointments.get(peer)
    if (appointment === undefined) return
    appointment.tellAt = tellAt
    if (appointment.askAt <= now) appointment.askAt = Infinity
  }

  #at(peer: ReplicaId, at: number): void {
    const appointment = this.#appointments.get(peer)
    if (appointment !== undefined) appointment.tellAt = Math.min(appointment.tellAt, at)
  }

  #nextInTurn(): readonly ReplicaId[] {
    const peers = [...this.#appointments.keys()]
    if (peers.length <= TELL_FANOUT) return peers
    const start = this.#turn === undefined ? 0 : peers.indexOf(this.#turn) + 1
    const next = [...peers.slice(start), ...peers.slice(0, start)].slice(0, TELL_FANOUT)
    this.#turn = next.at(-1)
    return next
  }
}
