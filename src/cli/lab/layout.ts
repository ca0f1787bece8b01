/** Every line of the lab's window: what all do, each replica, what happened, and the keys. */
import stringWidth from 'fast-string-width'
import { storyLine } from '../../lab/report.ts'
import { duration, grouped } from '../../lab/story/words.ts'
import type { Line, Row, Snapshot } from '../../lab/snapshot.ts'
import { type Paint, printableLine, wrapLines } from '../print-text.ts'
import { type Column, tableLines } from '../print-table.ts'
import type { Size } from '../tui/model.ts'
import { type Choice, chosen, keysOf } from './keys.ts'

export interface LabStyle {
  readonly paint: Paint
}

interface Window extends LabStyle {
  readonly size: Size
  readonly choice: Choice
}

const SELECTED = '▌ '
const OTHER = '  '
const DIGEST_SHOWN = 8
const VERSION_SHOWN = 5
/** At least so much of the story is seen, however low the window is. */
const STORY_ROWS_MIN = 2

export function labLines(seen: Snapshot, window: Window): string[] {
  const { columns, rows } = window.size
  const head = headLines(seen, window)
  const table = tableOf(seen, window)
  const foot = keyLines(seen, window)
  const room = Math.max(STORY_ROWS_MIN, rows - head.length - table.length - foot.length - 2)
  const story = storyOf(seen.lines, columns, room, window)
  const filler = Array.from({ length: Math.max(0, room - story.length) }, () => '')
  const lines = [...head, ...table, '', ...story, ...filler, '', ...foot]
  // The keys are what nobody finds out by himself.
  const excess = Math.max(0, lines.length - rows)
  return [...lines.slice(0, lines.length - foot.length - excess), ...foot].slice(0, rows)
}

function headLines(seen: Snapshot, { paint, size }: Window): string[] {
  const { mode, rows, epoch, load, elapsedMs, isByChance } = seen
  const what =
    mode === 'chain' ? `chain of ${rows.length} · epoch ${epoch}` : `crdt, ${rows.length}`
  const rates = `${grouped(Math.round(load.writes))} writes/s, ${grouped(Math.round(load.reads))} reads/s`
  const slow = load.slowestMs > 1_000 ? `, slowest ${duration(load.slowestMs)}` : ''
  const parts = [
    'parley lab',
    what,
    load.isOn ? `load: ${rates}${slow}` : 'no load',
    ...(isByChance ? ['chance strikes'] : []),
    equality(seen),
    `${Math.floor(elapsedMs / 1_000)} s`,
  ]
  return wrapLines(` ${parts.join(' · ')} `, size.columns).map((line) => paint('inverse', line))
}

function equality({ rows, digests }: Snapshot): string {
  const heard = rows.filter(({ view }) => view !== undefined).length
  if (heard === 0) return 'nobody answers'
  return digests === 1 ? `${heard} equal` : `${digests} different digests`
}

function tableOf(seen: Snapshot, window: Window): string[] {
  const { paint, size, choice } = window
  const style = {
    paint,
    short: (id: string) => id,
    now: 0,
    columns: size.columns - SELECTED.length,
  }
  const columns = columnsOf(seen, window)
  const [head = '', ...rows] = tableLines(seen.rows, columns, style, 'cut')
  const own = chosen(seen, choice)
  return [
    OTHER + head,
    ...rows.map((row, index) => {
      return (seen.rows[index] === own ? paint('cyan', SELECTED) : OTHER) + row
    }),
  ]
}

