/** A stream that also says when nothing came for a while. */

/** The items of `source`, and `undefined` whenever none came for `everyMs`. */
export async function* withPulse<Item>(
  source: AsyncIterable<Item>,
  everyMs: number,
  signal: AbortSignal,
): AsyncGenerator<Item | undefined> {
  const items = source[Symbol.asyncIterator]()
  let isDue = (): void => {}
  // One timer for all items: with many streams, one for each item costs more than the items.
  const timer = setInterval(() => isDue(), everyMs)
  try {
    let next = items.next()
    while (!signal.aborted) {
      const read = await new Promise<IteratorResult<Item> | undefined>((resolve, reject) => {
        isDue = () => resolve(undefined)
        next.then(resolve, reject)
      })
      timer.refresh()
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
    clearInterval(timer)
    await items.return?.()
  }
}
