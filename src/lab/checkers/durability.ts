/**
 * Durability: every acknowledged write is there in the end, and stands behind every write that was
 * acknowledged before it began.
 */
import type { Violation } from './operation.ts'

/** A write that became an entry. `acked` is undefined where nobody answered. */
export interface WriteMade {
  readonly request: string
  readonly invoked: number
  readonly acked: number | undefined
}

/**
 * `log` is the requests of all entries that count, in the order of the log at rest. Leave out of
 * `writes` what was answered without an entry: a refusal, a second like.
 */
export function checkDurability(writes: readonly WriteMade[], log: readonly string[]): Violation[] {
  const places = new Map(log.map((request, index) => [request, index + 1]))
  const lost = writes.filter(({ request, acked }) => acked !== undefined && !places.has(request))
  return [
    ...lost.map(({ request, acked }) => `${request} was acknowledged at ${acked} and is lost`),
    ...invented(writes, log),
    ...misplaced(writes, log),
  ].map((text) => ({ checker: 'durability', text }))
}

function invented(writes: readonly WriteMade[], log: readonly string[]): string[] {
  const known = new Set(writes.map(({ request }) => request))
  return log.flatMap((request) => {
    return known.has(request) ? [] : [`${request} is there, and nobody asked for it`]
  })
}

/** From the end to the begin: nothing further on may have been over before this began. */
function misplaced(writes: readonly WriteMade[], log: readonly string[]): string[] {
  const byRequest = new Map(writes.map((write) => [write.request, write]))
  const texts: string[] = []
  let soonest: WriteMade | undefined
  for (const request of log.toReversed()) {
    const write = byRequest.get(request)
    if (write === undefined) continue
    const over = soonest?.acked ?? Infinity
    if (over < write.invoked) {
      const what = `${soonest?.request} was acknowledged at ${over}`
      texts.push(`${what}, before ${request} began at ${write.invoked}, and stands behind it`)
    }
    if ((write.acked ?? Infinity) < over) soonest = write
  }
  return texts
}
