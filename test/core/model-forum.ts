/**
 * The model forum: a second, dumb implementation of the forum, to compare the real one with.
 *
 * It takes a set of entries and works out everything from scratch by walking over all of them. It
 * keeps no state between entries, so it cannot depend on the order in which they came.
 */
import type { Entry, Position } from '../../src/core/entry.ts'
import { comparePositions, isCauseOf } from '../../src/core/entry.ts'
import type {
  ContentId,
  ContentKind,
  MessageId,
  ReplicaId,
  TopicId,
  UserId,
} from '../../src/core/ids.ts'
import { NO_USER } from '../../src/core/ids.ts'
import type { CreateTopic, EditMessage, Target } from '../../src/core/op.ts'
import type { Vector } from '../../src/core/vector.ts'
import { applyUpdates, editClientId, isTextUpdate, originalDocument } from '../../src/core/text.ts'
import type { History } from './history-model.ts'
import {
  canonicalId,
  canonicalTarget,
  countingOf,
  historyOf,
  idMadeBy,
  knownOf,
  place,
  repeatsOf,
  retriesOf,
} from './history-model.ts'
import type { Named } from './moderation-model.ts'
import { actsIn, labelsMovedTo, reportsIn, standing, withheldOf } from './moderation-model.ts'
import type { EntryOf } from './ops.ts'

/** A forum as plain data: equal forums are deeply equal, and print the same. */
export interface ModelForum {
  readonly users: readonly ModelUser[]
  readonly topics: readonly ModelTopic[]
  readonly messages: readonly ModelMessage[]
  /** `kind alias -> canonical`. */
  readonly aliases: readonly string[]
  /** `user topic: vector`. */
  readonly marks: readonly string[]
  /** `position act`, and whether it is in force. */
  readonly acts: readonly string[]
  readonly banned: readonly string[]
  /** `position`, and whether it is open or seen. */
  readonly reports: readonly string[]
}

interface ModelContent {
  readonly id: string
  readonly position: string
  readonly also: readonly string[]
  readonly time: number
}

export interface ModelUser extends ModelContent {
  readonly name: string
  readonly secretHash: string
}

/** What can be liked, edited and deleted. */
export interface ModelText {
  readonly user: string
  readonly text: string
  readonly deleted: boolean
  /** The positions of the edits that count. */
  readonly edits: readonly string[]
  /** How many users like it. */
  readonly likes: number
  /** `user: count`, also where the like was taken back. */
  readonly counters: readonly string[]
  /** Why it is not shown, or empty. */
  readonly withheld: string
  /** Without the edits that are under a ban. */
  readonly shownText: string
}

export interface ModelTopic extends ModelContent, ModelText {
  /** `position title`, in the order of positions. */
  readonly titles: readonly string[]
  readonly labels: readonly string[]
  readonly isPinned: boolean
  readonly isLocked: boolean
  readonly shownTitles: readonly string[]
  readonly hasText: boolean
  readonly messages: number
  readonly lastActivity: number
}

export interface ModelMessage extends ModelContent, ModelText {
  readonly topic: string
  readonly parent: string | null
}

/** The forum that a set of entries makes. Each must have all its causes in the set. */
export function renderModel(entries: readonly Entry[]): ModelForum {
  const history = historyOf(entries)
  const messages = canonicalOf(history, 'post-message').map((made) => messageOf(history, made))
  return {
    users: canonicalOf(history, 'create-user').map((made) => userOf(history, made)),
    topics: canonicalOf(history, 'create-topic').map((made) => topicOf(history, made, messages)),
    messages,
    aliases: [
      ...aliasesOf(history, 'user', 'create-user'),
      ...aliasesOf(history, 'topic', 'create-topic'),
      ...aliasesOf(history, 'message', 'post-message'),
    ],
    marks: marksOf(history),
    acts: actsIn(knownOf(history)),
    banned: bannedIn(history),
    reports: reportsIn(knownOf(history)),
  }
}

type Creation = 'create-user' | 'create-topic' | 'post-message'

/** [M9] The creations that stay. */
function canonicalOf<Kind extends Creation>(history: History, kind: Kind): EntryOf<Kind>[] {
  return countingOf(history, kind).filter((entry) => retriesOf(history, entry)[0] === entry)
}

