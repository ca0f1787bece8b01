/** What every store promises of a transaction that puts much at once, as a replica that catches up. */
import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/entry.ts'
import { contentId, type MessageId, millis, type TopicId, type UserId } from '../../src/core/ids.ts'
import type { Op } from '../../src/core/op.ts'
import { EMPTY } from '../../src/core/vector.ts'
import type { Store, Transaction } from '../../src/storage/store.ts'
import * as ops from '../core/ops.ts'
import type { OpenHarness } from './contract.ts'
import { ANN, writeIn } from './forum-builder.ts'
import { sealedBatches } from './sealing.ts'

const POSTS = 60
const USER = contentId<UserId>(1, ANN)
const TOPIC = contentId<TopicId>(1, ANN)
const KEYS = Array.from({ length: POSTS }, (_, post) => ops.tag(`post ${post}`))

/** A user, a topic, posts, a like of the first post, and the delete of the second. */
function run(): readonly Entry[] {
  const posts = KEYS.map((request, post) => ops.post(USER, TOPIC, `text ${post}`, { request }))
  const all: Op[] = [ops.createUser('ann'), ops.createTopic(USER, 'Bees'), ...posts]
  const [first, second] = [1, 2].map((number) => contentId<MessageId>(number, ANN))
  if (first === undefined || second === undefined) throw new Error('there are two posts')
  all.push(ops.like(USER, { kind: 'message', id: first }))
  const key = KEYS[1]?.key ?? new Uint8Array()
  all.push(ops.remove(USER, { kind: 'message', id: second }, key))
  return all.map((op, index) => ({
    author: ANN,
    seq: index + 1,
    time: millis(1_000 + index),
    clock: EMPTY,
    op,
  }))
}

/** Post by post, found by its id, its request, and the place of its entry. */
function found({ log, state }: Store | (Pick<Store, 'log'> & { state: Transaction['forum'] })) {
  return KEYS.map(({ key }, post) => {
    const row = state.getMessage(contentId(post + 1, ANN))
    const position = { author: ANN, seq: post + 3 }
    return [
      row?.likes,
      row?.deleted,
      state.getPayload(position),
      state.getOp(position)?.kind,
      state.requests(key).map(({ made }) => made),
      log.batchAt(ANN, position.seq)?.firstSeq,
    ]
  })
}

export function runsContract(open: OpenHarness): void {
  for (const size of [1, 7]) {
    test(`a transaction sees all that it put, in batches of ${size}, as it will be`, async () => {
      await using harness = await open()
      const { store } = harness
      const batches = sealedBatches(run(), [size])

      const within = store.transaction((transaction) => {
        const applied = writeIn(transaction, batches)
        expect(applied.map(({ kind }) => kind)).not.toContain('void')
        const { forum } = transaction
        expect(forum.messagesOf(TOPIC)).toHaveLength(POSTS)
        return found({ log: store.log, state: forum })
      })

      expect(within[0]?.slice(0, 3)).toEqual([1, false, 'text 0'])
      expect(within[1]?.slice(0, 3)).toEqual([0, true, undefined])
      expect(found(harness.store)).toEqual(within)
      await harness.reopen()
      expect(found(harness.store)).toEqual(within)
      expect(harness.store.state.messagesOf(TOPIC)).toHaveLength(POSTS)
    })
  }

  test('nothing stays of a transaction that fails behind all it put', async () => {
    await using harness = await open()
    const batches = sealedBatches(run(), [1])
    const fail = (transaction: Transaction) => {
      writeIn(transaction, batches)
      throw new Error('of the test')
    }
    expect(() => harness.store.transaction(fail)).toThrow('of the test')

    expect(harness.store.log.version().size).toBe(0)
    expect(found(harness.store)[0]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      [],
      undefined,
    ])
    harness.store.transaction((transaction) => writeIn(transaction, batches))
    expect(found(harness.store)[0]?.slice(0, 3)).toEqual([1, false, 'text 0'])
  })
}
