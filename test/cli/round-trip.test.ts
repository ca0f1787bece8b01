/** Forums go out as lines and come back as what they were, between both modes. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ExportReport, exportLines } from '../../src/cli/exchange/exporter.ts'
import { parseLine } from '../../src/cli/exchange/format.ts'
import { Importer } from '../../src/cli/exchange/importer.ts'
import { openBytes } from '../../src/cli/exchange/read-bytes.ts'
import { splitLines } from '../../src/cli/exchange/read-lines.ts'
import { connectForum } from '../../src/client/connect-forum.ts'
import type { ForumClient } from '../../src/client/forum-client.ts'
import { ForumError } from '../../src/core/error.ts'
import { parley } from '../../src/gen/messages.js'
import { openChainMembers } from '../support/chain-members.ts'
import { openMembers } from '../support/in-process.ts'
import { ROOT } from '../support/oxlint.ts'
import { capture, gather } from './capture.ts'

const SAMPLE = join(ROOT, '../shared/data/forum-sample.jsonl.gz')
const there = existsSync(SAMPLE)
if (!there) console.warn(`skipped: the test of the round trip of a real forum needs ${SAMPLE}`)

/** Lines of the sample that travel: some topics with all that is in them. */
const SAMPLE_LINES = 250
const KEY = 'a key of whoever imports'

type Mode = 'crdt' | 'chain'

/** What somebody does; numbers choose among what is there. */
interface Step {
  readonly what: 'join' | 'begin' | 'post' | 'edit' | 'like' | 'unlike' | 'delete' | 'open'
  readonly who: number
  readonly at: number
  readonly text: string
  readonly isTopic: boolean
  readonly date: number
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...(['join', 'begin', 'post', 'post', 'edit', 'like', 'unlike', 'delete', 'open'] as const),
    ),
    who: fc.nat(9),
    at: fc.nat(30),
    text: fc.constantFrom('a', 'b', 'two\nlines', '“ü” 🙂', '<b>', ' x '),
    isTopic: fc.boolean(),
    date: fc.constantFrom(0, 1_000, 1_500_000_000_123),
  }),
  { minLength: 8, maxLength: 40 },
)

/** So that each run has some of everything. */
const ALWAYS: readonly Step[] = (
  ['begin', 'begin', 'post', 'post', 'post', 'edit', 'open', 'delete', 'join'] as const
).map((what, index) => {
  const at = what === 'post' ? 0 : index - 5
  return { what, who: 0, at: Math.max(0, at), text: `t${index}`, isTopic: false, date: 0 }
})

test.each<[Mode, Mode]>([
  ['crdt', 'chain'],
  ['chain', 'crdt'],
])('whatever was written in a forum (%s) is in its import (%s)', async (from, to) => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      await using source = await openOne(from)
      await perform(source.client, [...ALWAYS, ...all])
      const out = await exported(source.client)
      await using copy = await openOne(to)
      await imported(copy.client, out.lines)
      expect((await exported(copy.client)).content).toEqual(out.content)

      await using bare = await openOne(to)
      await imported(bare.client, out.lines.map(withoutDates))
      const { content } = await exported(bare.client)
      expect(content.undated).toBe(out.content.undated)
    }),
    { numRuns: 3, endOnFailure: true },
  )
})

test('what differs for a reader differs in the digest', async () => {
  await using source = await openOne('crdt')
  const { client } = source
  const ada = await joined(client, 'ada')
  const seen = new Set<string>()
  const look = async (): Promise<void> => {
    const { digest } = (await exported(client)).content
    expect(seen).not.toContain(digest)
    seen.add(digest)
  }
  await look()
  const { id: topicId } = await ada.createTopic({ title: 'Tea', labels: ['a'], text: 'Green?' })
  await look()
  const { id: messageId } = await ada.postMessage({ topicId, text: 'Black.' })
  await look()
  await ada.postMessage({ topicId, parentId: messageId, text: 'Black.' })
  await look()
  await ada.likeMessage({ messageId, like: true })
  await look()
  await ada.editMessage({ messageId, text: 'White.' })
  await look()
  await ada.editMessage({ messageId, text: 'White.', open: true })
  await look()
  await ada.deleteMessage({ topicId })
  await look()
  await joined(client, 'bob')
  await look()
})

