/**
 * Dead ends of a search: places from which no order goes on, remembered by what they rest on.
 *
 * A dead end is one for every place that has the same answered operations in order and the same
 * state in the parts it rests on, whatever is in the other parts. It stays one where more of the
 * unanswered operations are used up: what is left of them is then less.
 */
import type { Item } from './choosing.ts'
import type { Model } from './model.ts'

/** The parts of the state that a dead end rests on; undefined: all of it. */
export type Grounds = ReadonlySet<string> | undefined

/** Unanswered operations in order, as one sorted list of places. */
type Used = readonly number[]

/** Dead ends that rest on the same parts. */
interface Alike {
  readonly grounds: Grounds
  /** What was used up in each, by the state of those parts. */
  readonly used: Map<string, Used[]>
}

export class DeadEnds<State, Input, Output> {
  readonly #model: Model<State, Input, Output>
  /** By the answered operations in order, by the parts. */
  readonly #ends = new Map<string, Map<string, Alike>>()
  /** The unanswered operations in order now, by the part that they write. */
  readonly #used = new Map<string, Set<number>>()

  constructor(model: Model<State, Input, Output>) {
    this.#model = model
  }

  /** An unanswered operation comes into the order. */
  place({ index, input }: Item<Input, Output>): void {
    const part = this.#partOf(input)
    const used = this.#used.get(part) ?? new Set()
    this.#used.set(part, used.add(index))
  }

  /** And goes out of it. */
  takeBack({ index, input }: Item<Input, Output>): void {
    this.#used.get(this.#partOf(input))?.delete(index)
  }

  /** `answered` names the answered operations in order. */
  add(answered: string, state: State, grounds: Grounds): void {
    const ends = this.#ends.get(answered) ?? new Map<string, Alike>()
    this.#ends.set(answered, ends)
    const name = grounds === undefined ? '' : [...grounds].sort().join(' ')
    const alike = ends.get(name) ?? { grounds, used: new Map<string, Used[]>() }
    ends.set(name, alike)
    const key = this.#keyOf(state, grounds)
    const now = this.#usedIn(grounds)
    const others = (alike.used.get(key) ?? []).filter((used) => !isWithin(now, used))
    alike.used.set(key, [...others, now])
  }

  /** The parts that the dead end rests on which this place is; undefined if none is known. */
  find(answered: string, state: State): { readonly grounds: Grounds } | undefined {
    for (const { grounds, used } of this.#ends.get(answered)?.values() ?? []) {
      const known = used.get(this.#keyOf(state, grounds))
      if (known === undefined) continue
      const now = this.#usedIn(grounds)
      if (known.some((each) => isWithin(each, now))) return { grounds }
    }
    return undefined
  }

  #partOf(input: Input): string {
    return this.#model.independence?.part(input) ?? ''
  }

  #keyOf(state: State, grounds: Grounds): string {
    const { independence } = this.#model
    if (independence === undefined || grounds === undefined) return this.#model.key(state)
    return [...grounds]
      .sort()
      .map((part) => independence.keyOf(state, part))
      .join('\n')
  }

  #usedIn(grounds: Grounds): Used {
    const parts = grounds ?? this.#used.keys()
    return [...parts].flatMap((part) => [...(this.#used.get(part) ?? [])]).sort((a, b) => a - b)
  }
}

/** Whether all of the first list is in the second; both are sorted. */
function isWithin(few: Used, many: Used): boolean {
  let at = 0
  for (const each of few) {
    while ((many[at] ?? Infinity) < each) at++
    if (many[at] !== each) return false
  }
  return true
}
