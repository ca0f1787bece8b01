/**
 * Checks that the clocks of a trace say what its arrows say: each replica counts its own events one
 * by one, learns of others by what it receives and by nothing else, and nothing arrives that was
 * not sent. And that what arrived of the forum came from where it was written.
 */
import { CHAIN, type ReplicaId } from '../core/ids.ts'
import { format, merge, sorted, type VectorClock } from '../core/vector.ts'
import { EventIndex, placeOf } from './arrows.ts'
import type { TraceEvent } from './trace-event.ts'
import { formatHappening } from './trace-line.ts'

export interface TraceReport {
  readonly events: number
  readonly replicas: readonly ReplicaId[]
  /** Receipts whose sending is in the trace. */
  readonly arrows: number
  /** Receipts of what replicas sent of which there is no trace, or not yet. */
  readonly unknownSenders: number
  /** A sentence for each contradiction. */
  readonly findings: readonly string[]
}

/** `events`: of each replica in the order in which it wrote them. */
export function checkTrace(events: readonly TraceEvent[]): TraceReport {
  const index = new EventIndex(events)
  const replicas = index.replicas()
  const clocks = new Map<ReplicaId, VectorClock>()
  const findings: string[] = []
  let arrows = 0
  let unknownSenders = 0
  for (const event of events) {
    const { replica, what } = event
    if (what.kind === 'receive') {
      if (index.sendingOf(event) !== undefined) arrows++
      else if (!isTraced(event, index)) unknownSenders++
    }
    const wrong = [
      ...clockFindings(event, clocks.get(replica), index),
      ...arrowFindings(event, index),
    ]
    findings.push(...wrong.map((finding) => `${nameOf(event)}: ${finding}`))
    clocks.set(replica, event.clock)
  }
  findings.push(...originFindings(events), ...applyFindings(events))
  return { events: events.length, replicas, arrows, unknownSenders, findings }
}

/** Whether the sending must be in the trace: that of its replica goes on behind it. */
function isTraced({ what }: TraceEvent, index: EventIndex): boolean {
  if (what.kind !== 'receive' || what.sentAs === undefined) return false
  return what.sentAs <= index.last(what.peer)
}

/** What is wrong with a clock, given the one before it at the same replica. */
function clockFindings(
  event: TraceEvent,
  before: VectorClock | undefined,
  index: EventIndex,
): string[] {
  const { replica, clock, what } = event
  const place = placeOf(event)
  const expectedPlace = (before?.get(replica) ?? 0) + 1
  if (place !== expectedPlace) {
    return [`it counts as event ${place} of ${replica}: expected ${expectedPlace}`]
  }
  const ahead = sorted(clock).filter(
    ([other, count]) => count <= index.last(other) && index.at(other, count) === undefined,
  )
  const unheard = ahead.map(([other, count]) => `it knows of event ${count} of ${other}: none is`)
  if (before === undefined || (what.kind === 'receive' && index.sendingOf(event) === undefined)) {
    return unheard
  }
  const learned = index.sendingOf(event)?.clock ?? new Map()
  const expected = new Map(merge(before, learned)).set(replica, place)
  if (format(expected) === format(clock)) return unheard
  return [...unheard, `its clock is ${format(clock)}: expected ${format(expected)}`]
}

/** What is wrong with the arrow that ends at an event. */
function arrowFindings(event: TraceEvent, index: EventIndex): string[] {
  const { replica, what } = event
  if (what.kind !== 'receive' || !isTraced(event, index)) return []
  const sending = index.sendingOf(event)
  const named = `event ${what.sentAs} of ${what.peer}`
  if (sending === undefined) return [`it was sent at ${named}: there is none`]
  const sent = sending.what
  if (sent.kind !== 'send') return [`it was sent at ${named}: that is ${formatHappening(sent)}`]
  if (sent.peer !== replica && sent.peer !== 'everyone') return [`${named} sent it to ${sent.peer}`]
  const same =
    sent.packet === what.packet &&
    sent.words === what.words &&
    JSON.stringify(sent.spans) === JSON.stringify(what.spans)
  return same ? [] : [`${named} sent something else: ${formatHappening(sent)}`]
}

/**
 * Nobody holds what its author had not written: the author's append is in the past of every other
 * one. In a chain entries go on down while the head's own disk works, so there this says nothing.
 */
function originFindings(events: readonly TraceEvent[]): string[] {
  const written = new Map<string, number>()
  for (const { replica, what, clock } of events) {
    if (what.kind !== 'append') continue
    for (const { author, first, last } of what.spans.filter((span) => span.author === replica)) {
      for (let seq = first; seq <= last; seq++) {
        const position = `${author}:${seq}`
        if (!written.has(position)) written.set(position, clock.get(replica) ?? 0)
      }
    }
  }
  return events.flatMap((event) => {
    const { what, clock } = event
    if (what.kind !== 'deliver') return []
    const early = what.spans.flatMap(({ author, first, last }) => {
      const place = written.get(`${author}:${last}`)
      if (place === undefined || (clock.get(author) ?? 0) >= place) return []
      return [`${author}:${first}-${last} was not written yet in its past`]
    })
    return early.map((finding) => `${nameOf(event)}: ${finding}`)
  })
}

/** What is shown of an ordered log was made durable at the same replica before. */
function applyFindings(events: readonly TraceEvent[]): string[] {
  const first = new Map<ReplicaId, number>()
  const held = new Map<ReplicaId, number>()
  return events.flatMap((event) => {
    const { replica, what } = event
    if (what.kind === 'append') {
      for (const span of what.spans.filter(({ author }) => author === CHAIN)) {
        if (!first.has(replica)) first.set(replica, span.first)
        held.set(replica, Math.max(held.get(replica) ?? 0, span.last))
      }
    }
    if (what.kind !== 'apply') return []
    const from = first.get(replica) ?? Infinity
    const early = what.entries.filter(
      ({ author, seq }) => author === CHAIN && seq >= from && seq > (held.get(replica) ?? 0),
    )
    return early.map(({ seq }) => `${nameOf(event)}: entry ${seq} was not appended here before`)
  })
}

function nameOf(event: TraceEvent): string {
  return `event ${placeOf(event)} of ${event.replica} (${formatHappening(event.what)})`
}
