/** The whole forum of a replica, for the checkers. */
import { digestToHex } from '../../core/digest.ts'
import type { ContentId, ContentKind, MessageId, TopicId, UserId } from '../../core/ids.ts'
import type { Target } from '../../core/op.ts'
import { isBanned, isLocked, isOpen, shownText, withheld } from '../../core/moderation.ts'
import { always, isInForce, rightsIn } from '../../core/rights.ts'
import { format } from '../../core/vector.ts'
import type { Store } from '../../storage/store.ts'
import {
  type History,
  kindMade,
  type MessageShown,
  type Rendering,
  type TopicShown,
} from './history.ts'
import { allOf, MessageReader } from './read-topic.ts'

export function render(replica: string, store: Store, history: History): Rendering {
  const { queries, log } = store
  const reader = new MessageReader(store)
  const topics = new Map<string, TopicShown>()
  const messages = new Map<string, MessageShown>()
  const likes = new Set<string>()
  for (const id of reader.topics()) {
    topics.set(id, topicShown(store, id))
    addLikes(store, { kind: 'topic', id }, likes)
    for (const { row, text } of reader.viewsIn(id)) {
      const { parent, deleted, likes: count, topic } = row
      messages.set(row.id, { id: row.id, parent, text, deleted, topic, likes: count })
      addLikes(store, { kind: 'message', id: row.id as MessageId }, likes)
    }
  }
  return {
    replica,
    version: format(log.version()),
    digest: digestToHex(queries.forumDigest()),
    sections: sectionsOf(store),
    users: usersOf(store, history),
    topics,
    messages,
    likes,
    banned: new Set(
      [...likes]
        .map((like) => like.slice(0, like.indexOf(' ')))
        .filter((user) => isBanned(store.state, user as UserId)),
    ),
    moderation: moderationOf(store, reader),
    canonical: canonicalIds(reader, history),
    texts: [...textsIn(store), ...[...messages.values()].map(({ text }) => text)],
  }
}

function topicShown({ queries }: Store, id: TopicId): TopicShown {
  const view = queries.getTopic(id)
  if (view === undefined) throw new Error(`topic ${id} is listed and not there`)
  const { titles, deleted, likes } = view.row
  return { titles: [...new Set(titles.map(({ title }) => title))], text: view.text, deleted, likes }
}

function moderationOf({ queries, state }: Store, reader: MessageReader): Set<string> {
  const rights = rightsIn(state, always)
  const acts = allOf((page) => queries.listActs('acts', page))
  const reports = allOf((page) => queries.listActs('reports', page))
  const topics = reader.topics().flatMap((id) => queries.getTopic(id) ?? [])
  const messages = topics.flatMap(({ row }) => reader.viewsIn(row.id))
  return new Set([
    ...acts.map((act) => `${JSON.stringify([act.position, act.act])} ${isInForce(rights, act)}`),
    ...reports.map((report) => `${JSON.stringify(report.position)} ${isOpen(state, report)}`),
    ...topics.map(({ row }) => {
      const { id, labels, isPinned, likes } = row
      return JSON.stringify([id, labels, isPinned, likes, isLocked(state, id)])
    }),
    ...[...topics, ...messages].map(({ row, text }) =>
      JSON.stringify([row.id, withheld(state, row), shownText(state, row, text)]),
    ),
  ])
}

function addLikes({ state }: Store, target: Target, likes: Set<string>): void {
  for (const { user, count } of state.likesOf(target)) {
    if (count % 2 === 1) likes.add(`${user} ${target.kind} ${target.id}`)
  }
}

function sectionsOf({ queries }: Store): Map<string, string> {
  const topics = allOf((page) => queries.listTopicDigests(page))
  const sections = topics.map(
    ({ topic, digest }) => [topic as string, digestToHex(digest)] as const,
  )
  return new Map([...sections, ['accounts', digestToHex(queries.accountsDigest())]])
}

/** The users that clients asked for, by id. */
function usersOf({ queries }: Store, { writes }: History): Map<string, string> {
  const users = new Map<string, string>()
  for (const { wish } of writes) {
    if (wish.kind !== 'user') continue
    for (const { id, name } of queries.usersNamed(wish.name)) users.set(id as UserId, name)
  }
  return users
}

/** Of every id that clients were told, by answers or by reading. */
function canonicalIds(reader: MessageReader, { writes }: History): Map<string, string> {
  const canonical = new Map<string, string>()
  const add = (kind: ContentKind, id: string | undefined) => {
    if (id !== undefined) canonical.set(`${kind} ${id}`, reader.canonical(kind, id as ContentId))
  }
  for (const { wish, made } of writes) {
    const kind = kindMade(wish)
    if (kind !== undefined) for (const id of made) add(kind, id)
    if ('user' in wish) add('user', wish.user)
    if ('topic' in wish) add('topic', wish.topic)
    if ('target' in wish) add(wish.target.kind, wish.target.id)
    if (wish.kind === 'post') add('message', wish.parent)
  }
  return canonical
}

/** Every payload in the log; bytes as if they were text. */
function textsIn({ log }: Store): string[] {
  const { batches } = log.read(1, new Map(), Infinity)
  return batches.flatMap(({ batch }) =>
    batch.ops.flatMap((op) => {
      if (op.kind === 'edit-message')
        return [Buffer.from(op.update.content ?? []).toString('latin1')]
      return 'text' in op && op.text?.content ? [op.text.content] : []
    }),
  )
}
