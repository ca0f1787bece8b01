/** One connection of the load client: unary calls of one method, answered one by one. */
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
  WINDOW_DEFAULT,
  WINDOW_REFILL,
  windowUpdate,
} from './frames.ts'
import { statusIn } from './status.ts'
import type { Answered, Caller, Target } from './target.ts'

interface Queued {
  readonly body: Buffer
  readonly answered: Answered
}

interface Waiting {
  readonly answered: Answered
  status: 'ok' | 'error' | 'absent'
}

export class Connection implements Caller {
  readonly #socket: Socket
  readonly #headers: Buffer
  readonly #calls = new Map<number, Waiting>()
  readonly #queue: Queued[] = []
  readonly #failed: (error: Error) => void
  #stream = 1
  #window = WINDOW_DEFAULT
  #received = 0
  #corked = false
  #closing = false

  constructor(socket: Socket, target: Target, failed: (error: Error) => void) {
    this.#socket = socket
    this.#failed = failed
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
    socket.on('data', (chunk: Buffer) => this.#together(() => read(chunk)))
    socket.on('close', () => {
      if (!this.#closing) failed(new Error('the connection was closed'))
    })
    socket.write(opening())
  }

  /** Sends one call. Calls made in one go leave in one write. */
  call(message: Uint8Array, answered: Answered): void {
    this.#queue.push({ body: grpcMessage(message), answered })
    this.#together(() => this.#flush())
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing = true
    if (this.#socket.destroyed) return
    const closed = new Promise<void>((resolve) => this.#socket.once('close', () => resolve()))
    this.#socket.destroy()
    await closed
  }

  #flush(): void {
    for (const { body, answered } of this.#queue.splice(0)) {
      if (this.#window < body.length) {
        this.#queue.push({ body, answered })
        continue
      }
      const stream = this.#stream
      this.#stream += 2
      this.#window -= body.length
      this.#calls.set(stream, { answered, status: 'absent' })
      this.#socket.write(frame(FRAME.headers, FLAG_END_HEADERS, stream, this.#headers))
      this.#socket.write(frame(FRAME.data, FLAG_END_STREAM, stream, body))
    }
  }

  #take(one: Frame): void {
    if (one.type === FRAME.headers) this.#tookHeaders(one)
    else if (one.type === FRAME.data) this.#tookData(one)
    else if (one.type === FRAME.reset) this.#finish(one.stream, false)
    else if (one.type === FRAME.goaway) this.#failed(new Error('the server closes the connection'))
    else if (one.type === FRAME.window && one.stream === 0) {
      this.#window += one.payload.readUInt32BE()
      this.#flush()
    } else if (one.type === FRAME.settings || one.type === FRAME.ping) this.#acknowledge(one)
  }

  #tookHeaders({ stream, flags, payload }: Frame): void {
    const call = this.#calls.get(stream)
    if (call === undefined) return
    const status = statusIn(payload)
    if (status !== 'absent') call.status = status
    if ((flags & FLAG_END_STREAM) !== 0) this.#finish(stream, call.status === 'ok')
  }

  #tookData({ payload }: Frame): void {
    this.#received += payload.length
    if (this.#received < WINDOW_REFILL) return
    this.#socket.write(windowUpdate(this.#received))
    this.#received = 0
  }

  #acknowledge({ type, flags, payload }: Frame): void {
    if ((flags & FLAG_ACK) !== 0) return
    const echo = type === FRAME.ping ? payload : Buffer.alloc(0)
    this.#socket.write(frame(type, FLAG_ACK, 0, echo))
  }

  #finish(stream: number, ok: boolean): void {
    const call = this.#calls.get(stream)
    this.#calls.delete(stream)
    call?.answered(ok)
  }

  /** What is written meanwhile leaves in one piece. */
  #together(work: () => void): void {
    const outermost = !this.#corked
    if (outermost) this.#socket.cork()
    this.#corked = true
    work()
    if (!outermost) return
    this.#socket.uncork()
    this.#corked = false
  }
}

/** `failed` is told when the connection breaks while calls may be waiting. */
export async function openConnection(
  target: Target,
  failed: (error: Error) => void,
): Promise<Connection> {
  const socket = connect({ host: target.host, port: target.port, noDelay: true })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  socket.on('error', failed)
  return new Connection(socket, target, failed)
}
