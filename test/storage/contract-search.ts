/** What every store promises of search. */
import { expect, test } from 'vitest'
import { SEARCH_BYTES_MAX } from '../../src/core/limits.ts'
import type { Store } from '../../src/storage/store.ts'
import * as ops from '../core/ops.ts'
import type { OpenHarness } from './contract.ts'
import { ANN, BOB, CYD, ForumBuilder, message, topicText } from './forum-builder.ts'
import { ALL, walk } from './observing.ts'

export function searchContract(open: OpenHarness): void {
  finding(open)
  forgetting(open)
}

function finding(open: OpenHarness): void {
  test('all words must be found, the last one as a beginning, whatever case and accents', async () => {
    await using harness = await open()
    const { builder, ada, topic, find } = begin(harness)
    builder.post(ada, topic, 'Le café du Zoo')
    builder.post(ada, topic, 'a zoo without coffee')
    builder.post(ada, topic, 'ZOOLOGY of the café')

    expect(find('cafe zoo')).toEqual(['ZOOLOGY of the café', 'Le café du Zoo'])
    expect(find('CAFÉ')).toEqual(['ZOOLOGY of the café', 'Le café du Zoo'])
    expect(find('zoo cafe')).toEqual(['Le café du Zoo'])
    expect(find('coff')).toEqual(['a zoo without coffee'])
    expect(find('afe')).toEqual([])
  })

  test('topics are found by title and by text, and titles come first', async () => {
    await using harness = await open()
    const { builder, ada, topic, find } = begin(harness)
    const renamed = builder.topic(ada, 'Wasps', { text: 'they sting' })
    builder.post(ada, topic, 'bees sting less')
    builder.write(ANN, [ops.rename(ada, renamed, 'Hornets')])

    expect(find('bees')).toEqual(['Bees', 'bees sting less'])
    expect(find('sting')).toEqual(['bees sting less', 'Hornets'])
    expect(find('hornets')).toEqual(['Hornets'])
    expect(find('wasps')).toEqual([])
  })

  test('concurrent titles are all found', async () => {
    await using harness = await open()
    const { builder, ada, topic, find } = begin(harness)
    const [one, two] = [ANN, BOB].map((author) =>
      builder.seal(author, [ops.rename(ada, topic, `Title by ${author}`)]),
    )
    for (const sealed of [one!, two!]) {
      harness.store.transaction((transaction) => {
        transaction.append(sealed.batch, sealed.clock)
        transaction.forum.putTopic({
          ...transaction.forum.getTopic(topic)!,
          titles: [one!, two!].map(({ batch }) => ({
            position: { author: batch.author, seq: batch.firstSeq },
            title: `Title by ${batch.author}`,
          })),
        })
      })
    }

    expect(find(`title ${ANN}`)).toHaveLength(1)
    expect(find(`title ${BOB}`)).toHaveLength(1)
  })

  test('what a person types is never syntax', async () => {
    await using harness = await open()
    const { builder, ada, topic, find } = begin(harness)
    builder.post(ada, topic, 'well-known facts')
    builder.post(ada, topic, 'known as a well')

    expect(find('well-known')).toEqual(['well-known facts'])
    expect(find('known well')).toEqual(['known as a well', 'well-known facts'])
    for (const typed of [
      '"',
      '""',
      '*',
      'AND',
      'NOT known',
      'OR',
      '(',
      'title:',
      '^known',
      'a"b',
      '-',
      '{title}',
      "'; --",
      'NEAR(a b)',
      '\\',
      '\u0000',
    ]) {
      expect(() => find(typed), typed).not.toThrow()
    }
    expect(find('"known"')).toHaveLength(2)
    expect(find('title:known')).toEqual([])
    expect(find('* - "')).toEqual([])
    expect(find('')).toEqual([])
  })

  test('more than a person types is refused', async () => {
    await using harness = await open()
    const { find } = begin(harness)

    expect(() => find('é'.repeat(SEARCH_BYTES_MAX))).toThrow(`at most ${SEARCH_BYTES_MAX} bytes`)
  })

  test('the newer of two texts comes first, and pages put together are the whole', async () => {
    await using harness = await open()
    const { builder, ada, topic, find } = begin(harness)
    for (let number = 0; number < 9; number++) {
      const author = [ANN, BOB, CYD][number % 3]!
      builder.post(ada, topic, `bee ${number}`, { author, time: 5_000_000 + (number % 4) * 10_000 })
      if (number % 4 === 0) builder.topic(ada, `Bees ${number}`)
    }
    const whole = find('bee')

    expect(whole).toHaveLength(13)
    expect(whole.slice(0, 4).every((text) => text.startsWith('Bees'))).toBe(true)
    expect(whole.slice(4).map((text) => Number(text.split(' ')[1]) % 4)).toEqual([
      3, 3, 2, 2, 1, 1, 0, 0, 0,
    ])
    for (const limit of [1, 2, 5]) {
      const paged = walk((page) => harness.store.queries.search('bee', page), limit)
      expect(
        paged.map(({ message: found, topic: of }) => found?.text ?? of.row.titles[0]?.title),
      ).toEqual(whole)
    }
  })

  test('the place that matched is shown between « and »', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    builder.post(ada, topic, `${'x '.repeat(200)}the hive hums ${'y '.repeat(200)}`)

    const [found] = harness.store.queries.search('hive', ALL).items

    expect(found?.snippet).toContain('«hive»')
    expect(found?.snippet.length).toBeLessThan(200)
    expect(found?.topic.row.id).toBe(topic)
  })
}

