/** Questions to other replicas: asked by frame, answered by frame, within a time. */
import { ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'

interface Question<Answer> {
  readonly to: ReplicaId
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: unknown) => void
}

export interface AskOptions {
  /** False if it cannot be sent. */
  readonly send: (id: number) => boolean
  /** How long the answer may take. */
  readonly withinMs: number
  readonly signal: AbortSignal
}

export class Questions<Answer> {
  readonly #questions = new Map<number, Question<Answer>>()
  /** Never used again, so that an answer that comes too late is nobody's. */
  #nextId = 1

  /** Resolves with the answer. Throws `unavailable` when there is none. */
  async ask(to: ReplicaId, { send, withinMs, signal }: AskOptions): Promise<Answer> {
    signal.throwIfAborted()
    const id = this.#nextId++
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const timer = setTimeout(() => reject(unavailable(`${to} did not answer in time`)), withinMs)
    const aborted = () => reject(signal.reason)
    signal.addEventListener('abort', aborted, { once: true })
    this.#questions.set(id, { to, resolve, reject })
    try {
      if (!send(id)) throw unavailable(`${to} cannot be reached`)
      return await promise
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', aborted)
      this.#questions.delete(id)
    }
  }

  /** An answer came; false unless it is of whom was asked, and in time. */
  answered(from: ReplicaId, id: number, answer: Answer): boolean {
    const question = this.#questions.get(id)
    if (question?.to !== from) return false
    this.#questions.delete(id)
    question.resolve(answer)
    return true
  }

  /** Those whom this holds for will not answer. */
  fail(isLost: (to: ReplicaId) => boolean, reason: string): void {
    for (const { to, reject } of this.#questions.values()) {
      if (isLost(to)) reject(unavailable(reason))
    }
  }
}

function unavailable(message: string): ForumError {
  return new ForumError('unavailable', message)
}
