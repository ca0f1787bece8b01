/** The UDP socket on which supervisors hear each other. */
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { Freshness } from './freshness.ts'
import { openLetter, sealLetter } from './sealed.ts'
import type { PeerMessage } from './work.ts'

/** Where a supervisor is heard. */
export interface Place {
  readonly host: string
  readonly port: number
}

export interface PeersOptions {
  readonly self: string
  /** Of each machine, this one too; none if there is but one. */
  readonly places: ReadonlyMap<string, Place>
  /** What supervisors share. */
  readonly secret: string
  /** Names this start; nobody can foresee it. */
  readonly start: string
  /** Monotonic, ms. */
  readonly now: () => number
  readonly heard: (from: string, message: PeerMessage) => void
}

export class Peers implements AsyncDisposable {
  readonly #options: PeersOptions
  readonly #socket: Socket | undefined
  readonly #freshness = new Map<string, Freshness>()
  #closed: Promise<void> | undefined

  private constructor(options: PeersOptions, socket: Socket | undefined) {
    this.#options = options
    this.#socket = socket
    for (const name of options.places.keys()) {
      if (name !== options.self) this.#freshness.set(name, new Freshness(options.start))
    }
    socket?.on('message', (bytes) => this.#receive(bytes))
    // A network that is down loses datagrams: supervisors are there to notice that.
    socket?.on('error', () => {})
  }

  /** Rejects with the operating system's error when the address cannot be listened on. */
  static async open(options: PeersOptions): Promise<Peers> {
    const place = options.places.get(options.self)
    if (place === undefined) return new Peers(options, undefined)
    const socket = createSocket(place.host.includes(':') ? 'udp6' : 'udp4')
    socket.bind(place.port, place.host)
    await once(socket, 'listening')
    return new Peers(options, socket)
  }

  send(to: string, message: PeerMessage): void {
    const { self, places, secret } = this.#options
    const place = places.get(to)
    const stamp = this.#freshness.get(to)?.stamp()
    if (place === undefined || stamp === undefined) return
    const bytes = sealLetter({ from: self, to, stamp, message }, secret)
    // Lost datagrams are followed by others.
    this.#socket?.send(bytes, place.port, place.host, () => {})
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const socket = this.#socket
    if (socket === undefined) return
    this.#closed ??= new Promise<void>((resolve) => socket.close(() => resolve()))
    await this.#closed
  }

  #receive(bytes: Uint8Array): void {
    const { self, secret, now, heard } = this.#options
    const letter = openLetter(bytes, secret)
    if (letter === undefined || letter.to !== self) return
    const { from, stamp, message } = letter
    if (this.#freshness.get(from)?.take(stamp, now()) === true) heard(from, message)
  }
}
