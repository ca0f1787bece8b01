/** Rows of the forum as messages of the API. */
import { comparePositions } from '../core/entry.ts'
import type { UserRow } from '../core/forum-state.ts'
import { CHAIN, NO_USER, type ReplicaId, splitContentId, type UserId } from '../core/ids.ts'
import { canonical } from '../core/lookup.ts'
import type { Target } from '../core/op.ts'
import {
  type Found,
  type MessageView,
  nameKey,
  type Revision,
  type TopicView,
  type Written,
} from '../core/query.ts'
import type { parley } from '../gen/messages.js'
import type { Replica } from '../replica/replica.ts'

type User = parley.v1.User.$Properties
type Topic = parley.v1.Topic.$Properties
type Message = parley.v1.Message.$Properties

/** Characters of a replica's id behind a name that two users share. */
const SHORT_REPLICA_CHARS = 3

/** Who made what no user is named for. */
const SHOWN_NOBODY: User = { id: '', name: 'nobody', shownName: 'nobody' }

/** What this needs of a replica. */
type Shown = Pick<Replica, 'queries' | 'state'>

/** What one answer shows to one caller. Lives as long as the answer: users are looked up once. */
export class Views {
  readonly #replica: Shown
  readonly #caller: UserId | undefined
  readonly #users = new Map<UserId, User>()

  constructor(replica: Shown, caller: UserId | undefined) {
    this.#replica = replica
    this.#caller = caller
  }

  user(id: UserId): User {
    if (id === NO_USER) return SHOWN_NOBODY
    const known = this.#users.get(id)
    if (known !== undefined) return known
    const row = this.#replica.queries.getUser(canonical(this.#replica.state, 'user', id))
    const view = row === undefined ? { id } : this.userOf(row)
    this.#users.set(id, view)
    return view
  }

  userOf(row: UserRow): User {
    const { id, name, time } = row
    const namesakes = this.#replica.queries.usersNamed(nameKey(name))
    return { id, name, shownName: shownName(row, namesakes), createdAtMs: time }
  }

  topic({ row, text }: TopicView): Topic {
    return {
      id: row.id,
      // One rename that was retried at two replicas gives the same title twice.
      titles: [...new Set(row.titles.map(({ title }) => title))],
      author: this.user(row.user),
      text,
      labels: [...row.labels],
      createdAtMs: row.time,
      lastActivityMs: row.lastActivity,
      messages: row.messages,
      likes: row.likes,
      textDeleted: row.deleted,
      edits: row.edits,
      liked: row.likes > 0 && this.#likes({ kind: 'topic', id: row.id }),
    }
  }

  message({ row, text, replies, depth }: MessageView): Message {
    return {
      id: row.id,
      topicId: row.topic,
      parentId: row.parent ?? '',
      author: this.user(row.user),
      text,
      createdAtMs: row.time,
      likes: row.likes,
      deleted: row.deleted,
      edits: row.edits,
      replies,
      depth,
      liked: row.likes > 0 && this.#likes({ kind: 'message', id: row.id }),
    }
  }

  found(found: Found): parley.v1.Found.$Properties {
    return { ...this.written(found), snippet: found.snippet }
  }

  written({ topic, message }: Written): parley.v1.Written.$Properties {
    return {
      topic: this.topic(topic),
      message: message === undefined ? null : this.message(message),
    }
  }

  revision({ user, time, text }: Revision): parley.v1.Revision.$Properties {
    return { author: this.user(user), atMs: time, text }
  }

  #likes(target: Target): boolean {
    if (this.#caller === undefined) return false
    return this.#replica.queries.getLike(target, this.#caller) % 2 === 1
  }
}

/**
 * The name as it is shown: plain for the first who has it; with the start of the replica's id for
 * the others, as long as it takes to tell them apart, and with their number where a replica gave
 * one name twice (users without a secret share names).
 */
export function shownName(user: UserRow, namesakes: readonly UserRow[]): string {
  const others = namesakes.filter((other) => other.id !== user.id)
  if (others.every((other) => isBefore(user, other))) return user.name
  const { number, author } = splitContentId(user.id)
  if (author === CHAIN) return `${user.name}·${number}`
  const authors = others.map((other) => splitContentId(other.id).author)
  const short = shortened(
    author,
    authors.filter((other) => other !== author),
  )
  return `${user.name}·${authors.includes(author) ? `${number}@` : ''}${short}`
}

/** The start of a replica's id, as long as it takes to tell it from others. */
function shortened(author: ReplicaId, others: readonly ReplicaId[]): string {
  let length = SHORT_REPLICA_CHARS
  while (length < author.length && others.some((one) => one.startsWith(author.slice(0, length)))) {
    length++
  }
  return author.slice(0, length)
}

function isBefore(a: UserRow, b: UserRow): boolean {
  return (a.time - b.time || comparePositions(a.position, b.position)) < 0
}
