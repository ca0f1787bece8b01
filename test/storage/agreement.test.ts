/** The two stores, side by side: whatever is done to both, they answer the same. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEntry } from '../../src/core/apply.ts'
import { entriesOf } from '../../src/core/entry.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { EMPTY } from '../../src/core/vector.ts'
import type { Store, Transaction } from '../../src/storage/store.ts'
import { histories } from '../core/history.ts'
import { sha256 } from '../core/ops.ts'
import { REPLICAS } from '../core/scene.ts'
import { memoryHarness, sqliteHarness, type StoreHarness } from './harness.ts'
import { observe, pagedLists, plain, walk } from './observing.ts'
import { type Sealed, sealedBatches, travelling } from './sealing.ts'

/** `RUNS=3000 npx vitest run test/storage/agreement` looks further. */
const RUNS = Number(process.env.RUNS ?? 60)

/** What happens beside the writing of entries. */
type Event =
  | { readonly kind: 'none' | 'throw' | 'reopen' | 'idle' }
  | { readonly kind: 'cut'; readonly author: ReplicaId; readonly seq: number }

const events: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ kind: 'none' } as const) },
  { weight: 2, arbitrary: fc.constantFrom({ kind: 'throw' }, { kind: 'reopen' } as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'idle' } as const) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('cut' as const),
      author: fc.constantFrom(...REPLICAS),
      seq: fc.integer({ min: 1, max: 8 }),
    }),
  },
)

const plans = fc.record({
  entries: fc.oneof(
    histories({ forgedRetries: true }, 60),
    histories({ forgedRetries: true, moderated: true }, 60),
  ),
  sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
  turns: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
  events: fc.array(events, { minLength: 1, maxLength: 8 }),
})

test('memory and SQLite answer the same after the same random writes, failures and cuts', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async ({ entries, sizes, turns, events: happening }) => {
      await using memory = await memoryHarness()
      await using sqlite = await sqliteHarness()
      const batches = sealedBatches(entries.map(travelling), sizes)
      const cut = new Set<ReplicaId>()
      for (let turn = 0; batches.length > 0; turn++) {
        const size = turns[turn % turns.length] ?? 1
        const event = happening[turn % happening.length] ?? { kind: 'none' }
        if (event.kind === 'cut') cut.add(event.author)
        // What such an author writes later has no place in the log any more.
        const taken = batches.splice(0, size).filter(({ batch }) => !cut.has(batch.author))
        for (const harness of [memory, sqlite]) await happen(harness, event, taken)
      }
      expect(observe(sqlite.store)).toEqual(observe(memory.store))
    }),
    { numRuns: RUNS },
  )
})

test('pages put together are the whole list, without gap or repeat, in both stores', async () => {
  await fc.assert(
    fc.asyncProperty(plans, fc.integer({ min: 1, max: 4 }), async ({ entries, sizes }, limit) => {
      await using memory = await memoryHarness()
      await using sqlite = await sqliteHarness()
      for (const { store } of [memory, sqlite])
        write(store, sealedBatches(entries.map(travelling), sizes))
      const lists = new Map(pagedLists(memory.store))
      for (const [name, list] of pagedLists(sqlite.store)) {
        const whole = walk(list, 1_000_000).map(plain)
        expect(walk(list, limit).map(plain), name).toEqual(whole)
        expect(walk(lists.get(name)!, limit).map(plain), name).toEqual(whole)
      }
    }),
    { numRuns: RUNS },
  )
})

async function happen(harness: StoreHarness, event: Event, taken: readonly Sealed[]) {
  if (event.kind === 'throw') {
    const attempt = () =>
      harness.store.transaction((transaction) => {
        writeIn(transaction, taken)
        throw new Error('of the test')
      })
    expect(attempt).toThrow('of the test')
  }
  if (event.kind === 'idle') harness.store.idle()
  if (event.kind === 'cut') cutOff(harness.store, event.author, event.seq)
  write(harness.store, taken)
  if (event.kind === 'reopen') await harness.reopen()
}

function write(store: Store, batches: readonly Sealed[]): void {
  store.transaction((transaction) => writeIn(transaction, batches))
}

function writeIn(transaction: Transaction, batches: readonly Sealed[]): void {
  for (const { batch, clock } of batches) transaction.append(batch, clock)
  for (const { entries } of batches) {
    for (const entry of entries) applyEntry(transaction.forum, entry, sha256)
  }
}

/** What a replica does with an author who told two stories: its end goes, the rest is rebuilt. */
function cutOff(store: Store, author: ReplicaId, seq: number): void {
  store.transaction((transaction) => {
    transaction.removeFrom(author, seq)
    transaction.clearForum()
    for (const { batch, clock } of store.log.read(1, EMPTY, Number.MAX_SAFE_INTEGER).batches) {
      for (const entry of entriesOf(batch, clock)) applyEntry(transaction.forum, entry, sha256)
    }
  })
}
