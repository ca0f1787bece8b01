/**
 * Posts into the SQLite store, without anything around it: log, payloads, requests, messages,
 * topics and digests, by the real `apply`.
 *
 *     node bench/micro/store.ts [posts] [topics] [--memory]
 *
 * Prints, for 1, 25 and 256 posts per transaction, transactions and posts per second, the time of
 * a post, and the processor's part in it: on a RAM disk the flush costs next to nothing.
 */
import { hash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeBody, hashBody } from '../../src/codec/batch-codec.ts'
import { applyEntry } from '../../src/core/apply.ts'
import type { Hash } from '../../src/core/digest.ts'
import type { Batch, Draft } from '../../src/core/entry.ts'
import { entriesOf } from '../../src/core/entry.ts'
import { contentId, type ForumId, millis, type ReplicaId } from '../../src/core/ids.ts'
import type { TopicId, UserId } from '../../src/core/ids.ts'
import type { Op } from '../../src/core/op.ts'
import { EMPTY } from '../../src/core/vector.ts'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import type { Store } from '../../src/storage/store.ts'

const FORUM = '0123456789abcdef' as ForumId
const AUTHOR = 'k3f9a0x2vq' as ReplicaId
const USERS = 20
const TEXT = 'The quick brown fox jumps over the lazy dog and looks back at it. '.repeat(3)
const RAM_DISK = '/dev/shm'

const sha256: Hash = (data) => hash('sha256', data, 'buffer')

const [posts = 20_000, topics = 100] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('-'))
  .map(Number)
const inMemory = process.argv.includes('--memory')

let made = 0
let seq = 0

function tag() {
  const id = sha256(`request ${made++}`)
  return {
    key: Uint8Array.from(id.subarray(0, 16)),
    fingerprint: Uint8Array.from(id.subarray(16, 24)),
  }
}

function batchOf(ops: readonly Op[]): Batch {
  const draft: Draft = {
    forum: FORUM,
    author: AUTHOR,
    firstSeq: seq + 1,
    epoch: 0,
    previous: undefined,
    clockDelta: EMPTY,
    time: millis(1_700_000_000_000 + made),
    ops,
  }
  seq += ops.length
  const body = encodeBody(draft)
  const signature = new Uint8Array(64)
  return { ...draft, body, signature, authorKey: new Uint8Array(32), hash: hashBody(body) }
}

function post(): Op {
  const text = `${made} ${TEXT}`
  return {
    kind: 'post-message',
    request: tag(),
    user: contentId<UserId>(1 + (made % USERS), AUTHOR),
    topic: contentId<TopicId>(1 + (made % topics), AUTHOR),
    parent: undefined,
    text: { hash: sha256(text), content: text },
    date: undefined,
  }
}

function write(store: Store, batch: Batch): void {
  store.transaction((transaction) => {
    transaction.append(batch, EMPTY)
    for (const entry of entriesOf(batch, EMPTY)) applyEntry(transaction.forum, entry, sha256)
  })
}

function fill(store: Store): void {
  const secretHash = sha256('secret')
  for (let user = 0; user < USERS; user++) {
    const op: Op = {
      kind: 'create-user',
      request: tag(),
      name: `u${user}`,
      secretHash,
      date: undefined,
    }
    write(store, batchOf([op]))
  }
  const user = contentId<UserId>(1, AUTHOR)
  for (let topic = 0; topic < topics; topic++) {
    const op: Op = {
      kind: 'create-topic',
      request: tag(),
      user,
      title: `topic ${topic}`,
      text: undefined,
      labels: [],
      date: undefined,
    }
    write(store, batchOf([op]))
  }
}

async function measure(root: string, size: number): Promise<void> {
  const directory = mkdtempSync(join(root, 'parley-bench-'))
  seq = 0
  const store = inMemory
    ? openMemoryStore({ forumId: FORUM })
    : openSqliteStore({ directory, forumId: FORUM })
  fill(store)
  const total = size === 1 ? Math.min(posts, 5_000) : posts
  const batches = Array.from({ length: Math.ceil(total / size) }, () =>
    batchOf(Array.from({ length: size }, post)),
  )
  const warm = Math.ceil(batches.length / 4)
  for (const batch of batches.slice(0, warm)) write(store, batch)
  const cpu = process.cpuUsage()
  const began = performance.now()
  for (const batch of batches.slice(warm)) write(store, batch)
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - began) / 1000
  const count = batches.length - warm
  console.log(
    `${root}: ${size} posts a transaction: ${Math.round(count / seconds)} transactions/s, ` +
      `${Math.round((count * size) / seconds)} posts/s, ` +
      `${((seconds * 1e6) / count / size).toFixed(1)} µs a post, of it ` +
      `${((user + system) / count / size).toFixed(1)} µs of processor`,
  )
  await store[Symbol.asyncDispose]()
  rmSync(directory, { recursive: true })
}

for (const root of [tmpdir(), RAM_DISK].filter((folder) => existsSync(folder))) {
  for (const size of [1, 25, 256]) await measure(root, size)
}
