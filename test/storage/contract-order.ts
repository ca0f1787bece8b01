/** What every store promises of the order in which entries came to it. */
import { expect, test } from 'vitest'
import { lastSeq, type Position } from '../../src/core/entry.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { format } from '../../src/core/vector.ts'
import type { Store } from '../../src/storage/store.ts'
import * as ops from '../core/ops.ts'
import type { OpenHarness } from './contract.ts'
import { ANN, BOB, CYD, ForumBuilder, rebuild } from './forum-builder.ts'

export function orderContract(open: OpenHarness): void {
  test('authors stand in the order in which they came, for good', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada', BOB)
    builder.topic(ada, 'Bees', { author: CYD })
    builder.user('bea', BOB)
    expect(harness.store.queries.authors()).toEqual([BOB, CYD])

    harness.store.transaction((transaction) => transaction.removeFrom(BOB, 1))
    rebuild(harness.store)
    builder.user('cyd', ANN)
    await harness.reopen()

    expect(harness.store.queries.authors()).toEqual([BOB, CYD, ANN])
  })

  test('an author of whom nothing was kept has no place among them', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    builder.user('ada', ANN)
    const { batch, clock } = builder.seal(BOB, [ops.createUser('bob')])
    const failing = () =>
      harness.store.transaction((transaction) => {
        transaction.append(batch, clock)
        throw new Error('planted')
      })

    expect(failing).toThrow('planted')
    builder.user('cyd', CYD)
    expect(harness.store.queries.authors()).toEqual([ANN, CYD])
  })

  test('places grow in the order in which entries came, and are the same after reopening', async () => {
    await using harness = await open()
    writeSome(() => harness.store)
    const positions = positionsIn(harness.store)
    const places = positions.map((position) => harness.store.queries.placeOf(position))
    await harness.reopen()
    const again = positions.map((position) => harness.store.queries.placeOf(position))

    expect(places).toEqual(places.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
    expect(new Set(places).size).toBe(positions.length)
    expect(again).toEqual(places)
  })

  test('what was held before an entry is everything that came before it', async () => {
    await using harness = await open()
    writeSome(() => harness.store)
    const held = new Map<ReplicaId, number>()
    for (const position of positionsIn(harness.store)) {
      const before = harness.store.queries.heldBefore(position)
      expect(before && format(before)).toBe(format(held))
      held.set(position.author, position.seq)
    }
  })

  test('an entry that is not held has no place, and nothing came before it', async () => {
    await using harness = await open()
    new ForumBuilder(() => harness.store).user('ada', ANN)

    for (const position of [
      { author: ANN, seq: 2 },
      { author: BOB, seq: 1 },
    ]) {
      expect(harness.store.queries.placeOf(position)).toBeUndefined()
      expect(harness.store.queries.heldBefore(position)).toBeUndefined()
    }
  })
}

/** Batches of one to three entries, by authors in turns. */
function writeSome(store: () => Store): void {
  const builder = new ForumBuilder(store)
  for (const [index, author] of [BOB, ANN, ANN, CYD, BOB, ANN].entries()) {
    const names = Array.from({ length: 1 + (index % 3) }, (_, place) => `user ${index} ${place}`)
    builder.write(
      author,
      names.map((name) => ops.createUser(name)),
    )
  }
}

/** Every entry, in the order in which they came. */
function positionsIn({ log }: Store): Position[] {
  const { batches } = log.read(1, new Map(), Number.MAX_SAFE_INTEGER)
  return batches.flatMap(({ batch }) => {
    const { author, firstSeq } = batch
    const count = lastSeq(batch) - firstSeq + 1
    return Array.from({ length: count }, (_, index) => ({ author, seq: firstSeq + index }))
  })
}
