/**
 * Choosing: which operations are worth trying next. Where a model tells what is independent, these
 * are the ones that matter to the one that must come soonest: reads stand as soon as they can, and
 * what nobody answered is tried only where something else needs it.
 */
import type { Independence, Model } from './model.ts'
import type { Operation } from './operation.ts'

/** An operation in the search; `due` is infinite where it need not have happened. */
export interface Item<Input, Output> {
  readonly index: number
  readonly operation: Operation<Input, Output>
  readonly input: Input
  readonly output: Output | undefined
  readonly invoked: number
  readonly due: number
}

/** An operation that may come next, and the state behind it. */
export interface Choice<State, Input, Output> {
  readonly item: Item<Input, Output>
  readonly state: State
}

/** What may come next: `first` is the soonest due. */
export interface Window<Input, Output> {
  readonly due: readonly Item<Input, Output>[]
  readonly open: readonly Item<Input, Output>[]
  readonly first: Item<Input, Output>
}

/** What to try, the likeliest first. */
export interface Choosing<State, Input, Output> {
  readonly choices: readonly Choice<State, Input, Output>[]
  /** The parts of the state that decided what is left out; undefined: all. */
  readonly grounds: ReadonlySet<string> | undefined
  /** Where there are no choices: the operation that has no place. */
  readonly stuck: Item<Input, Output>
}

/** The choices at a state. */
export function choose<State, Input, Output>(
  model: Model<State, Input, Output>,
  state: State,
  window: Window<Input, Output>,
): Choosing<State, Input, Output> {
  if (model.independence) return chooseFew(model, model.independence, state, window)
  const all = [...window.due.toSorted((a, b) => a.due - b.due), ...window.open]
  return { choices: allowed(model, state, all), grounds: undefined, stuck: window.first }
}

function chooseFew<State, Input, Output>(
  model: Model<State, Input, Output>,
  independence: Independence<State, Input, Output>,
  state: State,
  { due, open, first }: Window<Input, Output>,
): Choosing<State, Input, Output> {
  const { isRead, part, conflict } = independence
  const writes: Choice<State, Input, Output>[] = []
  const refused = new Map<Item<Input, Output>, readonly string[]>()
  for (const item of due) {
    const next = model.step(state, item.input, item.output)
    if (next !== undefined) {
      const choice = { item, state: next }
      // A read that may stand here may stand here whatever comes later.
      if (isRead(item.input, item.output)) {
        return { choices: [choice], grounds: new Set(), stuck: item }
      }
      writes.push(choice)
      continue
    }
    const { parts, isForGood } = conflict(state, item.input, item.output)
    if (isForGood) return { choices: [], grounds: new Set(parts), stuck: item }
    refused.set(item, parts)
  }
  const needs = refused.get(first)
  if (needs !== undefined && !isWritten(needs, [...due, ...open], independence)) {
    return { choices: [], grounds: new Set(needs), stuck: first }
  }
  // Two writes of one part may make a difference, whichever comes first.
  const wanted = new Set(needs ?? [part(first.input)])
  const unanswered = widen({ model, independence, state, open, refused }, wanted)
  const matter = writes.filter(({ item }) => wanted.has(part(item.input)))
  const choices = [...matter.sort((a, b) => a.item.due - b.item.due), ...unanswered]
  return { choices, grounds: wanted, stuck: first }
}

function isWritten<State, Input, Output>(
  parts: readonly string[],
  items: readonly Item<Input, Output>[],
  { isRead, part }: Independence<State, Input, Output>,
): boolean {
  return items.some(({ input, output }) => !isRead(input, output) && parts.includes(part(input)))
}

interface Widening<State, Input, Output> {
  readonly model: Model<State, Input, Output>
  readonly independence: Independence<State, Input, Output>
  readonly state: State
  readonly open: readonly Item<Input, Output>[]
  /** What is due and not allowed, with the parts that contradict it. */
  readonly refused: ReadonlyMap<Item<Input, Output>, readonly string[]>
}

/**
 * Widens `wanted` by all that must happen before what looks at it. Answers the unanswered
 * operations that write there.
 */
function widen<State, Input, Output>(
  given: Widening<State, Input, Output>,
  wanted: Set<string>,
): Choice<State, Input, Output>[] {
  const { model, independence, state, open, refused } = given
  const before = wanted.size
  for (const [{ input, output }, parts] of refused) {
    const looks = independence.looksAt(input, output)
    if (looks.some((part) => wanted.has(part))) for (const part of parts) wanted.add(part)
  }
  const those = different(
    open.filter(({ input }) => wanted.has(independence.part(input))),
    independence,
  )
  const choices = allowed(model, state, those)
  const possible = new Set(choices.map(({ item }) => item))
  for (const item of those) {
    if (possible.has(item)) continue
    const { parts } = independence.conflict(state, item.input, item.output)
    for (const part of parts) wanted.add(part)
  }
  if (wanted.size > before) return widen(given, wanted)
  // What changes nothing here need not be here.
  return choices.filter((choice) => choice.state !== state)
}

/** Of unanswered operations that do the same, the first: the others can stand in its place later. */
function different<State, Input, Output>(
  items: readonly Item<Input, Output>[],
  { effect }: Independence<State, Input, Output>,
): Item<Input, Output>[] {
  const seen = new Set<string>()
  return items.filter(({ input }) => seen.size < seen.add(effect(input)).size)
}

function allowed<State, Input, Output>(
  model: Model<State, Input, Output>,
  state: State,
  items: readonly Item<Input, Output>[],
): Choice<State, Input, Output>[] {
  return items.flatMap((item) => {
    const next = model.step(state, item.input, item.output)
    return next === undefined ? [] : [{ item, state: next }]
  })
}
