/**
 * A link: the one stream between two replicas. It is open once both ends have said who they are,
 * and it is over when one of them is silent for too long.
 */
import type { Connection, Stream } from '@libp2p/interface'
import { type Hello, PROTOCOL } from '../../codec/frame.ts'
import { decodeHello } from '../../codec/hello-codec.ts'
import { ForumError } from '../../core/error.ts'
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import { FrameStream, PURPOSE } from './frame-stream.ts'
import type { Timing } from './timing.ts'

export interface LinkOptions {
  readonly connection: Connection
  readonly stream: Stream
  readonly forum: ForumId
  /** Whom the key of the connection proves. */
  readonly replica: ReplicaId
  readonly timing: Timing
  readonly now: () => number
  /** The first hello of the peer was accepted. */
  readonly onOpen: (link: Link, hello: Hello) => void
  /** The peer said something new of itself. */
  readonly onHello: (hello: Hello) => void
  readonly onFrame: (bytes: Uint8Array) => Promise<void>
  readonly onEnd: (link: Link, reason: Error) => void
}

export class Link {
  readonly #options: LinkOptions
  readonly #frames: FrameStream
  readonly #madeAt: number
  #openedAt: number | undefined
  #isSilent = false

  constructor(options: LinkOptions) {
    this.#options = options
    this.#madeAt = options.now()
    this.#frames = new FrameStream({
      stream: options.stream,
      now: options.now,
      onFrame: (purpose, bytes) => this.#frame(purpose, bytes),
      onEnd: (reason) => options.onEnd(this, reason),
    })
  }

  get replica(): ReplicaId {
    return this.#options.replica
  }

  get connection(): Connection {
    return this.#options.connection
  }

  get isOpen(): boolean {
    return this.#openedAt !== undefined
  }

  /** Whether it ended because nothing came any more. */
  get isSilent(): boolean {
    return this.#isSilent
  }

  /** For how long it has been open, ms. */
  get age(): number {
    return this.#openedAt === undefined ? 0 : this.#options.now() - this.#openedAt
  }

  sayHello(hello: Uint8Array): void {
    this.#frames.push(PURPOSE.hello, hello)
  }

  /** False if the link is not open, or its queue full. */
  send(frame: Uint8Array): boolean {
    return this.isOpen && this.#frames.push(PURPOSE.packet, frame)
  }

  end(reason: Error): void {
    this.#frames.end(reason)
  }

  /** Says that this end lives, and ends the link if the other end does not seem to. */
  tick(): void {
    const { now, timing } = this.#options
    if (!this.isOpen && now() - this.#madeAt > timing.helloMs) {
      this.end(new Error('the peer did not say who it is'))
    }
    if (now() - this.#frames.heardAt > timing.silenceMs) {
      this.#isSilent = true
      this.end(new Error('the peer is silent'))
    }
    if (now() - this.#frames.wroteAt >= timing.keepAliveMs) {
      this.#frames.push(PURPOSE.keepAlive, new Uint8Array())
    }
  }

  /** This process itself was stopped or asleep: silence in that time says nothing. */
  excuse(): void {
    this.#frames.excuse()
  }

  async #frame(purpose: number, bytes: Uint8Array): Promise<void> {
    if (purpose === PURPOSE.keepAlive) return
    if (purpose === PURPOSE.hello) return this.#hello(decodeHello(bytes))
    if (purpose === PURPOSE.packet && this.isOpen) return this.#options.onFrame(bytes)
    throw new ForumError('corrupt', `a frame for purpose ${purpose} was not expected`)
  }

  #hello(hello: Hello): void {
    const { forum, replica, onOpen, onHello } = this.#options
    if (hello.protocol !== PROTOCOL) {
      throw new ForumError('failed-precondition', `it speaks protocol ${hello.protocol}`)
    }
    if (hello.forum !== forum) throw new ForumError('corrupt', `it is of forum ${hello.forum}`)
    if (hello.replica !== replica) {
      throw new ForumError('corrupt', `it says it is ${hello.replica}, but its key is not`)
    }
    if (this.isOpen) {
      onHello(hello)
    } else {
      this.#openedAt = this.#options.now()
      onOpen(this, hello)
    }
  }
}
