/** A stream that also says when nothing came for a while. */

/** The items of `source`, and `undefined` whenever none came for `everyMs`. */
export async function* withPulse<Item>(
  source: AsyncIterable<Item>,
  everyMs: number,
  signal: AbortSignal,
): AsyncGenerator<Item | undefined> {
  const items = source[Symbol.asyncIterator]()
  try {
    let next = items.next()
    while (!signal.aborted) {
      const read = await withinPulse(next, everyMs)
      if (read === undefined) {
        yield undefined
      } else if (read.done === true) {
        return
      } else {
        yield read.value
        next = items.next()
      }
    }
  } finally {
    await items.return?.()
  }
}

/** What `next` resolves to, or undefined when that takes longer than `ms`. */
async function withinPulse<T>(next: Promise<T>, ms: number): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), ms)
  try {
    return await Promise.race([next, promise])
  } finally {
    clearTimeout(timer)
  }
}
