/** Selecting of a trace what is about a topic, a message, or a time. */
import { CHAIN, type ReplicaId } from '../core/ids.ts'
import type { AppliedEntry, Happening, Span, TraceEvent } from './trace-event.ts'

export interface Selection {
  /** Ids, whole or shortened: `7@k3f` stands for all that begin so. */
  readonly topics?: readonly string[]
  readonly messages?: readonly string[]
  /** Milliseconds since 1970, both included. */
  readonly from?: number | undefined
  readonly until?: number | undefined
}

/** Events of several replicas in an order in which no cause stands behind its effect. */
export function inOrder(events: readonly TraceEvent[]): TraceEvent[] {
  // What came later counts more: whatever a clock covers has a smaller sum.
  const sums = new Map(
    events.map((event) => [event, [...event.clock.values()].reduce((a, b) => a + b, 0)]),
  )
  return events.toSorted((a, b) => {
    const difference = (sums.get(a) ?? 0) - (sums.get(b) ?? 0)
    return difference === 0 ? a.time - b.time : difference
  })
}

/** The events of `events` that `selection` is about; configurations and notes go with all. */
export function select(events: readonly TraceEvent[], selection: Selection): TraceEvent[] {
  const { topics = [], messages = [], from = -Infinity, until = Infinity } = selection
  const timed = events.filter(({ time }) => time >= from && time <= until)
  if (topics.length + messages.length === 0) return timed
  const wanted = wantedEntries(events, topics, messages)
  const committed = new Map<ReplicaId, number>()
  return timed.flatMap((event) => {
    const before = committed.get(event.replica) ?? 0
    if (event.what.kind === 'commit') committed.set(event.replica, event.what.count)
    const what = narrowed(event.what, wanted, before)
    return what === undefined ? [] : [{ ...event, what }]
  })
}

/** Seqs of entries, for each author. */
type Wanted = ReadonlyMap<ReplicaId, readonly number[]>

function wantedEntries(
  events: readonly TraceEvent[],
  topics: readonly string[],
  messages: readonly string[],
): Wanted {
  const entries = events.flatMap(({ what }) => (what.kind === 'apply' ? what.entries : []))
  const topicOf = new Map<string, string>()
  for (const { topic, message } of entries) if (topic && message) topicOf.set(message, topic)
  const isWanted = ({ topic, message }: AppliedEntry): boolean => {
    const place = topic ?? topicOf.get(message ?? '')
    return (
      topics.some((given) => isNamed(place, given)) ||
      messages.some((given) => isNamed(message, given))
    )
  }
  const wanted = new Map<ReplicaId, Set<number>>()
  for (const { author, seq } of entries.filter(isWanted)) {
    wanted.set(author, (wanted.get(author) ?? new Set()).add(seq))
  }
  return new Map([...wanted].map(([author, seqs]) => [author, [...seqs]]))
}

function isNamed(id: string | undefined, given: string): boolean {
  if (id === undefined) return false
  return id === given || id.startsWith(given.includes('@') ? given : `${given}@`)
}

/** What remains of what happened, once `committed` entries were; undefined if nothing does. */
function narrowed(what: Happening, wanted: Wanted, committed: number): Happening | undefined {
  switch (what.kind) {
    case 'send':
    case 'receive':
    case 'deliver':
    case 'append':
      return what.spans.some((span) => holds(span, wanted)) ? what : undefined
    case 'cut':
      return what.spans.some((span) => holds({ ...span, last: Infinity }, wanted))
        ? what
        : undefined
    case 'commit': {
      const span = { author: CHAIN, first: committed + 1, last: what.count }
      return holds(span, wanted) ? what : undefined
    }
    case 'apply': {
      const entries = what.entries.filter(({ author, seq }) => wanted.get(author)?.includes(seq))
      return entries.length === 0 ? undefined : { ...what, entries }
    }
    case 'configuration':
    case 'note':
      return what
    default:
      return what satisfies never
  }
}

function holds({ author, first, last }: Span, wanted: Wanted): boolean {
  return wanted.get(author)?.some((seq) => first <= seq && seq <= last) ?? false
}
