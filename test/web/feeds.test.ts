/** Atom feeds: what they hold, and that no text can break out of them. */
import { SaxesParser } from 'saxes'
import { afterAll, expect, test } from 'vitest'
import { Forum } from '../../src/gen/services.ts'
import { openHttp } from '../../src/runtime/http.ts'
import { createMetrics } from '../../src/runtime/metrics.ts'
import { openFeeds } from '../../src/web/feeds/feeds.ts'
import { newAccount, newTopic } from '../support/accounts.ts'
import { openMembers } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'

const forum = await openMembers(1)
const [member] = forum.members as [(typeof forum.members)[0]]
const { address } = member.api
const feeds = openFeeds({ methods: member.api.methods, forum: { id: 'f1', name: 'Tea & co' } })
const http = await openHttp({
  listen: { host: '127.0.0.1', port: 0 },
  metrics: createMetrics(),
  health: () => ({ ok: true }),
  site(request, response) {
    const feed = feeds.feedAt(request.url ?? '')
    if (feed !== undefined) void feeds.answer(feed, request, response)
    return feed !== undefined
  },
})
afterAll(async () => {
  await http[Symbol.asyncDispose]()
  await forum[Symbol.asyncDispose]()
})
const ada = await newAccount(address, 'ada')
const topicId = await newTopic(address, ada, 'Tea <or> coffee?')

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${http.port}${path}`, { headers })

type Entry = { [Name in 'title' | 'id' | 'link' | 'content' | 'name']?: string }

/** The texts of all elements of each entry, by name; throws for what is no XML. */
async function entriesAt(path: string) {
  const response = await get(path)
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const entries: Entry[] = []
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name)
    if (name === 'entry') entries.push({})
    const entry = entries.at(-1)
    if (entry !== undefined && name === 'link') entry.link = attributes.href ?? ''
  })
  const add = (text: string) => {
    const entry = entries.at(-1)
    const name = open.at(-1) as keyof Entry
    if (entry !== undefined) entry[name] = (entry[name] ?? '') + text.trim()
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => open.pop())
  parser.write(await response.text()).close()
  return entries
}

test('the feed of the forum says what happened in the last whole week', async () => {
  const bob = await newAccount(address, 'bob')
  const createdAtMs = Date.now() - 7 * 86_400_000
  await call(address, Forum.createTopic, { title: 'Old tea', labels: ['hot'], createdAtMs }, bob)

  const week = (await entriesAt('/feed.atom')).find(({ id }) => id?.includes(':week:'))
  expect(week).toMatchObject({
    title: expect.stringMatching(/^The week from \d{4}-\d{2}-\d{2}$/),
    id: expect.stringMatching(/^urn:parley:f1:week:\d{4}-\d{2}-\d{2}$/),
    name: 'parley',
  })
  expect(week?.content).toContain('<li>hot: 1 topics, 0 messages, 0 likes</li>')
  expect(week?.content).toContain('<li>bob: 1 topics, 0 messages, 0 likes</li>')
})

test('the feed of the forum has its topics, of a topic its messages, of a user both', async () => {
  const post = { topicId, text: 'Tea, **obviously**.' }
  const { response } = await call(address, Forum.postMessage, post, ada)
  const messageId = response?.id ?? ''

  const [topic] = await entriesAt('/feed.atom')
  expect(topic).toMatchObject({
    title: 'Tea &lt;or&gt; coffee?',
    id: `urn:parley:f1:topic:${topicId}`,
  })
  const [message, ...none] = await entriesAt(`/t/${topicId}/feed.atom`)
  expect(none).toEqual([])
  expect(message).toMatchObject({
    title: 'Re: Tea &lt;or&gt; coffee?',
    id: `urn:parley:f1:message:${messageId}`,
    content: '<p>Tea, <strong>obviously</strong>.</p>',
    name: 'ada',
  })
  expect(new URL(message?.link ?? '').pathname).toBe(
    `/t/${encodeURIComponent(topicId)}/m/${encodeURIComponent(messageId)}`,
  )
  const { response: user } = await call(address, Forum.getUser, { name: 'ada' }, ada)
  const written = await entriesAt(`/u/${user?.id}/feed.atom`)
  expect(written.map(({ id }) => id)).toEqual([message?.id, topic?.id])
})

test('no text breaks out: markup stays text, pictures are not fetched, links are harmless', async () => {
  const at = await newTopic(address, ada, '<script>alert(1)</script>')
  const text = '<img src=x onerror=y> ]]></content> ![p](http://x/p.png) [l](javascript:alert(1))'
  await call(address, Forum.postMessage, { topicId: at, text }, ada)

  const [entry] = await entriesAt(`/t/${at}/feed.atom`)

  expect(entry?.title).toBe('Re: &lt;script&gt;alert(1)&lt;/script&gt;')
  expect(entry?.content).toContain('&lt;img src=x onerror=y&gt;')
  expect(entry?.content).not.toMatch(/<img|<script|href="javascript/)
})

test('who has the feed already is told so; deleted texts are in none', async () => {
  const at = await newTopic(address, ada, 'Short lived')
  const { response } = await call(address, Forum.postMessage, { topicId: at, text: 'oops' }, ada)
  const first = await get(`/t/${at}/feed.atom`)
  const etag = first.headers.get('etag') ?? ''

  expect((await get(`/t/${at}/feed.atom`, { 'if-none-match': etag })).status).toBe(304)
  await call(address, Forum.deleteMessage, { messageId: response?.id ?? '' }, ada)
  const again = await get(`/t/${at}/feed.atom`, { 'if-none-match': etag })
  expect(again.status).toBe(200)
  expect(await again.text()).not.toContain('oops')
})

test('a feed of nothing is not found, and says so', async () => {
  const response = await get('/t/99/feed.atom')

  expect(response.status).toBe(404)
  expect(await response.text()).toBe('topic 99 is not known\n')
  expect((await get('/t/%E0%A4%A/feed.atom')).status).toBe(404)
})
