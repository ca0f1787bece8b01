import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExportReport, exportLines } from '../../src/cli/exchange/exporter.ts'
import { Importer } from '../../src/cli/exchange/importer.ts'
import { parseLine } from '../../src/cli/exchange/format.ts'
import { openBytes } from '../../src/cli/exchange/read-bytes.ts'
import { splitLines } from '../../src/cli/exchange/read-lines.ts'
import { importRequestId } from '../../src/cli/exchange/request-id.ts'
import { IMPORT_REQUESTS_MAX } from '../../src/core/limits.ts'
import { capture, gather, temporaryFolder } from './capture.ts'
import { FakeForum } from './fake-forum.ts'

const AT = '2016-12-06T17:10:44.557Z'
const user = (name: string) => ({ type: 'user', name })
const topic = (id: string, more?: object) => {
  return {
    type: 'topic',
    id,
    author: 'ada',
    title: `About ${id}`,
    created_at: AT,
    score: 2,
    ...more,
  }
}
const message = (id: string, parent: string | null, more?: object) => {
  const fixed = { author: 'bob', text: `Text of ${id}`, created_at: AT, score: 0 }
  return { type: 'message', id, topic: 't1', parent, ...fixed, ...more }
}

async function* texts(lines: readonly (object | string)[]) {
  for (const line of lines) yield parseLine(typeof line === 'string' ? line : JSON.stringify(line))
}

const SAMPLE = [
  user('ada'),
  topic('t1', { text: 'Hello', labels: ['kind=test'] }),
  user('bob'),
  message('m1', null, { score: 3 }),
  message('m2', 'm1'),
  message('m3', 'm2', { author: 'ada', score: -4 }),
]

const KEY = 'a key of whoever imports'

test('everything in the file is in the forum, with its structure, dates and likes', async () => {
  const forum = new FakeForum()
  const report = await new Importer(forum.client(), KEY).run(texts(SAMPLE))

  expect(report).toEqual({ users: 2, voters: 3, topics: 1, messages: 3, likes: 5, skipped: [] })
  expect(forum.topics[0]).toMatchObject({
    titles: ['About t1'],
    text: 'Hello',
    labels: ['kind=test'],
    createdAtMs: Date.parse(AT),
    author: { name: 'ada' },
  })
  expect(forum.topics[0]?.likers.size).toBe(2)
  const byText = new Map(forum.messages.map((one) => [one.text, one]))
  expect(byText.get('Text of m1')).toMatchObject({ parentId: '', author: { name: 'bob' } })
  expect(byText.get('Text of m1')?.likers.size).toBe(3)
  expect(byText.get('Text of m2')?.parentId).toBe(byText.get('Text of m1')?.id)
  expect(byText.get('Text of m3')?.parentId).toBe(byText.get('Text of m2')?.id)
  expect(byText.get('Text of m3')?.likers.size).toBe(0)
})

test('an import that was interrupted anywhere is simply run again: nothing is doubled', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(16), async (patience) => {
      const forum = new FakeForum()
      forum.patience = patience
      await new Importer(forum.client(), KEY).run(texts(SAMPLE)).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'unavailable' })
      })
      forum.patience = Number.POSITIVE_INFINITY
      const report = await new Importer(forum.client(), KEY).run(texts(SAMPLE))
      expect(report).toMatchObject({ topics: 1, messages: 3, likes: 5, skipped: [] })
      expect([forum.users.size, forum.topics.length, forum.messages.length]).toEqual([5, 1, 3])
    }),
    { numRuns: 30 },
  )
})

test('a line that comes before what it belongs to is imported all the same', async () => {
  const forum = new FakeForum()
  const report = await new Importer(forum.client(), KEY).run(texts(SAMPLE.toReversed()))

  expect(report).toMatchObject({ topics: 1, messages: 3, likes: 5, skipped: [] })
  expect(forum.messages.filter(({ parentId }) => parentId === '')).toHaveLength(1)
})

