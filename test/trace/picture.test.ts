/** Selecting and drawing: what is asked for, all of it, and nothing else. */
import { beforeAll, expect, test } from 'vitest'
import { compare } from '../../src/core/vector.ts'
import { inOrder, select } from '../../src/trace/select.ts'
import { drawSpaceTime } from '../../src/trace/space-time.ts'
import type { TraceEvent } from '../../src/trace/trace-event.ts'
import { formatHappening } from '../../src/trace/trace-line.ts'
import { type TracedForum, tracedChain, tracedPair } from './traced-forums.ts'

let pair: TracedForum

beforeAll(async () => {
  pair = await tracedPair()
})

const kindsOf = (events: readonly TraceEvent[]) => new Set(events.map(({ what }) => what.kind))

const wordsOf = (events: readonly TraceEvent[]) =>
  events.map(({ what }) => formatHappening(what)).join('\n')

test('events are put in order with every cause before its effect', () => {
  const ordered = inOrder(pair.events.toReversed())

  for (const [index, event] of ordered.entries()) {
    const later = ordered.slice(index + 1)
    expect(later.some(({ clock }) => compare(clock, event.clock) === 'before')).toBe(false)
  }
})

test('a topic selects the way of its entries and of no others', () => {
  const [tea, coffee] = pair.topics as [string, string]
  const selected = select(pair.events, { topics: [tea] })

  expect(kindsOf(selected)).toEqual(new Set(['send', 'receive', 'append', 'deliver', 'apply']))
  expect(wordsOf(selected)).toContain(tea)
  expect(wordsOf(selected)).not.toContain(coffee)
  expect(wordsOf(selected)).not.toContain('tell')
})

test('a message is selected by its whole and by its shortened id', () => {
  const [message] = pair.messages as [string]
  const whole = select(pair.events, { messages: [message] })
  const short = select(pair.events, { messages: [message.slice(0, 4)] })

  expect(kindsOf(whole)).toEqual(new Set(['send', 'receive', 'append', 'deliver', 'apply']))
  expect(short).toEqual(whole)
  expect(select(pair.events, { messages: ['99'] })).toEqual([])
})

test('in a chain a message is followed to its commit', async () => {
  const { events, messages } = await tracedChain()
  const selected = select(events, { messages: [messages[0] ?? ''] })

  expect(kindsOf(selected)).toContain('commit')
  expect(kindsOf(selected)).toContain('configuration')
})

test('a time selects what happened in it', () => {
  const times = pair.events.map(({ time }) => time)
  const middle = times[Math.floor(times.length / 2)] ?? 0

  const selected = select(pair.events, { from: middle, until: middle })

  expect(selected.length).toBeGreaterThan(0)
  expect(new Set(selected.map(({ time }) => time))).toEqual(new Set([middle]))
})

test('a picture has a line for each replica, a dot for each event, an arrow for each packet', () => {
  const svg = drawSpaceTime(pair.events)
  const receipts = pair.events.filter(({ what }) => what.kind === 'receive').length
  const replicas = new Set(pair.events.map(({ replica }) => replica))

  for (const replica of replicas) expect(svg).toContain(`font-weight="bold">${replica}</text>`)
  expect(svg.match(/<circle/g)).toHaveLength(pair.events.length)
  expect(svg.match(/marker-end/g)).toHaveLength(receipts)
})

test('arrows go down, and what was concurrent may stand in one row', () => {
  const rows = [...drawSpaceTime(pair.events).matchAll(/<line [^>]*marker-end[^>]*>/g)].map(
    ([line]) => [...line.matchAll(/y[12]="(\d+)"/g)].map((match) => Number(match[1])),
  )
  const circles = [...drawSpaceTime(pair.events).matchAll(/cy="(\d+)"/g)].map((match) => match[1])

  expect(rows.every(([from = 0, to = 0]) => from < to)).toBe(true)
  expect(new Set(circles).size).toBeLessThan(circles.length)
})

test('a packet that arrived nowhere is drawn as lost', () => {
  const deaf = pair.events.filter(({ what }) => what.kind !== 'receive')

  expect(drawSpaceTime(deaf)).toContain('stroke-dasharray')
  expect(drawSpaceTime(deaf)).not.toContain('marker-end')
})

test('words with signs of XML do not break a picture', () => {
  const [event] = pair.events as [TraceEvent]
  const svg = drawSpaceTime([{ ...event, what: { kind: 'note', text: '<b>&' } }])

  expect(svg).toContain('&lt;b&gt;&amp;')
})
