/** `parley trace`, and the files that `serve --trace` writes. */
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openTraceFile } from '../../src/cli/trace-file.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { formatLine, LINE_PATTERN, parseLine } from '../../src/trace/trace-line.ts'
import { listLogger } from '../support/in-process.ts'
import { type TracedForum, tracedPair } from '../trace/traced-forums.ts'
import { parley, temporaryFolder } from './capture.ts'

const A = 'aaaaaaaaaa' as ReplicaId
const B = 'bbbbbbbbbb' as ReplicaId

let pair: TracedForum

beforeAll(async () => {
  pair = await tracedPair()
})

/** A folder with the traces of the pair, one for each replica. */
async function tracedFolder() {
  const cwd = await temporaryFolder()
  const replicas = [...new Set(pair.events.map(({ replica }) => replica))]
  const files = replicas.map((_, index) => `r${index + 1}.trace`)
  for (const [index, replica] of replicas.entries()) {
    const lines = pair.events.filter((event) => event.replica === replica).map(formatLine)
    await writeFile(join(cwd, files[index] ?? ''), `${lines.join('\n')}\n`)
  }
  return { cwd, files }
}

function opened(path: string, self: ReplicaId, limit?: number) {
  const lines: object[] = []
  const file = openTraceFile({ path, self, logger: listLogger(lines), ...(limit && { limit }) })
  return { ...file, lines, [Symbol.dispose]: () => file[Symbol.dispose]() }
}

test('the help prints the expression by which ShiViz reads a trace', async () => {
  const { out } = await parley(['trace', '--help'])

  expect(out).toContain(LINE_PATTERN)
})

test('a consistent trace is said to be so; one that is not fails and names the event', async () => {
  const { cwd, files } = await tracedFolder()
  const good = await parley(['trace', 'check', ...files], { cwd })
  const [first = ''] = files
  const lines = (await readFile(join(cwd, first), 'utf8')).split('\n')
  await writeFile(join(cwd, first), lines.toSpliced(3, 1).join('\n'))
  const bad = await parley(['trace', 'check', ...files], { cwd })

  expect(good.code).toBe(0)
  expect(good.out).toMatch(/^\d+ events of 2 replicas, \d+ arrows: consistent$/m)
  expect(bad.code).toBe(1)
  expect(bad.out).toMatch(/it counts as event 5 of \w+: expected 4/)
  expect(bad.err).toContain('contradict')
})

test('a picture is drawn of what is asked for', async () => {
  const { cwd, files } = await tracedFolder()
  const [message = ''] = pair.messages
  const drawn = await parley(['trace', ...files, '--message', message, '-o', 'picture.svg'], {
    cwd,
  })
  const svg = await readFile(join(cwd, 'picture.svg'), 'utf8')

  expect(drawn.out).toMatch(/^Drew \d+ events in picture\.svg\.$/m)
  expect(svg).toContain(`message=${message}`)
  expect(svg).not.toContain(pair.messages[1])
})

test('without a picture the events are printed, as a trace again', async () => {
  const { cwd, files } = await tracedFolder()
  const [topic = ''] = pair.topics
  const { out } = await parley(['trace', ...files, '--topic', topic], { cwd })

  const events = out.trim().split('\n').map(parseLine)
  expect(events.length).toBeGreaterThan(4)
  expect(events).not.toContain(undefined)
})

test('times are given as times, or as seconds after the first event', async () => {
  const { cwd, files } = await tracedFolder()
  const first = new Date(Math.min(...pair.events.map(({ time }) => time))).toISOString()

  const whole = await parley(['trace', ...files], { cwd })
  const same = await parley(['trace', ...files, '--from', first, '--until', '3600'], { cwd })
  const none = await parley(['trace', ...files, '--from', '3600'], { cwd })
  const wrong = await parley(['trace', ...files, '--from', 'noon'], { cwd })

  expect(same.out).toBe(whole.out)
  expect(none).toMatchObject({ code: 1 })
  expect(wrong).toMatchObject({ code: 2 })
  expect(wrong.err).toContain('noon')
})

test('a file that is no trace is named, with the line', async () => {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'notes.txt'), 'milk\nbread\n')

  const other = await parley(['trace', 'check', 'notes.txt'], { cwd })
  const missing = await parley(['trace', 'check', 'nothing.trace'], { cwd })

  expect(other).toMatchObject({ code: 2 })
  expect(other.err).toContain('notes.txt, line 1')
  expect(missing.err).toContain('nothing.trace')
})

test('a trace is for its owner only, goes on where it was, and a torn line is dropped', async () => {
  const path = join(await temporaryFolder(), 'r1.trace')
  {
    using file = opened(path, A)
    file.trace.received(B, { kind: 'tell' }, new Map([[B, 9]]))
  }
  const lines = (await readFile(path, 'utf8')).trim().split('\n')
  await appendFile(path, lines.at(-1)?.slice(0, 40) ?? '')
  {
    using file = opened(path, A)
    file.trace.sent(B, { kind: 'tell' })
  }

  const cwd = join(path, '..')
  const text = await readFile(path, 'utf8')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(text.trim().split('\n')).toHaveLength(4)
  expect(text).toContain('{"aaaaaaaaaa":4,"bbbbbbbbbb":9}')
  expect((await parley(['trace', 'check', 'r1.trace'], { cwd })).code).toBe(0)
})

test('a trace does not go on in a file that is none', async () => {
  const path = join(await temporaryFolder(), 'notes.txt')
  await writeFile(path, 'milk\n')

  expect(() => opened(path, A)).toThrow(/notes\.txt: that file is there and is no trace/)
  expect(await readFile(path, 'utf8')).toBe('milk\n')
})

test('a trace ends at its limit, with a word of it, and what there is remains right', async () => {
  const path = join(await temporaryFolder(), 'r1.trace')
  const file = opened(path, A, 1_000)
  for (let count = 0; count < 50; count++) file.trace.note('again')
  file[Symbol.dispose]()

  const text = await readFile(path, 'utf8')
  expect(text.length).toBeLessThanOrEqual(1_000)
  expect(text.trim().split('\n').map(parseLine)).not.toContain(undefined)
  expect(file.lines).toHaveLength(1)
})
