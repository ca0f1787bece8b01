/**
 * Operations: what clients asked for and were told, and when. All that the checkers of this folder
 * know of the system; they share no code with it.
 */

/**
 * One operation of one client. `answer` is undefined where nobody answered in time: then it may
 * have taken effect at any time after `invoked`, or never. An answer that says "try again" is no
 * answer. A try that surely did nothing need not be recorded.
 */
export interface Operation<Input, Output> {
  readonly client: string
  readonly input: Input
  readonly invoked: number
  readonly answer: Answer<Output> | undefined
}

/** What a client was told, and when. */
export interface Answer<Output> {
  readonly at: number
  readonly output: Output
}

/** A rule that was broken, in words. */
export interface Violation {
  readonly checker: 'linearizability' | 'exactly-once' | 'subscription' | 'prefix' | 'durability'
  readonly text: string
}

/**
 * Writes a history down. Times are counted, not measured, so that no two are equal and what comes
 * behind an answer is behind it; that needs all clients of a history in one process.
 */
export class Recorder<Input, Output> {
  readonly #begun: Begun<Input, Output>[] = []
  #time = 0

  /**
   * An operation begins; call what this returns with its answer. A retry is the same operation:
   * only its first answer counts, and answers after the client gave up count too.
   */
  begin(client: string, input: Input): (output: Output) => void {
    const begun: Begun<Input, Output> = {
      client,
      input,
      invoked: ++this.#time,
      answer: undefined,
    }
    this.#begun.push(begun)
    return (output) => {
      begun.answer ??= { at: ++this.#time, output }
    }
  }

  /** The history so far. */
  operations(): Operation<Input, Output>[] {
    return this.#begun.map((begun) => ({ ...begun }))
  }
}

interface Begun<Input, Output> extends Operation<Input, Output> {
  answer: Answer<Output> | undefined
}
