/** What the terminal program does with keys and answers, without a terminal. */
import { expect, test } from 'vitest'
import { linesOf, settled } from '../../../src/cli/tui/layout.ts'
import {
  current,
  type Happening,
  type Model,
  newTopicsScreen,
  type Press,
  type Task,
} from '../../../src/cli/tui/model.ts'
import { update } from '../../../src/cli/tui/update.ts'
import type { MessageView, TopicView } from '../../../src/cli/views.ts'

const STYLE = {
  paint: (_: unknown, text: string) => text,
  short: (id: string) => id,
  now: 0,
  columns: 60,
}
const AT = new Date(0).toISOString()
const ADA = { id: 'u1', name: 'ada' }
const counts = { likes: 0, liked: false, edits: 0 }

function topic(id: string): TopicView {
  const dates = { createdAt: AT, lastActivityAt: AT }
  const text = { titles: [`About ${id}`], text: '', textDeleted: false, labels: [] }
  const moderated = { withheld: null, locked: false, pinned: false }
  return { id, author: ADA, ...text, ...dates, messages: 0, ...counts, ...moderated }
}

function message(id: string, parent: string | null = null, depth = 0): MessageView {
  const place = { topic: 't1', parent, depth, replies: 0 }
  return {
    id,
    author: ADA,
    text: `Text of ${id}`,
    deleted: false,
    withheld: null,
    createdAt: AT,
    ...place,
    ...counts,
  }
}

/** A program whose tasks are only noted. */
class Played {
  model: Model = {
    size: { columns: 60, rows: 12 },
    screens: [newTopicsScreen('active')],
    typing: undefined,
    drafts: new Map(),
    notice: undefined,
    canWrite: true,
  }
  tasks: readonly Task[] = []

  happens(happening: Happening): this {
    const before = this.model
    const step = update(before, happening)
    this.model = settled(before, step.model, STYLE)
    this.tasks = step.tasks
    return this
  }

  keys(...keys: readonly string[]): this {
    for (const key of keys) {
      const isNamed = key.length > 1
      const press = isNamed ? { kind: 'key', key } : { kind: 'text', text: key }
      this.happens(press as Press)
    }
    return this
  }

  types(text: string): this {
    return this.keys(...Array.from(text))
  }

  seen(): string[] {
    const place = { forum: 'Tea', mode: 'crdt', account: 'ada' }
    return linesOf(this.model, place, STYLE).map((line) => line.trimEnd())
  }
}

function onTopics(...ids: readonly string[]): Played {
  const topics = ids.map(topic)
  const list = {
    sort: 'active',
    isMore: false,
    topics,
    next: '',
    unread: new Map([['t2', 3]]),
  } as const
  return new Played().happens({ kind: 'topics', ...list })
}

const arrives = (messages: readonly MessageView[], next = '') =>
  ({ kind: 'topic', topic: topic('t1'), sort: 'old', messages, next }) as const

function onTopic(...messages: readonly MessageView[]): Played {
  return onTopics('t1').keys('return').happens(arrives(messages))
}

test('a topic is opened and followed by Enter, and left by Escape, which asks for the list again', () => {
  const played = onTopics('t1', 't2')
  expect(played.seen().find((line) => line.includes('About t2'))).toMatch(/^ +3 +t2/)

  played.keys('down', 'return')
  expect(played.tasks).toEqual([
    { kind: 'open', topicId: 't2', sort: 'old', count: 100 },
    { kind: 'follow', topicId: 't2' },
  ])
  played.keys('escape')
  expect(current(played.model)).toMatchObject({ kind: 'topics', selected: 1 })
  expect(played.tasks).toContainEqual({ kind: 'list', sort: 'active', after: '' })
  expect(played.tasks).toContainEqual({ kind: 'follow', topicId: undefined })
})

