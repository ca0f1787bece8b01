/**
 * Subscriptions: every event of the subscribed topics exactly once, in the order of the log, also
 * across connections to other replicas.
 */
import type { Violation } from './operation.ts'

/** A committed entry that subscribers of its topic are told of. */
export interface Told {
  readonly index: number
  readonly topic: string
  /** What kind of change, of what: the same in entry and event. */
  readonly label: string
}

/** What one connection brought, in the order in which it came. */
export interface Connection {
  readonly replica: string
  readonly events: readonly Told[]
}

export interface Subscription {
  readonly name: string
  readonly topics: readonly string[]
  /** Events behind this index were asked for. */
  readonly after: number
  /** Up to here all must have come; events behind may have. */
  readonly until: number
  /** One after the other: each resumes where the one before ended. */
  readonly connections: readonly Connection[]
}

/** `log` is every committed entry that causes an event, of all topics, in any order. */
export function checkSubscription(
  { name, topics, after, until, connections }: Subscription,
  log: readonly Told[],
): Violation[] {
  const wanted = new Set(topics)
  const committed = new Map(log.map((entry) => [entry.index, entry]))
  const came = new Set<number>()
  const texts: string[] = []
  let last = after
  for (const { replica, events } of connections) {
    for (const event of events) {
      const wrong = [
        wrongEvent(event, committed.get(event.index), wanted),
        wrongPlace(event, { after, last, came }),
      ].filter((text) => text !== undefined)
      texts.push(...wrong.map((text) => `${inWords(event)} ${text}, from ${replica}`))
      came.add(event.index)
      last = Math.max(last, event.index)
    }
  }
  const owed = log.filter(({ index, topic }) => {
    return wanted.has(topic) && index > after && index <= until && !came.has(index)
  })
  texts.push(...owed.map((entry) => `${inWords(entry)} never came`))
  return texts.map((text) => ({ checker: 'subscription', text: `${name}: ${text}` }))
}

function wrongEvent(
  event: Told,
  entry: Told | undefined,
  wanted: ReadonlySet<string>,
): string | undefined {
  if (entry === undefined) return 'was never committed'
  if (entry.label !== event.label || entry.topic !== event.topic) {
    return `is in the log as ${inWords(entry)}`
  }
  return wanted.has(event.topic) ? undefined : 'was not asked for'
}

interface Place {
  readonly after: number
  /** The furthest that came. */
  readonly last: number
  readonly came: ReadonlySet<number>
}

function wrongPlace({ index }: Told, { after, last, came }: Place): string | undefined {
  if (came.has(index)) return 'came again'
  if (index <= after) return `is not behind ${after}`
  return index < last ? `came behind ${last}` : undefined
}

function inWords({ index, topic, label }: Told): string {
  return `event ${index} "${label}" of topic ${topic}`
}
