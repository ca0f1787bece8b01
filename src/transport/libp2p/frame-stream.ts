/**
 * Frames over one libp2p stream: whole, in order, bounded in both directions.
 *
 * A frame is its length (four bytes, big-endian), a byte that says what it is for, and its bytes.
 * Frames are handed on one at a time; while one is being handled only a little more is read, so
 * that a slow replica slows its peers instead of filling its memory.
 */
import { once } from 'node:events'
import type { Stream } from '@libp2p/interface'
import { ForumError } from '../../core/error.ts'
import { PACKET_BYTES_MAX, READ_AHEAD_BYTES, WRITE_BYTES } from '../../core/limits.ts'
import { FrameQueue } from '../frame-queue.ts'
import { LengthPrefixed } from './length-prefixed.ts'
import { updateWindowRarely } from './window-updates.ts'

/** What a frame is for. */
export const PURPOSE = { keepAlive: 0, hello: 1, packet: 2 } as const
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE]

const LENGTH_BYTES = 4
const FRAME_BYTES_MAX = PACKET_BYTES_MAX + 1

export interface FrameStreamOptions {
  readonly stream: Stream
  /** Called for one frame at a time. A rejection ends the stream. */
  readonly onFrame: (purpose: number, bytes: Uint8Array) => Promise<void>
  /** Called once. */
  readonly onEnd: (reason: Error) => void
  readonly now: () => number
}

interface Outgoing {
  readonly purpose: Purpose
  readonly bytes: Uint8Array
}

export class FrameStream {
  readonly #options: FrameStreamOptions
  readonly #ended = new AbortController()
  readonly #decoder = new LengthPrefixed({
    lengthBytes: LENGTH_BYTES,
    frameBytesMax: FRAME_BYTES_MAX,
  })
  readonly #incoming: Uint8Array[] = []
  readonly #outgoing = new FrameQueue<Outgoing>()
  #incomingBytes = 0
  #isHandling = false
  #isWriting = false
  #heardAt: number
  #wroteAt: number

  constructor(options: FrameStreamOptions) {
    this.#options = options
    this.#heardAt = options.now()
    this.#wroteAt = options.now()
    const { stream } = options
    updateWindowRarely(stream)
    stream.addEventListener('message', ({ data }) => this.#read(data))
    stream.addEventListener('remoteCloseWrite', () => this.end(new Error('the peer closed it')))
    stream.addEventListener('close', ({ error }) => this.end(error ?? new Error('it was closed')))
  }

  /** When the last bytes came; now, while it is this replica that does not read. */
  get heardAt(): number {
    return this.#isPaused ? this.#options.now() : this.#heardAt
  }

  /** When the last frame was queued. */
  get wroteAt(): number {
    return this.#wroteAt
  }

  /** False if the queue is full: the frame is lost then. */
  push(purpose: Purpose, bytes: Uint8Array): boolean {
    if (this.#ended.signal.aborted || bytes.length > PACKET_BYTES_MAX) return false
    if (!this.#outgoing.push({ purpose, bytes })) return false
    this.#wroteAt = this.#options.now()
    if (!this.#isWriting) void this.#write()
    return true
  }

  /** Silence up to now does not count. */
  excuse(): void {
    this.#heardAt = this.#options.now()
  }

  /** Ends it at once; what is queued is lost. */
  end(reason: Error): void {
    if (this.#ended.signal.aborted) return
    this.#ended.abort(reason)
    this.#incoming.length = 0
    this.#options.stream.abort(reason)
    this.#options.onEnd(reason)
  }

  get #isPaused(): boolean {
    return this.#options.stream.readStatus === 'paused'
  }

  #read(data: Parameters<LengthPrefixed['decode']>[0]): void {
    if (this.#ended.signal.aborted) return
    this.#heardAt = this.#options.now()
    try {
      for (const frame of this.#decoder.decode(data)) {
        this.#incoming.push(frame)
        this.#incomingBytes += frame.length
      }
    } catch (cause) {
      this.end(new ForumError('corrupt', 'a frame is longer than any may be', { cause }))
      return
    }
    if (!this.#isHandling) void this.#handle()
    if (this.#incomingBytes > READ_AHEAD_BYTES) this.#options.stream.pause()
  }

  async #handle(): Promise<void> {
    this.#isHandling = true
    try {
      for (let frame = this.#incoming.shift(); frame; frame = this.#incoming.shift()) {
        await this.#options.onFrame(frame[0] ?? PURPOSE.keepAlive, frame.subarray(1))
        this.#incomingBytes -= frame.length
        this.#resume()
      }
    } catch (cause) {
      this.end(cause instanceof Error ? cause : new Error(String(cause)))
    }
    this.#isHandling = false
  }

  #resume(): void {
    const isDue = this.#isPaused && this.#incomingBytes <= READ_AHEAD_BYTES
    if (!isDue || this.#ended.signal.aborted) return
    this.#heardAt = this.#options.now()
    this.#options.stream.resume()
  }

  async #write(): Promise<void> {
    this.#isWriting = true
    try {
      while (!this.#outgoing.isEmpty) {
        this.#options.stream.send(framed(this.#outgoing.take(WRITE_BYTES)))
        await this.#written()
      }
    } catch (cause) {
      this.end(new Error('it could not be written', { cause }))
    }
    this.#isWriting = false
  }

  /** Resolves when the stream has taken what was sent: it buffers without bound by itself. */
  async #written(): Promise<void> {
    const { stream } = this.#options
    const { signal } = this.#ended
    while (stream.writeBufferLength > 0 || stream.writableNeedsDrain) {
      await once(stream, stream.writeBufferLength > 0 ? 'idle' : 'drain', { signal })
    }
  }
}

function framed(frames: readonly Outgoing[]): Uint8Array {
  const parts = frames.flatMap(({ purpose, bytes }) => {
    const head = Buffer.allocUnsafe(LENGTH_BYTES + 1)
    head.writeUInt32BE(bytes.length + 1)
    head[LENGTH_BYTES] = purpose
    return [head, bytes]
  })
  return Buffer.concat(parts)
}
