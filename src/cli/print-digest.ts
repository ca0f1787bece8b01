/** Digests for people: a heading and a table for each question. */
import prettyMs from 'pretty-ms'
import type { Column as Field, ForumDigest } from '../digest/definition.ts'
import type { Style } from './print-message.ts'
import { type Column, tableLines } from './print-table.ts'
import { printableLine } from './print-text.ts'
import { absoluteTime } from './print-time.ts'

/** As the API answers it. */
export type AnswerView = ForumDigest['answers'][number]

type Row = AnswerView['rows'][number]

/** Of numbers, by their columns. */
const HEADS: Readonly<Record<string, string>> = {
  lifeMs: 'LIFE',
  firstMs: 'FIRST USED',
} satisfies Partial<Record<Field, string>>

/** What the first column is called, where the questions of a name have rows with ids of their own. */
const ID_IS_SHOWN = /^[1-9][0-9]*(?:@[0-9a-z]+)?$/

export function answerLines(answer: AnswerView, style: Style): string[] {
  const { title, rows, bound, matched } = answer
  const heading = style.paint('bold', printableLine(title))
  if (rows.length === 0) return [heading, '  nothing', '']
  const notes = [
    ...(bound === null ? [] : [`at or above ${bound.toLocaleString('en-US')}`]),
    ...(matched > rows.length ? [`${rows.length} of ${matched}`] : []),
  ]
  const note = notes.length === 0 ? '' : style.paint('dim', `  ${notes.join(', ')}`)
  return [heading + note, ...tableLines(rows, columnsOf(answer, style), style), '']
}

function columnsOf({ columns, rows }: AnswerView, { paint, short }: Style): Column<Row>[] {
  const hasIds = rows.some(({ id, name }) => id !== name && ID_IS_SHOWN.test(id))
  const id: Column<Row> = { head: 'ID', cell: (row) => paint('yellow', short(row.id)) }
  const name: Column<Row> = {
    head: 'NAME',
    flexible: true,
    cell: (row) => printableLine(row.name),
  }
  const numbers = columns.map(
    (field, index): Column<Row> => ({
      head: HEADS[field] ?? field.toUpperCase(),
      align: 'right',
      cell: ({ numbers: held }) => shownNumber(field, held[index] ?? 0),
    }),
  )
  return [...(hasIds ? [id] : []), name, ...numbers]
}

function shownNumber(field: string, value: number): string {
  if (field === 'lifeMs') return prettyMs(value, { compact: true, verbose: true })
  if (field === 'firstMs') return absoluteTime(value)
  return value.toLocaleString('en-US')
}