test('an export names what an import cannot make again', async () => {
  await using source = await openOne('chain')
  const { client } = source
  const ada = await joined(client, 'ada')
  await ada.claimForum({})
  const { id: topicId } = await ada.createTopic({ title: 'Tea', text: 'Green?' })
  await ada.moderate({ act: parley.v1.ActKind.ACT_KIND_LOCK, topicId })
  await ada.editMessage({ topicId, text: 'Green?', open: true })
  const bob = await joined(client, 'bob')
  await bob.editMessage({ topicId, text: 'Green? Or black?' })
  expect((await exported(client)).losses).toEqual([
    'topics that are pinned or locked',
    'texts that others edited',
  ])
})

test.skipIf(!there)('topics of a real forum come back as they were', async () => {
  const { bytes } = await openBytes(SAMPLE, capture().context)
  const lines: string[] = []
  for await (const line of splitLines(bytes)) if (lines.push(line) === SAMPLE_LINES) break
  await using first = await openOne('chain')
  await imported(first.client, lines)
  const out = await exported(first.client)
  await using second = await openOne('crdt')
  await imported(second.client, out.lines)
  expect((await exported(second.client)).content).toEqual(out.content)
})

interface One extends AsyncDisposable {
  readonly client: ForumClient
}

/** A forum of one replica, and a client of it. */
async function openOne(mode: Mode): Promise<One> {
  await using opening = new AsyncDisposableStack()
  const forum = mode === 'crdt' ? await openMembers(1) : await openChainMembers(1)
  opening.use(forum)
  const addresses = forum.members.map(({ address }) => address)
  const client = opening.use(await connectForum({ addresses, discover: false }))
  const owned = opening.move()
  return { client, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

async function joined(client: ForumClient, name: string): Promise<ForumClient> {
  const { user, secret } = await client.createUser({ name })
  return client.as({ userId: user?.id ?? '', secret })
}

/** Does it all, one after the other; what the forum refuses is not done. */
async function perform(client: ForumClient, all: readonly Step[]): Promise<void> {
  const people = [await joined(client, 'Ada')]
  const topics: string[] = []
  const messages: { topicId: string; id: string }[] = []
  for (const [index, step] of all.entries()) {
    const { what, text, at, isTopic } = step
    const who = chosen(people, step.who)
    const createdAtMs = step.date
    const topicId = chosen(topics, at)
    const message = chosen(messages, at)
    const target = isTopic ? { topicId: topicId ?? '' } : { messageId: message?.id ?? '' }
    const act = async () => {
      if (what === 'join') {
        people.push(await joined(client, `${text.trim()[0] ?? 'u'}-${index}`))
      } else if (what === 'begin') {
        const labels = at % 2 === 0 ? ['b', 'a=1'] : []
        const title = text.split('\n', 1)[0]?.trim() ?? ''
        topics.push((await who!.createTopic({ title, text, labels, createdAtMs })).id)
      } else if (what === 'post') {
        const parent = isTopic ? undefined : message
        const place = { topicId: parent?.topicId ?? topicId ?? '', parentId: parent?.id ?? '' }
        const { id } = await who!.postMessage({ ...place, text, createdAtMs })
        messages.push({ topicId: place.topicId, id })
      } else if (what === 'edit') await who!.editMessage({ ...target, text: `${text}!` })
      else if (what === 'open') await who!.editMessage({ ...target, text, open: true })
      else if (what === 'delete') await who!.deleteMessage(target)
      else await who!.likeMessage({ ...target, like: what === 'like' })
    }
    await act().catch((error: unknown) => {
      if (!(error instanceof ForumError)) throw error
    })
  }
}

function chosen<T>(items: readonly T[], number: number): T | undefined {
  return items[number % Math.max(1, items.length)]
}

async function exported(client: ForumClient) {
  const report = new ExportReport()
  const text = (await gather(exportLines(client, report))).join('')
  const losses = report.losses().map(({ what }) => what)
  return { lines: text.trimEnd().split('\n'), content: report.content(), losses }
}

async function imported(client: ForumClient, lines: readonly string[]): Promise<void> {
  const parsed = async function* () {
    for (const line of lines) yield parseLine(line)
  }
  const { skipped } = await new Importer(client, KEY).run(parsed())
  expect(skipped).toEqual([])
}

function withoutDates(line: string): string {
  const { created_at: _, ...rest } = JSON.parse(line) as Record<string, unknown>
  return JSON.stringify(rest)
}
