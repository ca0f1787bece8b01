/**
 * The space-time diagram of a trace (Lamport 1978), as SVG: a line for each replica, time goes
 * down, an arrow for each packet. Rows are steps of cause and effect, not of clocks: what stands
 * in one row was concurrent, and a long way without arrows is a replica that heard nothing.
 */
import type { ReplicaId } from '../core/ids.ts'
import { EventIndex, placeOf } from './arrows.ts'
import { inOrder } from './select.ts'
import type { HappeningKind, TraceEvent } from './trace-event.ts'
import { formatHappening, formatLine } from './trace-line.ts'

const COLUMN = 300
const ROW = 16
const TOP = 48
const LEFT = 24
/** How far the stub of a packet that arrived nowhere reaches. */
const STUB = 36
const LABEL_CHARS_MAX = 44

const COLORS = {
  send: '#2563eb',
  receive: '#0891b2',
  deliver: '#0d9488',
  append: '#16a34a',
  cut: '#dc2626',
  commit: '#9333ea',
  apply: '#65a30d',
  configuration: '#ea580c',
  note: '#dc2626',
} as const satisfies Record<HappeningKind, string>

interface Place {
  readonly x: number
  readonly y: number
}

/** An SVG document. `events`: of any replicas, in any order. */
export function drawSpaceTime(events: readonly TraceEvent[]): string {
  const ordered = inOrder(events)
  const index = new EventIndex(ordered)
  const replicas = index.replicas()
  const rows = rowsOf(ordered, index)
  const depth = Math.max(0, ...rows.values())
  const width = LEFT + replicas.length * COLUMN
  const height = TOP + (depth + 2) * ROW
  const place = (event: TraceEvent): Place => ({
    x: LEFT + replicas.indexOf(event.replica) * COLUMN,
    y: TOP + (rows.get(event) ?? 0) * ROW,
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" font-family="monospace" font-size="10">`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" ' +
      'orient="auto"><path d="M0 0 8 4 0 8z" fill="#64748b"/></marker></defs>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...replicas.map((replica, column) => lifeline(replica, LEFT + column * COLUMN, height)),
    ...arrows(ordered, index, place),
    ...ordered.map((event) => dot(event, place(event))),
    '</svg>',
    '',
  ].join('\n')
}

/** Each event stands below the one before it at its replica, and below what it received. */
function rowsOf(ordered: readonly TraceEvent[], index: EventIndex): Map<TraceEvent, number> {
  const rows = new Map<TraceEvent, number>()
  const ends = new Map<ReplicaId, number>()
  for (const event of ordered) {
    const sending = index.sendingOf(event)
    const sent = sending === undefined ? 0 : (rows.get(sending) ?? 0)
    const row = Math.max(ends.get(event.replica) ?? 0, sent) + 1
    rows.set(event, row)
    ends.set(event.replica, row)
  }
  return rows
}

function lifeline(replica: ReplicaId, x: number, height: number): string {
  return (
    `<text x="${x}" y="20" font-weight="bold">${replica}</text>` +
    `<line x1="${x}" y1="${TOP - 16}" x2="${x}" y2="${height}" stroke="#cbd5e1"/>`
  )
}

function arrows(
  ordered: readonly TraceEvent[],
  index: EventIndex,
  place: (event: TraceEvent) => Place,
): string[] {
  const arrived = new Set<TraceEvent>()
  const lines = ordered.flatMap((event) => {
    const sending = index.sendingOf(event)
    if (sending === undefined) return []
    arrived.add(sending)
    const [from, to] = [place(sending), place(event)]
    return [line(from, to, 'stroke="#64748b" marker-end="url(#tip)"')]
  })
  const lost = ordered.filter(({ what }) => what.kind === 'send').filter((e) => !arrived.has(e))
  const replicas = index.replicas()
  const stubs = lost.map((event) => {
    const from = place(event)
    const peer = event.what.kind === 'send' ? event.what.peer : ''
    const isLeft = replicas.indexOf(peer as ReplicaId) < replicas.indexOf(event.replica)
    const isNamed = replicas.includes(peer as ReplicaId)
    const to = { x: from.x + (isNamed && isLeft ? -STUB : STUB), y: from.y + ROW / 2 }
    return line(from, to, 'stroke="#dc2626" stroke-dasharray="3 2"')
  })
  return [...lines, ...stubs]
}

function line(from: Place, to: Place, look: string): string {
  return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" ${look}/>`
}

function dot(event: TraceEvent, { x, y }: Place): string {
  const { what } = event
  const text = formatHappening(what)
  const shown = text.length > LABEL_CHARS_MAX ? `${text.slice(0, LABEL_CHARS_MAX - 1)}…` : text
  const weight = what.kind === 'configuration' || what.kind === 'note' ? ' font-weight="bold"' : ''
  return (
    `<g fill="${COLORS[what.kind]}"><title>${escaped(formatLine(event))}</title>` +
    `<circle cx="${x}" cy="${y}" r="4"/>` +
    `<text x="${x + 8}" y="${y + 3}"${weight}>${placeOf(event)} ${escaped(shown)}</text></g>`
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
