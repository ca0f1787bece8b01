/**
 * The seal checker: a thread of its own that checks the signatures of many batches at once. Jobs in
 * Node's thread pool, one for each signature, cost the loop 7 µs each to hand over and hear of,
 * and four threads of it at a time take the processor away from the loop; a packet handed over as
 * a whole costs 1 µs a signature.
 */
import type { KeyObject } from 'node:crypto'
import { Worker } from 'node:worker_threads'

/** What a signature is to be checked against. */
export interface Seal {
  readonly key: KeyObject
  readonly body: Uint8Array
  readonly signature: Uint8Array
}

/** What the thread is asked. */
export interface SealQuestion {
  readonly id: number
  readonly seals: readonly Seal[]
}

/** And what it answers. */
export interface SealAnswer {
  readonly id: number
  /** Index of the first that is not as it should be; -1 if all are. */
  readonly broken: number
}

export class SealChecker implements AsyncDisposable {
  readonly #waiting = new Map<number, (broken: number) => void>()
  #worker: Worker | undefined
  #next = 0
  #isClosed = false

  /** Index of the first seal that is not as it should be; -1 if all are. */
  check(seals: readonly Seal[]): Promise<number> {
    const { promise, resolve } = Promise.withResolvers<number>()
    if (this.#isClosed) return promise
    this.#worker ??= this.#start()
    const id = this.#next++
    this.#waiting.set(id, resolve)
    this.#worker.postMessage({ id, seals } satisfies SealQuestion)
    return promise
  }

  /** What is being checked is given up, and what comes later is not answered. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true
    await this.#worker?.terminate()
    this.#waiting.clear()
  }

  /** Without a listener for errors: that the thread breaks down ends the process. */
  #start(): Worker {
    const worker = new Worker(new URL('./seal-checker-thread.ts', import.meta.url))
    worker.on('message', ({ id, broken }: SealAnswer) => {
      this.#waiting.get(id)?.(broken)
      this.#waiting.delete(id)
    })
    // It alone does not keep the process running.
    worker.unref()
    return worker
  }
}
