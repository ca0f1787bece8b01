import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openProfile } from '../../src/cli/profile.ts'
import type { EventView } from '../../src/cli/print-event.ts'
import type { StatusView } from '../../src/cli/print-status.ts'
import type { FoundView, MessageView, TopicView, UnreadView } from '../../src/cli/views.ts'
import { parseForumId, parseReplicaId } from '../../src/core/ids.ts'
import { until } from '../support/until.ts'
import { capture, temporaryFolder } from './capture.ts'
import { main } from '../../src/cli/main.ts'
import { type LocalForum, localForum } from './in-process.ts'

interface Page {
  readonly topic: TopicView
  readonly messages: readonly MessageView[]
  readonly next: string
}

/** A forum in which ada has opened a topic. */
async function forumOfAda(replicas = 1): Promise<LocalForum> {
  const forum = await localForum(replicas)
  await forum.json('user', 'new', 'ada')
  await forum.json('topic', 'new', 'Cake', '--text', 'Which one?', '--label', 'food')
  return forum
}

test('a topic is opened, answered, liked and read as a tree', async () => {
  const forum = await forumOfAda()
  await forum.run('post', '1', 'Apple')
  await forum.run('post', '1', 'With cream?', '--reply-to', '1')
  await forum.run('post', '1', 'Cheese')
  await forum.run('like', '3')
  await forum.run('like', '--topic', '1')
  const { code, out } = await forum.run('read', '1')

  expect(code).toBe(0)
  const drawn = out.replaceAll(/ · \d[^·]*· | · now[^·]*· /g, ' ')
  const short = forum.replicas[0]!.replica.id.slice(0, 3)
  expect(drawn.split('\n')).toEqual([
    `Cake  1@${short}`,
    'ada 3 messages · ♥ 1 · #food',
    'Which one?',
    '',
    `├─ ada 1@${short}`,
    '│  Apple',
    `│  └─ ada 2@${short}`,
    '│     With cream?',
    `└─ ada 3@${short} · ♥ 1`,
    '   Cheese',
    '',
  ])
})

test('--json prints whole ids, times for machines, and nothing else', async () => {
  const forum = await forumOfAda()
  const { message } = await forum.json<{ message: MessageView }>('post', '1', 'Apple')
  const id = forum.replicas[0]!.replica.id

  expect(message).toMatchObject({
    id: `1@${id}`,
    topic: `1@${id}`,
    parent: null,
    author: { id: `1@${id}`, name: 'ada' },
    text: 'Apple',
    deleted: false,
  })
  expect(new Date(message.createdAt).toISOString()).toBe(message.createdAt)
})

test('unlike takes a like back; a second like changes nothing', async () => {
  const forum = await forumOfAda()
  expect(await forum.json('like', '--topic', '1')).toEqual({ likes: 1, liked: true })
  expect(await forum.json('like', '--topic', '1')).toEqual({ likes: 1, liked: true })
  expect(await forum.json('unlike', '--topic', '1')).toEqual({ likes: 0, liked: false })
})

test('an edit keeps the text before it in the history; a delete leaves none', async () => {
  const forum = await forumOfAda()
  await forum.run('post', '1', 'Aple')
  await forum.run('edit', '1', 'Apple')
  const { out } = await forum.run('history', '1')
  expect(out).toMatch(/^original · ada.*\nAple\n\nedit 1 · ada.*\nApple\n/)

  await forum.run('delete', '1')
  expect((await forum.run('history', '1')).out).toContain('it was deleted')
  expect((await forum.run('read', '1')).out).toContain('deleted')
})

test("a topic's text is edited and deleted with --topic, its title by rename", async () => {
  const forum = await forumOfAda()
  await forum.run('edit', '--topic', '1', 'Which of them?')
  await forum.run('topic', 'rename', '1', 'Pie')
  expect((await forum.json<Page>('read', '1')).topic).toMatchObject({
    titles: ['Pie'],
    text: 'Which of them?',
    edits: 1,
  })

  await forum.run('delete', '--topic', '1')
  expect((await forum.json<Page>('read', '1')).topic).toMatchObject({ text: '', textDeleted: true })
})

test('search finds messages and topics by their words', async () => {
  const forum = await forumOfAda()
  await forum.run('post', '1', 'Apple and nothing else')
  const { found } = await forum.json<{ found: FoundView[] }>('search', 'nothing', 'apple')

  expect(found.map(({ message }) => message?.text)).toEqual(['Apple and nothing else'])
  expect((await forum.run('search', 'apple')).out).toContain('«Apple» and nothing else')
  expect((await forum.run('search', 'pear')).out).toBe('Nothing found.\n')
})

