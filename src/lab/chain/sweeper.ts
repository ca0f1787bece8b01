/**
 * A reader that asks all replicas for the same page, one right after the other: what the first
 * showed, no later one may lack. One that sleeps is asked until it wakes.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../random.ts'
import type { LabReplica } from '../engine/replica.ts'
import { OneAddress } from '../load/access.ts'
import { read } from './attempt.ts'
import type { Board } from './board.ts'
import type { Ledger } from '../load/ledger.ts'
import { pageAt } from './seen.ts'

const PAGE = 20
/** Between two rounds, ms, on average. */
const REST_MS = 25

export interface SweeperOptions {
  readonly name: string
  readonly replicas: readonly LabReplica[]
  readonly random: Random
  readonly ledger: Ledger
  readonly board: Board
}

export class Sweeper implements AsyncDisposable {
  readonly #options: SweeperOptions
  readonly #accesses: readonly OneAddress[]

  constructor(options: SweeperOptions) {
    const { replicas, random } = options
    this.#options = options
    this.#accesses = replicas.map((replica) => new OneAddress([replica], random.fork()))
  }

  /** Goes on until it is told to stop. */
  async run(signal: AbortSignal): Promise<void> {
    const { random, board, ledger, name } = this.#options
    while (!signal.aborted) {
      const topic = board.pickTopic(random)
      const order = random.shuffle(this.#accesses)
      try {
        for (const access of order) await this.#read(access, topic)
      } catch (error) {
        // It is judged with all else: the others go on.
        ledger.surprises.push(`${name}: ${String(error)}`)
      }
      await pause(random.wait(REST_MS))
    }
  }

  async #read(access: OneAddress, topic: string): Promise<void> {
    const { name, ledger, board, random } = this.#options
    const from = board.bookmark(topic)
    const who = `${name} at ${access.where()}, ${ledger.at()}`
    const input = { kind: 'page', topic, after: from?.id, limit: PAGE } as const
    const answered = ledger.topics.begin(who, input)
    const attempt = { access, random, credentials: undefined }
    const told = await read(attempt, (methods) => pageAt(methods, topic, from, PAGE))
    if (told.kind === 'refused') throw told.error
    if (told.kind !== 'answer') return
    const { messages, bookmark } = told.answer
    answered({ kind: 'seen', messages })
    for (const { id } of messages) board.learn(topic, { id, author: undefined })
    if (bookmark !== undefined) board.mark(topic, bookmark)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const access of this.#accesses) await access[Symbol.asyncDispose]()
  }
}
