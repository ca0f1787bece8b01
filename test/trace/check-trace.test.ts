/** Checking traces: those of replicas are consistent, and whatever is wrong with one is noticed. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { ReplicaId } from '../../src/core/ids.ts'
import { checkTrace } from '../../src/trace/check-trace.ts'
import type { Happening, HappeningKind, TraceEvent } from '../../src/trace/trace-event.ts'
import { tracedChain, tracedPair } from './traced-forums.ts'

/** Changes the `nth` event of a kind that `fits`; fails where there is none. */
function changed(
  events: readonly TraceEvent[],
  kind: HappeningKind,
  change: (event: TraceEvent, what: Happening) => Partial<TraceEvent> | undefined,
): TraceEvent[] {
  let isDone = false
  const result = events.flatMap((event) => {
    if (isDone || event.what.kind !== kind) return [event]
    const parts = change(event, event.what)
    if (parts === undefined) return [event]
    isDone = true
    return [{ ...event, ...parts }]
  })
  expect(isDone, `no ${kind} to change`).toBe(true)
  return result
}

const without = (events: readonly TraceEvent[], lost: TraceEvent | undefined) =>
  events.filter((event) => event !== lost)

describe.each([
  ['crdt', tracedPair, 2],
  ['chain', tracedChain, 3],
] as const)('a trace of %s replicas', (_, traced, replicas) => {
  let events: readonly TraceEvent[]

  beforeAll(async () => {
    events = (await traced()).events
  })

  test('is consistent, with an arrow for what arrived', () => {
    const report = checkTrace(events)

    expect(report.findings).toEqual([])
    expect(report.replicas).toHaveLength(replicas)
    expect(report.arrows).toBeGreaterThan(5)
    expect(report.unknownSenders).toBe(0)
  })

  test('is noticed to count an event twice', () => {
    const twice = events.flatMap((event, index) => (index === 7 ? [event, event] : [event]))

    expect(checkTrace(twice).findings[0]).toMatch(/it counts as event \d+ of \w+: expected \d+/)
  })

  test('is noticed to lack an event that another replica heard of', () => {
    const receipt = events.find(({ what }) => what.kind === 'receive')
    const { what } = receipt ?? {}
    if (what?.kind !== 'receive') throw new Error('nothing was received')
    const sending = events.find(
      ({ replica, clock }) => replica === what.peer && clock.get(replica) === what.sentAs,
    )

    const { findings } = checkTrace(without(events, sending))

    expect(findings.some((finding) => finding.includes('there is none'))).toBe(true)
    expect(findings.some((finding) => finding.includes('expected'))).toBe(true)
  })

  test('is noticed to forget what a packet taught', () => {
    const forgetful = changed(events, 'receive', ({ replica, clock }) => {
      const taught = [...clock].filter(([other]) => other !== replica)
      return taught.length > 0
        ? { clock: new Map([[replica, clock.get(replica) ?? 0]]) }
        : undefined
    })

    expect(checkTrace(forgetful).findings.join()).toMatch(/its clock is .*: expected/)
  })

  test('is noticed to know what nothing taught', () => {
    const omniscient = changed(events, 'append', ({ replica, clock }) => {
      const other = events.find((event) => event.replica !== replica)?.replica as ReplicaId
      const more = (clock.get(other) ?? 0) + 1
      return { clock: new Map(clock).set(other, more) }
    })

    expect(checkTrace(omniscient).findings.join()).toMatch(/its clock is .*: expected/)
  })

  test('is noticed to receive something else than was sent', () => {
    const swapped = changed(events, 'receive', (_event, what) => ({
      what: { ...what, packet: 'found' } as Happening,
    }))

    expect(checkTrace(swapped).findings.join()).toContain('sent something else')
  })

  test('is noticed to receive what was sent to somebody else', () => {
    const receipt = events.find(({ what }) => what.kind === 'receive')?.what
    if (receipt?.kind !== 'receive') throw new Error('nothing was received')
    const astray = events.map((event) =>
      event.replica === receipt.peer && event.clock.get(event.replica) === receipt.sentAs
        ? { ...event, what: { ...event.what, peer: 'zzzzzzzzzz' } as Happening }
        : event,
    )

    expect(checkTrace(astray).findings.join()).toContain('sent it to zzzzzzzzzz')
  })

  test('says nothing of what its replicas wrote', () => {
    expect(JSON.stringify(events.map(({ what }) => what))).not.toMatch(/secret|ada|Tea|Coffee/)
  })
})

test('an entry that arrives before it was written is noticed', async () => {
  const { events } = await tracedPair()
  const delivery = events.find(({ what }) => what.kind === 'deliver')
  if (delivery?.what.kind !== 'deliver') throw new Error('nothing was delivered')
  const [span] = delivery.what.spans
  const early = events.map((event): TraceEvent => {
    const { what, replica } = event
    if (what.kind !== 'append' || replica !== span?.author) return event
    // Its author claims to have written it at the very end.
    return { ...event, clock: new Map(event.clock).set(replica, 1_000_000) }
  })

  expect(checkTrace(early).findings.join()).toContain('was not written yet in its past')
})

test('an entry of a chain that shows before it is held is noticed', async () => {
  const { events } = await tracedChain()
  const shown = events.findLast(({ what }) => what.kind === 'apply')
  const unheld = events.filter(
    ({ replica, what }, index) =>
      replica !== shown?.replica ||
      what.kind !== 'append' ||
      index === events.findIndex((e) => e.replica === replica && e.what.kind === 'append'),
  )

  expect(checkTrace(unheld).findings.join()).toMatch(/entry \d+ was not appended here before/)
})

test('what replicas without a trace sent is counted, and not held against anybody', async () => {
  const { events } = await tracedPair()
  const [alone] = events.map(({ replica }) => replica)

  const report = checkTrace(events.filter(({ replica }) => replica === alone))

  expect(report.findings).toEqual([])
  expect(report.arrows).toBe(0)
  expect(report.unknownSenders).toBeGreaterThan(0)
})
