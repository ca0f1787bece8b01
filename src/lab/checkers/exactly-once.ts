/**
 * Exactly once: a request takes effect once, however often it was tried, and all its answers name
 * the same thing. Asks what is there in the end.
 */
import type { Violation } from './operation.ts'

/** A request that makes a user, topic or message. */
export interface Making {
  readonly request: string
  readonly kind: string
  /** The name, title or text that this request alone wrote. */
  readonly label: string
  /** The ids that the answers to it and to its retries named; none where nobody answered. */
  readonly made: readonly string[]
}

/** A user, topic or message that is there; `label` is undefined where its text was deleted. */
export interface Shown {
  readonly kind: string
  readonly id: string
  readonly label: string | undefined
}

/** `shown` is all that is there at rest. */
export function checkExactlyOnce(makings: readonly Making[], shown: readonly Shown[]): Violation[] {
  return [
    ...makings.flatMap(answersDiffer),
    ...idsGivenTwice(makings),
    ...shownWrong(makings, shown),
    ...notCounted(shown),
  ].map((text) => ({ checker: 'exactly-once', text }))
}

function answersDiffer({ request, kind, made }: Making): string[] {
  const ids = [...new Set(made)]
  return ids.length > 1 ? [`request ${request} was told that it made ${kind} ${list(ids)}`] : []
}

function idsGivenTwice(makings: readonly Making[]): string[] {
  const told = makings.flatMap(({ request, kind, made }) => {
    return [...new Set(made)].map((id) => ({ request, thing: `${kind} ${id}` }))
  })
  return [...Map.groupBy(told, ({ thing }) => thing)].flatMap(([thing, givers]) => {
    const requests = givers.map(({ request }) => request)
    return givers.length > 1 ? [`${thing} was given to requests ${list(requests)}`] : []
  })
}

function shownWrong(makings: readonly Making[], shown: readonly Shown[]): string[] {
  const byLabel = Map.groupBy(makings, ({ kind, label }) => `${kind} "${label}"`)
  const labelled = shown.filter(({ label }) => label !== undefined)
  const places = Map.groupBy(labelled, ({ kind, label }) => `${kind} "${label}"`)
  return [...places].flatMap(([label, things]) => {
    const ids = things.map(({ id }) => id)
    const [making] = byLabel.get(label) ?? []
    if (making === undefined) return [`${label} is there as ${list(ids)}, and nobody asked for it`]
    if (ids.length > 1) return [`${label} is there ${ids.length} times, as ${list(ids)}`]
    const isOther = making.made.length > 0 && !making.made.includes(ids[0] ?? '')
    return isOther ? [`${label} is there as ${list(ids)}, its answer was ${list(making.made)}`] : []
  })
}

/** Ids of a kind are 1, 2, 3… without a gap: what is deleted keeps its id. */
function notCounted(shown: readonly Shown[]): string[] {
  return [...Map.groupBy(shown, ({ kind }) => kind)].flatMap(([kind, things]) => {
    const ids = things.map(({ id }) => Number(id)).sort((a, b) => a - b)
    const wrong = ids.findIndex((id, index) => id !== index + 1)
    return wrong < 0 ? [] : [`ids of ${kind}s: ${ids[wrong]} stands where ${wrong + 1} belongs`]
  })
}

function list(words: readonly string[]): string {
  return words.join(' and ')
}
