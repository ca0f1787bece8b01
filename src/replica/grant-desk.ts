/**
 * The grant desk: gives subscriptions to the replica with the least load, and takes those that
 * other replicas give for this one. A grant is answered only once its replica knows of it.
 */
import type { Frame } from '../codec/frame.ts'
import { ForumError } from '../core/error.ts'
import type { ReplicaId, TopicId } from '../core/ids.ts'
import { GRANT_LIFETIME_MS } from '../core/limits.ts'
import type { PeerInfo } from '../transport/transport.ts'
import { byLoad, type Candidate, isReachable } from './choose-node.ts'
import { Grants, type GrantTerms, hashToken } from './grants.ts'
import type { Peers } from './peers.ts'
import { PendingGrants } from './pending-grants.ts'
import type { Grant, Load } from './replica.ts'

export interface GrantDeskOptions {
  readonly peers: Peers
  readonly monotonic: () => number
  readonly randomToken: () => string
  readonly self: () => PeerInfo
  /** Peers with a link. */
  readonly connected: () => readonly ReplicaId[]
  /** Subscriptions that are open here. */
  readonly open: () => number
  /** False if the frame cannot be sent. */
  readonly send: (to: ReplicaId, frame: Frame) => boolean
}

export class GrantDesk {
  readonly #options: GrantDeskOptions
  readonly #grants: Grants
  readonly #asked = new PendingGrants()

  constructor(options: GrantDeskOptions) {
    this.#options = options
    this.#grants = new Grants(options.monotonic)
  }

  load(): Load {
    return { subscriptions: this.#options.open(), grants: this.#grants.unused }
  }

  tellLoad(): void {
    for (const peer of this.#options.connected()) {
      this.#options.send(peer, { kind: 'load', ...this.load() })
    }
  }

  /** See `Replica.grant`. */
  async give(user: string, topics: readonly TopicId[], signal: AbortSignal): Promise<Grant> {
    const token = this.#options.randomToken()
    const lifetimeMs = GRANT_LIFETIME_MS
    const terms: GrantTerms = { tokenHash: hashToken(token), user, topics, lifetimeMs }
    let refusal: ForumError | undefined
    for (const { info } of byLoad(this.#candidates())) {
      signal.throwIfAborted()
      refusal = await this.#giveAt(info.replica, terms)
      if (refusal === undefined) {
        return { replica: info.replica, address: info.apiAddress, token }
      }
    }
    const cause = refusal === undefined ? {} : { cause: refusal }
    throw new ForumError('overloaded', 'no replica takes another subscription now', cause)
  }

  redeem(token: string, user: string, topics: readonly TopicId[]): void {
    this.#grants.redeem(token, user, topics)
  }

  /** A frame about grants came from a peer. */
  frame(from: ReplicaId, frame: Extract<Frame, { kind: 'grant' | 'granted' | 'load' }>): void {
    if (frame.kind === 'grant') this.#answer(from, frame)
    if (frame.kind === 'granted') this.#asked.answered(frame.id, frame.granted, frame.reason)
    if (frame.kind === 'load') this.#options.peers.told(from, frame)
  }

  /** Undefined when the replica took the grant. */
  async #giveAt(replica: ReplicaId, terms: GrantTerms): Promise<ForumError | undefined> {
    try {
      if (replica === this.#options.self().replica) this.#grants.add(terms)
      else await this.#ask(replica, terms)
      return undefined
    } catch (reason) {
      if (reason instanceof ForumError) return reason
      throw reason
    }
  }

  async #ask(replica: ReplicaId, terms: GrantTerms): Promise<void> {
    this.#options.peers.granted(replica)
    await this.#asked.ask((id) => this.#options.send(replica, { kind: 'grant', id, ...terms }))
  }

  #answer(from: ReplicaId, { id, ...terms }: Extract<Frame, { kind: 'grant' }>): void {
    let reason = ''
    try {
      this.#grants.add(terms)
    } catch (error) {
      if (!(error instanceof ForumError)) throw error
      reason = error.message
    }
    this.#options.send(from, { kind: 'granted', id, granted: reason === '', reason })
  }

  #candidates(): readonly Candidate[] {
    const self = this.#options.self()
    const candidates: Candidate[] = [{ info: self, load: this.load() }]
    for (const replica of this.#options.connected()) {
      const info = this.#options.peers.infoOf(replica)
      if (info === undefined || !isReachable(info, self)) continue
      candidates.push({ info, load: this.#options.peers.loadOf(replica) })
    }
    return candidates
  }
}
