/** Assertions: what cannot happen unless parley itself is wrong. Expected failures are ForumErrors. */

/** Throws when `condition` does not hold. The process stops, and the log repairs. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`broken invariant: ${message}`)
}
