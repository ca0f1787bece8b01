/** Tables for people: columns without lines, one of them as wide as there is room for. */
import Table from 'cli-table3'
import stringWidth from 'fast-string-width'
import type { Style } from './print-message.ts'

export interface Column<Row> {
  readonly head: string
  readonly align?: 'left' | 'right'
  /** The column that gives way, its text broken into lines, where the terminal is narrow. */
  readonly flexible?: boolean
  /** Left out where the terminal is too narrow for all, the least number first. */
  readonly spare?: number
  readonly cell: (row: Row) => string
}

const PADDING = 2
const FLEXIBLE_MIN = 16
const LINE_PLACES = [
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right',
  'left left-mid mid mid-mid right right-mid middle',
]
const NO_LINES = Object.fromEntries(
  LINE_PLACES.join(' ')
    .split(' ')
    .map((place) => [place, '']),
)

/**
 * The lines of a table, with a head. What the flexible column has no room for goes on in further
 * lines, or is cut, so that each row is one line.
 */
export function tableLines<Row>(
  rows: readonly Row[],
  all: readonly Column<Row>[],
  style: Style,
  fitting: 'wrapped' | 'cut' = 'wrapped',
): string[] {
  const { columns, cells } = fittingColumns(rows, all, style)
  const table = new Table({
    chars: NO_LINES,
    // Colours are ours to choose.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': PADDING },
    wordWrap: fitting === 'wrapped',
    colAligns: columns.map(({ align }) => align ?? 'left'),
    colWidths: widthsOf(cells, columns, style.columns),
  })
  table.push(...cells)
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
}

/** Those columns for which there is room, and their cells with the head. */
function fittingColumns<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  style: Style,
): { readonly columns: readonly Column<Row>[]; readonly cells: string[][] } {
  const head = columns.map((column) => style.paint('dim', column.head))
  const cells = [head, ...rows.map((row) => columns.map(({ cell }) => cell(row)))]
  const least = columns.map(({ flexible }, index) => {
    const width = PADDING + widest(cells.map((row) => row[index] ?? ''))
    return flexible ? Math.min(FLEXIBLE_MIN, width) : width
  })
  const needed = least.reduce((sum, width) => sum + width, 0)
  const spare = columns.flatMap((column) => column.spare ?? [])
  if (spare.length === 0 || needed <= (style.columns ?? needed)) return { columns, cells }
  const first = Math.min(...spare)
  const fewer = columns.filter((column) => column.spare !== first)
  return fittingColumns(rows, fewer, style)
}

/** Null: as wide as the widest cell. Only a flexible column gives way. */
function widthsOf<Row>(
  cells: readonly string[][],
  columns: readonly Column<Row>[],
  room: number | undefined,
): (number | null)[] {
  const natural = columns.map((_, index) => PADDING + widest(cells.map((row) => row[index] ?? '')))
  const excess = natural.reduce((sum, width) => sum + width, 0) - (room ?? Number.POSITIVE_INFINITY)
  return columns.map(({ flexible }, index) => {
    if (!flexible || excess <= 0) return null
    return Math.max(FLEXIBLE_MIN, (natural[index] ?? 0) - excess)
  })
}

function widest(cells: readonly string[]): number {
  return Math.max(...cells.map((cell) => stringWidth(cell)))
}