function aliasesOf(history: History, kind: ContentKind, creation: Creation): string[] {
  return countingOf(history, creation)
    .filter((entry) => retriesOf(history, entry)[0] !== entry)
    .map((entry) => idMadeBy(history, entry))
    .map((id) => `${kind} ${id} -> ${canonicalId(history, kind, id)}`)
}

function userOf(history: History, made: EntryOf<'create-user'>): ModelUser {
  const secretHash = Buffer.from(made.op.secretHash).toString('hex')
  return { ...contentOf(history, made), name: made.op.name, secretHash }
}

function topicOf(
  history: History,
  made: EntryOf<'create-topic'>,
  messages: readonly ModelMessage[],
): ModelTopic {
  const content = contentOf(history, made)
  const inIt = messages.filter((message) => message.topic === content.id)
  const target: Target = { kind: 'topic', id: content.id as TopicId }
  const about = namedOf(history, 'topic', content.id)
  return {
    ...content,
    ...textOf(history, target, made.op.text?.content),
    withheld: withheldFrom(history, made, target, undefined),
    user: canonicalId(history, 'user', made.op.user),
    titles: titlesOf(history, made).map((title) => `${place(title)} ${title.op.title}`),
    shownTitles: shownTitlesOf(history, made),
    labels: labelsMovedTo(knownOf(history), about) ?? made.op.labels,
    isPinned: standing(knownOf(history), history.entries, about, ['pin', 'unpin']).length > 0,
    isLocked: standing(knownOf(history), history.entries, about, ['lock', 'unlock']).length > 0,
    hasText: made.op.text !== undefined,
    messages: inIt.length,
    lastActivity: Math.max(content.time, ...inIt.map((message) => message.time)),
  }
}

function messageOf(history: History, made: EntryOf<'post-message'>): ModelMessage {
  const content = contentOf(history, made)
  const { user, topic, parent, text } = made.op
  const target: Target = { kind: 'message', id: content.id as MessageId }
  return {
    ...content,
    ...textOf(history, target, text.content),
    withheld: withheldFrom(history, made, target, { by: made, kind: 'topic', id: topic }),
    user: canonicalId(history, 'user', user),
    topic: canonicalId(history, 'topic', topic),
    parent: parent === undefined ? null : canonicalId(history, 'message', parent),
  }
}

/** [M5] [M9]. Of texts all repeats are listed: each brought a copy of the text to erase. */
function contentOf(history: History, made: EntryOf<Creation>): ModelContent {
  const retries = made.op.kind === 'create-user' ? retriesOf : repeatsOf
  const others = retries(history, made).filter((other) => other !== made)
  return {
    id: idMadeBy(history, made),
    position: place(made),
    also: others.map(place),
    time: Math.min(made.op.date ?? made.time, made.time),
  }
}

/** [M15] [M17] [M20] [M21] Text, edits and likes of one target. */
function textOf(
  history: History,
  target: Target,
  original: string | undefined,
): Omit<ModelText, 'user' | 'withheld'> {
  if (isDeleted(history, target)) {
    return { text: '', deleted: true, edits: [], likes: 0, counters: [], shownText: '' }
  }
  const edits = editsOf(history, target)
  const counters = countersOf(history, target)
  const banned = bannedIn(history)
  return {
    text: editedText(original ?? '', edits),
    deleted: false,
    edits: edits.map(place),
    shownText: editedText(
      original ?? '',
      edits.filter((edit) => !isCovered(history, edit, edit)),
    ),
    likes: [...counters].filter(([user, count]) => count % 2 === 1 && !banned.includes(user))
      .length,
    counters: [...counters].map(([user, count]) => `${user}: ${count}`).sort(),
  }
}

function isDeleted(history: History, target: Target): boolean {
  return countingOf(history, 'delete-message').some(({ op }) => isOf(history, op.target, target))
}

function isOf(history: History, named: Target, target: Target): boolean {
  return canonicalTarget(history, named) === canonicalTarget(history, target)
}

/** [M11] [M17] The edits that count, one of each Yjs client, in the order of positions. */
export function editsOf(history: History, target: Target): EntryOf<'edit-message'>[] {
  const edits = countingOf(history, 'edit-message').filter(
    ({ op }) => isOf(history, op.target, target) && isUpdate(op),
  )
  return edits.filter((edit) => edits.find((other) => clientOf(other) === clientOf(edit)) === edit)
}

function clientOf(edit: EntryOf<'edit-message'>): number {
  return editClientId(edit.op.request.key)
}