test('what cannot be imported is skipped, with what depends on it, and it is said why', async () => {
  const forum = new FakeForum()
  const report = await new Importer(forum.client(), KEY).run(
    texts([
      ...SAMPLE,
      'not JSON',
      { type: 'poll', id: 'p1' },
      message('m4', null, { created_at: 'yesterday' }),
      message('m5', 'm1', { text: 'spam' }),
      message('m6', 'm5'),
      message('m7', 'nowhere'),
      message('m8', null, { topic: 'nowhere' }),
    ]),
  )

  expect(report.messages).toBe(3)
  expect(report.skipped.map(({ line, what, why }) => `${line} ${what}: ${why}`).sort()).toEqual([
    expect.stringMatching(/^10 message m5: text "spam": not here$/),
    expect.stringMatching(/^11 message m6: it belongs to message m5, which was skipped$/),
    expect.stringMatching(/^12 message m7: what it belongs to is not in the file$/),
    expect.stringMatching(/^13 message m8: what it belongs to is not in the file$/),
    expect.stringMatching(/^7 a line: it is not JSON$/),
    expect.stringMatching(/^8 a line: type: /),
    expect.stringMatching(/^9 a line: created_at: /),
  ])
})

test('a user whose name somebody else has is called "(imported)", also the second time', async () => {
  const forum = new FakeForum()
  await forum.client().createUser({ requestId: Uint8Array.of(1), name: 'ada' })
  await new Importer(forum.client(), KEY).run(texts(SAMPLE))
  await new Importer(forum.client(), KEY).run(texts(SAMPLE))

  const names = [...forum.users.values()].map(({ name }) => name).sort()
  expect(names).toEqual(['ada', 'ada (imported)', 'bob', 'voter-1', 'voter-2', 'voter-3'])
  expect(forum.topics[0]?.author?.name).toBe('ada (imported)')
})

test('what several people import from the same file stands under names of its own', async () => {
  const forum = new FakeForum()
  for (const importer of ['one', 'two', 'three']) {
    const report = await new Importer(forum.client(), importer).run(texts(SAMPLE))
    expect(report.skipped).toEqual([])
  }

  const names = [...forum.users.values()]
    .map(({ name }) => name)
    .filter((name) => name.startsWith('b'))
  expect(names).toEqual(['bob', 'bob (imported)', 'bob (imported 2)'])
})

test('requests are under way together, but never more than the limit', async () => {
  const forum = new FakeForum()
  const many = Array.from({ length: 500 }, (_, index) => message(`x${index}`, null))
  await new Importer(forum.client(), KEY).run(texts([...SAMPLE, ...many]))

  expect(forum.crowd).toBeLessThanOrEqual(IMPORT_REQUESTS_MAX)
  expect(forum.crowd).toBeGreaterThan(IMPORT_REQUESTS_MAX / 2)
})

test('request ids of an import differ whenever kind or id do', () => {
  const part = fc.string({ maxLength: 3 })
  const parts = fc.tuple(fc.constantFrom('user', 'topic', 'message'), part, part)
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const same = Buffer.from(importRequestId(...a)).equals(importRequestId(...b))
      expect(same).toBe(JSON.stringify(a) === JSON.stringify(b))
    }),
  )
})

test('an imported export is the same forum', async () => {
  const first = new FakeForum()
  const lines = [...SAMPLE, topic('t2'), message('m9', 'm1', { text: '', deleted: true })]
  await new Importer(first.client(), KEY).run(texts(lines))
  const exported = await exportOf(first)
  const second = new FakeForum()
  const report = await new Importer(second.client(), KEY).run(texts(exported))

  expect(report.skipped).toEqual([])
  expect(shapeOf(await exportOf(second))).toEqual(shapeOf(exported))
  expect(second.messages.filter(({ deleted }) => deleted)).toHaveLength(1)
})

