/** Scripts of the lab: what was recorded is what is played, and a wrong line is named. */
import { expect, test } from 'vitest'
import type { Action } from '../../src/lab/action.ts'
import { headerToJson, parseScript, stepToJson } from '../../src/lab/script.ts'

const ACTIONS: readonly Action[] = [
  { do: 'load', on: true },
  { do: 'kill', replica: 'r1' },
  { do: 'start', replica: 'r1' },
  { do: 'pause', replica: 'r2' },
  { do: 'go-on', replica: 'r2' },
  { do: 'cut', replica: 'r3', from: ['r1', 'r2'], oneWay: true },
  { do: 'cut', replica: 'r3' },
  { do: 'heal', replica: 'r3' },
  { do: 'slow', replica: 'r1', ms: 250 },
  { do: 'fast', replica: 'r1' },
  { do: 'fill', replica: 'r1' },
  { do: 'free', replica: 'r1' },
  { do: 'wipe', replica: 'r12' },
  { do: 'add' },
  { do: 'remove', replica: 'r2' },
  { do: 'verify' },
]

test('what is recorded is what is played: every action, at its time, in the same forum', () => {
  const header = { mode: 'chain', replicas: 3, seed: 7 } as const
  const steps = ACTIONS.map((action, index) => ({ at: index * 100, action }))

  const text = [headerToJson(header), ...steps.map(stepToJson)].join('\n')

  expect(parseScript(text)).toEqual({ header, steps })
})

test('a script may have comments, empty lines and no first line, in any order', () => {
  const text = `# r2 dies\n\n{"at": 200, "do": "add"}\n{"at": 100.5, "do": "verify"}\n`

  expect(parseScript(text)).toEqual({
    header: undefined,
    steps: [
      { at: 100.5, action: { do: 'verify' } },
      { at: 200, action: { do: 'add' } },
    ],
  })
})

test.each([
  ['{"at": 1, "do": "add"}\nkill r2', /^line 2: .*JSON/],
  ['{"do": "add"}', /^line 1: at: /],
  ['{"at": 1, "do": "hit", "replica": "r1"}', /^line 1: do: /],
  ['{"at": 1, "do": "kill"}', /^line 1: replica: /],
  ['{"at": 1, "do": "kill", "replica": "alice"}', /expected the name of a replica, such as r2/],
  ['{"at": 1, "do": "add", "replica": "r1"}', /^line 1: .*replica/],
  ['{"at": 1, "do": "slow", "replica": "r1", "ms": -4}', /^line 1: ms: /],
  ['{"lab": 2, "mode": "chain"}', /^line 1: expected {"lab": 1, "mode": /],
])('a line that is none is named: %s', (text, reason) => {
  expect(() => parseScript(text)).toThrow(reason)
})
