/**
 * Divergence: peers that hold as many entries of every author as we do and show another forum.
 *
 * Either an author told them another story than us, or one of us is broken. So each shows the
 * other the last batch of every author: where the stories differ, that is the proof (and the
 * alarm ends when both have dropped what is void); else the alarm stands.
 */
import type { Digest } from '../../core/digest.ts'
import type { ReplicaId } from '../../core/ids.ts'
import type { LogReader } from '../../core/log.ts'
import { compare, lag, sorted, type VersionVector } from '../../core/vector.ts'
import { EMPTY } from '../../core/vector.ts'
import type { Batches, Tell } from '../packet.ts'
import type { Alarm } from '../replication.ts'
import { Packing } from './chunk.ts'
import { DIVERGENCE_PATIENCE_MS, PROBE_INTERVAL_MS } from './timing.ts'

interface Differing {
  readonly entries: number
  /** Monotonic times: when the peer told it first, and last. */
  readonly since: number
  seenAt: number
  probeAt: number
  /** The authors up to this one were shown already in this round. */
  shownTo: string
}

export class Divergence {
  readonly #differing = new Map<ReplicaId, Differing>()

  /** A peer told: compare, if both hold the same. */
  told(peer: ReplicaId, theirs: Tell, ours: Tell, monotonic: number): void {
    if (!isSame(theirs.vector, ours.vector) || !isSame(theirs.voidFrom, ours.voidFrom)) return
    const known = this.#differing.get(peer)
    if (isSameDigest(theirs.digest, ours.digest)) {
      this.#differing.delete(peer)
    } else if (known === undefined) {
      const entries = lag(ours.vector, EMPTY)
      const times = { since: monotonic, seenAt: monotonic, probeAt: monotonic }
      this.#differing.set(peer, { entries, ...times, shownTo: '' })
    } else {
      known.seenAt = monotonic
    }
  }

  /** Our forum shows something else than when the peer told: it may not differ any more. */
  changed(peer: ReplicaId, theirs: Tell, ours: Tell): void {
    if (!isSame(theirs.vector, ours.vector) || !isSame(theirs.voidFrom, ours.voidFrom)) return
    if (isSameDigest(theirs.digest, ours.digest)) this.#differing.delete(peer)
  }

  /** The log was cut: what was compared is no more. */
  cut(): void {
    this.#differing.clear()
  }

  forget(peer: ReplicaId): void {
    this.#differing.delete(peer)
  }

  isProbeDue(peer: ReplicaId, monotonic: number): boolean {
    return monotonic >= (this.#differing.get(peer)?.probeAt ?? Infinity)
  }

  /** The last batch of every author, a packet of them at a time. */
  probe(peer: ReplicaId, held: VersionVector, log: LogReader, monotonic: number): Batches {
    const packing = new Packing(log)
    const differing = this.#differing.get(peer)
    let shownTo = ''
    for (const [author, count] of sorted(held)) {
      if (differing && author <= differing.shownTo) continue
      const last = log.batchAt(author, count)
      if (last !== undefined && packing.add(last) === 'full') break
      shownTo = author
    }
    if (differing) {
      differing.probeAt = monotonic + PROBE_INTERVAL_MS
      differing.shownTo = shownTo === sorted(held).at(-1)?.[0] ? '' : shownTo
    }
    return packing.close(0).packet
  }

  /**
   * Of what lasts: two stories, or texts that are on their way back, are found in less time. Only
   * what a peer tells again has lasted; it may be long until both hold the same once more.
   */
  alarms(): Alarm[] {
    const lasting = [...this.#differing].filter(([, { since, seenAt }]) => {
      return seenAt >= since + DIVERGENCE_PATIENCE_MS
    })
    return lasting.map(([replica, { entries }]) => ({
      kind: 'divergence',
      replica,
      text: `replica ${replica} held the same ${entries} entries and showed another forum`,
    }))
  }
}

function isSame(a: VersionVector, b: VersionVector): boolean {
  return compare(a, b) === 'equal'
}

/** Whether two forums show the same. */
export function isSameDigest(a: Digest, b: Digest): boolean {
  return a.length === b.length && a.every((lane, index) => lane === b[index])
}
