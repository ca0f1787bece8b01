import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flatLines, type Style, topicLines, treeLines } from '../../src/cli/print-message.ts'
import { tableLines } from '../../src/cli/print-table.ts'
import { painter, printable, printableLine } from '../../src/cli/print-text.ts'
import { absoluteTime, relativeTime } from '../../src/cli/print-time.ts'
import { shortIds } from '../../src/cli/short-ids.ts'
import type { MessageView, TopicView } from '../../src/cli/views.ts'
import { capture } from './capture.ts'

const NOW = Date.parse('2026-03-01T12:00:00Z')

const plain: Style = {
  paint: (_format, text) => text,
  short: shortIds(['k3f9a0x2vq']),
  now: NOW,
  columns: undefined,
}

function message(
  id: number,
  depth: number,
  text: string,
  more?: Partial<MessageView>,
): MessageView {
  return {
    id: `${id}@k3f9a0x2vq`,
    topic: '1@k3f9a0x2vq',
    parent: depth === 0 ? null : `${id - 1}@k3f9a0x2vq`,
    author: { id: '1@k3f9a0x2vq', name: 'ada' },
    text,
    deleted: false,
    createdAt: new Date(NOW - 3 * 60_000).toISOString(),
    likes: 0,
    liked: false,
    edits: 0,
    replies: 0,
    depth,
    withheld: null,
    ...more,
  }
}

const topic: TopicView = {
  id: '1@k3f9a0x2vq',
  titles: ['Cake'],
  author: { id: '1@k3f9a0x2vq', name: 'ada' },
  text: 'Which one?',
  textDeleted: false,
  labels: ['food'],
  createdAt: new Date(NOW - 3_600_000).toISOString(),
  lastActivityAt: new Date(NOW).toISOString(),
  messages: 2,
  likes: 3,
  liked: true,
  edits: 0,
  withheld: null,
  locked: false,
  pinned: false,
}

/** The drawn lines without the facts, which have times in them. */
function drawing(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/ada · .* · (\d+@k3f)/, 'ada $1'))
}

test('the reply tree shows who answers whom', () => {
  const messages = [
    message(1, 0, 'one'),
    message(2, 1, 'two\nlines'),
    message(3, 2, 'three'),
    message(4, 1, 'four'),
    message(5, 0, 'five'),
  ]

  expect(drawing(treeLines(messages, plain))).toEqual([
    '├─ ada 1@k3f',
    '│  one',
    '│  ├─ ada 2@k3f',
    '│  │  two',
    '│  │  lines',
    '│  │  └─ ada 3@k3f',
    '│  │     three',
    '│  └─ ada 4@k3f',
    '│     four',
    '└─ ada 5@k3f',
    '   five',
  ])
})

test('a reply below the deepest level that is drawn says how deep it is', () => {
  const messages = Array.from({ length: 40 }, (_, depth) => message(depth + 1, depth, 'x'))
  const lines = treeLines(messages, { ...plain, columns: 80 })

  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(120)
  expect(lines.at(-2)).toContain('(depth 39)')
})

test('no text is drawn wider than the terminal, and none of it is lost', () => {
  const word = fc.string({
    minLength: 1,
    maxLength: 30,
    unit: fc.constantFrom('a', 'b', 'é', '語'),
  })
  const texts = fc.array(fc.tuple(word, fc.nat(6)), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(texts, (given) => {
      const messages = given.map(([text], index) => message(index + 1, Math.min(index, 4), text))
      const lines = treeLines(messages, { ...plain, columns: 60 })
      const letters = lines.join('').replaceAll(/[^abé語]/g, '')
      for (const [text] of given) expect(letters).toContain(text)
    }),
  )
})

test('a deleted message keeps its place and shows no text', () => {
  const lines = treeLines([message(1, 0, '', { deleted: true }), message(2, 1, 'still')], plain)

  expect(drawing(lines)).toEqual(['└─ ada 1@k3f', '   deleted', '   └─ ada 2@k3f', '      still'])
})

