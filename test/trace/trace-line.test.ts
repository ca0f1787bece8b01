/** Lines of a trace: what is written can be read, by parley and by the expression it prints. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatLine, LINE_PATTERN, parseLine } from '../../src/trace/trace-line.ts'
import { events } from './arbitrary-events.ts'

test('every event can be read back from its line', () => {
  fc.assert(
    fc.property(events, (event) => {
      expect(parseLine(formatLine(event))).toEqual(event)
    }),
  )
})

test('an event is one line, whose host, clock and event ShiViz finds by the printed expression', () => {
  fc.assert(
    fc.property(events, (event) => {
      const line = formatLine(event)
      const found = new RegExp(LINE_PATTERN).exec(line)?.groups

      expect(line).not.toMatch(/[\r\n]/)
      expect(found?.host).toBe(event.replica)
      expect(JSON.parse(found?.clock ?? '')).toEqual(Object.fromEntries(event.clock))
      expect(found?.event).toMatch(new RegExp(`^${event.what.kind} `))
    }),
  )
})

test('no other text is taken for an event, and none makes reading fail', () => {
  const cut = fc.tuple(events, fc.nat()).map(([event, at]) => {
    const line = formatLine(event)
    return line.slice(0, at % line.indexOf(' ', line.indexOf('} ') + 2))
  })
  fc.assert(
    fc.property(fc.oneof(fc.string(), cut), (text) => {
      expect(parseLine(text)).toBeUndefined()
    }),
  )
})

test.each([
  ['a count that is no number', 'aaaaaaaaaa {"aaaaaaaaaa":"1"} 2026-01-01T00:00:00.000Z note x'],
  ['a count below one', 'aaaaaaaaaa {"aaaaaaaaaa":0} 2026-01-01T00:00:00.000Z note x'],
  ['a clock that is a list', 'aaaaaaaaaa {} 2026-01-01 append nothing'],
  ['no replica', 'somebody {"aaaaaaaaaa":1} 2026-01-01T00:00:00.000Z note x'],
  ['no time', 'aaaaaaaaaa {"aaaaaaaaaa":1} yesterday note x'],
  ['an unknown kind', 'aaaaaaaaaa {"aaaaaaaaaa":1} 2026-01-01T00:00:00.000Z dance 5'],
])('a line with %s is no event', (_, line) => {
  expect(parseLine(line)).toBeUndefined()
})