test('an answer goes to the message that is selected, and is kept until it is there', () => {
  const played = onTopic(message('m1'), message('m2', 'm1', 1))
  played.keys('j', 'j', 'r').types('Yes').keys('line-end').types('no').keys('return')

  const purpose = { kind: 'message', topicId: 't1', parentId: 'm2' } as const
  expect(played.tasks).toEqual([{ kind: 'send', purpose, text: 'Yes\nno' }])
  played.happens({ kind: 'failed', text: 'nobody answers', unsent: purpose })
  expect(played.seen().join('\n')).toContain('nobody answers (what you wrote is kept)')
  played.keys('r')
  expect(played.model.typing?.buffer.text).toBe('Yes\nno')

  played.keys('return').happens({ kind: 'sent', purpose, text: 'Posted.', id: 'm3' })
  expect(played.model.drafts.size).toBe(0)
  played.happens(arrives([message('m1'), message('m2', 'm1', 1), message('m3', 'm2', 2)]))
  expect(current(played.model)).toMatchObject({ selected: 3, wanted: undefined })
})

test('what others write does not move what is being read', () => {
  const many = Array.from({ length: 30 }, (_, index) => message(`m${index}`))
  const played = onTopic(...many).keys(...Array.from({ length: 12 }, () => 'j'))
  const row = () => played.seen().findIndex((line) => line.includes('Text of m11'))
  const before = row()
  expect(before).toBeGreaterThan(0)

  played.happens({ kind: 'live', topicId: 't1', text: 'ben posted' })
  expect(played.tasks).toMatchObject([{ kind: 'open', topicId: 't1' }])
  played.happens(arrives([message('new'), message('newer', 'new', 1), ...many]))

  expect(row()).toBe(before)
  expect(played.seen().join('\n')).toContain('ben posted')
})

test('the end of what was fetched fetches more; the whole selected message is seen', () => {
  const many = Array.from({ length: 100 }, (_, index) => message(`m${index}`))
  const played = onTopics('t1').keys('return').happens(arrives(many, 'more')).keys('end')

  expect(played.tasks).toEqual([{ kind: 'open', topicId: 't1', sort: 'old', count: 200 }])
  expect(played.seen().filter((line) => line.startsWith('▌'))).toHaveLength(2)
  played.keys('home')
  expect(played.seen()[1]).toMatch(/^▌ About t1/)
})

test('a window of any size shows its rows, no more, and the keys in the last ones', () => {
  const played = onTopic(message('m1'), message('m2', 'm1', 1))
  for (const rows of [3, 5, 9, 40]) {
    played.happens({ kind: 'resized', size: { columns: 60, rows } })
    expect(played.seen()).toHaveLength(rows)
  }
  expect(played.seen().slice(-2).join(' ')).toMatch(/r reply.*q quit/)
})

test('who has no account is told so, and sends nothing', () => {
  const played = onTopic(message('m1'))
  played.model = { ...played.model, canWrite: false }
  for (const key of ['r', 'p', 'l']) {
    played.keys(key)
    expect(played.model.typing).toBeUndefined()
    expect(played.tasks).toEqual([])
    expect(played.model.notice?.text).toContain('parley user new')
  }
})

test('a search shows what was found, and Enter goes to the message', () => {
  const played = onTopics('t1').keys('/').types('tea').keys('return')
  expect(played.tasks).toEqual([{ kind: 'search', words: 'tea' }])
  const found = [{ topic: topic('t1'), message: message('m2'), snippet: 'the «tea»' }]
  played.happens({ kind: 'found', words: 'coffee', found: [] })
  expect(current(played.model)).toMatchObject({ found: undefined })

  played.happens({ kind: 'found', words: 'tea', found }).keys('return')
  played.happens(arrives([message('m1'), message('m2')]))

  expect(current(played.model)).toMatchObject({ kind: 'topic', selected: 2 })
})

test('a new topic has a title and a text; texts of one line take none of the others', () => {
  const played = onTopics().keys('n')
  played.happens({ kind: 'paste', text: 'Tea\nor coffee?' }).keys('return')
  expect(played.model.typing?.label).toContain('Tea or coffee?')
  played.types('All of it').keys('return')

  const purpose = { kind: 'opening', title: 'Tea or coffee?' } as const
  expect(played.tasks).toEqual([{ kind: 'send', purpose, text: 'All of it' }])
  played.happens({ kind: 'sent', purpose, text: 'Opened.', id: 't9' })
  expect(current(played.model)).toMatchObject({ kind: 'topic', topicId: 't9' })
})
