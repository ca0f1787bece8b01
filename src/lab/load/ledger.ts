/** Everything that clients asked for and were told while a chain was tortured. */
import { createHash } from 'node:crypto'
import type { Making } from '../checkers/exactly-once.ts'
import type { TopicInput, TopicOperation, TopicOutput } from '../checkers/forum-history.ts'
import { Recorder } from '../checkers/operation.ts'
import type { UserInput, UserOperation, UserOutput } from '../checkers/user-model.ts'

/** A write, whatever it was about: all of them share one time. */
export interface Written {
  /** As the log names its request. */
  readonly key: string
  /** Whether an acknowledgement says that there is an entry: a second like makes none. */
  readonly makesEntry: boolean
  readonly invoked: number
  readonly acked: number | undefined
}

/** What was recorded, as plain data. */
export interface Recorded {
  readonly topics: readonly TopicOperation[]
  readonly users: readonly UserOperation[]
  readonly makings: readonly Making[]
  readonly writes: readonly Written[]
  /** Answers that no client expects, in words. */
  readonly surprises: readonly string[]
}

/** How long somebody waited for one request, in milliseconds of this process's own time. */
export interface Timing {
  readonly kind: 'read' | 'write'
  readonly from: number
  readonly took: number
  readonly isAnswered: boolean
}

/** What clients of one run share to write down what they do. */
export class Ledger {
  readonly topics = new Recorder<TopicInput, TopicOutput>()
  readonly users = new Recorder<UserInput, UserOutput>()
  readonly surprises: string[] = []
  readonly timings: Timing[] = []
  readonly #writes = new Recorder<{ request: string; makesEntry: boolean }, 'acked'>()
  readonly #makings = new Map<string, Making & { readonly made: string[] }>()
  readonly #label: string
  readonly #began = performance.now()

  /** `label` tells the requests of this run from those of all others. */
  constructor(label: string) {
    this.#label = label
  }

  /** Milliseconds since the run began, for people: checkers only know the order. */
  at(): string {
    return `${Math.round(performance.now() - this.#began)} ms`
  }

  /** A write begins; call what this returns when it is acknowledged. */
  wrote(request: string, makesEntry: boolean): () => void {
    const answered = this.#writes.begin('', { request, makesEntry })
    return () => answered('acked')
  }

  /** Waits for a request, and notes how long that was. */
  async timed<Answer extends { readonly kind: string }>(
    kind: Timing['kind'],
    asking: () => Promise<Answer>,
  ): Promise<Answer> {
    const from = performance.now()
    const told = await asking()
    const took = performance.now() - from
    this.timings.push({ kind, from, took, isAnswered: told.kind === 'answer' })
    return told
  }

  /** A request that makes something begins; call what this returns with each id that it made. */
  making(request: string, kind: string, label: string): (id: string) => void {
    const making = this.#makings.get(request) ?? { request, kind, label, made: [] }
    this.#makings.set(request, making)
    return (id) => void making.made.push(id)
  }

  /** How many questions were answered by now. */
  answered(): number {
    const all = [...this.topics.operations(), ...this.users.operations()]
    return all.filter(({ answer }) => answer !== undefined).length
  }

  /** What travels as the request id. */
  idOf(request: string): Buffer {
    return Buffer.from(`${this.#label} ${request}`)
  }

  recorded(): Recorded {
    return {
      topics: this.topics.operations(),
      users: this.users.operations(),
      makings: [...this.#makings.values()],
      writes: this.#written(),
      surprises: this.surprises,
    }
  }

  /** All tries of a request as one write, from the first question to the first answer. */
  #written(): Written[] {
    const tries = Map.groupBy(this.#writes.operations(), ({ input }) => input.request)
    return [...tries].map(([request, operations]) => {
      const answers = operations.flatMap(({ answer }) => answer?.at ?? [])
      return {
        key: keyOf(this.idOf(request)),
        makesEntry: operations.some(({ input }) => input.makesEntry),
        invoked: Math.min(...operations.map(({ invoked }) => invoked)),
        acked: answers.length === 0 ? undefined : Math.min(...answers),
      }
    })
  }
}

/** The key by which the log knows a request id: the first half of its hash, as hex. */
function keyOf(requestId: Uint8Array): string {
  return createHash('sha256').update(requestId).digest('hex').slice(0, 32)
}
