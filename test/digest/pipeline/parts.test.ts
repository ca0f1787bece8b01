/** The pure parts of the pipeline, and the shelf, each against something plainer. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { DIGEST_PART_CELLS, DIGEST_WINDOW } from '../../../src/core/limits.ts'
import { canonicalJson } from '../../../src/digest/canonical-json.ts'
import { foldDigest } from '../../../src/digest/fold.ts'
import { digestComputations } from '../../../src/digest/pipeline/digest-computation.ts'
import { isComplete, newGathering, receive } from '../../../src/digest/pipeline/gathering.ts'
import { mapBatch, shardOf } from '../../../src/digest/pipeline/mapper.ts'
import type { Cell, Json } from '../../../src/digest/pipeline/messages.ts'
import { partsOf } from '../../../src/digest/pipeline/reducer.ts'
import { hasSeen, NOTHING_SEEN, withSeen } from '../../../src/digest/pipeline/seen-window.ts'
import type { Shelf } from '../../../src/digest/pipeline/shelf.ts'
import { maySend, newSource, seenUpTo, send } from '../../../src/digest/pipeline/source.ts'
import { openSqliteShelf } from '../../../src/storage/sqlite-shelf.ts'
import { forums, specs } from '../random-rows.ts'
import { memoryDisk, openMemoryShelf } from './memory-shelf.ts'
import { counting } from './simulated.ts'

test('a window knows what has come as a set would, whatever the order within it', () => {
  const steps = fc.array(fc.nat(DIGEST_WINDOW - 1), { maxLength: 600 })
  fc.assert(
    fc.property(steps, (ahead) => {
      let window = NOTHING_SEEN
      const all = new Set<number>()
      for (const offset of ahead) {
        const seq = Math.max(0, window.next + offset - 20)
        expect(hasSeen(window, seq)).toBe(all.has(seq))
        window = withSeen(window, seq)
        all.add(seq)
        expect(hasSeen(window, seq)).toBe(true)
        // What it keeps is no more than a bit for each number of the window.
        expect(window.ahead < 1n << BigInt(DIGEST_WINDOW)).toBe(true)
      }
    }),
    { numRuns: 20 },
  )
})

test('a source is never a window ahead of its slowest shard', () => {
  let source = newSource(0, 2)
  while (maySend({ ...source, unconfirmed: new Map() })) source = send(source, []).source
  expect(source.next).toBe(DIGEST_WINDOW)

  source = seenUpTo(source, 0, 9)
  expect(maySend({ ...source, unconfirmed: new Map() })).toBe(false)

  source = seenUpTo(seenUpTo(source, 1, 3), 1, 2)
  while (maySend({ ...source, unconfirmed: new Map() })) source = send(source, []).source
  expect(source.next).toBe(DIGEST_WINDOW + 3)
})

test('all has come when so much was seen as every origin said there is, in whatever order', () => {
  const messages = [0, 1].flatMap((from) => [
    ...[0, 1, 2].map((seq) => ({ from, part: { seq, cells: [] }, total: null })),
    { from, part: null, total: 3 },
  ])
  const orders = fc.shuffledSubarray(messages, { minLength: messages.length })
  fc.assert(
    fc.property(orders, fc.nat(messages.length - 1), (order, again) => {
      let gathering = newGathering(2)
      const complete: boolean[] = []
      for (const message of [...order.slice(0, again), ...order]) {
        gathering = receive(gathering, message).gathering
        complete.push(isComplete(gathering))
      }
      expect(complete.indexOf(true)).toBe(complete.length - 1)
    }),
  )
})

test('a batch becomes one part for every shard, and each key goes to one shard', () => {
  const rows: Json[] = ['a', 'b', 'a'].map((word) => ({ word, likes: 2 }))

  const parts = mapBatch(counting, { from: 1, seq: 7, rows }, 5)

  expect(parts.map(({ from, part, total }) => [from, part?.seq, total])).toEqual(
    Array.from({ length: 5 }, () => [1, 7, null]),
  )
  for (const [shard, { part }] of parts.entries()) {
    for (const [key] of part?.cells ?? []) expect(shardOf(key, 5)).toBe(shard)
  }
  expect(Object.fromEntries(parts.flatMap(({ part }) => part?.cells ?? []))).toEqual({
    likes: 6,
    'word a': 2,
    'word b': 1,
  })
})

test.each([0, 1, DIGEST_PART_CELLS, DIGEST_PART_CELLS + 1, DIGEST_PART_CELLS * DIGEST_WINDOW + 1])(
  'a shard with %d cells hands on numbered parts, as many as it says, within the window',
  (count) => {
    const cells = Array.from({ length: count }, (_, index): Cell => [`k${index}`, index])

    const parts = Array.from(partsOf(3, count, cells))

    expect(parts.length).toBeGreaterThan(0)
    expect(parts.length).toBeLessThanOrEqual(DIGEST_WINDOW)
    expect(parts.map(({ part }) => part?.seq)).toEqual(Array.from(parts.keys()))
    expect(new Set(parts.map(({ total }) => total))).toEqual(new Set([parts.length]))
    expect(parts.flatMap(({ part }) => part?.cells ?? [])).toEqual(cells)
  },
)

test('a digest that is mapped in batches, merged in shards and finished is the embedded one', () => {
  const languageOf = (text: string): string => (text.includes('the') ? 'en' : 'de')
  fc.assert(
    fc.property(forums, specs, fc.integer({ min: 1, max: 9 }), (rows, spec, size) => {
      const computation = digestComputations(languageOf, 'test').of(spec as unknown as Json)
      const merged = new Map<string, Json>()
      for (let seq = 0; seq * size < rows.length; seq += 1) {
        const some = rows.slice(seq * size, (seq + 1) * size) as unknown as Json[]
        for (const { part } of mapBatch(computation, { from: 0, seq, rows: some }, 3)) {
          for (const [key, value] of part?.cells ?? []) {
            const before = merged.get(key)
            merged.set(key, before === undefined ? value : computation.merge(key, before, value))
          }
        }
      }
      const cells = Array.from(merged).sort(([a], [b]) => (a < b ? -1 : 1))

      expect(computation.finish(cells)).toBe(canonicalJson(foldDigest(spec, rows, languageOf)))
    }),
    { numRuns: 40 },
  )
})

describe.each(['memory', 'SQLite'])('a shelf in %s', (kind) => {
  const make = (): { open: () => Shelf; folder: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-shelf-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const disk = memoryDisk('0123456789abcdefghij')
    return {
      folder,
      open: () => (kind === 'memory' ? openMemoryShelf(disk) : openSqliteShelf(folder)),
    }
  }

  test('keeps what was changed in a transaction, all or nothing, and who owns it', () => {
    const { open } = make()
    const shelf = open()
    const file = shelf.open('digest00', true)
    file.atomically(() => {
      file.setHeader('what')
      file.stage('a').setState('one')
      for (const key of ['b', 'é', 'a', 'c']) file.stage('a').putCell(key, `"${key}"`)
      file.stage('b').putCell('a', '1')
    })
    expect(() =>
      file.atomically(() => {
        file.stage('a').setState('two')
        file.stage('a').putCell('b', '2')
        throw new Error('no')
      }),
    ).toThrow('no')
    const { owner } = shelf
    shelf[Symbol.dispose]()

    using again = open()
    const stage = again.open('digest00', true).stage('a')
    expect(again.owner).toBe(owner)
    expect(again.list()).toEqual(['digest00'])
    expect(again.open('digest00', true).header()).toBe('what')
    expect([stage.state(), stage.cell('b'), stage.cell('x'), stage.countCells()]).toEqual([
      'one',
      '"b"',
      undefined,
      4,
    ])
    expect(stage.cellsAfter(undefined, 2).map(([key]) => key)).toEqual(['a', 'b'])
    expect(stage.cellsAfter('b', 9).map(([key]) => key)).toEqual(['c', 'é'])
    stage.clearCells()
    expect(stage.countCells()).toBe(0)
    expect(again.open('digest00', true).stage('b').countCells()).toBe(1)
  })

  test('leaves nothing of a file that is removed', () => {
    const { open, folder } = make()
    using shelf = open()
    const file = shelf.open('digest00', false)
    file.atomically(() => file.stage('a').setState('one'))

    shelf.remove('digest00')
    shelf.remove('digest00')

    expect(shelf.list()).toEqual([])
    expect(readdirSync(folder).filter((name) => name.startsWith('digest'))).toEqual([])
  })
})

test('a shelf is open in one process at a time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-shelf-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  using _shelf = openSqliteShelf(folder)

  expect(() => openSqliteShelf(folder)).toThrow('in use by another worker')
})
