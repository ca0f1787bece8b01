/**
 * A scene: a few replicas that write and hear of each other's entries, without any of the real
 * replication. Each entry's clock is what its author held.
 */
import type { Entry } from '../../src/core/entry.ts'
import type { ContentId, MessageId, ReplicaId, TopicId, UserId } from '../../src/core/ids.ts'
import { millis } from '../../src/core/ids.ts'
import type { Op, RequestTag, Target } from '../../src/core/op.ts'
import { applyUpdates, diffUpdate, editClientId, originalDocument } from '../../src/core/text.ts'
import type { Vector } from '../../src/core/vector.ts'
import type { History } from './history-model.ts'
import { historyOf, idMadeBy, makerOf, place, retriesOf } from './history-model.ts'
import { editsOf } from './model-forum.ts'
import { createTopic, createUser, edit, post, remove, tag } from './ops.ts'

export const A = 'aaaaaaaaaa' as ReplicaId
export const B = 'bbbbbbbbbb' as ReplicaId
export const C = 'cccccccccc' as ReplicaId
export const D = 'dddddddddd' as ReplicaId
export const REPLICAS: readonly ReplicaId[] = [A, B, C, D]

export interface Scene {
  readonly entries: Entry[]
  /** What each replica holds. */
  readonly held: Map<ReplicaId, Map<ReplicaId, number>>
}

export function openScene(): Scene {
  return { entries: [], held: new Map(REPLICAS.map((replica) => [replica, new Map()])) }
}

export function heldBy(scene: Scene, replica: ReplicaId): Map<ReplicaId, number> {
  const held = scene.held.get(replica)
  if (held === undefined) throw new Error(`no replica ${replica}`)
  return held
}

/** The entries that `replica` holds. */
export function viewOf(scene: Scene, replica: ReplicaId): Entry[] {
  const held = heldBy(scene, replica)
  return scene.entries.filter((entry) => (held.get(entry.author) ?? 0) >= entry.seq)
}

/** `listener` takes over all that `speaker` holds. */
export function hear(scene: Scene, listener: ReplicaId, speaker: ReplicaId): void {
  const held = heldBy(scene, listener)
  for (const [author, count] of heldBy(scene, speaker)) {
    held.set(author, Math.max(count, held.get(author) ?? 0))
  }
}

/** Every replica takes over all that any holds. */
export function meet(scene: Scene): void {
  for (const speaker of REPLICAS) hear(scene, A, speaker)
  for (const listener of REPLICAS) hear(scene, listener, A)
}

/** Writes `op` at `author`: time goes on by `pause`, and is never before that of a cause. */
export function write(scene: Scene, author: ReplicaId, op: Op, pause = 1, clock?: Vector): Entry {
  const held = heldBy(scene, author)
  const seq = (held.get(author) ?? 0) + 1
  const times = viewOf(scene, author).map((entry) => entry.time)
  const others = new Map(held)
  others.delete(author)
  const time = millis(Math.max(1_000, ...times) + pause)
  const entry: Entry = { author, seq, time, clock: clock ?? others, op }
  held.set(author, seq)
  scene.entries.push(entry)
  return entry
}

/** Writes a creation and answers the id that it makes. */
export function make<Id extends ContentId>(scene: Scene, author: ReplicaId, op: Op, pause = 1): Id {
  const entry = write(scene, author, op, pause)
  return idMadeBy(historyOf(scene.entries), entry) as Id
}

/** A user ada, her topic and a message in it, all made at A and known to everybody. */
export function openDiscussion() {
  const scene = openScene()
  const ada = make<UserId>(scene, A, createUser('ada', { request: tag('ada') }))
  const bob = make<UserId>(scene, A, createUser('bob', { request: tag('bob') }))
  const bees = createTopic(ada, 'Bees', { text: 'about bees', request: tag('bees') })
  const topic = make<TopicId>(scene, A, bees)
  const hums = post(ada, topic, 'the hive hums', { request: tag('hums') })
  const message = make<MessageId>(scene, A, hums)
  meet(scene)
  return { scene, ada, bob, topic, message }
}

/** Writes the edit that turns the text `author` sees into `text`. */
export function writeEdit(
  scene: Scene,
  author: ReplicaId,
  user: UserId,
  target: Target,
  text: string,
  request: RequestTag = tag(`edit ${text} at ${author}`),
  opening: { readonly opens?: true; readonly openingKey?: Uint8Array } = {},
): Entry {
  const view = historyOf(viewOf(scene, author))
  const change = { request, update: updateFor(view, target, text, request), ...opening }
  return write(scene, author, edit(user, target, keyOf(view, target), change))
}

/** The update by which the text of `target`, as this history has it, becomes `text`. */
export function updateFor(
  history: History,
  target: Target,
  text: string,
  request: RequestTag,
): Uint8Array {
  const { document } = documentOf(history, target)
  return diffUpdate(document, text, editClientId(request.key))
}

/** Writes the delete of `target`, as its author. */
export function writeDelete(scene: Scene, author: ReplicaId, target: Target): Entry {
  const view = historyOf(viewOf(scene, author))
  const { op } = makerOf(view, target.kind, target.id)
  if (op.kind === 'create-user') throw new Error('a user is not deleted')
  return write(scene, author, remove(op.user, target, op.request.key))
}

/** The request key of the entry that made `target`. */
export function keyOf(history: History, target: Target): Uint8Array {
  return makerOf(history, target.kind, target.id).op.request.key
}

/** The text of `target` and its document. */
export function documentOf(history: History, target: Target) {
  const updates = editsOf(history, target).flatMap(({ op }) => op.update.content ?? [])
  return applyUpdates(originalDocument(originalText(history, target)), updates)
}

function originalText(history: History, target: Target): string {
  const [made] = retriesOf(history, makerOf(history, target.kind, target.id))
  const isText = made?.op.kind === 'post-message' || made?.op.kind === 'create-topic'
  return (isText ? made.op.text?.content : undefined) ?? ''
}

/** An entry on one line, for people who read a failed property. */
export function describeEntry(entry: Entry): string {
  const { op } = entry
  const seen = [...entry.clock].map(([author, count]) => `${author[0]}${count}`).join(' ')
  const key = Buffer.from(op.request.key).toString('hex').slice(0, 4)
  const meaning = Buffer.from(op.request.fingerprint).toString('hex').slice(0, 4)
  const { kind, request: _, ...rest } = op
  const details = JSON.stringify(rest, (name, value) => (name === 'hash' ? undefined : value))
  return `${place(entry)} [${seen}] t=${entry.time} ${kind} ${key}/${meaning} ${details}`
}
