/**
 * Heartbeats of processes, by UDP on loopback. A process that is started gets a port and a word in
 * PARLEY_SUPERVISOR; it says there that it has come (`came <word>`), is asked (`ask <number>`), and
 * answers (`here <word> <number>`). Its word is known to it and its supervisor only, and changes with
 * every start.
 */
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram'
import { once } from 'node:events'

const HOST = '127.0.0.1'
const CAME = /^came ([0-9a-f]+)$/
const HERE = /^here ([0-9a-f]+) ([0-9]{1,9})$/
const ASK = /^ask ([0-9]{1,9})$/
/** How often a process says that it has come, until it is asked, ms. */
const CAME_EVERY_MS = 500

export interface PulseListener {
  came(word: string): void
  answered(word: string, question: number): void
}

/** The supervisor's end. */
export class Pulse implements AsyncDisposable {
  readonly #socket: Socket
  readonly #listener: PulseListener
  /** Where each process answers, by its word. */
  readonly #places = new Map<string, number>()
  readonly #words = new Set<string>()
  #closed: Promise<void> | undefined

  private constructor(socket: Socket, listener: PulseListener) {
    this.#socket = socket
    this.#listener = listener
    socket.on('message', (bytes, from) => this.#receive(bytes.toString('latin1'), from))
    // What can fail once it is bound is a port that nobody listens on any more: it is dead.
    socket.on('error', () => {})
  }

  static async open(listener: PulseListener): Promise<Pulse> {
    const socket = createSocket('udp4')
    socket.bind(0, HOST)
    await once(socket, 'listening')
    return new Pulse(socket, listener)
  }

  /** What the process that has this word is told in PARLEY_SUPERVISOR. */
  expect(word: string): string {
    this.#words.add(word)
    return `${this.#socket.address().port} ${word}`
  }

  /** The process with this word is no more. */
  forget(word: string): void {
    this.#words.delete(word)
    this.#places.delete(word)
  }

  ask(word: string, question: number): void {
    const port = this.#places.get(word)
    // One that was lost is like one that was not answered: it is asked again.
    if (port !== undefined) this.#socket.send(`ask ${question}`, port, HOST, () => {})
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed ??= new Promise<void>((resolve) => this.#socket.close(() => resolve()))
    await this.#closed
  }

  #receive(text: string, { port }: RemoteInfo): void {
    const [, came = ''] = CAME.exec(text) ?? []
    if (this.#words.has(came)) {
      this.#places.set(came, port)
      this.#listener.came(came)
      return
    }
    const [, word = '', question = ''] = HERE.exec(text) ?? []
    if (this.#words.has(word)) this.#listener.answered(word, Number(question))
  }
}

/**
 * The process's end: answers from now on, whenever the process gets a turn. It does not keep the
 * process running. `where` is what PARLEY_SUPERVISOR says.
 */
export function answerSupervisor(where: string): void {
  const [port, word] = where.split(' ')
  const socket = createSocket('udp4')
  socket.unref()
  // A supervisor that is gone is noticed by the channel to it; see run-process.ts.
  socket.on('error', () => {})
  socket.connect(Number(port), HOST, () => {
    const say = (text: string): void => socket.send(text, () => {})
    say(`came ${word}`)
    const saying = setInterval(() => say(`came ${word}`), CAME_EVERY_MS)
    saying.unref()
    socket.on('message', (bytes) => {
      const [, question] = ASK.exec(bytes.toString('latin1')) ?? []
      if (question === undefined) return
      clearInterval(saying)
      say(`here ${word} ${question}`)
    })
  })
}