test('what others wrote is unread until it was read to the end', async () => {
  const forum = await forumOfAda()
  const bob = await forum.someoneElse()
  await bob.run('user', 'new', 'bob')
  await bob.run('post', '1', 'Apple')
  await bob.run('post', '1', 'Cheese')
  const unread = async () => {
    const list = await forum.json<{ unread: UnreadView[] }>('unread')
    return list.unread.map((item) => item.unread)
  }
  expect(await unread()).toEqual([2])

  await forum.run('read', '1', '--limit', '1')
  expect(await unread()).toEqual([2])
  await forum.run('read', '1')
  expect(await unread()).toEqual([])
})

test('lists come in pages that go on behind each other, or all at once', async () => {
  const forum = await forumOfAda()
  for (const title of ['Two', 'Three', 'Four', 'Five']) await forum.run('topic', 'new', title)
  const titles = async (...args: string[]) => {
    const list = await forum.json<{ topics: TopicView[]; next: string }>('topics', ...args)
    return { titles: list.topics.flatMap((topic) => topic.titles), next: list.next }
  }
  const first = await titles('--limit', '2')
  const second = await titles('--limit', '2', '--after', first.next)
  const rest = await titles('--all', '--after', second.next)

  expect([first.titles, second.titles, rest]).toEqual([
    ['Five', 'Four'],
    ['Three', 'Two'],
    { titles: ['Cake'], next: '' },
  ])
  expect((await forum.run('topics', '--limit', '2')).err).toBe(
    `There is more: add --after ${first.next}, or --all.\n`,
  )
})

test('watch prints what happens, until it is ended, which is no failure', async () => {
  const forum = await forumOfAda()
  const ending = new AbortController()
  const seen = capture({ signal: ending.signal, env: forum.env })
  const watching = main(['watch', '1', '--json'], seen.context)
  await until(() => seen.err().includes('Watching 1 topic'))
  await forum.run('post', '1', 'Apple')
  await forum.run('like', '1')
  await until(() => seen.out().trimEnd().split('\n').length === 2)
  ending.abort()

  expect(await watching).toBe(0)
  const events = seen
    .out()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as EventView)
  expect(events.map(({ kind, message, user }) => [kind, message?.text, user.name])).toEqual([
    ['posted', 'Apple', 'ada'],
    ['liked', 'Apple', 'ada'],
  ])
})

test('read --follow goes on where the page ended, without gap or repeat', async () => {
  const forum = await forumOfAda()
  await forum.run('post', '1', 'Apple')
  const ending = new AbortController()
  const seen = capture({ signal: ending.signal, env: forum.env })
  const reading = main(['read', '1', '--follow'], seen.context)
  await until(() => seen.out().includes('Apple'))
  await forum.run('post', '1', 'Cheese')
  await until(() => seen.out().includes('Cheese'))
  ending.abort()

  expect(await reading).toBe(0)
  expect(seen.out().match(/Apple/g)).toHaveLength(1)
  expect(seen.out()).toMatch(/ada posted 2@\w+ in Cake 1@\w+\n {2}Cheese\n$/)
})

test('nobody leaves a forum without order: its replicas just end', async () => {
  const forum = await localForum()
  const { code, err } = await forum.run('leave', '--yes')

  expect(code).toBe(1)
  expect(err).toContain('need not leave')
})

test('status --watch shows the state again after each change', async () => {
  const forum = await forumOfAda()
  const ending = new AbortController()
  const seen = capture({ signal: ending.signal, env: forum.env })
  const watching = main(['status', '--watch', '--json'], seen.context)
  const entries = () => {
    const line = seen.out().trimEnd().split('\n').at(-1)
    return line ? (JSON.parse(line) as StatusView).totals.entries : 0
  }
  await until(() => entries() > 0)
  const before = entries()
  await forum.run('post', '1', 'Apple')
  await until(() => entries() > before)
  ending.abort()

  expect(await watching).toBe(0)
})

test('status tells of each replica what operators need', async () => {
  const forum = await forumOfAda(2)
  const status = await until(async () => {
    const now = await forum.json<StatusView>('status')
    return now.replicas.length === 2 && now.replicas.every(({ lag }) => lag === 0) ? now : undefined
  })
  const [own, other] = [...status.replicas].sort((a) => (a.self ? -1 : 1))

  expect(status).toMatchObject({ forum: { id: forum.id, mode: 'crdt' }, alarms: [] })
  expect(own).toMatchObject({
    name: 'r1',
    state: 'serving',
    pid: process.pid,
    apiAddress: forum.replicas[0]?.at,
  })
  expect(other).toMatchObject({ name: 'r2', state: 'connected', apiAddress: forum.replicas[1]?.at })
  expect(other?.version).toEqual(own?.version)
  expect((await forum.run('status')).out).toMatch(/REPLICA.*\n.*r1 \(asked\) +serving/)
})

