/**
 * What arrives while a topic is read: shown at once where that moves nothing that can be seen, and
 * announced at its place where it would; pure.
 */

export interface View {
  /** Keys of the rows that are shown, in order. */
  readonly shown: readonly string[]
  /** Indexes in `shown` of the first and last row that can be seen. */
  readonly first: number
  readonly last: number
}

/**
 * The keys of `wanted` that would push a row that can be seen: those with a row behind them that
 * is in view. What stands above the view does not count, the view stays with what it shows; and
 * what a person did themselves may move things.
 */
export function heldOf(
  wanted: readonly string[],
  view: View,
  isOwn: (key: string) => boolean,
): ReadonlySet<string> {
  const places = new Map(view.shown.map((key, index) => [key, index]))
  const held = new Set<string>()
  let behind = Number.POSITIVE_INFINITY
  for (const key of wanted.toReversed()) {
    const place = places.get(key)
    if (place !== undefined) behind = place
    else if (behind > view.first && behind <= view.last && !isOwn(key)) held.add(key)
  }
  return held
}