test('edits, who liked what, and titles side by side are exported; the first two come back', async () => {
  const at = new Date(1_500_000_000_000).toISOString()
  const history = [
    { text: 'As it was', at },
    { text: 'As it became', at },
    { text: 'As it is', at },
  ]
  const lines = [
    ...SAMPLE.slice(0, 1),
    topic('t1', {
      text: 'As it is',
      history,
      likes: ['bob', 'ada'],
      titles: ['About t1', 'Other'],
    }),
    message('m1', null, { text: 'As it is', history, likes: ['cyd'], score: 3 }),
    message('m2', 'm1', { text: '', deleted: true, history, likes: [] }),
  ]
  const forum = new FakeForum()
  for (let run = 0; run < 2; run++) {
    const report = await new Importer(forum.client(), KEY).run(texts(lines))
    expect(report).toMatchObject({ topics: 1, messages: 2, likes: 5, skipped: [] })
  }
  const namesOf = (ids: ReadonlySet<string>) => [...ids].map((id) => forum.users.get(id)?.name)
  const [made] = forum.topics
  const byText = new Map(forum.messages.map((one) => [one.text, one]))
  expect(made?.texts).toEqual(['As it was', 'As it became', 'As it is'])
  expect(new Set(namesOf(made!.likers))).toEqual(new Set(['ada', 'bob']))
  expect(byText.get('As it is')?.texts).toEqual(['As it was', 'As it became', 'As it is'])
  expect(new Set(namesOf(byText.get('As it is')!.likers))).toEqual(
    new Set(['cyd', 'voter-1', 'voter-2']),
  )
  expect(byText.get('')?.texts).toEqual(['(deleted)'])

  Object.assign(made!, { titles: ['About t1', 'Other'] })
  const exported = (await exportOf(forum)).map((line) => JSON.parse(line) as object)
  expect(exported).toContainEqual(
    expect.objectContaining({ type: 'topic', titles: ['About t1', 'Other'], history }),
  )
  expect(exported).toContainEqual(
    expect.objectContaining({ type: 'message', text: 'As it is', history, score: 3 }),
  )
  const users = exported.flatMap((line) => ('name' in line ? [line.name] : []))
  expect(users.length).toBe(5)
  expect(new Set(users)).toEqual(new Set(['ada', 'bob', 'cyd', 'voter-1', 'voter-2']))
})

async function exportOf(forum: FakeForum): Promise<string[]> {
  const report = new ExportReport()
  const text = (await gather(exportLines(forum.client(), report))).join('')
  const lines = text.trimEnd().split('\n')
  expect(report.users + report.topics + report.messages).toBe(lines.length)
  return lines
}

/** Lines with the texts of what they refer to instead of ids, in no order. */
function shapeOf(lines: readonly string[]): string[] {
  const items = lines.map((line) => JSON.parse(line) as Record<string, string | null>)
  const named = new Map(
    items.map(({ type, id, title, text }) => [type + (id ?? ''), title ?? text]),
  )
  return items
    .map(({ parent, topic: of, ...rest }) => {
      return JSON.stringify({
        ...rest,
        id: null,
        parent: named.get(`message${parent}`),
        topic: named.get(`topic${of}`),
      })
    })
    .sort()
}

test('lines are the same whatever the pieces in which they come', async () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((text) => text.replace(/\s/g, '_'))
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const bytes = Buffer.from(lines.join('\n'))
      const pieces = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      }
      const wanted = lines.filter((text) => text.trim() !== '')
      expect(await gather(splitLines(pieces()))).toEqual(wanted)
    }),
  )
})

test('a packed file is known by its first bytes, whatever its name', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a'), gzipSync('{"a":1}\n{"b":2}'))
  const { context } = capture({ cwd: folder })
  const source = await openBytes('a', context)

  expect(await gather(splitLines(source.bytes))).toEqual(['{"a":1}', '{"b":2}'])
  expect(source.progress()).toBe(1)
})

test.each([
  ['cut off', gzipSync('{"a":1}'.repeat(1_000)).subarray(0, 30), /damaged, or cut off/],
  ['Latin-1', Buffer.from('Gr\u00fc\u00dfe\n', 'latin1'), /not UTF-8/],
])('a file that is %s is refused in words', async (_, content, why) => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a'), content)
  const { bytes } = await openBytes('a', capture({ cwd: folder }).context)

  await expect(gather(splitLines(bytes))).rejects.toThrow(why)
})

test('a file that is not there is bad usage', async () => {
  const opened = openBytes('nowhere', capture({ cwd: await temporaryFolder() }).context)

  await expect(opened).rejects.toMatchObject({ exitCode: 2 })
})
