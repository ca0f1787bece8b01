/** Traces of simulated worlds: consistent whatever goes wrong there, and drawn when a seed fails. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkTrace } from '../../src/trace/check-trace.ts'
import type { TraceEvent } from '../../src/trace/trace-event.ts'
import { parseLine } from '../../src/trace/trace-line.ts'
import { CHAIN_BUGS } from './chain/planted.ts'
import { reportChain, simulateChain } from './chain/simulate-chain.ts'
import { BUGS } from './planted.ts'
import { report, simulate } from './simulate.ts'

const SEEDS_FOR_A_BUG = 12

function recorded(again: (record: (event: TraceEvent) => void) => void): TraceEvent[] {
  const events: TraceEvent[] = []
  again((event) => events.push(event))
  return events
}

test.each([1, 2])('the trace of crdt world %i is consistent', (seed) => {
  const { again } = simulate(seed, { profile: { crashes: 2_000, loss: 0.1 } })
  const { findings, arrows, unknownSenders } = checkTrace(recorded(again))

  expect(findings).toEqual([])
  expect(arrows).toBeGreaterThan(100)
  expect(unknownSenders).toBe(0)
})

test.each([1, 2])('the trace of chain world %i is consistent', (seed) => {
  const { again } = simulateChain(seed, { profile: { crashes: 2_000, loss: 0.1 } })
  const { findings, arrows, unknownSenders } = checkTrace(recorded(again))

  expect(findings).toEqual([])
  expect(arrows).toBeGreaterThan(100)
  expect(unknownSenders).toBe(0)
})

test('tracing changes nothing of what happens', () => {
  const plain: string[] = []
  const { again, outcome } = simulate(4, { trace: (line) => plain.push(line) })
  const events = recorded(again)
  const deliveries = plain.filter((line) => line.includes(' -> ')).length

  expect(outcome.unrest).toBeUndefined()
  expect(events.filter(({ what }) => what.kind === 'receive').length).toBeLessThanOrEqual(
    deliveries,
  )
})

/** What the report of a failure names, read. */
function drawn(text: string) {
  const [, picture = ''] = /picture: (.*)$/m.exec(text) ?? []
  const [, trace = ''] = /"parley trace": (.*)$/m.exec(text) ?? []
  return {
    svg: readFileSync(picture, 'utf8'),
    lines: readFileSync(trace, 'utf8').trim().split('\n'),
  }
}

test('a failing seed of either mode says where its picture is', () => {
  const crdt = firstFailing((seed) => simulate(seed, { bug: Object.values(BUGS)[0]! }))
  const chain = firstFailing((seed) => simulateChain(seed, { bug: Object.values(CHAIN_BUGS)[0]! }))

  for (const text of [report(crdt), reportChain(chain)]) {
    const { svg, lines } = drawn(text)
    expect(svg).toContain('<circle')
    expect(lines.map(parseLine)).not.toContain(undefined)
  }
})

test('a seed that does not fail has nothing to report', () => {
  expect(report(simulate(21))).toBe('')
})

function firstFailing<Run extends { readonly violations: readonly unknown[] }>(
  run: (seed: number) => Run,
): Run {
  for (let seed = 1; seed <= SEEDS_FOR_A_BUG; seed++) {
    const one = run(seed)
    if (one.violations.length > 0) return one
  }
  throw new Error(`none of ${SEEDS_FOR_A_BUG} seeds fails`)
}
