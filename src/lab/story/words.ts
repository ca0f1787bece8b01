/** Times, counts and names in sentences. */

/** From here on milliseconds are more than anybody reads. */
const SECONDS_FROM_MS = 10_000

/** `640 ms`, `12.3 s`. */
export function duration(ms: number): string {
  return ms < SECONDS_FROM_MS ? `${grouped(Math.round(ms))} ms` : `${(ms / 1_000).toFixed(1)} s`
}

/** `1 entry`, `1,234 entries`. */
export function entries(count: number): string {
  return count === 1 ? '1 entry' : `${grouped(count)} entries`
}

/** `r1, r2 and r3`. */
export function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

export function grouped(count: number): string {
  return count.toLocaleString('en')
}
