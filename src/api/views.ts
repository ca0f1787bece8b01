/** Rows of the forum as messages of the API. */
import { openingOf } from '../core/editing.ts'
import { comparePositions } from '../core/entry.ts'
import { ACT_NUMBERS } from '../codec/acts.ts'
import type { Subject } from '../core/act.ts'
import type { ActRow, MessageRow, TopicRow, UserRow } from '../core/forum-state.ts'
import { CHAIN, NO_USER, type ReplicaId, splitContentId, type UserId } from '../core/ids.ts'
import { canonical, canonicalTarget } from '../core/lookup.ts'
import {
  isLocked,
  isOpen,
  shownText,
  shownTitles,
  type Withheld,
  withheld,
} from '../core/moderation.ts'
import type { Target } from '../core/op.ts'
import {
  type Found,
  type MessageView,
  nameKey,
  type Revision,
  type TopicView,
  type Written,
} from '../core/query.ts'
import { always, isInForce, rightsIn, roleIn } from '../core/rights.ts'
import { parley } from '../gen/messages.js'
import type { Replica } from '../replica/replica.ts'

type User = parley.v1.User.$Properties
type Topic = parley.v1.Topic.$Properties
type Message = parley.v1.Message.$Properties

/** Characters of a replica's id behind a name that two users share. */
const SHORT_REPLICA_CHARS = 3

/** Who made what no user is named for. */
const SHOWN_NOBODY: User = { id: '', name: 'nobody', shownName: 'nobody' }

/** In the place of the titles of a topic that is not shown. */
export const WITHHELD_TITLE = '(hidden)'

const { Withheld: Numbers } = parley.v1

const WITHHELD = {
  hidden: Numbers.WITHHELD_HIDDEN,
  banned: Numbers.WITHHELD_BANNED,
  locked: Numbers.WITHHELD_LOCKED,
} as const satisfies Record<Withheld, number>

/** What this needs of a replica. */
type Shown = Pick<Replica, 'queries' | 'state'>

/** What one answer shows to one caller. Lives as long as the answer: users are looked up once. */
export class Views {
  readonly #replica: Shown
  readonly #caller: UserId | undefined
  readonly #users = new Map<UserId, User>()
  /** Once it was asked for. */
  #role: 'founder' | 'moderator' | 'none' | undefined

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
    const { state } = this.#replica
    const why = withheld(state, row)
    const isShown = why === undefined || this.isModerator()
    const titles = isShown ? shownTitles(state, row).map(({ title }) => title) : [WITHHELD_TITLE]
    return {
      id: row.id,
      // One rename that was retried at two replicas gives the same title twice.
      titles: [...new Set(titles)],
      author: this.user(row.user),
      text: isShown ? shownText(state, row, text) : '',
      withheld: numberOf(why),
      locked: isLocked(state, row.id),
      pinned: row.isPinned,
      labels: [...row.labels],
      createdAtMs: row.time,
      lastActivityMs: row.lastActivity,
      messages: row.messages,
      likes: row.likes,
      textDeleted: row.deleted,
      edits: row.edits,
      liked: row.likes > 0 && this.#likes({ kind: 'topic', id: row.id }),
      open: row.edits > 0 && this.#isOpen({ kind: 'topic', id: row.id }),
    }
  }

  message({ row, text, replies, depth }: MessageView): Message {
    const { state } = this.#replica
    const why = withheld(state, row)
    const isShown = why === undefined || this.isModerator()
    return {
      id: row.id,
      topicId: row.topic,
      parentId: row.parent ?? '',
      author: this.user(row.user),
      text: isShown ? shownText(state, row, text) : '',
      withheld: numberOf(why),
      createdAtMs: row.time,
      likes: row.likes,
      deleted: row.deleted,
      edits: row.edits,
      replies,
      depth,
      liked: row.likes > 0 && this.#likes({ kind: 'message', id: row.id }),
      open: row.edits > 0 && this.#isOpen({ kind: 'message', id: row.id }),
    }
  }

  /** Whether its caller may read what stands in a row. */
  shows(row: TopicRow | MessageRow): boolean {
    return withheld(this.#replica.state, row) === undefined || this.isModerator()
  }

  /** What somebody did, or reported. */
  act(row: ActRow): parley.v1.Act.$Properties {
    const { state } = this.#replica
    const { position, time, user, act, labels, reason } = row
    const isReport = act === 'report'
    return {
      replica: position.author,
      seq: position.seq,
      atMs: time,
      by: this.user(user),
      ...(isReport || act === 'claim' ? {} : { act: ACT_NUMBERS[act] }),
      ...this.#subject(row.subject),
      labels: [...labels],
      reason,
      claim: act === 'claim',
      inForce: isReport ? isOpen(state, row) : isInForce(rightsIn(state, always), row),
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

  #subject(subject: Subject | undefined): parley.v1.Act.$Properties {
    const { state, queries } = this.#replica
    if (subject === undefined) return {}
    if (subject.kind === 'user') return { user: this.user(subject.id) }
    const { kind, id } = canonicalTarget(state, subject)
    const view = kind === 'topic' ? queries.getTopic(id) : queries.getMessage(id)
    if (view === undefined) return {}
    return 'replies' in view ? { message: this.message(view) } : { topic: this.topic(view) }
  }

  /** Whether its caller is shown what is withheld from others. */
  isModerator(): boolean {
    if (this.#caller === undefined) return false
    const { state } = this.#replica
    this.#role ??= roleIn(state, this.#caller, rightsIn(state, always)) ?? 'none'
    return this.#role !== 'none'
  }

  #isOpen(target: Target): boolean {
    return openingOf(this.#replica.state, target) !== undefined
  }

  #likes(target: Target): boolean {
    if (this.#caller === undefined) return false
    return this.#replica.queries.getLike(target, this.#caller) % 2 === 1
  }
}

function numberOf(why: Withheld | undefined): number {
  return why === undefined ? Numbers.WITHHELD_NOT : WITHHELD[why]
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
