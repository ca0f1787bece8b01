/**
 * The relay: what clients ask of a replica that is not the head is passed on to the head, once and
 * no further. When the answer is lost the client is told to try again: the retry has the same tag,
 * and finds what came of the first.
 */
import type {
  Relayed,
  RelayedFrame,
  RelayedGrant,
  RelayFrame,
  RelayFrames,
  RelayGrantFrame,
} from '../codec/frame.ts'
import { asForumError, ForumError } from '../core/error.ts'
import { CHAIN, type ReplicaId, type TopicId } from '../core/ids.ts'
import { RELAY_MS, RELAYS_MAX } from '../core/limits.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import { at, type Vector, type VersionVector } from '../core/vector.ts'
import { Questions } from './questions.ts'
import type { Grant } from './replica.ts'

export interface RelayOptions {
  /** False if the frame cannot be sent. */
  readonly send: (to: ReplicaId, frame: RelayFrames) => boolean
  readonly isHead: () => boolean
  /** Takes a write that a peer passed on. */
  readonly write: (request: WriteRequest, signal: AbortSignal) => Promise<Outcome>
  /** Grants a subscription to a client of that peer. */
  readonly grant: (
    asker: ReplicaId,
    asked: Pick<RelayGrantFrame, 'user' | 'topics'>,
    signal: AbortSignal,
  ) => Promise<Grant>
  readonly version: () => VersionVector
  /** See `Replica.reach`. */
  readonly reach: (wanted: Vector, signal: AbortSignal) => Promise<void>
}

/** What came over one link to a peer and is not answered yet. */
interface Taken {
  count: number
  /** Aborted when the link breaks: an answer would be one to whoever links next. */
  readonly link: AbortController
}

export class Relay {
  readonly #options: RelayOptions
  readonly #writes = new Questions<Pick<RelayedFrame, 'applied' | 'result'>>()
  readonly #grants = new Questions<Relayed<RelayedGrant>>()
  readonly #taken = new Map<ReplicaId, Taken>()

  constructor(options: RelayOptions) {
    this.#options = options
  }

  /** Resolves with the outcome once the head has answered and this replica has applied it too. */
  async write(head: ReplicaId, request: WriteRequest, signal: AbortSignal): Promise<Outcome> {
    const send = (id: number) => this.#options.send(head, { kind: 'relay', id, request })
    const { applied, result } = await this.#writes.ask(head, { send, withinMs: RELAY_MS, signal })
    const outcome = valueIn(result)
    await this.#options.reach(new Map([[CHAIN, applied]]), signal)
    return outcome
  }

  async grant(
    head: ReplicaId,
    asked: { readonly user: string; readonly topics: readonly TopicId[] },
    signal: AbortSignal,
  ): Promise<Grant> {
    const send = (id: number) => this.#options.send(head, { kind: 'relay-grant', id, ...asked })
    return valueIn(await this.#grants.ask(head, { send, withinMs: RELAY_MS, signal }))
  }

  /** Whoever else was asked is the head no more, and may never answer. */
  headIs(head: ReplicaId | undefined): void {
    const reason = 'the head of the chain changed while it was asked: try again'
    this.#fail((to) => to !== head, reason)
  }

  disconnected(peer: ReplicaId): void {
    this.#fail((to) => to === peer, 'the link to the head broke while it was asked: try again')
    this.#taken.get(peer)?.link.abort()
    this.#taken.delete(peer)
  }

  /** Fails what is under way. */
  close(): void {
    this.#fail(() => true, 'this replica is closing')
    for (const { link } of this.#taken.values()) link.abort()
    this.#taken.clear()
  }

  /** A frame came from a peer. Answered later: the link is read on meanwhile. */
  frame(from: ReplicaId, frame: RelayFrames): void {
    switch (frame.kind) {
      case 'relay':
        void this.#takeWrite(from, frame)
        break
      case 'relayed':
        this.#writes.answered(from, frame.id, frame)
        break
      case 'relay-grant':
        void this.#takeGrant(from, frame)
        break
      case 'relayed-grant':
        this.#grants.answered(from, frame.id, frame.result)
        break
      default:
        frame satisfies never
    }
  }

  async #takeWrite(from: ReplicaId, { id, request }: RelayFrame): Promise<void> {
    await this.#take(from, {
      work: (signal) => this.#options.write(request, signal),
      answer: (result) => {
        const applied = at(this.#options.version(), CHAIN)
        this.#options.send(from, { kind: 'relayed', id, applied, result })
      },
    })
  }

  async #takeGrant(from: ReplicaId, { id, user, topics }: RelayGrantFrame): Promise<void> {
    await this.#take(from, {
      work: (signal) => this.#options.grant(from, { user, topics }, signal),
      answer: (result) => this.#options.send(from, { kind: 'relayed-grant', id, result }),
    })
  }

  /** Does what a peer asks, if that is this replica's to do, and answers it over the same link. */
  async #take<Value>(
    from: ReplicaId,
    {
      work,
      answer,
    }: {
      readonly work: (signal: AbortSignal) => Promise<Value>
      readonly answer: (result: Relayed<Value>) => void
    },
  ): Promise<void> {
    const taken = this.#takenFrom(from)
    const { signal } = taken.link
    taken.count++
    try {
      this.#checkMay(taken)
      const value = await work(signal)
      if (!signal.aborted) answer({ value })
    } catch (reason) {
      if (!signal.aborted) answer({ error: asForumError(reason) })
    } finally {
      taken.count--
    }
  }

  #checkMay({ count }: Taken): void {
    if (!this.#options.isHead()) {
      throw new ForumError('unavailable', 'this was passed on to a replica that is not the head')
    }
    if (count <= RELAYS_MAX) return
    throw new ForumError('overloaded', `${RELAYS_MAX} writes were passed on: try again later`)
  }

  #takenFrom(peer: ReplicaId): Taken {
    const taken = this.#taken.get(peer) ?? { count: 0, link: new AbortController() }
    this.#taken.set(peer, taken)
    return taken
  }

  #fail(isLost: (to: ReplicaId) => boolean, reason: string): void {
    this.#writes.fail(isLost, reason)
    this.#grants.fail(isLost, reason)
  }
}

function valueIn<Value>(result: Relayed<Value>): Value {
  if ('error' in result) throw result.error
  return result.value
}
