/** What is deleted is in no file any more. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Position } from '../../src/core/entry.ts'
import { contentId, type MessageId, type ReplicaId } from '../../src/core/ids.ts'
import type { Store } from '../../src/storage/store.ts'
import * as ops from '../core/ops.ts'
import { ANN, BOB, CYD, ForumBuilder, message, topicText } from './forum-builder.ts'
import { type SqliteHarness, sqliteHarness } from './harness.ts'
import { ALL } from './observing.ts'

const AUTHORS: readonly ReplicaId[] = [ANN, BOB, CYD]

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

test('of thousands of texts, written by many, no deleted one is left anywhere', async () => {
  await using harness = await sqliteHarness()
  const builder = new ForumBuilder(() => harness.store)
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Animals')
  const random = randomly(7)
  const markers = new Map<string, Position>()
  for (let round = 0; round < 240; round++) {
    const author = AUTHORS[random(3)]!
    const posts = Array.from({ length: 25 }, (_, index) => {
      const filling = '.'.repeat(random(40) === 0 ? 9_000 : random(300))
      return ops.post(ada, topic, `${markerOf(round, index)}${filling}`, { request: builder.tag() })
    })
    const { batch, clock } = builder.seal(author, posts)
    harness.store.transaction((transaction) => transaction.append(batch, clock))
    for (const index of posts.keys()) {
      if (random(8) === 0) continue
      markers.set(markerOf(round, index), { author, seq: batch.firstSeq + index })
    }
  }
  const all = [...markers.keys()]
  expect(remaining(harness, all)).toEqual(all)

  const mixed = all.sort(() => random(3) - 1)
  for (let at = 0; at < mixed.length; at += 40) {
    harness.store.transaction(({ forum }) => {
      for (const marker of mixed.slice(at, at + 40)) {
        forum.erasePayload(markers.get(marker)!, { author: ANN, seq: 1 })
      }
    })
  }
  finish(harness.store)

  expect(remaining(harness, all)).toEqual([])
})

test('of texts that were edited again and again no deleted one is left anywhere', async () => {
  await using harness = await sqliteHarness()
  const random = randomly(3)
  const targets = Array.from({ length: 300 }, (_, number) =>
    message(contentId<MessageId>(number + 1, AUTHORS[random(3)]!)),
  )
  const markers: string[] = []
  for (let round = 0; round < 40; round++) {
    harness.store.transaction(({ forum }) => {
      for (let edit = 0; edit < 60; edit++) {
        const marker = markerOf(round, edit)
        markers.push(marker)
        const text = `${marker}${'.'.repeat(random(900))}`
        forum.putEdited(targets[random(targets.length)]!, { text, document: Buffer.from(text) })
      }
    })
  }

  harness.store.transaction((transaction) => {
    const { forum } = transaction
    for (const target of targets) forum.removeEdited(target)
    forum.erasePayload({ author: ANN, seq: 1 }, { author: ANN, seq: 2 })
  })
  finish(harness.store)

  expect(remaining(harness, markers)).toEqual([])
})

function finish(store: Store): void {
  let more = true
  while (more) more = store.idle()
}

function filesWith({ directory }: SqliteHarness, word: string): string[] {
  return readdirSync(directory).filter((name) => readFileSync(join(directory, name)).includes(word))
}

function markerOf(round: number, index: number): string {
  return `<secret ${round} of ${index}>`
}

function remaining({ directory }: SqliteHarness, markers: readonly string[]): string[] {
  const found = new Set<string>()
  for (const name of readdirSync(directory)) {
    const text = readFileSync(join(directory, name), 'latin1')
    for (const [marker] of text.matchAll(/<secret \d+ of \d+>/g)) found.add(marker)
  }
  return markers.filter((marker) => found.has(marker))
}

/** Numbers below a bound, the same in every run. */
function randomly(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor(state / 2 ** 8) % below
  }
}