test('verify says equal when replicas are', async () => {
  const forum = await forumOfAda(3)
  const { code, out } = await forum.run('verify')

  expect(code).toBe(0)
  expect(out).toMatch(/^equal: .*r1 .*r2 .*r3 .* hold the same \d+ entries, digest [0-9a-f]{16}\n$/)
})

test('verify names the topic when a replica that others hear of never gets it', async () => {
  const forum = await localForum(2)
  const [one, two] = forum.replicas
  await forum.json('user', 'new', 'ada')
  await until(async () => (await forum.run('verify', '--wait', '1')).code === 0)
  forum.hub.cut(one!.replica.id, two!.replica.id)
  await forum.json('topic', 'new', 'Cake')
  const { code, out, err } = await forum.run('verify', '--wait', '1')

  expect(code).toBe(1)
  expect(out).toMatch(/differs: topic 1@\w+ "Cake"/)
  expect(err).toMatch(/^parley: the replicas did not come to the same version in time, and differ/)
})

test('who writes at one replica and reads at another sees it: the profile keeps what was seen', async () => {
  const forum = await localForum(2)
  const [, two] = forum.replicas
  await forum.json('user', 'new', 'ada')
  for (let round = 0; round < 10; round++) {
    await forum.json('topic', 'new', `Topic ${round}`)
    const { topics } = await forum.json<{ topics: TopicView[] }>('topics', '--at', two!.at)
    expect(topics[0]?.titles).toEqual([`Topic ${round}`])
  }
})

test('a replica that cannot catch up in time says so, and how to go on', async () => {
  const forum = await forumOfAda()
  const profile = openProfile(join(forum.env.XDG_CONFIG_HOME, 'parley'), parseForumId(forum.id))
  await profile.keepSeen(new Map([[parseReplicaId('k3f9a0x2vq'), 5]]))
  const { code, err } = await forum.run('topics')

  expect(code).toBe(3)
  expect(err).toMatch(/^parley: .*0 of 5 entries of k3f9a0x2vq.*--forget-seen if that is lost/)
  expect((await forum.run('status')).code).toBe(0)
  expect((await forum.run('verify')).code).toBe(0)
  expect((await forum.run('topics', '--forget-seen')).out).toContain('Cake')
  expect((await forum.run('topics')).out).toContain('Cake')
})

test('--as picks another account; the secrets are nobody else\u2019s to read', async () => {
  const forum = await localForum()
  await forum.run('user', 'new', 'ada')
  await forum.run('user', 'new', 'grace')
  expect((await forum.run('whoami')).out).toMatch(/^grace .*\nalso yours: ada /)
  expect((await forum.run('whoami', '--as', 'ada')).out).toMatch(/^ada /)
  const failed = await forum.run('whoami', '--as', 'bob')
  expect([failed.code, failed.err]).toEqual([1, expect.stringContaining('no account "bob"')])

  const folder = forum.env.XDG_CONFIG_HOME
  for (const path of await readdir(folder, { recursive: true })) {
    const found = await stat(join(folder, path))
    expect(found.mode & 0o077, path).toBe(0)
  }
})

test.each([
  [['post', '1', ' '], 1, /text/],
  [['post', '9', 'x'], 1, /topic 9 is not known/],
  [['post', '1', 'x', '--reply-to', '7'], 1, /message 7 is not known/],
  [['like', 'nonsense'], 1, /nonsense/],
  [['read', '1', '--after', 'nonsense'], 1, /nonsense/],
  [['user', 'new', 'ada'], 1, /"ada" is taken/],
])('parley %j is refused in one sentence', async (args, code, why) => {
  const forum = await forumOfAda()
  const ran = await forum.run(...args)

  expect([ran.code, ran.out]).toEqual([code, ''])
  expect(ran.err).toMatch(why)
  expect(ran.err).toMatch(/^parley: [^\n]+\n$/)
})

test('only the author edits and deletes', async () => {
  const forum = await forumOfAda()
  const bob = await forum.someoneElse()
  await bob.run('user', 'new', 'bob')
  await forum.run('post', '1', 'Apple')

  expect(await bob.run('edit', '1', 'Pear')).toMatchObject({ code: 1 })
  expect((await bob.run('delete', '1')).err).toContain('only its author deletes it')
})

test('who has no account reads, and is told how to get one when writing', async () => {
  const forum = await forumOfAda()
  const guest = await forum.someoneElse()

  expect((await guest.run('read', '1')).code).toBe(0)
  expect(await guest.run('post', '1', 'x')).toEqual({
    code: 1,
    out: '',
    err:
      'parley: you have no account in the forum "Chess club": ' +
      'make one with "parley user new <name>"\n',
  })
})

