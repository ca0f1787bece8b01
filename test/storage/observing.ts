/** Everything that can be seen of a store through its ports, as plain data to compare. */
import { digestToHex } from '../../src/core/digest.ts'
import type { Batch } from '../../src/core/entry.ts'
import { comparePositions } from '../../src/core/entry.ts'
import type { ForumReader, MessageRow, TopicRow, UserRow } from '../../src/core/forum-state.ts'
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import type { LogReader } from '../../src/core/log.ts'
import { payloadOf, type Target } from '../../src/core/op.ts'
import type {
  ForumQueries,
  MessageSort,
  Page,
  PageRequest,
  TopicSort,
} from '../../src/core/query.ts'
import { format, type Vector } from '../../src/core/vector.ts'
import type { Store } from '../../src/storage/store.ts'

const TOPIC_SORTS: readonly TopicSort[] = ['new', 'top', 'active', 'hot']
const MESSAGE_SORTS: readonly MessageSort[] = ['old', 'new', 'top']

/** More than there is: everything on one page. */
export const ALL: PageRequest = { limit: 1_000_000, after: '' }

/** Whole lists, in their order. */
export function observe(store: Store) {
  return { log: observeLog(store.log), forum: observeForum(store), lists: observeLists(store) }
}

export function observeLog(log: LogReader) {
  const read = log.read(1, new Map(), Number.MAX_SAFE_INTEGER).batches
  return {
    version: format(log.version()),
    heads: log.heads().map(plain).sort(byText),
    batches: read.map(({ batch, clock }) => [describeBatch(batch), format(clock)]),
    erasing: read.flatMap(({ batch }) =>
      batch.ops.map((_, index) => {
        const erasing = log.erasing(batch.author, batch.firstSeq + index)
        return erasing && describeBatch(erasing)
      }),
    ),
    equivocations: log
      .equivocations()
      .map(({ first, second }) => [first, second].map(describeBatch)),
  }
}

export function describeBatch(batch: Batch) {
  const { author, firstSeq, hash, time, ops } = batch
  return plain({
    place: `${author}:${firstSeq}`,
    hash,
    time,
    signature: batch.signature,
    body: batch.body,
    key: batch.authorKey,
    delta: format(batch.clockDelta),
    contents: ops.map((op) => payloadOf(op)?.content),
    kinds: ops.map((op) => op.kind),
  })
}

export function observeForum({ queries, state, log }: Store) {
  const topics = queries.listTopics('new', undefined, ALL).items.map(({ row }) => row)
  const messages = topics.flatMap(({ id }) => state.messagesOf(id))
  const users = usersOf(queries, log)
  const targets: Target[] = [
    ...topics.map(({ id }): Target => ({ kind: 'topic', id })),
    ...messages.map(({ id }): Target => ({ kind: 'message', id })),
  ]
  return {
    users: users.map(plain).sort(byText),
    topics: topics.map(plain).sort(byText),
    messages: messages.map(plain).sort(byText),
    texts: targets.map((target) => plain(textsOf(state, queries, target))).sort(byText),
    users2: users.map(({ id }) => plain(relationsOf(state, id))).sort(byText),
    marksIn: topics.map(({ id }) => state.marksIn(id).map(plain).sort(byText)),
    replies: messages.map(({ id }) => state.repliesTo(id).map(plain).sort(byText)).sort(byText),
    digests: [
      digestToHex(queries.forumDigest()),
      digestToHex(queries.accountsDigest()),
      ...topics.map(({ id }) => `${id} ${digestToHex(state.getDigest(id))}`).sort(),
    ],
    entries: entriesOf(state, log),
  }
}

export function observeLists(store: Store) {
  const { queries, log } = store
  const topics = queries.listTopics('new', undefined, ALL).items.map(({ row }) => row)
  const labels = new Set(topics.flatMap((row) => row.labels))
  return {
    topics: TOPIC_SORTS.flatMap((sort) =>
      [undefined, ...labels].map((label) => queries.listTopics(sort, label, ALL).items.map(plain)),
    ),
    messages: topics.flatMap(({ id }) =>
      MESSAGE_SORTS.flatMap((sort) =>
        [false, true].map((tree) => queries.listMessages(id, { sort, tree }, ALL).items.map(plain)),
      ),
    ),
    unread: usersOf(queries, log).map(({ id }) => queries.listUnread(id, ALL).items.map(plain)),
    digests: queries.listTopicDigests(ALL).items.map(plain),
    acts: queries.listActs('acts', ALL).items.map(plain),
    reports: queries.listActs('reports', ALL).items.map(plain),
    users: queries.listUsers(ALL).items.map(plain),
    totals: queries.totals(),
    resolved: (['user', 'topic', 'message'] as const).flatMap((kind) =>
      ['1', '2', '1@', '1@a', '3@b', '1@zz', 'x', ''].map((id) => queries.resolve(kind, id)),
    ),
  }
}

