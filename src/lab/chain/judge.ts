/** What the checkers say of a chain that was tortured. */
import { checkDurability } from '../checkers/durability.ts'
import { checkExactlyOnce } from '../checkers/exactly-once.ts'
import { checkTopics } from '../checkers/forum-model.ts'
import { violationsOf } from '../checkers/linearizability.ts'
import type { Violation } from '../checkers/operation.ts'
import { checkAtRest } from '../checkers/prefix.ts'
import { checkSubscription, type Connection, type Told } from '../checkers/subscription.ts'
import { checkUsers } from '../checkers/user-model.ts'
import type { LogEntry, Rest } from './at-rest.ts'
import type { Recorded } from '../load/ledger.ts'

/** What a subscriber got. It asked from the first entry on, and `until` it waited. */
export interface Heard {
  readonly name: string
  readonly topics: readonly string[]
  readonly until: number
  readonly connections: readonly Connection[]
}

/** All that there is to be judged; plain data. */
export interface ChainHistory {
  readonly recorded: Recorded
  readonly heard: readonly Heard[]
  /** Undefined if the chain did not come to rest. */
  readonly rest: Rest | undefined
  /** What should not have happened and needs no checker, in words. */
  readonly surprises: readonly string[]
}

/** Each rule that was broken, in words, the checker first. */
export function judge({ recorded, heard, rest, surprises }: ChainHistory): string[] {
  const told = [
    ...violationsOf(checkTopics(recorded.topics, { edits: 'replace' })),
    ...violationsOf(checkUsers(recorded.users)),
  ]
  return [
    ...told.map(inWords),
    ...(rest === undefined ? ['liveness: it did not come to rest'] : atRest(recorded, heard, rest)),
    ...[...surprises, ...recorded.surprises].map((text) => `surprise: ${text}`),
  ]
}

function atRest(recorded: Recorded, heard: readonly Heard[], rest: Rest): string[] {
  const [first] = rest.logs
  if (first === undefined) throw new Error('a chain at rest has logs')
  const verdicts = [
    ...checkExactlyOnce(recorded.makings, rest.shown),
    ...checkAtRest(rest.logs.map(({ sample }) => sample)),
    ...rest.logs.flatMap(({ entries }) => durability(recorded, entries)),
    ...heard.flatMap((each) => subscription(each, first.entries)),
  ].map(inWords)
  return [
    ...new Set(verdicts),
    ...rest.alarms.map((text) => `alarm: ${text}`),
    ...(rest.verify.code === 0 ? [] : [`verify: ${rest.verify.text}`]),
  ]
}

function inWords({ checker, text }: Violation): string {
  return `${checker}: ${text}`
}

/** Of writes that may be acknowledged without an entry, only those count that have one. */
function durability({ writes }: Recorded, entries: readonly LogEntry[]) {
  const log = entries.map(({ key }) => key)
  const there = new Set(log)
  const made = writes
    .filter(({ key, makesEntry }) => makesEntry || there.has(key))
    .map(({ key, invoked, acked }) => ({ request: key, invoked, acked }))
  return checkDurability(made, log)
}

/**
 * Of a message that was deleted, edits and likes are told or not: that depends on when subscribers
 * come to them.
 */
function subscription({ name, topics, until, connections }: Heard, entries: readonly LogEntry[]) {
  const deleted = new Set(
    entries.filter(({ op }) => op === 'delete-message').map(({ message }) => message),
  )
  const log = entries.flatMap(({ index, topic, event, message, op }): Told[] => {
    const isOptional = deleted.has(message) && (op === 'like' || op === 'edit-message')
    return event === undefined || isOptional ? [] : [{ index, topic, label: event }]
  })
  const owed = connections.map(({ replica, events }) => {
    return { replica, events: events.filter((event) => !isOptional(event, deleted)) }
  })
  return checkSubscription({ name, topics, after: 0, until, connections: owed }, log)
}

function isOptional({ label }: Told, deleted: ReadonlySet<string>): boolean {
  const [kind = '', message = ''] = label.split(' ')
  return deleted.has(message) && ['liked', 'unliked', 'edited'].includes(kind)
}
