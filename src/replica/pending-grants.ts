/** Grants asked of other replicas: a question by frame, an answer by frame, within a time. */
import { ForumError } from '../core/error.ts'

interface Question {
  readonly resolve: () => void
  readonly reject: (reason: ForumError) => void
}

/** How long a replica that was asked may take, ms. */
const ANSWER_MS = 1_000

export class PendingGrants {
  readonly #questions = new Map<number, Question>()
  #nextId = 1

  /** Sends the question (false if it cannot be sent) and resolves when it was granted. */
  async ask(send: (id: number) => boolean): Promise<void> {
    const id = this.#nextId++
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const timer = setTimeout(() => {
      reject(new ForumError('unavailable', 'the chosen replica did not answer'))
    }, ANSWER_MS)
    this.#questions.set(id, { resolve, reject })
    try {
      if (!send(id)) throw new ForumError('unavailable', 'the chosen replica cannot be reached')
      await promise
    } finally {
      clearTimeout(timer)
      this.#questions.delete(id)
    }
  }

  answered(id: number, granted: boolean, reason: string): void {
    const question = this.#questions.get(id)
    if (granted) question?.resolve()
    else question?.reject(new ForumError('overloaded', reason))
  }
}
