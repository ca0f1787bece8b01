/** The screen of the lab: what a person sees and what a key does, drawn by ink. */
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { render } from 'ink-testing-library'
import { createElement } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { LabApp } from '../../src/cli/lab/app.ts'
import { keysOf, pressed } from '../../src/cli/lab/keys.ts'
import { labLines } from '../../src/cli/lab/layout.ts'
import type { Action } from '../../src/lab/action.ts'
import type { Row, Snapshot } from '../../src/lab/snapshot.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { temporaryFolder } from '../cli/capture.ts'
import { BIN } from '../support/replicas.ts'
import { hasTmux, Terminal } from '../support/terminal.ts'
import { until } from '../support/until.ts'

const WELL = { isPaused: false, silentTo: [], delayMs: 0, isFull: false }

function row(name: string, change: Partial<Row> = {}): Row {
  const view = {
    state: 'serving',
    role: 'middle',
    epoch: 4,
    version: new Map([['chain' as ReplicaId, 1_234]]),
    count: 1_234,
    held: 1_236,
    leaseMs: 450,
    digest: '0123456789abcdef',
    chain: ['r1', 'r2', 'r3'],
    syncing: [],
    proposer: 'r1',
    waitsFor: '',
    linked: [],
    alarms: [],
  }
  const common = { process: 'runs', pid: 4_711, answers: true, behind: 0, condition: WELL } as const
  return { name, view, ...common, ...change }
}

function snapshot(change: Partial<Snapshot> = {}): Snapshot {
  return {
    mode: 'chain',
    elapsedMs: 42_000,
    rows: [row('r1'), row('r2'), row('r3')],
    epoch: 4,
    proposer: 'r1',
    digests: 1,
    load: { isOn: true, writes: 120, reads: 200, slowestMs: 12 },
    isByChance: false,
    lines: [{ at: 12_300, text: 'r1 (head) is killed' }],
    whyNoWrong: undefined,
    ...change,
  }
}

const style = { paint: (_: unknown, text: string) => text }
const CHOICE = { selected: 0, marked: new Set<string>() }

/** A lab that notes what is asked of it. */
function fakeLab(seen: Snapshot) {
  const asked: (Action | { readonly chance: boolean })[] = []
  return {
    asked,
    snapshot: () => seen,
    perform: async (action: Action) => void asked.push(action),
    setChance: async (chance: boolean) => void asked.push({ chance }),
  }
}

test('replicas are rows with what they say, and what was done to them; the keys stand below', async () => {
  const ended = row('r3', { process: 'ended', pid: undefined, view: undefined, answers: false })
  const silentTo = ['r1', 'r3']
  const cut = row('r2', {
    behind: 34,
    condition: { ...WELL, silentTo, delayMs: 250, isFull: true },
  })
  const lab = fakeLab(snapshot({ rows: [row('r1'), cut, ended], digests: 2 }))
  const app = render(createElement(LabApp, { lab, style, left: () => {}, signal: NEVER }))
  onTestFinished(() => app.unmount())
  const shows = (text: string | RegExp) => expect(app.lastFrame()).toMatch(text)

  shows('chain of 3 · epoch 4 · load: 120 writes/s, 200 reads/s · 2 different digests · 42 s')
  shows(/▌ r1 +4711 +serving +middle +1,234 +1,236 +450 ms +0 +01234567/)
  shows(/ {2}r2 +4711 +serving .* 34 +01234567 +✂ r1 r3, \+250 ms, d/)
  shows(/ {2}r3 +ended/)
  shows('12.3 s  r1 (head) is killed')
  shows('↑↓ choose  k kill -9  p pause')
})

test('each key does one thing to the chosen replica, or takes it back', async () => {
  const { asked, ...lab } = fakeLab(snapshot())
  const left: string[] = []
  const props = { lab, style, left: (how: string) => void left.push(how), signal: NEVER }
  const app = render(createElement(LabApp, props))
  onTestFinished(() => app.unmount())
  const press = async (keys: string, count: number) => {
    app.stdin.write(keys)
    await until(() => asked.length === count)
  }

  await press('k', 1)
  await press('2', 1)
  await until(() => app.lastFrame()?.includes('▌ r2') === true)
  await press('p', 2)
  await press('lvr', 5)
  app.stdin.write('e')
  await until(() => left.length === 1)

  expect(asked).toEqual([
    { do: 'kill', replica: 'r1' },
    { do: 'pause', replica: 'r2' },
    { do: 'load', on: false },
    { do: 'verify' },
    { chance: true },
  ])
  expect(left).toEqual(['judge'])
})

