/** The links between replicas, each direction for itself: what may be done to them. */
import { freePort } from './free-port.ts'
import { Wire, type WireQuality } from './wire.ts'

/** Where a replica runs and how it is told of the others. */
export interface Place {
  /** What stands before a command so that it runs there. */
  readonly prefix: readonly string[]
  /** The words that its process is started with. */
  readonly flags: readonly string[]
}

/** Replicas are known by their names. */
export interface Links extends AsyncDisposable {
  /** Links a newcomer with all that are there, before it starts. */
  join(name: string): Promise<Place>
  /** Its links are gone for good. */
  leave(name: string): Promise<void>
  /** What `from` sends `to` is lost from now on, and nobody is told. */
  cut(from: string, to: string): void
  heal(from: string, to: string): void
  /** What `from` sends `to` is so much later; undefined where links cannot be slow. */
  readonly slow: ((from: string, to: string, delayMs: number) => void) | undefined
}

const DIRECT: WireQuality = { delayMs: 0, jitterMs: 0 }
/** The delay varies by so much of itself. */
const JITTER = 0.2

/**
 * Links through wires of this process: TCP on loopback, which needs no permission. A replica knows
 * of the others only where its wires begin, and tells nobody where it listens itself.
 */
export class WiredLinks implements Links {
  readonly #ports = new Map<string, number>()
  /** By who dials and who is dialled. */
  readonly #wires = new Map<string, Wire>()
  #made = 0

  async join(name: string): Promise<Place> {
    const port = this.#ports.get(name) ?? (await freePort())
    this.#ports.set(name, port)
    const others = [...this.#ports].filter(([other]) => other !== name)
    const flags = [
      ...['--no-mdns', '--announce', 'none'],
      ...['--p2p', `/ip4/127.0.0.1/tcp/${port}`],
    ]
    for (const [other, otherPort] of others) {
      const there = await this.#wire(name, other, otherPort)
      // The others learn of it when they are started again; until then it dials.
      await this.#wire(other, name, port)
      flags.push('--peer', `/ip4/127.0.0.1/tcp/${there.port}`)
    }
    return { prefix: [], flags }
  }

  async leave(name: string): Promise<void> {
    this.#ports.delete(name)
    for (const [key, wire] of this.#wires) {
      if (!key.split(' ').includes(name)) continue
      this.#wires.delete(key)
      await wire[Symbol.asyncDispose]()
    }
  }

  cut(from: string, to: string): void {
    for (const direction of this.#directions(from, to)) direction.silence(true)
  }

  heal(from: string, to: string): void {
    for (const direction of this.#directions(from, to)) direction.silence(false)
  }

  readonly slow = (from: string, to: string, delayMs: number): void => {
    const quality = { delayMs, jitterMs: delayMs * JITTER }
    for (const direction of this.#directions(from, to)) direction.setQuality(quality)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#wires.values()].map((wire) => wire[Symbol.asyncDispose]()))
    this.#wires.clear()
  }

  /** Whichever of the two dialled, what `from` says goes one of these ways. */
  #directions(from: string, to: string) {
    const dialled = this.#wires.get(`${from} ${to}`)
    const answered = this.#wires.get(`${to} ${from}`)
    return [dialled?.there, answered?.back].filter((direction) => direction !== undefined)
  }

  async #wire(from: string, to: string, port: number): Promise<Wire> {
    const key = `${from} ${to}`
    const there = this.#wires.get(key)
    if (there !== undefined) return there
    const wire = new Wire(port, DIRECT, this.#made++)
    await wire.listen()
    this.#wires.set(key, wire)
    return wire
  }
}
