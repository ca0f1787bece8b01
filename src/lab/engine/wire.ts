/**
 * A wire between two replicas: TCP through this process, later by so many milliseconds each way,
 * with jitter and without changing the order; and each of its directions can go silent, as a network
 * does that is cut.
 */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { Random } from '../random.ts'

export interface WireQuality {
  /** One way, ms. */
  readonly delayMs: number
  /** At most so much more, evenly spread, ms. */
  readonly jitterMs: number
}

/** Bytes of one direction that are under way; beyond it the sender waits, as with a real wire. */
const UNDER_WAY_MAX = 8 * 1024 * 1024
const HOST = '127.0.0.1'

export class Wire implements AsyncDisposable {
  /** What whoever dials says to the target. */
  readonly there: Direction
  readonly back: Direction
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #target: number

  /** Leads to `target`, a port of loopback. */
  constructor(target: number, quality: WireQuality, seed: number) {
    const random = new Random(seed)
    this.there = new Direction(quality, random.fork())
    this.back = new Direction(quality, random.fork())
    this.#target = target
    this.#server = createServer((inbound) => this.#accept(inbound))
  }

  async listen(): Promise<void> {
    this.#server.listen(0, HOST)
    await once(this.#server, 'listening')
  }

  /** Takes the place of the target, once it listens. */
  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** Of both directions from now on; what is under way arrives as it was to. */
  setQuality(quality: WireQuality): void {
    this.there.setQuality(quality)
    this.back.setQuality(quality)
  }

  /** Nothing gets through, and nobody is told; what was sent arrives when it is over. */
  silence(isSilent: boolean): void {
    this.there.silence(isSilent)
    this.back.silence(isSilent)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#server.listening) return
    const closed = once(this.#server, 'close')
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  #accept(inbound: Socket): void {
    const outbound = connect({ host: HOST, port: this.#target })
    for (const [socket, other] of [
      [inbound, outbound],
      [outbound, inbound],
    ] as const) {
      this.#sockets.add(socket)
      socket.setNoDelay()
      // The other end is told by being closed as well.
      socket.on('error', () => {})
      socket.on('close', () => {
        this.#sockets.delete(socket)
        other.destroy()
      })
    }
    this.there.forward(inbound, outbound)
    this.back.forward(outbound, inbound)
  }
}

/** One direction of a wire, whatever connections go through it. */
export class Direction {
  readonly #random: Random
  readonly #from = new Set<Socket>()
  #quality: WireQuality
  #isSilent = false

  constructor(quality: WireQuality, random: Random) {
    this.#quality = quality
    this.#random = random
  }

  /** From now on; what is under way arrives as it was to. */
  setQuality(quality: WireQuality): void {
    this.#quality = quality
  }

  /** Nothing gets through, and nobody is told; what was sent arrives when it is over. */
  silence(isSilent: boolean): void {
    this.#isSilent = isSilent
    for (const socket of this.#from) {
      if (isSilent) socket.pause()
      else socket.resume()
    }
  }

  /** Passes on what this connection says, until it is closed. */
  forward(from: Socket, to: Socket): void {
    const queue: { readonly due: number; readonly bytes: Buffer }[] = []
    let underWay = 0
    this.#from.add(from)
    from.on('close', () => this.#from.delete(from))
    // Whichever timer comes first: what is at the front leaves first.
    const deliver = (): void => {
      const now = performance.now()
      while (queue[0] !== undefined && queue[0].due <= now) {
        const { bytes } = queue.shift() as { bytes: Buffer }
        underWay -= bytes.length
        if (!to.destroyed) to.write(bytes)
      }
      if (queue[0] !== undefined) setTimeout(deliver, queue[0].due - now)
      if (!this.#isSilent && underWay <= UNDER_WAY_MAX) from.resume()
    }
    from.on('data', (bytes: Buffer) => {
      const delay = this.#delay()
      if (delay === 0 && queue.length === 0) {
        to.write(bytes)
        return
      }
      underWay += bytes.length
      if (underWay > UNDER_WAY_MAX) from.pause()
      // What left earlier arrives earlier, whatever the jitter says.
      const due = Math.max(queue.at(-1)?.due ?? 0, performance.now() + delay)
      queue.push({ due, bytes })
      if (queue.length === 1) setTimeout(deliver, delay)
    })
    if (this.#isSilent) from.pause()
  }

  #delay(): number {
    const { delayMs, jitterMs } = this.#quality
    return delayMs + jitterMs * this.#random.next()
  }
}
