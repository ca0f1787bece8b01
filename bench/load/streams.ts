/** One connection with many server streams of gRPC: counts their messages and looks at nothing. */
import { connect, type Socket } from 'node:net'
import {
  FLAG_ACK,
  FLAG_END_HEADERS,
  FLAG_END_STREAM,
  FRAME,
  type Frame,
  frame,
  frameReader,
  grpcMessage,
  headerBlock,
  opening,
  WINDOW_REFILL,
  windowUpdate,
} from './frames.ts'
import type { Target } from './target.ts'

/** Before each message: whether it is compressed, and its length. */
const PREFIX_BYTES = 5

export class Streams implements AsyncDisposable {
  readonly #socket: Socket
  readonly #headers: Buffer
  readonly #onMessage: (stream: number, message: Buffer) => void
  readonly #failed: (error: Error) => void
  /** What has arrived of a message that is not whole. */
  readonly #rest = new Map<number, Buffer>()
  #stream = 1
  #received = 0
  #isClosing = false

  constructor(
    socket: Socket,
    target: Target,
    on: {
      readonly message: (stream: number, message: Buffer) => void
      readonly failed: (error: Error) => void
    },
  ) {
    this.#socket = socket
    this.#onMessage = on.message
    this.#failed = on.failed
    this.#headers = headerBlock({
      ':method': 'POST',
      ':scheme': 'http',
      ':path': target.path,
      ':authority': `${target.host}:${target.port}`,
      te: 'trailers',
      'content-type': 'application/grpc',
      ...target.metadata,
    })
    const read = frameReader((one) => this.#take(one))
    socket.on('data', read)
    socket.on('error', on.failed)
    socket.on('close', () => {
      if (!this.#isClosing) on.failed(new Error('the connection was closed'))
    })
    socket.write(opening())
  }

  /** Asks for a stream; answers its number. */
  open(request: Uint8Array): number {
    const stream = this.#stream
    this.#stream += 2
    this.#socket.write(frame(FRAME.headers, FLAG_END_HEADERS, stream, this.#headers))
    this.#socket.write(frame(FRAME.data, FLAG_END_STREAM, stream, grpcMessage(request)))
    return stream
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosing = true
    this.#socket.destroy()
  }

  #take({ type, flags, stream, payload }: Frame): void {
    if (type === FRAME.data) this.#takeData(stream, payload)
    else if (type === FRAME.reset || type === FRAME.goaway) this.#end()
    else if (type === FRAME.headers && (flags & FLAG_END_STREAM) !== 0) this.#end()
    else if ((type === FRAME.settings || type === FRAME.ping) && (flags & FLAG_ACK) === 0) {
      const echo = type === FRAME.ping ? payload : Buffer.alloc(0)
      this.#socket.write(frame(type, FLAG_ACK, 0, echo))
    }
  }

  #end(): void {
    if (!this.#isClosing) this.#failed(new Error('a stream ended'))
  }

  #takeData(stream: number, payload: Buffer): void {
    this.#received += payload.length
    if (this.#received >= WINDOW_REFILL) {
      this.#socket.write(windowUpdate(this.#received))
      this.#received = 0
    }
    const before = this.#rest.get(stream)
    const bytes = before === undefined ? payload : Buffer.concat([before, payload])
    let at = 0
    while (bytes.length - at >= PREFIX_BYTES) {
      const end = at + PREFIX_BYTES + bytes.readUInt32BE(at + 1)
      if (end > bytes.length) break
      this.#onMessage(stream, bytes.subarray(at + PREFIX_BYTES, end))
      at = end
    }
    if (at < bytes.length) this.#rest.set(stream, bytes.subarray(at))
    else this.#rest.delete(stream)
  }
}

export async function openStreams(
  target: Target,
  on: ConstructorParameters<typeof Streams>[2],
): Promise<Streams> {
  const socket = connect({ host: target.host, port: target.port, noDelay: true })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  return new Streams(socket, target, on)
}