test('a wrong secret is refused', async () => {
  const forum = await forumOfAda()
  const profile = openProfile(join(forum.env.XDG_CONFIG_HOME, 'parley'), parseForumId(forum.id))
  const account = await profile.account('ada')
  await profile.add({ ...account!, secret: 'wrong' })

  expect(await forum.run('post', '1', 'x')).toMatchObject({ code: 1, out: '' })
})

test('nobody there: exit code 3, and what to do', async () => {
  const forum = await localForum()
  const { code, err } = await forum.run('topics', '--at', `127.0.0.1:${await closedPort()}`)

  expect(code).toBe(3)
  expect(err).toMatch(/^parley: no replica answers at 127.0.0.1:\d+: run one with "parley serve"/)
})

test('an export of a forum and its import make the same forum', async () => {
  const forum = await forumOfAda()
  await forum.run('post', '1', 'Apple')
  await forum.run('post', '1', 'Cream?\nOr "none"', '--reply-to', '1')
  await forum.run('like', '1')
  await forum.run('post', '1', 'Wrong', '--reply-to', '2')
  await forum.run('delete', '3')
  await forum.run('edit', '1', 'Apple pie')
  const folder = forum.env.XDG_CONFIG_HOME
  const exported = await forum.run('export', '--out', 'all.jsonl.gz')
  expect(exported.out).toMatch(/^Exported 1 user, 1 topic, 3 messages to all.jsonl.gz.\n/)
  expect(await readdir(folder)).not.toContain('all.jsonl.gz.partial')

  const copy = await localForum()
  const imported = await copy.json('import', join(folder, 'all.jsonl.gz'))
  const counts = { users: 1, voters: 0, topics: 1, messages: 3, likes: 1 }
  expect(imported).toEqual({ ...counts, skipped: [], dropped: [] })
  expect(shape(await copy.json<Page>('read', '1'))).toEqual(
    shape(await forum.json<Page>('read', '1')),
  )
  const again = await copy.json('import', join(folder, 'all.jsonl.gz'))
  expect(again).toEqual(imported)
  expect((await copy.json<StatusView>('status')).totals).toMatchObject({ topics: 1, messages: 3 })
  const { digest } = await copy.json<{ digest: string }>('export', '--digest')
  expect(exported.out).toContain(`Digest of the content: ${digest}\n`)
  const page = await copy.json<Page>('read', '1')
  const { id = '' } = page.messages.find(({ text }) => text === 'Apple pie') ?? {}
  const { revisions } = await copy.json<{ revisions: { text: string }[] }>('history', id)
  expect(revisions.map(({ text }) => text)).toEqual(['Apple', 'Apple pie'])
})

test('an import by another person skips what is here, says what to do, and exits with 1', async () => {
  const forum = await forumOfAda()
  await forum.run('post', '1', 'Apple')
  await forum.run('export', '--out', 'all.jsonl')
  const file = join(forum.env.XDG_CONFIG_HOME, 'all.jsonl')
  const copy = await localForum()
  expect((await copy.run('import', file)).code).toBe(0)

  const other = { ...copy.env, XDG_CONFIG_HOME: await temporaryFolder() }
  const seen = capture({ env: other, cwd: other.XDG_CONFIG_HOME })
  expect(await main(['import', file], seen.context)).toBe(1)

  expect(seen.out()).toContain('Skipped line 2, topic ')
  expect(seen.err()).toMatch(
    /^parley: 2 lines were skipped: 1 of them .*the profile that imported first/,
  )
})

test('an import that is ended says how far it came and how to go on, and is simply run again', async () => {
  const forum = await localForum()
  const ending = new AbortController()
  const lines = ['ada', 'bob'].map((name) => `${JSON.stringify({ type: 'user', name })}\n`)
  const stuck = (async function* () {
    yield Buffer.from(lines.join(''))
    await new Promise<never>(() => {})
  })()
  const seen = capture({ signal: ending.signal, env: forum.env, stdin: stuck })
  const importing = main(['import', '-'], seen.context)
  await until(async () => (await forum.json<StatusView>('status')).totals.users === 2)
  ending.abort()

  expect(await importing).toBe(130)
  expect(seen.err()).toMatch(
    /stopped after 2 users.*interrupted; run the same command again to go on\n$/,
  )
})

/** What a reader sees of a topic. */
function shape({ topic, messages }: Page) {
  const { titles, text, labels, createdAt } = topic
  return {
    topic: { titles, text, labels, createdAt },
    messages: messages.map((message) => {
      const { text: said, deleted, createdAt: at, likes, depth, author } = message
      return { said, deleted, at, likes, depth, author: author.name }
    }),
  }
}

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer()
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
