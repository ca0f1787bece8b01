/** Plots of a report, as SVG: the same report gives the same bytes. */
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { Report } from '../report.ts'
import { median, type Points, type Result } from '../scenario.ts'
import { PLOTS, type PlotKind, type PlotName } from './plot-kinds.ts'

export interface Plot {
  readonly name: PlotName
  readonly svg: string
}

interface Row {
  readonly series: string
  readonly x: number
  readonly y: number
}

/** One for each kind of which the report has something to show. */
export async function drawPlots(report: Report): Promise<readonly Plot[]> {
  const results = report.scenarios.flatMap((one) => one.results)
  const plots: Plot[] = []
  for (const [name, kind] of Object.entries(PLOTS) as [PlotName, PlotKind][]) {
    const rows = results.filter(({ plot }) => plot?.name === name).flatMap(rowsOf)
    if (rows.length > 0) plots.push({ name, svg: await draw(kind, rows) })
  }
  return plots
}

/** Where every round has points, their medians, one by one; else one point, the median. */
function rowsOf({ plot, points, median: y }: Result): Row[] {
  if (plot === undefined) return []
  const { series, x } = plot
  if (x !== undefined) return [{ series, x, y }]
  return medianOf(points).map(([along, value]) => ({ series, x: along, y: value }))
}

function medianOf(rounds: readonly Points[]): Points {
  const [first = []] = rounds
  return first.map(([x], index) => {
    const values = rounds.flatMap((points) => points[index]?.[1] ?? [])
    return [x, median(values)] as const
  })
}

const WIDTH = 640
const HEIGHT = 360

async function draw({ title, x, y, mark }: PlotKind, rows: readonly Row[]): Promise<string> {
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title,
    width: WIDTH,
    height: HEIGHT,
    background: 'white',
    data: { values: [...rows] },
    mark,
    encoding: {
      x: { field: 'x', type: 'quantitative', title: x.title, scale: x.scale, axis: x.axis ?? {} },
      y: { field: 'y', type: 'quantitative', title: y.title, scale: y.scale, axis: y.axis ?? {} },
      color: {
        field: 'series',
        type: 'nominal',
        title: null,
        sort: null,
        legend: { labelLimit: 0 },
      },
    },
  }
  const view = new View(parse(compile(spec).spec), { renderer: 'none' })
  try {
    return `${await view.toSVG()}\n`
  } finally {
    view.finalize()
  }
}
