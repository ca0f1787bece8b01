/** Streams that also say when nothing came. */
import { expect, test } from 'vitest'
import { withPulse } from '../../src/api/with-pulse.ts'

const never = new AbortController().signal

async function* given<Item>(...items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

test('items come through as they are, and the stream ends with its source', async () => {
  const seen: (number | undefined)[] = []
  for await (const item of withPulse(given(1, 2, 3), 60_000, never)) seen.push(item)

  expect(seen).toEqual([1, 2, 3])
})

test('while nothing comes the pulse does, and what comes later is not lost', async () => {
  const later = Promise.withResolvers<string>()
  async function* slow() {
    yield await later.promise
  }
  const stream = withPulse(slow(), 1, never)
  expect((await stream.next()).value).toBeUndefined()
  expect((await stream.next()).value).toBeUndefined()
  later.resolve('late')
  let read = await stream.next()
  while (read.value === undefined && read.done !== true) read = await stream.next()

  expect(read.value).toBe('late')
  expect((await stream.next()).done).toBe(true)
})

test('a source that fails fails the stream', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1
    throw new Error('broken')
  }
  const stream = withPulse(failing(), 60_000, never)
  await stream.next()

  await expect(stream.next()).rejects.toThrow('broken')
})

test('whoever stops reading ends the source too', async () => {
  let isClosed = false
  async function* endless() {
    try {
      for (;;) yield 1
    } finally {
      isClosed = true
    }
  }
  for await (const _item of withPulse(endless(), 60_000, never)) break

  expect(isClosed).toBe(true)
})

test('an aborted stream ends at its next turn', async () => {
  const aborting = new AbortController()
  const stream = withPulse(given(1, 2), 60_000, aborting.signal)
  await stream.next()
  aborting.abort()

  expect((await stream.next()).done).toBe(true)
})
