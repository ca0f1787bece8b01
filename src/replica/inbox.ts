/** The inbox: what comes from peers, each thing to whom it concerns. */
import type { Frame } from '../codec/frame.ts'
import { decodeFrame, traceOf } from '../codec/frame-codec.ts'
import { ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'
import type { LogReader } from '../core/log.ts'
import type { Logger } from '../runtime/logger.ts'
import type { Metrics } from '../runtime/metrics.ts'
import type { Trace } from '../trace/trace.ts'
import type { PeerInfo, TransportListener } from '../transport/transport.ts'
import type { Changes } from './changes.ts'
import type { ReplicaCore } from './core.ts'
import type { Cursors } from './cursors.ts'
import type { GrantDesk } from './grant-desk.ts'
import { Intake } from './intake.ts'
import type { Loop } from './loop.ts'
import type { Ordered, PeerCoordinator } from './ordered.ts'
import type { Peers } from './peers.ts'
import { SealChecker } from './seal-checker.ts'
import { Verifier } from './verify.ts'

export interface InboxOptions {
  readonly core: ReplicaCore
  readonly loop: Loop
  readonly peers: Peers
  readonly desk: GrantDesk
  readonly log: LogReader
  readonly cursors: Cursors
  readonly changes: Changes
  /** Undefined in a forum without order. */
  readonly ordered: Ordered | undefined
  readonly peerCoordinator: PeerCoordinator | undefined
  readonly logger: Logger
  readonly metrics: Metrics
  readonly trace: Trace | undefined
  /** Told of a peer that sent what no honest replica sends. */
  readonly refused: (peer: ReplicaId, reason: string) => void
  /** Ends the link to a peer, and takes it back after a while. */
  readonly ban: (peer: ReplicaId, reason: string) => void
}

export class Inbox implements TransportListener, AsyncDisposable {
  readonly #options: InboxOptions
  readonly #checker = new SealChecker()
  readonly #verifier: Verifier
  readonly #intake: Intake

  constructor(options: InboxOptions) {
    const { log, loop } = options
    this.#options = options
    this.#verifier = new Verifier(log, this.#checker)
    this.#intake = new Intake({
      verify: (packet) => this.#verifier.verify(packet),
      take: (from, packet) => loop.take(from, packet),
      refuse: (from, reason) => this.#refuse(from, reason),
    })
  }

  /** Whether packets are on their way into the loop. */
  get isBusy(): boolean {
    return this.#intake.isBusy
  }

  connected(peer: PeerInfo): void {
    const { core, loop, peers, changes, logger, peerCoordinator } = this.#options
    logger.info({ peer: peer.replica, called: peer.name }, 'a peer is connected')
    peers.connected(peer)
    core.step({ kind: 'connected', peer: peer.replica })
    peerCoordinator?.connected(peer.replica)
    changes.notify()
    loop.schedule()
  }

  disconnected(peer: ReplicaId): void {
    const { core, loop, peers, changes, logger, ordered, peerCoordinator } = this.#options
    logger.info({ peer }, 'a peer is gone')
    this.#intake.disconnected(peer)
    peers.disconnected(peer)
    core.step({ kind: 'disconnected', peer })
    ordered?.disconnected(peer)
    peerCoordinator?.disconnected(peer)
    changes.notify()
    loop.schedule()
  }

  async frame(from: ReplicaId, bytes: Uint8Array): Promise<void> {
    try {
      await this.#take(from, bytes)
    } catch (reason) {
      if (reason instanceof ForumError) this.#options.refused(from, reason.message)
      throw reason
    }
  }

  async #take(from: ReplicaId, bytes: Uint8Array): Promise<void> {
    const { cursors, desk, metrics, ordered, peerCoordinator, trace } = this.#options
    const frame = decodeFrame(bytes)
    metrics.received(frame.kind, bytes.length)
    trace?.received(from, frame, traceOf(bytes))
    switch (frame.kind) {
      case 'grant':
      case 'granted':
      case 'load':
        desk.frame(from, frame)
        break
      case 'cursor':
        cursors.told(frame)
        break
      case 'relay':
      case 'relayed':
      case 'relay-grant':
      case 'relayed-grant':
        here(ordered, frame).frame(from, frame)
        break
      case 'coordination':
        here(peerCoordinator, frame).message(from, frame.message)
        break
      default:
        await this.#intake.packet(from, frame)
    }
  }

  /** What is being verified is given up. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#checker[Symbol.asyncDispose]()
  }

  #refuse(from: ReplicaId, reason: unknown): void {
    const { refused, ban } = this.#options
    if (reason instanceof ForumError) refused(from, reason.message)
    ban(from, reason instanceof Error ? reason.message : String(reason))
  }

  async broadcast(bytes: Uint8Array): Promise<void> {
    const { loop, metrics, trace } = this.#options
    const frame = decodeFrame(bytes)
    metrics.received(`broadcast ${frame.kind}`, bytes.length)
    // Gossip promises nothing: what does not fit now comes by anti-entropy.
    if (frame.kind !== 'batches' || loop.isCrowded) return
    // Who broadcasts speaks for itself only: what is wrong with it is nobody else's fault.
    const [author, ...others] = new Set(frame.batches.map((batch) => batch.author))
    if (author === undefined || others.length > 0) return
    trace?.received(author, frame, traceOf(bytes))
    await this.#verifier.verify(frame)
    await loop.take(author, frame)
  }
}

/** Whom a frame concerns; in a forum of another kind no honest peer sends it. */
function here<Part>(part: Part | undefined, { kind }: Frame): Part {
  if (part !== undefined) return part
  throw new ForumError('corrupt', `a frame of kind ${kind} does not belong to this forum`)
}
