/** What every store promises of what users wrote, and of what concerns them. */
import { expect, test } from 'vitest'
import type { UserId } from '../../src/core/ids.ts'
import * as ops from '../core/ops.ts'
import type { OpenHarness } from './contract.ts'
import { ANN, BOB, ForumBuilder, message, rebuild } from './forum-builder.ts'
import type { StoreHarness } from './harness.ts'
import { ALL, walk } from './observing.ts'

export function concernContract(open: OpenHarness): void {
  test('what a user wrote is listed, the latest first, until it is deleted', async () => {
    await using harness = await open()
    const { builder, ada, bob, topic, written } = begin(harness)
    builder.post(ada, topic, 'one')
    const two = builder.post(ada, topic, 'two', { author: BOB })
    builder.post(bob, topic, 'three')

    expect(written(ada)).toEqual(['two', 'one', 'Bees'])
    builder.edit(message(two), 'two again')
    expect(written(ada)).toEqual(['two again', 'one', 'Bees'])
    builder.remove(message(two))
    expect(written(ada)).toEqual(['one', 'Bees'])
    expect(written(bob)).toEqual(['three'])
    expect(walkWritten(harness, ada)).toEqual(['one', 'Bees'])
  })

  test('answers concern whom they answer, and a topic whoever began it; nobody answers themselves', async () => {
    await using harness = await open()
    const { builder, ada, bob, topic, concerns } = begin(harness)
    const one = builder.post(bob, topic, 'one')
    builder.post(ada, topic, 'two', { parent: one })
    builder.post(bob, topic, 'three', { parent: one })

    expect(concerns(ada)).toEqual([{ text: 'one', answers: true, mentions: false, unread: true }])
    expect(concerns(bob)).toEqual([{ text: 'two', answers: true, mentions: false, unread: true }])
  })

  test('names behind an @ mention, the longest that somebody has, and not in code', async () => {
    await using harness = await open()
    const { builder, ada, bob, topic, concerns } = begin(harness)
    const full = builder.user('Ada Lovelace')
    const texts = ['hey @ADA!', 'mail@ada and `@ada`', '@ada lovelace.', '@adam, @Ada Lovelace']
    for (const text of texts) builder.post(bob, topic, text)

    const mentions = (user: UserId) => concerns(user).filter((one) => one.mentions)
    expect(mentions(ada).map(({ text }) => text)).toEqual(['hey @ADA!'])
    expect(mentions(full).map(({ text }) => text)).toEqual([
      '@adam, @Ada Lovelace',
      '@ada lovelace.',
    ])
  })

  test('what was marked as read is no news, and an edit may mention somebody later', async () => {
    await using harness = await open()
    const { builder, ada, bob, topic, concerns } = begin(harness)
    const cyd = builder.user('cyd')
    const one = builder.post(bob, topic, 'one')
    builder.write(ANN, [ops.mark(ada, topic, harness.store.log.version(), builder.tag())])
    builder.post(bob, topic, 'two')
    builder.edit(message(one), 'one for @cyd')

    expect(concerns(ada).map(({ text, unread }) => [text, unread])).toEqual([
      ['two', true],
      ['one for @cyd', false],
    ])
    expect(concerns(cyd)).toEqual([
      { text: 'one for @cyd', answers: false, mentions: true, unread: true },
    ])
    rebuild(harness.store)
    expect(concerns(cyd)).toHaveLength(1)
    builder.remove(message(one))
    expect(concerns(cyd)).toEqual([])
  })
}

function begin(harness: StoreHarness) {
  const builder = new ForumBuilder(() => harness.store)
  const ada = builder.user('ada')
  const bob = builder.user('bob')
  const topic = builder.topic(ada, 'Bees')
  const written = (user: UserId): string[] =>
    harness.store.queries.listWritten(user, ALL).items.map(textOf)
  const concerns = (user: UserId) =>
    harness.store.queries.listConcerns(user, ALL).items.map((item) => {
      const { answers, mentions, unread } = item
      return { text: textOf(item), answers, mentions, unread }
    })
  return { builder, ada, bob, topic, written, concerns }
}

type Listed = ReturnType<StoreHarness['store']['queries']['listWritten']>['items'][number]

function textOf({ topic, message: found }: Listed): string {
  return found?.text ?? topic.row.titles[0]?.title ?? ''
}

/** The same list page by page, one item each. */
function walkWritten({ store }: StoreHarness, user: UserId): string[] {
  return walk((page) => store.queries.listWritten(user, page), 1).map(textOf)
}