function isUpdate({ request, update }: EditMessage): boolean {
  return update.content !== undefined && isTextUpdate(update.content, editClientId(request.key))
}

function editedText(original: string, edits: readonly EntryOf<'edit-message'>[]): string {
  if (edits.length === 0) return original
  const updates = edits.map(({ op }) => op.update.content).filter((update) => update !== undefined)
  return applyUpdates(originalDocument(original), updates).text
}

/** [M15] The counter of each user at one target. */
export function countersOf(history: History, target: Target): Map<UserId, number> {
  const counters = new Map<UserId, number>()
  for (const { op } of countingOf(history, 'like')) {
    if (!isOf(history, op.target, target)) continue
    const user = canonicalId(history, 'user', op.user)
    counters.set(user, Math.max(op.count, counters.get(user) ?? 0))
  }
  return counters
}

/** [M25] Titles that no rename has seen, in the order of positions. */
function titlesOf(history: History, made: EntryOf<'create-topic'>) {
  const topic = idMadeBy(history, made) as TopicId
  const renames = countingOf(history, 'rename-topic').filter(
    ({ op }) => canonicalId(history, 'topic', op.topic) === topic,
  )
  const given: (Position & { op: Pick<CreateTopic, 'title'> })[] = [made, ...renames]
  return given
    .filter((title) => !renames.some((rename) => isCauseOf(title, rename)))
    .sort(comparePositions)
}

/** [M35] */
function shownTitlesOf(history: History, made: EntryOf<'create-topic'>): string[] {
  const titles = titlesOf(history, made)
  const shown = titles.filter((title) => {
    return made.op.user === NO_USER || !isCovered(history, made, title)
  })
  return shown.length > 0 ? shown.map(({ op }) => op.title) : [made.op.title]
}

/** Whether a ban of the user of an entry does not know a position. */
function isCovered(
  history: History,
  by: EntryOf<'create-topic' | 'edit-message'>,
  written: Position,
): boolean {
  const user: Named = { by, kind: 'user', id: by.op.user }
  const bans = standing(knownOf(history), history.entries, user, ['ban', 'unban'])
  return bans.some((ban) => !isCauseOf(written, ban))
}

function withheldFrom(
  history: History,
  made: EntryOf<'create-topic' | 'post-message'>,
  { kind, id }: Target,
  topic: Named | undefined,
): string {
  const user: Named = { by: made, kind: 'user', id: made.op.user }
  return withheldOf(knownOf(history), namedOf(history, kind, id), {
    user: made.op.user === NO_USER ? undefined : user,
    topic,
    written: repeatsOf(history, made),
  })
}

/** A thing, as an entry behind everything names it. */
function namedOf(history: History, kind: ContentKind, id: string): Named {
  const clock = new Map(history.entries.map(({ author, seq }) => [author, seq]))
  const [first] = history.entries
  if (first === undefined) throw new Error('nothing is named in no history')
  const by = { ...first, author: 'zzzzzzzzzz' as ReplicaId, seq: 1, clock }
  return { by, kind, id: id as ContentId }
}

/** [M35] The users who are banned now, by the ids that stay. */
function bannedIn(history: History): string[] {
  return canonicalOf(history, 'create-user')
    .map((made) => idMadeBy(history, made))
    .filter((id) => {
      const user = namedOf(history, 'user', id)
      return standing(knownOf(history), history.entries, user, ['ban', 'unban']).length > 0
    })
}

/** [M27] */
function marksOf(history: History): string[] {
  const marks = new Map<string, Map<string, number>>()
  for (const { op } of countingOf(history, 'mark-read')) {
    const user = canonicalId(history, 'user', op.user)
    const topic = canonicalId(history, 'topic', op.topic)
    const mark = marks.get(`${user} ${topic}`) ?? new Map<string, number>()
    for (const [author, seq] of op.upTo) mark.set(author, Math.max(seq, mark.get(author) ?? 0))
    marks.set(`${user} ${topic}`, mark)
  }
  return [...marks].map(([pair, mark]) => `${pair}: ${printed(mark)}`).sort()
}

/** A vector as text; components of 0 say nothing. */
export function printed(vector: Vector | ReadonlyMap<string, number>): string {
  const components = [...vector].filter(([, count]) => count > 0)
  return components
    .map(([author, count]) => `${author}:${count}`)
    .sort()
    .join(' ')
}