/** Every paged list of a store, each as a function from a request to a page. */
export function pagedLists({
  queries,
  log,
}: Store): [string, (page: PageRequest) => Page<unknown>][] {
  const topics = queries.listTopics('new', undefined, ALL).items.map(({ row }) => row)
  const users = usersOf(queries, log)
  return [
    ...TOPIC_SORTS.flatMap((sort) =>
      [undefined, topics[0]?.labels[0]].map(
        (label): [string, (page: PageRequest) => Page<unknown>] => [
          `topics ${sort} ${label}`,
          (page) => queries.listTopics(sort, label, page),
        ],
      ),
    ),
    ...topics.flatMap(({ id }) =>
      MESSAGE_SORTS.flatMap((sort) =>
        [false, true].map((tree): [string, (page: PageRequest) => Page<unknown>] => [
          `messages of ${id} ${sort} ${tree ? 'tree' : 'flat'}`,
          (page) => queries.listMessages(id, { sort, tree }, page),
        ]),
      ),
    ),
    ...users.map(({ id }): [string, (page: PageRequest) => Page<unknown>] => [
      `unread of ${id}`,
      (page) => queries.listUnread(id, page),
    ]),
    ['users', (page) => queries.listUsers(page)],
    ['digests', (page) => queries.listTopicDigests(page)],
    ['acts', (page) => queries.listActs('acts', page)],
    ['reports', (page) => queries.listActs('reports', page)],
  ]
}

/** All pages of a list, one behind the other. */
export function walk<Item>(list: (page: PageRequest) => Page<Item>, limit: number): Item[] {
  const items: Item[] = []
  let after = ''
  do {
    const page = list({ limit, after })
    if (page.items.length > limit) throw new Error(`a page of ${page.items.length}, not ${limit}`)
    if (page.next !== '' && page.items.length < limit) throw new Error('a short page, not the last')
    if (page.next !== '' && page.next === after) throw new Error(`it stays at ${after}`)
    items.push(...page.items)
    after = page.next
  } while (after !== '')
  return items
}

export function usersOf(queries: ForumQueries, log: LogReader): UserRow[] {
  const found: UserRow[] = []
  for (const { author, count } of log.heads()) {
    for (let number = 1; number <= count; number++) {
      const ids = queries.resolve('user', `${number}@${author}`)
      for (const id of ids) {
        const row = queries.getUser(id as UserId)
        if (row !== undefined && !found.some((user) => user.id === row.id)) found.push(row)
      }
    }
  }
  return found
}

function textsOf(state: ForumReader, queries: ForumQueries, target: Target) {
  const { kind, id } = target
  const view = kind === 'topic' ? queries.getTopic(id) : queries.getMessage(id)
  return {
    target,
    view,
    row: kind === 'topic' ? state.getTopic(id) : state.getMessage(id),
    edits: state.editsOf(target),
    edited: state.getEdited(target),
    likes: state.likesOf(target).map(plain).sort(byText),
    history: queries.history(target),
  }
}

function relationsOf(state: ForumReader, id: UserId) {
  const { topics, messages } = state.contentBy(id)
  const user = state.getUser(id)
  return {
    id,
    topics: topics.map((row: TopicRow): TopicId => row.id).sort(),
    messages: messages.map((row: MessageRow): MessageId => row.id).sort(),
    likes: state.likesBy(id).map(plain).sort(byText),
    marks: state.marksBy(id).map(plain).sort(byText),
    named: state
      .usersNamed(user?.name.toLowerCase() ?? '')
      .map((row) => row.id)
      .sort(),
  }
}

/** What is remembered of each entry. */
function entriesOf(state: ForumReader, log: LogReader) {
  return log
    .heads()
    .flatMap(({ author, count }) =>
      Array.from({ length: count }, (_, index) => {
        const position = { author, seq: index + 1 }
        const op = state.getOp(position)
        const rows = op === undefined ? [] : state.requests(op.request.key)
        return plain({
          position,
          kind: op?.kind,
          payload: state.getPayload(position),
          erasedBy: state.erasedBy(position),
          requests: [...rows].sort((a, b) => comparePositions(a.position, b.position)),
        })
      }),
    )
    .sort(byText)
}

/** Plain data: bytes as hex, vectors as text, nothing undefined. */
export function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  if (value instanceof Uint32Array) return digestToHex(value)
  if (value instanceof Map) return format(value as Vector)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, plain(inner)]),
  )
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  if (left === right) return 0
  return left < right ? -1 : 1
}
