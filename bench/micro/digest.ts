/**
 * Digests out of the SQLite store, without anything around it.
 *
 *     node bench/micro/digest.ts [messages]
 *
 * Makes a forum of so many messages, 100 to a topic, by 1,000 users, and prints how long a digest of
 * all of it takes, and its longest step: so long nothing else happens at a replica. First without the
 * questions that need texts, then the languages alone, the first time and when they are kept.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ForumId } from '../../src/core/ids.ts'
import type { DigestSpec } from '../../src/digest/definition.ts'
import { languageOf } from '../../src/digest/language.ts'
import { questionsOf } from '../../src/digest/question-sets.ts'
import { identityOf, SEED_BYTES } from '../../src/replica/identity.ts'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import type { Store } from '../../src/storage/store.ts'
import { fillForum } from '../fill-forum.ts'

const FORUM = '0123456789abcdef' as ForumId
const TOPIC_MESSAGES = 100
const ROUNDS = 3

const [messages = 100_000] = process.argv.slice(2).map(Number)
const directory = mkdtempSync(join(tmpdir(), 'parley-digest-'))
try {
  await using store = openSqliteStore({ directory, forumId: FORUM })
  fillForum(store, identityOf(new Uint8Array(SEED_BYTES)), {
    users: 1_000,
    topics: Array.from({ length: Math.ceil(messages / TOPIC_MESSAGES) }, () => TOPIC_MESSAGES),
    textLength: 270,
    lively: 100,
    words: 'many',
  })
  const all = { sinceMs: null, untilMs: null }
  const brief = { ...all, questions: questionsOf('brief') }
  for (let round = 1; round <= ROUNDS; round++) measure(store, `brief, round ${round}`, brief)
  const language = questionsOf('forum').filter((question) => question.messages !== undefined)
  measure(store, 'languages, the first time', { ...all, questions: language })
  measure(store, 'languages that are kept', { ...all, questions: language })
} finally {
  rmSync(directory, { recursive: true })
}

function measure(store: Store, what: string, spec: DigestSpec): void {
  const from = performance.now()
  const steps = store.digest(spec, languageOf)
  let longest = 0
  for (let isDone = false; !isDone; ) {
    const began = performance.now()
    isDone = steps.next().done === true
    longest = Math.max(longest, performance.now() - began)
  }
  const ms = Math.round(performance.now() - from)
  console.log(`${what}: ${ms} ms of ${messages} messages, longest step ${longest.toFixed(1)} ms`)
}
