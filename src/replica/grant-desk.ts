/**
 * The grant desk: gives subscriptions to the replica with the least load, and takes those that
 * other replicas give for this one. A grant is answered only once its replica knows of it.
 */
import type { ChainStanding, Frame } from '../codec/frame.ts'
import { ForumError } from '../core/error.ts'
import type { ReplicaId, TopicId } from '../core/ids.ts'
import { GRANT_LIFETIME_MS } from '../core/limits.ts'
import type { PeerInfo } from '../transport/transport.ts'
import { type Candidate, choose, isReachable } from './choose-node.ts'
import { Grants, type GrantTerms, hashToken } from './grants.ts'
import type { Peers } from './peers.ts'
import { Questions } from './questions.ts'
import type { Grant, Load } from './replica.ts'

export interface GrantDeskOptions {
  readonly peers: Peers
  readonly monotonic: () => number
  readonly randomToken: () => string
  readonly self: () => PeerInfo
  /** Ordered forums: what is told with the load. */
  readonly standing: () => ChainStanding | undefined
  /** Subscriptions that are open here. */
  readonly open: () => number
  /** False if the frame cannot be sent. */
  readonly send: (to: ReplicaId, frame: Frame) => boolean
}

export interface GiveOptions {
  readonly signal: AbortSignal
  /** The replica whose client wants it. */
  readonly asker: ReplicaId
  /** In a chain: the replicas that serve. */
  readonly among: readonly ReplicaId[] | undefined
}

/** How long a replica that was asked may take, ms. */
const ANSWER_MS = 1_000

export class GrantDesk {
  readonly #options: GrantDeskOptions
  readonly #grants: Grants
  readonly #asked = new Questions<{ readonly granted: boolean; readonly reason: string }>()

  constructor(options: GrantDeskOptions) {
    this.#options = options
    this.#grants = new Grants(options.monotonic)
  }

  load(): Load {
    return { subscriptions: this.#options.open(), grants: this.#grants.unused }
  }

  tellLoad(): void {
    for (const peer of this.#options.peers.connectedNow()) {
      const standing = this.#options.standing()
      this.#options.send(peer, { kind: 'load', ...this.load(), standing })
    }
  }

  /** See `Replica.grant`. */
  async give(user: string, topics: readonly TopicId[], options: GiveOptions): Promise<Grant> {
    const token = this.#options.randomToken()
    const lifetimeMs = GRANT_LIFETIME_MS
    const terms: GrantTerms = { tokenHash: hashToken(token), user, topics, lifetimeMs }
    let refusal: ForumError | undefined
    for (const { info } of this.#candidates(options)) {
      options.signal.throwIfAborted()
      refusal = await this.#giveAt(info.replica, terms, options.signal)
      if (refusal === undefined) {
        return { replica: info.replica, address: info.apiAddress, token }
      }
    }
    const cause = refusal === undefined ? {} : { cause: refusal }
    throw new ForumError('overloaded', 'no replica takes another subscription now', cause)
  }

  /** A grant for this replica, whoever has less to do. Throws `overloaded`. */
  giveHere(user: string, topics: readonly TopicId[]): Grant {
    const { replica, apiAddress } = this.#options.self()
    const token = this.#options.randomToken()
    const lifetimeMs = GRANT_LIFETIME_MS
    this.#grants.add({ tokenHash: hashToken(token), user, topics, lifetimeMs })
    return { replica, address: apiAddress, token }
  }

  redeem(token: string, user: string, topics: readonly TopicId[]): void {
    this.#grants.redeem(token, user, topics)
  }

  /** A frame about grants came from a peer. */
  frame(from: ReplicaId, frame: Extract<Frame, { kind: 'grant' | 'granted' | 'load' }>): void {
    if (frame.kind === 'grant') this.#answer(from, frame)
    if (frame.kind === 'granted' && this.#asked.answered(from, frame.id, frame)) {
      this.#options.peers.answered(from, frame.granted)
    }
    if (frame.kind === 'load') this.#options.peers.told(from, frame)
  }

  /** Undefined when the replica took the grant. */
  async #giveAt(
    replica: ReplicaId,
    terms: GrantTerms,
    signal: AbortSignal,
  ): Promise<ForumError | undefined> {
    try {
      if (replica === this.#options.self().replica) this.#grants.add(terms)
      else await this.#ask(replica, terms, signal)
      return undefined
    } catch (reason) {
      if (reason instanceof ForumError) return reason
      throw reason
    }
  }

  async #ask(replica: ReplicaId, terms: GrantTerms, signal: AbortSignal): Promise<void> {
    const { peers } = this.#options
    const send = (id: number) => this.#options.send(replica, { kind: 'grant', id, ...terms })
    peers.asking(replica)
    const asked = this.#asked.ask(replica, { send, withinMs: ANSWER_MS, signal })
    const { granted, reason } = await asked.catch((error: unknown) => {
      peers.answered(replica, false)
      throw error
    })
    if (!granted) throw new ForumError('overloaded', reason)
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

  #candidates({ asker, among }: GiveOptions): readonly Candidate[] {
    const { peers } = this.#options
    const self = this.#options.self()
    const infos = peers.connectedNow().flatMap((replica) => peers.infoOf(replica) ?? [])
    const near = infos.find(({ replica }) => replica === asker) ?? self
    const others = infos
      .filter((info) => isReachable(info, near))
      .map((info) => {
        return { info, load: peers.loadOf(info.replica) }
      })
    return choose([{ info: self, load: this.load() }, ...others], self.replica, among)
  }
}