function columnsOf({ mode, rows }: Snapshot, { paint, choice }: Window): Column<Row>[] {
  const majority = mostCommon(rows.flatMap(({ view }) => view?.digest ?? []))
  const digestOf = ({ view, behind }: Row) => {
    if (view === undefined) return ''
    const colour = view.digest === majority ? 'green' : behind > 0 ? 'yellow' : 'red'
    return paint(colour, view.digest.slice(0, DIGEST_SHOWN))
  }
  const mark = (name: string) => (choice.marked.has(name) ? paint('magenta', '*') : '')
  const ordered: Column<Row>[] = [
    { head: 'ROLE', cell: ({ view }) => roleOf(view?.role, paint) },
    { head: 'COMMITTED', align: 'right', cell: ({ view }) => count(view?.count) },
    { head: 'HELD', align: 'right', cell: ({ view }) => count(view?.held) },
    { head: 'LEASE', align: 'right', cell: ({ view }) => leaseOf(view?.leaseMs, paint) },
  ]
  const free: Column<Row>[] = [
    { head: 'ENTRIES', align: 'right', cell: ({ view }) => count(view?.count) },
    { head: 'VERSION', flexible: true, cell: (row) => versionOf(row) },
  ]
  return [
    { head: 'REPLICA', cell: ({ name }) => paint('bold', name) + mark(name) },
    { head: 'PID', align: 'right', cell: ({ pid }) => (pid === undefined ? '' : String(pid)) },
    { head: 'STATE', cell: (row) => stateOf(row, paint) },
    ...(mode === 'chain' ? ordered : free),
    { head: 'BEHIND', align: 'right', cell: ({ view, behind }) => behindOf(view, behind, paint) },
    { head: 'DIGEST', cell: digestOf },
    { head: '', ...(mode === 'chain' && { flexible: true }), cell: (row) => doneTo(row, paint) },
  ]
}

function stateOf({ process, answers, view }: Row, paint: Paint): string {
  if (process === 'ended') return paint('red', 'ended')
  if (process === 'paused') return paint('yellow', 'paused')
  if (process === 'busy') return paint('yellow', '…')
  if (!answers) return paint('yellow', 'silent')
  const state = view?.state ?? ''
  return paint(state === 'serving' ? 'green' : 'yellow', state)
}

function roleOf(role: string | undefined, paint: Paint): string {
  if (role === 'head') return paint(['bold', 'cyan'], role)
  return role ?? ''
}

function leaseOf(leaseMs: number | undefined, paint: Paint): string {
  if (leaseMs === undefined) return ''
  return leaseMs > 0 ? `${leaseMs} ms` : paint('yellow', 'none')
}

function behindOf(view: unknown, behind: number, paint: Paint): string {
  if (view === undefined) return ''
  return behind === 0 ? '0' : paint('yellow', grouped(behind))
}

function versionOf({ view }: Row): string {
  const parts = [...(view?.version ?? [])].map(([author, entries]) => {
    return `${author.slice(0, VERSION_SHOWN)}:${entries}`
  })
  return parts.toSorted().join(' ')
}

/** What was done to it and is not undone. */
function doneTo({ condition }: Row, paint: Paint): string {
  const { silentTo, delayMs, isFull } = condition
  const done = [
    ...(silentTo.length > 0 ? [`✂ ${silentTo.join(' ')}`] : []),
    ...(delayMs > 0 ? [`+${delayMs} ms`] : []),
    ...(isFull ? ['disk full'] : []),
  ]
  return paint('magenta', done.join(', '))
}

/** The newest at the bottom; what is long goes on under itself. */
function storyOf(lines: readonly Line[], columns: number, room: number, { paint }: Window) {
  const shown = lines.slice(-room).flatMap((line) => {
    const text = printableLine(storyLine(line))
    const time = text.slice(0, TIME_COLUMNS)
    const rest = wrapLines(text.slice(TIME_COLUMNS), columns - TIME_COLUMNS)
    return rest.map((part, index) => (index === 0 ? paint('dim', time) : INDENT) + part)
  })
  return shown.slice(-room)
}

/** `  12.3 s  ` */
const TIME_COLUMNS = 10
const INDENT = ' '.repeat(TIME_COLUMNS)

/** As many keys on a line as there is room for. */
function keyLines(seen: Snapshot, { paint, choice, size }: Window): string[] {
  const move = `${paint('bold', '↑↓')} choose`
  const keys = keysOf(seen, choice).map(({ key, label, isIdle = false }) => {
    return isIdle ? paint('dim', `${key} ${label}`) : `${paint('bold', key)} ${label}`
  })
  const lines: string[] = []
  for (const key of [move, ...keys]) {
    const longer = `${lines.at(-1)}  ${key}`
    if (lines.length > 0 && stringWidth(longer) <= size.columns) lines[lines.length - 1] = longer
    else lines.push(key)
  }
  return lines
}

function count(entries: number | undefined): string {
  return entries === undefined ? '' : grouped(entries)
}

function mostCommon(digests: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(digests, (digest) => digest)]
  return groups.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0]
}
