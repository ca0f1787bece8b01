/** Admission and the rules agree: what is let in counts, and does what was asked. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { admit } from '../../src/core/admit.ts'
import type { Entry } from '../../src/core/entry.ts'
import { ForumError } from '../../src/core/error.ts'
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import type { Op, Target } from '../../src/core/op.ts'
import type { WriteRequest } from '../../src/core/request.ts'
import type { Ask } from './asks.ts'
import {
  aClaim,
  aDelete,
  aLike,
  aMark,
  anAct,
  anEdit,
  aPost,
  aRename,
  aReport,
  ask,
  aTopic,
  aUser,
  NOBODY,
  NOWHERE,
} from './asks.ts'
import { histories } from './history.ts'
import { canonicalId, countingOf, historyOf, idMadeBy, place } from './history-model.ts'
import type { ModelForum, ModelText } from './model-forum.ts'
import { messageTarget, topicTarget, userSubject, WRITTEN } from './ops.ts'
import { replay } from './replay.ts'
import type { Scene } from './scene.ts'
import { A, B, meet, openScene, write } from './scene.ts'
import { runs } from './runs.ts'

const asks: fc.Arbitrary<(ids: Known) => Ask> = fc
  .tuple(fc.nat(13), fc.nat(20), fc.nat(20), fc.nat(20), fc.boolean())
  .map(([kind, user, topic, target, like]) => (known: Known) => {
    const by = known.users[user % known.users.length] ?? NOBODY
    const at = known.topics[topic % known.topics.length] ?? NOWHERE
    const about = known.targets[target % known.targets.length] ?? topicTarget(NOWHERE)
    const parent = about.kind === 'message' ? about.id : undefined
    const all: Ask[] = [
      aUser(`user ${user}`),
      aTopic(by),
      aPost(by, at, parent),
      aPost(by, at),
      aLike(by, about, like),
      anEdit(by, about, `new text ${target} of the hive`),
      aDelete(by, about),
      aRename(by, at, `title ${target}`),
      aMark(by, at, [[B, target]]),
      aClaim(by),
      aReport(by, about),
      anAct(by, like ? 'hide' : 'restore', about),
      anAct(by, like ? 'lock' : 'unlock', topicTarget(at)),
      anAct(by, like ? 'ban' : 'appoint', userSubject(by)),
    ]
    return all[kind] ?? aTopic(by)
  })

interface Known {
  readonly users: readonly UserId[]
  readonly topics: readonly TopicId[]
  readonly targets: readonly Target[]
}

test('what is let in counts, does what was asked, and is done when it is asked again', () => {
  fc.assert(
    fc.property(fc.oneof(histories(), histories({ moderated: true })), asks, (entries, choose) => {
      const scene = sceneOf(entries)
      const what = choose(knownIn(scene))
      const op = letIn(scene, what)
      if (op === undefined) return
      const entry = write(scene, A, op)
      const { state, verdicts } = replay(scene.entries)

      expect(verdicts[place(entry)]).toBe('counts')
      expectDone(scene, what, entry)
      const request = { ...what, tag: op.request } as WriteRequest
      expect(admit(state, request, WRITTEN)).toMatchObject({
        kind: 'done',
        outcome: { position: { author: A, seq: entry.seq } },
      })
    }),
    runs(),
  )
})

/** A replica A that holds all of a history. */
function sceneOf(entries: readonly Entry[]): Scene {
  const scene = openScene()
  scene.entries.push(...entries)
  for (const { author, seq } of entries) scene.held.get(author)?.set(author, seq)
  meet(scene)
  return scene
}

function knownIn(scene: Scene): Known {
  const history = historyOf(scene.entries)
  const users = countingOf(history, 'create-user').map((made) => idMadeBy(history, made) as UserId)
  const topics = countingOf(history, 'create-topic').map(
    (made) => idMadeBy(history, made) as TopicId,
  )
  const messages = countingOf(history, 'post-message').map(
    (made) => idMadeBy(history, made) as MessageId,
  )
  return { users, topics, targets: [...topics.map(topicTarget), ...messages.map(messageTarget)] }
}

/** The op it becomes; undefined if it is refused, or done already. */
function letIn(scene: Scene, what: Ask): Op | undefined {
  try {
    const answer = ask(scene, what)
    return answer.kind === 'op' ? answer.op : undefined
  } catch (error) {
    if (!(error instanceof ForumError)) throw error
    expect(error.message).toMatch(/\w+ \w+/)
    return undefined
  }
}

/** Looks for what was asked in the forum. */
function expectDone(scene: Scene, what: Ask, entry: Entry): void {
  const { forum } = replay(scene.entries)
  const history = historyOf(scene.entries)
  if (what.kind === 'rename-topic') {
    const topic = forum.topics.find(({ id }) => id === canonicalId(history, 'topic', what.topic))
    expect(topic?.titles).toEqual([`${place(entry)} ${what.title}`])
  }
  if (!('target' in what)) return
  const about = textOf(
    forum,
    what.target.kind,
    canonicalId(history, what.target.kind, what.target.id),
  )
  if (what.kind === 'edit-message') expect(about.text).toBe(what.text)
  if (what.kind === 'delete-message') expect(about.deleted).toBe(true)
  if (what.kind === 'like') {
    const user = canonicalId(history, 'user', what.user)
    const counter = about.counters.find((line) => line.startsWith(`${user}: `)) ?? ': 0'
    expect(Number(counter.split(': ')[1]) % 2).toBe(what.like ? 1 : 0)
  }
}

function textOf(forum: ModelForum, kind: Target['kind'], id: string): ModelText {
  const rows: readonly (ModelText & { readonly id: string })[] =
    kind === 'topic' ? forum.topics : forum.messages
  const row = rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`no ${kind} ${id}`)
  return row
}
