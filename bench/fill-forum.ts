/** Makes a large forum directly in a store: sealed batches, appended and applied as usual. */
import { applyEntry } from '../src/core/apply.ts'
import { type BatchHash, entriesOf } from '../src/core/entry.ts'
import { type ContentId, contentId, type Millis, millis } from '../src/core/ids.ts'
import { BATCH_OPS_MAX } from '../src/core/limits.ts'
import type { Op, RequestTag } from '../src/core/op.ts'
import { EMPTY } from '../src/core/vector.ts'
import type { Identity } from '../src/replica/identity.ts'
import { sha256 } from '../src/replica/sha256.ts'
import type { Store, Transaction } from '../src/storage/store.ts'
import { madeText } from './content/made-text.ts'
import { seeded } from './load/random.ts'

export interface Plan {
  readonly users: number
  /** Messages of each topic. */
  readonly topics: readonly number[]
  /** Characters of each message: what a post in a forum has. */
  readonly textLength: number
  /** Entries that share one signature; as many as may be if left out. */
  readonly batch?: number
  /** Topics that are written to at the same time; all if left out. */
  readonly lively?: number
  /** Whether texts are made of a few words or, which takes longer, of as many as people use. */
  readonly words?: 'few' | 'many'
}

/** Entries of one transaction: enough that the flush is not what takes the time. */
const ENTRIES_TOGETHER = 4_096
/** Between two entries, ms. */
const PACE_MS = 1_000
/** When the first was written: 2020. */
const BEGAN = 1_577_836_800_000
const SEED = 1

/** Fills an empty store as the replica `identity` would have. */
export function fillForum(store: Store, identity: Identity, plan: Plan): void {
  const ops = opsOf(plan, identity)[Symbol.iterator]()
  const size = plan.batch ?? BATCH_OPS_MAX
  let previous: BatchHash | undefined
  let [count, ended] = [0, false]
  const appendBatch = (transaction: Transaction): void => {
    const taken = Array.from(take(ops, size))
    ended = taken.length === 0
    if (ended) return
    const batch = identity.seal({
      forum: store.forumId,
      author: identity.id,
      firstSeq: count + 1,
      epoch: 0,
      previous,
      clockDelta: EMPTY,
      time: timeOf(count),
      ops: taken,
    })
    previous = batch.hash
    count += taken.length
    transaction.append(batch, EMPTY)
    for (const entry of entriesOf(batch, EMPTY)) applyEntry(transaction.forum, entry, sha256)
  }
  while (!ended) {
    store.transaction((transaction) => {
      for (let turn = 0; turn < ENTRIES_TOGETHER / size && !ended; turn++) appendBatch(transaction)
    })
  }
  while (store.idle());
}

function* take<T>(items: Iterator<T>, count: number): Iterable<T> {
  for (let taken = 0; taken < count; taken++) {
    const next = items.next()
    if (next.done === true) return
    yield next.value
  }
}

/** Users, then topics, then messages in the order of a lively forum: topics take turns. */
function* opsOf(plan: Plan, { id }: Identity): Iterable<Op> {
  const { users, topics, textLength, lively = topics.length } = plan
  const write = plan.words === 'many' ? manyWords() : textOf
  let made = 0
  const request = (): RequestTag => tagOf(made++)
  const idOf = <Id extends ContentId>(number: number): Id => contentId<Id>(number, id)
  for (let user = 1; user <= users; user++) {
    const secretHash = sha256(`secret ${user}`)
    const name = `user-${user}`
    yield { kind: 'create-user', request: request(), name, secretHash, date: undefined }
  }
  for (const topic of topics.keys()) {
    yield {
      kind: 'create-topic',
      request: request(),
      user: idOf((topic % users) + 1),
      title: `Topic ${topic}`,
      text: undefined,
      labels: [`group=${topic % 10}`],
      date: undefined,
    }
  }
  for (const topic of turns(topics, lively)) {
    const text = write(made, textLength)
    yield {
      kind: 'post-message',
      request: request(),
      user: idOf((made % users) + 1),
      topic: idOf(topic + 1),
      parent: undefined,
      text: { hash: sha256(text), content: text },
      date: undefined,
    }
  }
}

/** Indexes of topics, `lively` at a time, one turn each until these have what they are to have. */
function* turns(topics: readonly number[], lively: number): Iterable<number> {
  for (let first = 0; first < topics.length; first += lively) {
    const group = topics.slice(first, first + lively)
    for (let turn = 0; turn < Math.max(...group); turn++) {
      for (const [index, messages] of group.entries()) if (turn < messages) yield first + index
    }
  }
}

/** Texts that begin with their number, which no other has, and go on as a language does. */
function manyWords(): typeof textOf {
  const random = seeded(SEED)
  return (number, length) => {
    const head = `No ${number}: `
    return head + madeText(Math.max(1, length - head.length), random)
  }
}

function tagOf(number: number): RequestTag {
  const bytes = sha256(`request ${number}`)
  return { key: bytes.slice(0, 16), fingerprint: bytes.slice(16, 24) }
}

const WORDS = 'every machine holds all of it and nobody can take it away from anyone else'.split(
  ' ',
)

/** Words in a different order each time, so that a search index has something to do. */
export function textOf(number: number, length: number): string {
  let text = `No ${number}:`
  for (let word = number; text.length < length; word += 1 + (number % 7)) {
    text += ` ${WORDS[word % WORDS.length]}`
  }
  return text.slice(0, length)
}

function timeOf(index: number): Millis {
  return millis(BEGAN + index * PACE_MS)
}
