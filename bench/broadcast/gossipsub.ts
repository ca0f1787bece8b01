/**
 * What parley broadcasts with: gossipsub, as `src/transport/libp2p/gossip.ts` sets it.
 *
 * Modelled: up to FLOOD_PEERS_MAX peers the author sends to all of them and nobody relays; with
 * more, everybody relays along a mesh of about six. Who has a broadcast offers it at its next two
 * heartbeats to a quarter of the peers outside its mesh, six at least; who lacks it asks and gets
 * it. Not modelled: keeping up the mesh, scores, what spares the second copy of large broadcasts.
 */
import { FLOOD_PEERS_MAX } from '../../src/core/limits.ts'
import {
  type Broadcast,
  type Carrier,
  type OpenCarrier,
  othersThan,
  type Wires,
} from './carrier.ts'

const HEARTBEAT_MS = 1_000
/** Neighbours in the mesh: wanted, and at most. */
const MESH = 6
const MESH_MAX = 12
const OFFERED_HEARTBEATS = 2
const OFFERED_TO_MIN = 6
const OFFERED_TO_SHARE = 0.25

export const gossipsub: OpenCarrier = (wires) => new Gossipsub(wires)

class Gossipsub implements Carrier {
  readonly #wires: Wires
  readonly #isSmall: boolean
  readonly #mesh: readonly ReadonlySet<number>[]
  /** When in a second each replica's heart beats, ms. */
  readonly #phases: readonly number[]

  constructor(wires: Wires) {
    const { replicas, random } = wires
    this.#wires = wires
    this.#isSmall = replicas - 1 <= FLOOD_PEERS_MAX
    this.#mesh = this.#isSmall ? [] : meshOf(wires)
    this.#phases = Array.from({ length: replicas }, () => random.between(0, HEARTBEAT_MS))
  }

  has(at: number, broadcast: Broadcast, from: number | undefined): void {
    for (const to of this.#receivers(at, broadcast)) {
      if (to !== from) this.#wires.send(at, to, { kind: 'carry', broadcast })
    }
    for (let beat = 1; beat <= OFFERED_HEARTBEATS; beat++) {
      this.#wires.timeline.after(this.#untilBeat(at, beat), () => this.#offer(at, broadcast))
    }
  }

  asked(
    at: number,
    from: number,
    { kind, broadcast }: Parameters<Carrier['asked']>[2],
    held: boolean,
  ): void {
    if (kind === 'want' && held) this.#wires.send(at, from, { kind: 'carry', broadcast })
    if (kind !== 'offer' || held) return
    this.#wires.send(at, from, { kind: 'want', broadcast })
  }

  #receivers(at: number, { author }: Broadcast): Iterable<number> {
    if (!this.#isSmall) return this.#mesh[at] ?? []
    return at === author ? othersThan(at, this.#wires) : []
  }

  #untilBeat(at: number, beat: number): number {
    const { timeline } = this.#wires
    const phase = this.#phases[at] ?? 0
    const sinceLast = (timeline.now + HEARTBEAT_MS - phase) % HEARTBEAT_MS
    return beat * HEARTBEAT_MS - sinceLast
  }

  #offer(at: number, broadcast: Broadcast): void {
    const { random } = this.#wires
    const mesh = this.#mesh[at]
    const peers = othersThan(at, this.#wires).filter((peer) => mesh?.has(peer) !== true)
    const count = Math.max(OFFERED_TO_MIN, Math.floor(OFFERED_TO_SHARE * peers.length))
    for (const to of random.shuffle(peers).slice(0, count)) {
      this.#wires.send(at, to, { kind: 'offer', broadcast })
    }
  }
}

/** Everybody asks for neighbours until it has as many as it wants; who has enough refuses. */
function meshOf(wires: Wires): readonly ReadonlySet<number>[] {
  const mesh = Array.from({ length: wires.replicas }, () => new Set<number>())
  for (const [at, own] of mesh.entries()) {
    for (const other of wires.random.shuffle(othersThan(at, wires))) {
      if (own.size >= MESH) break
      const theirs = mesh[other]
      if (theirs === undefined || theirs.size >= MESH_MAX) continue
      own.add(other)
      theirs.add(at)
    }
  }
  return mesh
}
