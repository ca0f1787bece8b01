/** What a benchmark scenario is, and how one is run. */
import type { Mode } from '../src/replica/replica.ts'
import type { PlotPlace } from './plots/plot-kinds.ts'

/** What a plot draws: pairs of x and y. */
export type Points = readonly (readonly [number, number])[]

/** What must be reached: at least (`min`) or at most (`max`); beyond it, what is aimed for. */
export type Goal =
  | { readonly min: number; readonly aim?: number }
  | { readonly max: number; readonly aim?: number }

/** One figure of one round. */
export interface Figure {
  /** What was measured, the same in every round. */
  readonly name: string
  readonly unit: string
  readonly value: number
  /** What it is meant to reach, if anything. */
  readonly goal?: Goal
  /**
   * Of a ratio within the round, whether more or less of it is better: such figures hold on other
   * machines and are what two runs are compared by.
   */
  readonly ratio?: 'more' | 'less'
  readonly plot?: PlotPlace
  /** More than one number: a distribution, a course of time. */
  readonly points?: Points
}

/** A scenario that is set up: `round` can be repeated. */
export interface Prepared extends AsyncDisposable {
  /** What a reader of the figures must know and cannot see in their names. */
  readonly notes?: readonly string[]
  round(): Promise<readonly Figure[]>
}

/** What a person wants other than a scenario's own sizes; each counts where there is such a size. */
export interface Choices {
  readonly modes?: readonly Mode[]
  readonly replicas?: readonly number[]
  /** Clients at once. */
  readonly clients?: readonly number[]
  /** Between replicas, one way, ms. */
  readonly delays?: readonly number[]
  /** Messages of each forum that is filled to see what its size does. */
  readonly forums?: readonly number[]
}

export interface Scenario {
  readonly name: string
  /** One sentence: what its figures answer. */
  readonly question: string
  /** So many rounds unless a person wants others, where one is long and says enough. */
  readonly rounds?: number
  /** What it measures if it is of one mode only. */
  readonly mode?: Mode
  size(kind: SizeKind, choices: Choices): object
  prepare(kind: SizeKind, workspace: string, choices: Choices): Promise<Prepared>
}

/** As published, shorter for a look at the ratios, or so small that it only shows that it runs. */
export type SizeKind = 'real' | 'quick' | 'tiny'

export interface ScenarioDefinition<Size>
  extends Pick<Scenario, 'name' | 'question' | 'rounds' | 'mode'> {
  readonly sizes: {
    readonly real: Size
    /** What is other than `real`. */
    readonly quick?: Partial<Size>
    readonly tiny: Size
  }
  /** `workspace` is a folder on the disk that is measured; it is removed by the caller. */
  prepare(size: Size, workspace: string): Promise<Prepared>
}

export function defineScenario<Size extends object>(
  definition: ScenarioDefinition<Size>,
): Scenario {
  const { sizes, prepare, ...rest } = definition
  const size = (kind: SizeKind, choices: Choices): Size => {
    const own = kind === 'quick' ? { ...sizes.real, ...sizes.quick } : sizes[kind]
    const chosen = Object.entries(choices).filter(([what]) => what in own)
    return { ...own, ...Object.fromEntries(chosen) }
  }
  return {
    ...rest,
    size,
    prepare: (kind, workspace, choices) => prepare(size(kind, choices), workspace),
  }
}

/** All values of one figure, and what they come to. */
export interface Result extends Omit<Figure, 'value' | 'points'> {
  /** Of each round that has some. */
  readonly points: readonly Points[]
  readonly values: readonly number[]
  readonly median: number
  readonly min: number
  readonly max: number
}

export function summarise(rounds: readonly (readonly Figure[])[]): Result[] {
  const byName = new Map<string, Figure[]>()
  for (const figure of rounds.flat()) {
    const found = byName.get(figure.name)
    if (found === undefined) byName.set(figure.name, [figure])
    else found.push(figure)
  }
  return Array.from(byName.values(), (figures) => {
    const [{ value: _value, points: _points, ...rest }] = figures as [Figure]
    const values = figures.map(({ value }) => value)
    const points = figures.flatMap((figure) => (figure.points ? [figure.points] : []))
    return { ...rest, values, median: median(values), ...range(values), points }
  })
}

/** How far the median comes; undefined where there is no goal. */
export function reached({
  median: value,
  goal,
}: Result): 'missed' | 'reached' | 'aim reached' | undefined {
  if (goal === undefined) return undefined
  const isAtLeast = (wanted: number): boolean => ('min' in goal ? value >= wanted : value <= wanted)
  if (!isAtLeast('min' in goal ? goal.min : goal.max)) return 'missed'
  return goal.aim !== undefined && isAtLeast(goal.aim) ? 'aim reached' : 'reached'
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const at = (index: number): number => sorted[index] ?? Number.NaN
  return sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2
}

function range(values: readonly number[]): { min: number; max: number } {
  return { min: Math.min(...values), max: Math.max(...values) }
}
