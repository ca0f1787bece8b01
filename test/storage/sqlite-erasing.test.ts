/** What is deleted is in no file any more. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { MessageId, ReplicaId } from '../../src/core/ids.ts'
import type { Store } from '../../src/storage/store.ts'
import * as ops from '../core/ops.ts'
import { ANN, BOB, CYD, ForumBuilder, message, topicText, writeIn } from './forum-builder.ts'
import { type SqliteHarness, sqliteHarness } from './harness.ts'
import { ALL } from './observing.ts'

test('the words of a deleted message are in no file, found, edited and overflowing as they were', async () => {
  await using harness = await sqliteHarness()
  const builder = new ForumBuilder(() => harness.store)
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Animals', { text: 'quokka' })
  const short = builder.post(ada, topic, 'a zebra and an okapi')
  const long = builder.post(ada, topic, `${'grass '.repeat(3_000)}wombat${' leaves'.repeat(3_000)}`)
  builder.post(ada, topic, 'a horse stays', { author: BOB })
  finish(harness.store)
  builder.edit(message(short), 'a zebra and an axolotl')
  builder.edit(message(long), `numbat${' leaves'.repeat(3_000)}`, BOB)
  expect(harness.store.queries.search('axolotl', ALL).items).toHaveLength(1)
  await harness.reopen()
  finish(harness.store)
  for (const word of ['okapi', 'axolotl', 'wombat', 'numbat', 'quokka']) {
    expect(filesWith(harness, word), word).not.toEqual([])
  }

  builder.remove(message(short), CYD)
  builder.remove(message(long))
  builder.remove(topicText(topic))
  finish(harness.store)

  for (const word of ['zebra', 'okapi', 'axolotl', 'wombat', 'numbat', 'quokka', 'leaves leaves']) {
    expect(filesWith(harness, word), word).toEqual([])
  }
  expect(filesWith(harness, 'a horse stays')).toEqual(['parley.db'])
})

test('a deletion whose process ended before it was idle is made good by the next one', async () => {
  await using harness = await sqliteHarness()
  const builder = new ForumBuilder(() => harness.store)
  const ada = builder.user('ada')
  const id = builder.post(ada, builder.topic(ada, 'Animals'), 'an okapi')
  builder.remove(message(id))
  await harness.reopen()

  expect(harness.store.idle()).toBe(false)

  expect(filesWith(harness, 'okapi')).toEqual([])
})

test('what an author told beside the story that counts is in no file', async () => {
  await using harness = await sqliteHarness()
  const builder = new ForumBuilder(() => harness.store)
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Animals')
  builder.post(ada, topic, 'an okapi', { author: BOB })
  finish(harness.store)

  harness.store.transaction((transaction) => {
    transaction.removeFrom(BOB, 1)
    transaction.clearForum()
  })
  finish(harness.store)

  expect(filesWith(harness, 'okapi')).toEqual([])
})

test('of thousands of texts, written by many and edited, no deleted one is left anywhere', async () => {
  await using harness = await sqliteHarness()
  const builder = new ForumBuilder(() => harness.store)
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Animals')
  const authors: readonly ReplicaId[] = [ANN, BOB, CYD]
  const markers = new Map<MessageId, string>()
  const random = randomly(7)
  for (let round = 0; round < 120; round++) {
    const author = authors[random(3)]!
    const posts = Array.from({ length: 10 }, (_, index) => {
      const filling = 'grass '.repeat(random(30) === 0 ? 1_500 : random(60))
      return ops.post(ada, topic, `${markerOf(round, index)} ${filling}`, {
        request: builder.tag(),
      })
    })
    const made = builder.write(author, posts)
    for (const [index, applied] of made.entries()) {
      if (applied.kind !== 'effective' || index % 3 === 2) continue
      const id = applied.made as MessageId
      markers.set(id, markerOf(round, index))
      if (random(4) === 0) builder.edit(message(id), `${markerOf(round, index)} edited`)
    }
    if (round % 10 === 0) harness.store.idle()
  }
  const some = [...markers.values()]
  expect(remaining(harness, some)).toEqual(some)

  const ids = [...markers.keys()].sort(() => random(3) - 1)
  for (let at = 0; at < ids.length; at += 20) {
    const removes = ids.slice(at, at + 20).map((id) => {
      const { state } = harness.store
      const key = state.getOp(state.getMessage(id)!.position)!.request.key
      return ops.remove(ada, message(id), key, builder.tag())
    })
    const sealed = builder.seal(authors[random(3)]!, removes)
    harness.store.transaction((transaction) => writeIn(transaction, [sealed]))
  }
  finish(harness.store)

  expect(remaining(harness, some)).toEqual([])
})

function finish(store: Store): void {
  let more = true
  while (more) more = store.idle()
}

function filesWith({ directory }: SqliteHarness, word: string): string[] {
  return readdirSync(directory).filter((name) => readFileSync(join(directory, name)).includes(word))
}

/** Two words, so that it stands in texts only, not in the index of words. */
function markerOf(round: number, index: number): string {
  return `secret${round} of${index}x`
}

function remaining({ directory }: SqliteHarness, markers: readonly string[]): string[] {
  const files = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'latin1'))
  return markers.filter((marker) => files.some((file) => file.includes(marker)))
}

/** Numbers below a bound, the same in every run. */
function randomly(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor(state / 2 ** 8) % below
  }
}
