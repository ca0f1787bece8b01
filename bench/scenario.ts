/** What a benchmark scenario is, and how one is run. */

/** One figure of one round. */
export interface Figure {
  /** What was measured, the same in every round. */
  readonly name: string
  readonly unit: string
  readonly value: number
  /** What it is meant to reach, if anything: at least (`min`) or at most (`max`). */
  readonly goal?: { readonly min: number } | { readonly max: number }
}

/** A scenario that is set up: `round` can be repeated. */
export interface Prepared extends AsyncDisposable {
  round(): Promise<readonly Figure[]>
}

export interface Scenario {
  readonly name: string
  /** One sentence: what its figures answer. */
  readonly question: string
  size(kind: SizeKind): unknown
  prepare(kind: SizeKind, workspace: string): Promise<Prepared>
}

/** As published, or so small that it only shows that everything runs. */
export type SizeKind = 'real' | 'tiny'

export interface ScenarioDefinition<Size> extends Pick<Scenario, 'name' | 'question'> {
  readonly sizes: Readonly<Record<SizeKind, Size>>
  /** `workspace` is a folder on the disk that is measured; it is removed by the caller. */
  prepare(size: Size, workspace: string): Promise<Prepared>
}

export function defineScenario<Size>(definition: ScenarioDefinition<Size>): Scenario {
  const { name, question, sizes } = definition
  return {
    name,
    question,
    size: (kind) => sizes[kind],
    prepare: (kind, workspace) => definition.prepare(sizes[kind], workspace),
  }
}

/** All values of one figure, and what they come to. */
export interface Result extends Omit<Figure, 'value'> {
  readonly values: readonly number[]
  readonly median: number
  readonly min: number
  readonly max: number
}

export function summarise(rounds: readonly (readonly Figure[])[]): Result[] {
  const byName = new Map<string, { figure: Figure; values: number[] }>()
  for (const figure of rounds.flat()) {
    const found = byName.get(figure.name)
    if (found === undefined) byName.set(figure.name, { figure, values: [figure.value] })
    else found.values.push(figure.value)
  }
  return Array.from(byName.values(), ({ figure, values }) => {
    const { value: _one, ...rest } = figure
    return { ...rest, values, median: median(values), ...range(values) }
  })
}

/** Whether the median reaches the goal; undefined where there is none. */
export function reached({ median: value, goal }: Result): boolean | undefined {
  if (goal === undefined) return undefined
  return 'min' in goal ? value >= goal.min : value <= goal.max
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
