/** Runs one end of pairing on a UDP socket, until its part is done or it is closed. */
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import type { Clock } from '../runtime/clock.ts'
import type { Machine } from './machine.ts'

export interface LanOptions {
  /** Port to listen on; 0 for any that is free. */
  readonly port: number
  readonly clock: Clock
}

/** An end of pairing that is under way. Closing it frees its port at once. */
export interface Lan<Event> extends AsyncDisposable {
  readonly port: number
  /** What happens, in order; ends when the machine is over or closed. One reader at a time. */
  events(): AsyncIterable<Event>
  /** Something was changed about the machine from outside. */
  wake(): void
}

/** Rejects with the operating system's error when the port cannot be had. */
export async function openLan<Event>(
  machine: Machine<Event>,
  { port, clock }: LanOptions,
): Promise<Lan<Event>> {
  // Not shared with anybody: of two that listen on one port, one would hear nothing.
  const socket = createSocket({ type: 'udp4', reuseAddr: false })
  socket.bind(port)
  await once(socket, 'listening')
  socket.setBroadcast(true)
  return new Shell(machine, socket, clock)
}

class Shell<Event> implements Lan<Event> {
  readonly port: number
  readonly #machine: Machine<Event>
  readonly #socket: Socket
  readonly #clock: Clock
  /** As many as the machine tells: some for each laptop and call. */
  #events: Event[] = []
  #changed = Promise.withResolvers<void>()
  #timer: NodeJS.Timeout | undefined
  #closed: Promise<unknown> | undefined

  constructor(machine: Machine<Event>, socket: Socket, clock: Clock) {
    this.#machine = machine
    this.#socket = socket
    this.#clock = clock
    this.port = socket.address().port
    socket.on('message', (bytes, { address, port }) => {
      machine.receive({ host: address, port }, bytes, this.#now())
      this.wake()
    })
    // What can fail once it is bound is the network: lost packets are what the machine is for.
    socket.on('error', () => {})
    this.wake()
  }

  async *events(): AsyncGenerator<Event> {
    for (;;) {
      // One by one: who stops reading takes none away from who goes on.
      const event = this.#events.shift()
      if (event !== undefined) yield event
      else if (this.#closed !== undefined) return
      else await this.#next()
    }
  }

  wake(): void {
    if (this.#closed !== undefined) return
    this.#machine.tick(this.#now())
    const { send, events } = this.#machine.take()
    for (const { to, bytes } of send) {
      // A network that is down loses packets, too: those that ask are sent again.
      this.#socket.send(bytes, to.port, to.host, () => {})
    }
    this.#events.push(...events)
    clearTimeout(this.#timer)
    if (this.#machine.isOver) void this[Symbol.asyncDispose]()
    else
      this.#timer = setTimeout(() => this.wake(), Math.max(0, this.#machine.wakeAt - this.#now()))
    this.#changed.resolve()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#timer)
    this.#closed ??= new Promise<void>((resolve) => this.#socket.close(() => resolve()))
    this.#changed.resolve()
    await this.#closed
  }

  async #next(): Promise<void> {
    await this.#changed.promise
    this.#changed = Promise.withResolvers()
  }

  #now(): number {
    return this.#clock.now().monotonic
  }
}
