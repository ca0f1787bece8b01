/** What every store promises of void batches that are kept, and of payloads that are missing. */
import { expect, test } from 'vitest'
import { type Batch, entriesOf, type Position } from '../../src/core/entry.ts'
import type { MessageId, UserId } from '../../src/core/ids.ts'
import { type Op, payloadOf, type Target } from '../../src/core/op.ts'
import { restorePayload } from '../../src/core/restoring.ts'
import type { Store } from '../../src/storage/store.ts'
import * as ops from '../core/ops.ts'
import type { OpenHarness } from './contract.ts'
import { BOB, CYD, ForumBuilder, message, rebuild, writeIn } from './forum-builder.ts'
import { observe } from './observing.ts'

export function asideContract(open: OpenHarness): void {
  test('what is set aside leaves the log and is kept with its texts, also after reopening', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees')
    builder.write(BOB, [ops.post(ada, topic, 'stays')])
    builder.write(BOB, [ops.post(ada, topic, 'one'), ops.post(ada, topic, 'two')])
    const kept = harness.store.log.batchAt(BOB, 2)!
    const known = builder.seal(CYD, [ops.post(ada, topic, 'of another story')]).batch

    harness.store.transaction((transaction) => {
      transaction.setAside(BOB, 2)
      expect(transaction.keepVoid(known)).toBe(true)
      expect(transaction.keepVoid(known)).toBe(false)
      transaction.eraseVoid(kept.hash, 0)
    })
    rebuild(harness.store)
    await harness.reopen()

    const { log } = harness.store
    expect(log.version().get(BOB)).toBe(1)
    expect(log.voided().map(({ hash }) => hash)).toEqual([known.hash, kept.hash])
    expect(textsIn(log.voided())).toEqual(['of another story', undefined, 'two'])
    expect(log.voided()[1]?.signature).toEqual(kept.signature)
    builder.write(CYD, [ops.post(ada, topic, 'it goes on')])
    expect(textsIn(log.voided())).toEqual(['of another story', undefined, 'two'])
  })

  test('a payload that is missing is put back where it was, and is found', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees')
    const id = builder.post(ada, topic, 'the hive hums', { author: BOB })
    const whole = observe(harness.store)
    builder.write(CYD, [removal(harness.store, ada, message(id))])

    harness.store.transaction((transaction) => transaction.setAside(CYD, 1))
    rebuild(harness.store)
    await harness.reopen()
    const { log, queries } = harness.store
    expect(queries.getMessage(id)?.text).toBe('')
    const [position] = log.missing(10)
    expect(position).toEqual({ author: BOB, seq: 1 })
    expect(log.erasing(BOB, 1)?.author).toBe(CYD)
    harness.store.idle()
    restore(harness.store, position!, 'the hive hums')

    expect(log.missing(10)).toEqual([])
    expect(log.erasing(BOB, 1)).toBeUndefined()
    expect(observe(harness.store)).toEqual(whole)
    expect(queries.search('hive', { limit: 5, after: '' }).items).toHaveLength(1)
  })

  test('a payload that never came with its batch is put back too, and can be erased', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees')
    const sealed = builder.seal(BOB, [ops.post(ada, topic, 'the hive hums')])
    const stripped = { ...sealed.batch, ops: sealed.batch.ops.map(withoutText) }
    const entries = entriesOf(stripped, sealed.clock)
    harness.store.transaction((transaction) =>
      writeIn(transaction, [{ ...sealed, batch: stripped, entries }]),
    )
    const id = '1@bbbbbbbbbb' as MessageId
    builder.post(ada, topic, 'behind it')
    harness.store.idle()

    for (const reopened of [false, true]) {
      if (reopened) await harness.reopen()
      const { queries, log } = harness.store
      if (!reopened) restore(harness.store, { author: BOB, seq: 1 }, 'the hive hums')
      expect(queries.getMessage(id)?.text).toBe('the hive hums')
      const list = queries.listMessages(topic, { sort: 'old', tree: false }, ALL_OF_IT)
      expect(list.items.map(({ text }) => text)).toContain('the hive hums')
      expect(queries.search('hive', ALL_OF_IT).items).toHaveLength(1)
      expect(textsIn([log.batchAt(BOB, 1)!])).toEqual(['the hive hums'])
    }
    builder.remove(message(id))
    expect(harness.store.log.missing(10)).toEqual([])
    expect(textsIn([harness.store.log.batchAt(BOB, 1)!])).toEqual([undefined])
  })
}

const ALL_OF_IT = { limit: 100, after: '' }

function textsIn(batches: readonly Batch[]) {
  return batches.flatMap(({ ops: all }) => all.map((op) => payloadOf(op)?.content))
}

/** The delete of a target by its author. */
function removal(store: Store, user: UserId, target: Target) {
  const row = store.state.getMessage(target.id as MessageId)
  const made = row && store.state.getOp(row.position)
  if (made === undefined) throw new Error('nothing to delete')
  return ops.remove(user, target, made.request.key)
}

function restore(store: Store, position: Position, content: string): void {
  store.transaction(({ forum }) => restorePayload(forum, { position, content }, ops.sha256))
}

function withoutText(op: Op): Op {
  return op.kind === 'post-message' ? { ...op, text: { ...op.text, content: undefined } } : op
}
