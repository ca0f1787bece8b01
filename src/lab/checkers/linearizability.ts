/**
 * Linearizability: every operation seems to happen at one moment between its invocation and its
 * answer. The history is cut into partitions that do not touch each other, and each is searched
 * for an order (Wing & Gong 1993; Lowe 2017; Horn & Kroening 2015).
 */
import type { Model } from './model.ts'
import type { Operation, Violation } from './operation.ts'
import { findOrder, type Stuck } from './search.ts'

/** States that a search looks at in one partition before it gives up: about a minute of work. */
export const STATES_MAX = 500_000

/** Operations that a report shows. */
const SHOWN = 12

/** What a history came to. `unknown` is no praise: the search gave up. */
export type Verdict<Input, Output> =
  | { readonly kind: 'ok'; readonly partitions: number; readonly states: number }
  | {
      readonly kind: 'violation'
      readonly partition: string
      /** The shortest part of the history, from its begin, for which there is no order. */
      readonly prefix: readonly Operation<Input, Output>[]
      /** The last of `prefix` to be answered: it has no place. */
      readonly culprit: Operation<Input, Output>
      readonly text: string
    }
  | { readonly kind: 'unknown'; readonly partition: string; readonly text: string }

/** A history, how it falls into parts, and what each part must be like. */
export interface History<State, Input, Output> {
  readonly operations: readonly Operation<Input, Output>[]
  /** Operations of different partitions must not touch each other's state. */
  readonly partition: (input: Input) => string
  readonly modelOf: (operations: readonly Operation<Input, Output>[]) => Model<State, Input, Output>
  readonly statesMax?: number
}

/** Whether there is an order. A violation anywhere is told before an unknown elsewhere. */
export function checkLinearizability<State, Input, Output>(
  history: History<State, Input, Output>,
): Verdict<Input, Output> {
  const { operations, partition, modelOf, statesMax = STATES_MAX } = history
  const partitions = Map.groupBy(operations, ({ input }) => partition(input))
  let states = 0
  let unknown: Verdict<Input, Output> | undefined
  for (const [name, part] of partitions) {
    const found = findOrder(part, modelOf(part), statesMax)
    states += found.states
    if (found.kind === 'none') return explain({ name, part, modelOf, statesMax })
    if (found.kind === 'gave-up') unknown ??= gaveUp(name, found.states, found.stuck)
  }
  return unknown ?? { kind: 'ok', partitions: partitions.size, states }
}

/** The verdict as a list of violations; a search that gave up is one, because it proves nothing. */
export function violationsOf<Input, Output>(verdict: Verdict<Input, Output>): Violation[] {
  return verdict.kind === 'ok' ? [] : [{ checker: 'linearizability', text: verdict.text }]
}

interface Refused<State, Input, Output> {
  readonly name: string
  readonly part: readonly Operation<Input, Output>[]
  readonly modelOf: History<State, Input, Output>['modelOf']
  readonly statesMax: number
}

function explain<State, Input, Output>(
  refused: Refused<State, Input, Output>,
): Verdict<Input, Output> {
  const { name, part, modelOf, statesMax } = refused
  const until = shortest(refused)
  const prefix = historyUntil(part, until)
  const model = modelOf(prefix)
  const culprit = prefix.find(({ answer }) => answer?.at === until)
  const found = findOrder(prefix, model, statesMax)
  if (culprit === undefined || found.kind === 'order') {
    throw new Error(`the search of ${name} until ${until} does not agree with itself`)
  }
  const text = [
    `${name}: no order explains the first ${prefix.length} of ${part.length} operations.`,
    `No place for: ${inWords(culprit, model)}`,
    ...reason(culprit, found.stuck, model),
    `The last operations before it, and at its time:`,
    ...around(culprit, prefix).map((operation) => `  ${inWords(operation, model)}`),
  ].join('\n')
  return { kind: 'violation', partition: name, prefix, culprit, text }
}

/** The earliest time until which there is no order: what has none gets none by going on. */
function shortest<State, Input, Output>({
  part,
  modelOf,
  statesMax,
}: Refused<State, Input, Output>): number {
  const times = part.flatMap(({ answer }) => (answer === undefined ? [] : [answer.at]))
  times.sort((a, b) => a - b)
  let [good, bad] = [-1, times.length - 1]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    const prefix = historyUntil(part, times[middle] ?? 0)
    if (findOrder(prefix, modelOf(prefix), statesMax).kind === 'none') bad = middle
    else good = middle
  }
  return times[bad] ?? 0
}

/** What was known at a time. */
function historyUntil<Input, Output>(
  operations: readonly Operation<Input, Output>[],
  until: number,
): Operation<Input, Output>[] {
  return operations
    .filter(({ invoked }) => invoked <= until)
    .map((operation) => {
      return (operation.answer?.at ?? 0) > until ? { ...operation, answer: undefined } : operation
    })
}

function reason<State, Input, Output>(
  culprit: Operation<Input, Output>,
  stuck: Stuck<Input, Output> | undefined,
  model: Model<State, Input, Output>,
): string[] {
  if (stuck === undefined) return []
  if (stuck.operation === culprit) return [`The nearest attempt: ${stuck.why}`]
  return [`The nearest attempt fails at: ${inWords(stuck.operation, model)}`, stuck.why]
}

/** The last operations before the culprit, and those at its time. */
function around<Input, Output>(
  culprit: Operation<Input, Output>,
  prefix: readonly Operation<Input, Output>[],
): Operation<Input, Output>[] {
  return prefix
    .filter((operation) => operation !== culprit)
    .sort((a, b) => a.invoked - b.invoked)
    .slice(-SHOWN)
}

function inWords<State, Input, Output>(
  { client, input, invoked, answer }: Operation<Input, Output>,
  model: Model<State, Input, Output>,
): string {
  const times = `${invoked} to ${answer === undefined ? 'no answer' : answer.at}`
  return `${client}, ${times}: ${model.describe(input, answer?.output)}`
}

function gaveUp<Input, Output>(
  partition: string,
  states: number,
  stuck: Stuck<Input, Output> | undefined,
): Verdict<Input, Output> {
  const where = stuck === undefined ? '' : `; the furthest attempt: ${stuck.why}`
  const text = `${partition}: unknown: gave up after ${states} states${where}`
  return { kind: 'unknown', partition, text }
}
