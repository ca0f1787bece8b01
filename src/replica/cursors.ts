/**
 * Cursors: who is writing where in a text that is open to everybody. They are told to the others as
 * they move and forgotten soon after; no log has them, and who misses one misses nothing.
 */
import type { CursorFrame } from '../codec/frame.ts'
import type { ReplicaId } from '../core/ids.ts'
import type { Target } from '../core/op.ts'
import { CURSOR_LIFETIME_MS, CURSORS_MAX } from '../core/writing-limits.ts'
import type { Clock } from '../runtime/clock.ts'
import type { Peers } from './peers.ts'

/** A cursor as it was told: `state` is the page's own business, empty once it is gone. */
export type SharedCursor = Omit<CursorFrame, 'kind'>

interface Known {
  readonly cursor: SharedCursor
  readonly until: number
}

export class Cursors {
  readonly #peers: Pick<Peers, 'connectedNow'>
  readonly #clock: Clock
  readonly #send: (to: ReplicaId, frame: CursorFrame) => boolean
  /** By session, the one that moved last at the end. */
  readonly #known = new Map<string, Known>()

  /** `send` may fail: the next word of the same cursor comes soon. */
  constructor(
    peers: Pick<Peers, 'connectedNow'>,
    clock: Clock,
    send: (to: ReplicaId, frame: CursorFrame) => boolean,
  ) {
    this.#peers = peers
    this.#clock = clock
    this.#send = send
  }

  /** A cursor of this replica's client moved: tells the others, and answers theirs in that text. */
  share(cursor: SharedCursor): readonly SharedCursor[] {
    this.told(cursor)
    for (const peer of this.#peers.connectedNow()) this.#send(peer, { kind: 'cursor', ...cursor })
    return this.#in(cursor.target).filter(({ session }) => session !== cursor.session)
  }

  /** A cursor moved, here or at another replica. */
  told(cursor: SharedCursor): void {
    this.#known.delete(cursor.session)
    if (cursor.state.length === 0) return
    const until = this.#clock.now().monotonic + CURSOR_LIFETIME_MS
    this.#known.set(cursor.session, { cursor, until })
    if (this.#known.size <= CURSORS_MAX) return
    const [oldest] = this.#known.keys()
    if (oldest !== undefined) this.#known.delete(oldest)
  }

  #in({ kind, id }: Target): SharedCursor[] {
    const now = this.#clock.now().monotonic
    for (const [session, { until }] of this.#known) {
      if (until > now) break
      this.#known.delete(session)
    }
    return [...this.#known.values()]
      .map(({ cursor }) => cursor)
      .filter(({ target }) => target.kind === kind && target.id === id)
  }
}
