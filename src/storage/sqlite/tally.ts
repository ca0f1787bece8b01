/** Counting messages by a number: what many questions ask is counted once, and without ids. */
import { isDeepStrictEqual } from 'node:util'
import type { MessageFilter, Question } from '../../digest/definition.ts'
import { monthOf } from '../../digest/map-row.ts'
import type { KeyedPart, Part } from '../../digest/part.ts'

const DAY_MS = 86_400_000

/** What messages are counted by: their topic, user or day. Months are made of days. */
export type TallyBy = 'topic' | 'user' | 'day'

interface Count {
  messages: number
  likes: number
  lastMs: number
}

/** Some messages, counted for all questions that ask for the same. */
export class Tally {
  readonly by: TallyBy
  readonly filter: MessageFilter
  readonly questions: string[] = []
  readonly #counts = new Map<number, Count>()

  constructor(by: TallyBy, filter: MessageFilter) {
    this.by = by
    this.filter = filter
  }

  add(key: number, likes: number, time: number): void {
    const count = this.#counts.get(key)
    if (count === undefined) {
      this.#counts.set(key, { messages: 1, likes, lastMs: time })
      return
    }
    count.messages++
    count.likes += likes
    if (time > count.lastMs) count.lastMs = time
  }

  /** As parts: what one message after the other would have come to. `named` says whom a key means. */
  *parts(named: Named): Iterable<KeyedPart> {
    for (const [no, { messages, likes, lastMs }] of this.#counts) {
      const counted = { messages, ...(likes === 0 ? {} : { likes }) }
      const [key, part] = this.#keyed(no, counted, { lastMs, named })
      for (const question of this.questions) yield { question, key, part }
    }
  }

  #keyed(
    no: number,
    counted: Part,
    { lastMs, named }: { readonly lastMs: number; readonly named: Named },
  ): [string, Part] {
    switch (this.by) {
      case 'day':
        return [monthOf(no * DAY_MS), counted]
      case 'topic':
        return [named.topic(no), { ...counted, lastMs }]
      case 'user':
        return [named.user(no), { ...counted, facts: { name: named.userName(no) } }]
      default:
        return this.by satisfies never
    }
  }
}

/** Ids and names of numbers. */
export interface Named {
  topic(no: number): string
  user(no: number): string
  userName(no: number): string
}

export function dayOf(time: number): number {
  return Math.floor(time / DAY_MS)
}

/** As few as answer these questions; words are counted elsewhere. */
export function talliesFor(questions: readonly Question[]): readonly Tally[] {
  const tallies: Tally[] = []
  for (const { name, group, messages = {} } of questions) {
    const by = byOf(group)
    if (by === undefined) continue
    let tally = tallies.find((one) => one.by === by && isDeepStrictEqual(one.filter, messages))
    if (tally === undefined) {
      tally = new Tally(by, messages)
      tallies.push(tally)
    }
    tally.questions.push(name)
  }
  return tallies
}

function byOf(group: Question['group']): TallyBy | undefined {
  switch (group) {
    case 'topic':
    case 'label':
      return 'topic'
    case 'user':
      return 'user'
    case 'month':
      return 'day'
    case 'word':
      return undefined
    default:
      return group satisfies never
  }
}
