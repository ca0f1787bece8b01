/** Digests out of a store: both stores answer what the API shows, folded, byte for byte. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/entry.ts'
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import { Views } from '../../src/api/views.ts'
import { canonicalJson } from '../../src/digest/canonical-json.ts'
import type { DigestRow, DigestSpec, ForumDigest } from '../../src/digest/definition.ts'
import { foldDigest } from '../../src/digest/fold.ts'
import type { LanguageOf } from '../../src/digest/language.ts'
import { questionsOf } from '../../src/digest/question-sets.ts'
import type { parley } from '../../src/gen/messages.js'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import type { Steps, Store } from '../../src/storage/store.ts'
import { histories } from '../core/history.ts'
import * as ops from '../core/ops.ts'
import { FORUM, messageTarget, topicTarget, userSubject } from '../core/ops.ts'
import { receive } from '../core/receiving.ts'
import { runs } from '../core/runs.ts'
import {
  A,
  B,
  C,
  make,
  meet,
  openDiscussion,
  write,
  writeDelete,
  writeEdit,
} from '../core/scene.ts'

/** Of few values, so that languages meet; the library is tried elsewhere. */
const languageOf: LanguageOf = (text) => (text.length % 2 === 0 ? 'en' : 'de')

const specOf = (sinceMs: number | null, untilMs: number | null): DigestSpec => ({
  sinceMs,
  untilMs,
  questions: [
    ...questionsOf('forum', { over: 1 }).map(rarelyIsEnough),
    ...questionsOf('steam', { over: 0, label: 'a', percentile: 50 }),
  ],
})

function rarelyIsEnough<Q extends { readonly keep: { readonly top: number } }>(question: Q): Q {
  return { ...question, keep: { ...question.keep, over: 0 } }
}

/** A store of each kind, with these entries. */
async function withStores<T>(
  entries: readonly Entry[],
  use: (stores: { readonly memory: Store; readonly sqlite: Store }) => T,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'parley-digest-'))
  try {
    await using memory = openMemoryStore({ forumId: FORUM })
    await using sqlite = openSqliteStore({ directory, forumId: FORUM })
    for (const store of [memory, sqlite]) for (const entry of entries) receive(store, entry)
    return use({ memory, sqlite })
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function digestIn(store: Store, spec: DigestSpec): string {
  return canonicalJson(finished(store.digest(spec, languageOf)))
}

/** Answers of both stores to a spec, which are one. */
function expectAgreement(
  { memory, sqlite }: { readonly memory: Store; readonly sqlite: Store },
  spec: DigestSpec,
): void {
  const folded = canonicalJson(foldDigest(spec, shownRows(memory), languageOf))
  expect(digestIn(memory, spec)).toBe(folded)
  // Twice: languages are kept from the first time on.
  expect(digestIn(sqlite, spec)).toBe(folded)
  expect(digestIn(sqlite, spec)).toBe(folded)
}

test('both stores answer what the API shows, folded, byte for byte', async () => {
  const all = fc.oneof(histories(), histories({ moderated: true }))
  await fc.assert(
    fc.asyncProperty(all, fc.double({ min: 0, max: 1, noNaN: true }), async (entries, share) => {
      await withStores(entries, (stores) => {
        const times = entries.map(({ time }) => time).sort((a, b) => a - b)
        const since = times[Math.floor(share * (times.length - 1))] ?? 0
        for (const spec of [specOf(null, null), specOf(since, null), specOf(null, since)]) {
          expectAgreement(stores, spec)
        }
      })
    }),
    runs(12),
  )
})

test('what moderators withhold and what was deleted does not count', async () => {
  const { scene, ada, bob, topic, message } = openDiscussion()
  const eve = make<UserId>(scene, C, ops.createUser('eve'))
  const spammed = make<TopicId>(scene, C, ops.createTopic(eve, 'Spam', { labels: ['red'] }))
  const hidden = make<MessageId>(scene, A, ops.post(ada, topic, 'hidden words'))
  make<MessageId>(scene, C, ops.post(eve, topic, 'words of eve'))
  const deleted = make<MessageId>(scene, A, ops.post(bob, topic, 'deleted words'))
  const locked = make<TopicId>(scene, A, ops.createTopic(ada, 'Locked'))
  meet(scene)
  write(scene, A, ops.claim(ada))
  for (const [kind, subject] of [
    ['hide', messageTarget(hidden)],
    ['ban', userSubject(eve)],
    ['lock', topicTarget(locked)],
  ] as const) {
    write(scene, A, ops.act(ada, kind, subject))
  }
  writeDelete(scene, A, messageTarget(deleted))
  writeEdit(scene, A, ada, messageTarget(message), 'the hive sings')
  // Without knowing of the ban or the lock; what eve wrote before she was banned stays.
  make<MessageId>(scene, C, ops.post(eve, spammed, 'more words of eve'))
  make<MessageId>(scene, B, ops.post(bob, locked, 'behind the lock'))

  await withStores(scene.entries, (stores) => {
    const spec = specOf(0, null)
    const { answers } = JSON.parse(digestIn(stores.sqlite, spec)) as ForumDigest
    const rowsOf = (name: string) => answers.find(({ question }) => question === name)?.rows

    expect(rowsOf('months')).toEqual([{ id: '1970-01', name: '1970-01', numbers: [3, 2, 0] }])
    expect(rowsOf('active-users')?.map(({ name }) => name)).toEqual(['ada', 'eve'])
    expect(rowsOf('new-words')?.map(({ id }) => id)).toEqual('eve the hive sings words'.split(' '))
    for (const one of [spec, specOf(1_004, null)]) expectAgreement(stores, one)
  })
})

/** What everybody can read of a forum, as the API has it. */
function* shownRows(store: Store): Iterable<DigestRow> {
  const views = new Views(store, undefined)
  const page = { limit: 1_000, after: '' }
  for (const view of store.queries.listTopics('new', undefined, page).items) {
    const topic = views.topic(view)
    const title = topic.withheld === 0 ? (topic.titles?.[0] ?? '') : null
    yield { kind: 'topic', title, labels: topic.labels ?? [], ...shownFacts(topic) }
    const order = { sort: 'new', tree: false } as const
    for (const each of store.queries.listMessages(view.row.id, order, page).items) {
      const message = views.message(each)
      const isShown = message.withheld === 0 && message.deleted !== true
      const text = isShown ? (message.text ?? '') : null
      yield { kind: 'message', topicId: topic.id ?? '', text, ...shownFacts(message) }
    }
  }
}

function shownFacts({ id, author, createdAtMs, likes }: parley.v1.Message.$Properties) {
  return {
    id: id ?? '',
    userId: author?.id ?? '',
    userName: author?.name ?? '',
    createdMs: createdAtMs ?? 0,
    likes: likes ?? 0,
  }
}

function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    expect(step.value).toBeGreaterThanOrEqual(0)
  }
}