function forgetting(open: OpenHarness): void {
  for (const indexed of ['at once', 'when idle', 'by a search']) {
    test(`a deleted text is never found, an edited one by its new words (indexed ${indexed})`, async () => {
      await using harness = await open()
      const { builder, ada, topic, find } = begin(harness)
      const gone = builder.post(ada, topic, 'zebra one')
      const changed = builder.post(ada, topic, 'zebra two')
      const about = builder.topic(ada, 'Animals', { text: 'zebra three' })
      if (indexed === 'when idle') while (harness.store.idle());
      if (indexed === 'by a search') expect(find('zebra')).toHaveLength(3)

      builder.edit(message(changed), 'okapi two')
      builder.remove(message(gone))
      builder.remove(topicText(about))

      for (const reopened of [false, true]) {
        if (reopened) await harness.reopen()
        expect(find('zebra')).toEqual([])
        expect(find('okapi')).toEqual(['okapi two'])
        expect(find('two')).toEqual(['okapi two'])
        expect(find('animals')).toEqual(['Animals'])
      }
    })
  }

  test('a row that is put as deleted, or removed, is found no more', async () => {
    await using harness = await open()
    const { builder, ada, topic, find } = begin(harness)
    const [one, two] = ['one', 'two'].map((text) => builder.post(ada, topic, `zebra ${text}`))
    expect(find('zebra')).toEqual(['zebra two', 'zebra one'])

    harness.store.transaction(({ forum }) => {
      forum.putMessage({ ...forum.getMessage(one!)!, deleted: true })
      forum.removeMessage(two!)
      forum.removeTopic(topic)
    })

    expect(find('zebra')).toEqual([])
    expect(find('bees')).toEqual([])
  })

  test('a failed transaction changes nothing of what is found', async () => {
    await using harness = await open()
    const { builder, ada, topic, find } = begin(harness)
    const id = builder.post(ada, topic, 'zebra')
    expect(find('zebra')).toEqual(['zebra'])

    expect(() =>
      harness.store.transaction(({ forum }) => {
        forum.putEdited(message(id), { text: 'okapi', document: new Uint8Array() })
        forum.removeTopic(topic)
        throw new Error('of the test')
      }),
    ).toThrow('of the test')

    expect(find('zebra')).toEqual(['zebra'])
    expect(find('okapi')).toEqual([])
    expect(find('bees')).toEqual(['Bees'])
  })

  test('a forum that was built again is found as before', async () => {
    await using harness = await open()
    const { builder, ada, topic, find } = begin(harness)
    builder.post(ada, topic, 'zebra')
    expect(find('zebra')).toEqual(['zebra'])

    harness.store.transaction((transaction) => transaction.clearForum())

    expect(find('zebra')).toEqual([])
    expect(find('bees')).toEqual([])
  })

  test('idle says when it is done, and then there is nothing left to do', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    for (let number = 0; number < 20; number++) builder.post(ada, topic, `text ${number}`)

    while (harness.store.idle());

    expect(harness.store.idle()).toBe(false)
  })
}

function begin(harness: { readonly store: Store }) {
  const builder = new ForumBuilder(() => harness.store)
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Bees')
  /** Texts of messages and titles of topics that are found. */
  const find = (words: string): string[] =>
    harness.store.queries
      .search(words, ALL)
      .items.map(({ message: found, topic: of }) => found?.text ?? of.row.titles[0]?.title ?? '')
  return { builder, ada, topic, find }
}