test.each([
  ['k', { process: 'ended' }, { do: 'start', replica: 'r1' }],
  ['p', { condition: { ...WELL, isPaused: true } }, { do: 'go-on', replica: 'r1' }],
  ['s', { condition: { ...WELL, delayMs: 250 } }, { do: 'fast', replica: 'r1' }],
  ['s', {}, { do: 'slow', replica: 'r1', ms: 250 }],
  ['f', { condition: { ...WELL, isFull: true } }, { do: 'free', replica: 'r1' }],
  ['f', {}, { do: 'fill', replica: 'r1' }],
  ['h', { condition: { ...WELL, silentTo: ['r2'] } }, { do: 'heal', replica: 'r1' }],
  ['c', {}, { do: 'cut', replica: 'r1' }],
  ['o', {}, { do: 'cut', replica: 'r1', oneWay: true }],
  ['w', {}, { do: 'wipe', replica: 'r1' }],
  ['x', {}, { do: 'remove', replica: 'r1' }],
  ['a', {}, { do: 'add' }],
] as const)('%s on %j asks for %j', (key, change, action) => {
  const seen = snapshot({ rows: [row('r1', change), row('r2')] })

  expect(pressed(seen, CHOICE, key)).toEqual({ kind: 'action', action })
})

test('whoever is marked is cut off alone, and a link is healed at either end', () => {
  const marked = { selected: 0, marked: new Set(['r3']) }
  const silentTo = ['r1']
  const seen = snapshot({ rows: [row('r1'), row('r2', { condition: { ...WELL, silentTo } })] })

  expect(pressed(snapshot(), marked, 'c')).toEqual({
    kind: 'action',
    action: { do: 'cut', replica: 'r1', from: ['r3'] },
  })
  expect(keysOf(snapshot(), marked).map(({ label }) => label)).toContain('cut from r3')
  expect(keysOf(seen, CHOICE).map(({ key }) => key)).toContain('h')
  expect(keysOf(snapshot(), CHOICE).map(({ key }) => key)).not.toContain('h')
})

test('every key stands once, and pressing what is none does nothing', () => {
  const keys = keysOf(snapshot(), CHOICE).map(({ key }) => key)

  expect(new Set(keys).size).toBe(keys.length)
  expect(pressed(snapshot(), CHOICE, 'z')).toEqual({ kind: 'nothing' })
  expect(pressed(snapshot(), CHOICE, '9')).toEqual({ kind: 'nothing' })
})

test.each([
  [160, 50],
  [80, 24],
  [60, 16],
  [40, 12],
])('a window of %d columns and %d rows is filled, the keys at the bottom', (columns, rows) => {
  const lines = Array.from({ length: 100 }, (_, index) => ({ at: index, text: `line ${index}` }))
  const window = { ...style, size: { columns, rows }, choice: CHOICE }

  const drawn = labLines(snapshot({ lines }), window)

  expect(drawn).toHaveLength(rows)
  expect(drawn.at(-1)).toMatch(/q quit$/)
  if (rows > 20) expect(drawn.join('\n')).toContain('line 99')
})

if (!hasTmux) console.warn('skipped: the lab in a real terminal needs tmux')

test.skipIf(!hasTmux)(
  'in a real terminal a key kills a real process, and all ends when somebody leaves',
  async () => {
    const folder = await temporaryFolder()
    const socket = join(folder, 'tmux')
    const command = `'${process.execPath}' '${BIN}' lab --replicas 1; echo it has ended`
    using terminal = new Terminal(command, {
      socket,
      columns: 90,
      rows: 20,
      env: { TMPDIR: folder, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
    })
    const shows = (text: string | RegExp) => {
      return until(() => new RegExp(text).exec(terminal.screen()) ?? undefined)
    }
    const pid = Number((await shows(/r1 +(\d+) +serving/))[1])
    terminal.resize(70, 18)
    await until(() => terminal.screen().trimEnd().split('\n').length === 18)
    terminal.press('k')
    await shows('r1 is killed')
    await shows(/r1 +ended/)
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    terminal.press('q')
    await shows('The checkers were not asked')
    await shows('it has ended')
    expect(readdirSync(folder)).toEqual(['tmux'])
  },
)

const NEVER = new AbortController().signal
