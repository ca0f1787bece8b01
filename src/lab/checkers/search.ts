/**
 * The search for an order: Wing and Gong's, with Lowe's memory of places that lead nowhere.
 *
 * Operations are put in order one by one. What may come next is whatever was invoked before the
 * first answer among the operations that are left. A dead end is remembered as (operations in
 * order so far, state), so no place is searched twice (dead-ends.ts).
 *
 * Where a model tells what is independent (model.ts), only what matters is tried (choosing.ts), and
 * a dead end sends the search back to the last operation that has to do with it: one wrong read
 * late in a long history must not set off a search through all that was uncertain before.
 */
import { choose, type Choice, type Item, type Window } from './choosing.ts'
import { DeadEnds, type Grounds } from './dead-ends.ts'
import type { Model } from './model.ts'
import type { Operation } from './operation.ts'

/** What a search came to. `stuck` is the operation that the furthest attempt had no place for. */
export type Found<Input, Output> =
  | { readonly kind: 'order'; readonly states: number }
  | {
      readonly kind: 'none' | 'gave-up'
      readonly states: number
      readonly stuck: Stuck<Input, Output> | undefined
    }

/** An operation without a place, and why, in words. */
export interface Stuck<Input, Output> {
  readonly operation: Operation<Input, Output>
  readonly why: string
}

/** A place in the search: what is in order leads to `state`, by way of `by`. */
interface Place<State, Input, Output> {
  readonly state: State
  readonly by: Item<Input, Output> | undefined
  /** Everything due before this index in order of invocation is in order. */
  readonly low: number
  readonly choices: readonly Choice<State, Input, Output>[]
  readonly isEnd: boolean
  tried: number
  grounds: Grounds
}

/** Looks for an order in which all answered operations are allowed; gives up after `statesMax`. */
export function findOrder<State, Input, Output>(
  operations: readonly Operation<Input, Output>[],
  model: Model<State, Input, Output>,
  statesMax: number,
): Found<Input, Output> {
  return new Search(operations, model, statesMax).run()
}

class Search<State, Input, Output> {
  readonly #model: Model<State, Input, Output>
  readonly #statesMax: number
  readonly #due: readonly Item<Input, Output>[]
  readonly #open: readonly Item<Input, Output>[]
  readonly #placed = new Set<Item<Input, Output>>()
  readonly #deadEnds: DeadEnds<State, Input, Output>
  #states = 0
  #stuck: (Stuck<Input, Output> & { readonly placed: number }) | undefined

  constructor(
    operations: readonly Operation<Input, Output>[],
    model: Model<State, Input, Output>,
    statesMax: number,
  ) {
    this.#model = model
    this.#statesMax = statesMax
    const items = operations.toSorted((a, b) => a.invoked - b.invoked).map(itemOf)
    this.#due = items.filter(({ due }) => due !== Infinity)
    this.#open = items.filter(({ due, input, output }) => {
      return due === Infinity && !model.independence?.isVain(input, output)
    })
    this.#deadEnds = new DeadEnds(model)
  }

  run(): Found<Input, Output> {
    const places = [this.#placeAt(this.#model.init(), undefined, 0)]
    for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
      if (place.isEnd) return { kind: 'order', states: this.#states }
      const choice = place.choices[place.tried++]
      if (choice === undefined) {
        places.pop()
        this.#leave(place, places.at(-1))
        continue
      }
      if (this.#states >= this.#statesMax) return this.#ended('gave-up')
      this.#placed.add(choice.item)
      if (choice.item.due === Infinity) this.#deadEnds.place(choice.item)
      places.push(this.#placeAt(choice.state, choice.item, place.low))
    }
    return this.#ended('none')
  }

  #ended(kind: 'none' | 'gave-up'): Found<Input, Output> {
    return { kind, states: this.#states, stuck: this.#stuck }
  }

  #placeAt(
    state: State,
    by: Item<Input, Output> | undefined,
    from: number,
  ): Place<State, Input, Output> {
    this.#states += 1
    let low = from
    while (isPlaced(this.#due[low], this.#placed)) low++
    const window = this.#window(low)
    if (window === undefined)
      return { state, by, low, choices: [], isEnd: true, tried: 0, grounds: undefined }
    const { choices, grounds, stuck } = choose(this.#model, state, window)
    if (choices.length === 0) this.#noteStuck(state, stuck)
    const known = choices.length > 1 ? this.#deadEnds.find(this.#setKey(low), state) : undefined
    if (known === undefined) return { state, by, low, choices, isEnd: false, tried: 0, grounds }
    return { state, by, low, choices: [], isEnd: false, tried: 0, grounds: known.grounds }
  }

  /** Undefined when nothing is left that must have happened. */
  #window(low: number): Window<Input, Output> | undefined {
    let first: Item<Input, Output> | undefined
    const due: Item<Input, Output>[] = []
    for (let i = low; i < this.#due.length; i++) {
      const item = this.#due[i] as Item<Input, Output>
      if (first !== undefined && item.invoked > first.due) break
      if (this.#placed.has(item)) continue
      due.push(item)
      if (first === undefined || item.due < first.due) first = item
    }
    if (first === undefined) return undefined
    const open: Item<Input, Output>[] = []
    for (const item of this.#open) {
      if (item.invoked > first.due) break
      if (!this.#placed.has(item)) open.push(item)
    }
    return { due, open, first }
  }

  #noteStuck(state: State, { operation, input, output }: Item<Input, Output>): void {
    const placed = this.#placed.size
    if (this.#stuck !== undefined && placed <= this.#stuck.placed) return
    this.#stuck = { operation, why: this.#model.why(state, input, output), placed }
  }

  /** Nothing leads on from here. What the place before had left to try may be in vain too. */
  #leave(
    place: Place<State, Input, Output>,
    before: Place<State, Input, Output> | undefined,
  ): void {
    const { state, by, low, choices, grounds } = place
    if (choices.length > 1) this.#deadEnds.add(this.#setKey(low), state, grounds)
    if (by === undefined || before === undefined) return
    this.#placed.delete(by)
    if (by.due === Infinity) this.#deadEnds.takeBack(by)
    if (this.#matters(by, grounds)) {
      before.grounds = grounds && before.grounds?.union(grounds)
    } else {
      before.tried = before.choices.length
      before.grounds = grounds
    }
  }

  /** Whether the dead end might be none without this operation before it. */
  #matters({ input, output }: Item<Input, Output>, grounds: Grounds): boolean {
    const { independence } = this.#model
    if (independence === undefined || grounds === undefined) return true
    return !independence.isRead(input, output) && grounds.has(independence.part(input))
  }

  /** Names the set of answered operations that are in order. */
  #setKey(low: number): string {
    const lowest = this.#due[low]
    let key = `${low}:`
    for (let i = low; i < this.#due.length; i++) {
      const item = this.#due[i] as Item<Input, Output>
      if (lowest === undefined || item.invoked > lowest.due) break
      if (this.#placed.has(item)) key += `${i},`
    }
    return key
  }
}

function itemOf<Input, Output>(
  operation: Operation<Input, Output>,
  index: number,
): Item<Input, Output> {
  const { input, invoked, answer } = operation
  return { index, operation, input, output: answer?.output, invoked, due: answer?.at ?? Infinity }
}

/** False behind the last one. */
function isPlaced<One>(item: One | undefined, placed: ReadonlySet<One>): boolean {
  return item !== undefined && placed.has(item)
}
