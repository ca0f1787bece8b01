/**
 * Which words of a period are new. Those of the period are kept, and then those that an older text
 * has are dropped: so no more is held than the words of the period, however large the forum is.
 */
import type { Question } from '../../digest/definition.ts'
import type { KeyedPart } from '../../digest/part.ts'
import { wordsOf } from '../../digest/words.ts'

interface Use {
  messages: number
  likes: number
  firstMs: number
}

export class WordSearch {
  readonly question: Question
  readonly #uses = new Map<string, Use>()

  constructor(question: Question) {
    this.question = question
  }

  /** A text of the period. */
  use(text: string, likes: number, time: number): void {
    for (const word of wordsOf(text)) {
      const use = this.#uses.get(word)
      if (use === undefined) {
        this.#uses.set(word, { messages: 1, likes, firstMs: time })
      } else {
        use.messages++
        use.likes += likes
        use.firstMs = Math.min(use.firstMs, time)
      }
    }
  }

  /** Drops what the answer would leave out anyway: words that are used too rarely. */
  dropRare(): void {
    const { measure, keep } = this.question
    if (measure.kind !== 'messages' || keep.percentile !== undefined) return
    for (const [word, { messages }] of this.#uses) {
      if (messages <= (keep.over ?? 0)) this.#uses.delete(word)
    }
  }

  /** Whether there is still something to be found in older texts. */
  get isOpen(): boolean {
    return this.#uses.size > 0
  }

  /** A text from before the period: its words are not new. */
  drop(text: string): void {
    for (const word of wordsOf(text)) this.#uses.delete(word)
  }

  *parts(): Iterable<KeyedPart> {
    for (const [key, { messages, likes, firstMs }] of this.#uses) {
      const part = { messages, ...(likes === 0 ? {} : { likes }), firstMs }
      yield { question: this.question.name, key, part }
    }
  }
}
