import { expect, test, vi } from 'vitest'
import type { ReplicaId } from '../../src/core/ids.ts'
import { READ_WAIT_MS } from '../../src/core/limits.ts'
import type { Vector } from '../../src/core/vector.ts'
import { WaitingReads } from '../../src/replica/waiting.ts'

const a = 'aaaaaaaaaa' as ReplicaId
const b = 'bbbbbbbbbb' as ReplicaId
const forever = new AbortController().signal

function openReads(version: Vector, voidFrom: Vector = new Map()) {
  const held = { version }
  const hasten = vi.fn()
  const reads = new WaitingReads(
    () => held.version,
    () => voidFrom,
    hasten,
  )
  return { held, reads, hasten }
}

test('nobody waits for what turned out to be void', async () => {
  const { reads } = openReads(new Map([[a, 3]]), new Map([[a, 4]]))

  await reads.reach(new Map([[a, 9]]), forever)
})

test('a read of what is held does not wait', async () => {
  const { reads, hasten } = openReads(new Map([[a, 3]]))

  await reads.reach(new Map([[a, 3]]), forever)
  expect(hasten).not.toHaveBeenCalled()
})

test('for whoever waits it is found out at once what is committed', async () => {
  const { held, reads, hasten } = openReads(new Map([[a, 3]]))
  hasten.mockImplementation(() => {
    held.version = new Map([[a, 4]])
    reads.moved()
  })

  await reads.reach(new Map([[a, 4]]), forever)
})

test('a read waits until all it has seen elsewhere is applied here, and no longer', async () => {
  const { held, reads } = openReads(new Map([[a, 3]]))
  let done = false
  const read = reads
    .reach(
      new Map([
        [a, 4],
        [b, 1],
      ]),
      forever,
    )
    .then(() => {
      done = true
    })

  held.version = new Map([[a, 4]])
  reads.moved()
  await Promise.resolve()
  expect(done).toBe(false)

  held.version = new Map([
    [a, 4],
    [b, 1],
  ])
  reads.moved()
  await read
})

test('a read that waits too long says how far this replica is', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  // AbortSignal.timeout has a clock of its own; stand in for it.
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), ms)
    return controller.signal
  })
  try {
    const { reads } = openReads(new Map([[a, 3]]))
    const read = reads
      .reach(
        new Map([
          [a, 4],
          [b, 2],
        ]),
        forever,
      )
      .catch((error: Error) => error)

    vi.advanceTimersByTime(READ_WAIT_MS)

    expect(await read).toMatchObject({
      code: 'unavailable',
      message: `this replica is behind: it holds 3 of 4 entries of ${a}, 0 of 2 entries of ${b}`,
    })
  } finally {
    timeout.mockRestore()
    vi.useRealTimers()
  }
})

test('a read whose client is gone stops waiting', async () => {
  const { reads } = openReads(new Map())
  const client = new AbortController()
  const read = reads.reach(new Map([[a, 1]]), client.signal)

  client.abort()

  await expect(read).rejects.toMatchObject({ code: 'unavailable' })
})