test('a flat message names the one that it answers', () => {
  const [facts] = flatLines([message(2, 1, 'two')], plain)

  expect(facts).toContain('↳ 1@k3f')
})

test('a topic shows all titles that stand, its labels and its likes', () => {
  const lines = topicLines({ ...topic, titles: ['Cake', 'Pie'] }, plain)

  expect(lines[0]).toBe('Cake  /  Pie  1@k3f')
  expect(lines.join('\n')).toMatch(/♥ 3 · #food\nWhich one\?$/)
})

test('no character of a text steers the terminal', () => {
  const steering = fc.constantFrom(
    '\u001B[2J',
    '\u0007',
    '\u009B31m',
    '\r',
    '\b',
    '\u202E',
    '\u2028',
  )
  const text = fc.array(fc.oneof(steering, fc.string()), { maxLength: 8 }).map((p) => p.join(''))
  fc.assert(
    fc.property(text, (given) => {
      const safe = printable(given)
      expect(safe).not.toMatch(/[^\P{Cc}\n\t]|[\u2028-\u202E]/u)
      expect(stripVTControlCharacters(safe)).toBe(safe)
      expect(printableLine(given)).not.toMatch(/[\n\t]/)
    }),
  )
})

test('what people write in any language is left as it is', () => {
  const text = 'Ünïcode, 日本語, עברית, 👩‍👩‍👧 and\n\ttabs'

  expect(printable(text)).toBe(text)
})

test('colours are for terminals only, and NO_COLOR takes them away', () => {
  const tty = capture({ isTty: true }).context.out
  const pipe = capture().context.out

  expect(painter(tty, {})('bold', 'x')).toBe('\u001B[1mx\u001B[22m')
  expect(painter(tty, { NO_COLOR: '1' })('bold', 'x')).toBe('x')
  expect(painter(pipe, {})('bold', 'x')).toBe('x')
})

test('times are told as a distance and as a date', () => {
  expect(relativeTime(NOW - 3 * 60_000, NOW)).toBe('3 minutes ago')
  expect(relativeTime(NOW - 400 * 86_400_000, NOW)).toBe('1 year ago')
  expect(relativeTime(NOW + 1_000, NOW)).toBe('now')
  expect(absoluteTime(new Date(2026, 1, 3, 4, 5).getTime())).toBe('2026-02-03 04:05')
})

test('what a narrow terminal has no room for is left out column by column, not cut', () => {
  const columns = [
    { head: 'ID', cell: () => '7@k3f' },
    { head: 'TITLE', flexible: true, cell: () => 'a title that goes on and on' },
    { head: 'BY', spare: 2, cell: () => 'somebody' },
    { head: 'LIKES', spare: 1, cell: () => '12' },
  ]
  const headAt = (room: number) =>
    tableLines(['row'], columns, { ...plain, columns: room }, 'cut')[0]?.split(/ +/)
  expect(headAt(60)).toEqual(['ID', 'TITLE', 'BY', 'LIKES'])
  expect(headAt(39)).toEqual(['ID', 'TITLE', 'BY'])
  expect(headAt(24)).toEqual(['ID', 'TITLE'])
})

test('a table is as wide as its cells, and breaks its flexible column on a narrow terminal', () => {
  const columns = [
    { head: 'ID', cell: (row: string) => row.slice(0, 2) },
    { head: 'TITLE', flexible: true, cell: (row: string) => row },
  ]
  const rows = ['ab short', 'cd a title that goes on and on and on']

  expect(tableLines(rows, columns, plain)).toEqual([
    'ID  TITLE',
    'ab  ab short',
    'cd  cd a title that goes on and on and on',
  ])
  const narrow = tableLines(rows, columns, { ...plain, columns: 24 })
  expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(24)
  expect(narrow.length).toBeGreaterThan(3)
})
