/** Moderation through the API: what each caller may do, and what everybody is shown of it. */
import { afterAll, expect, test } from 'vitest'
import { digestToHex } from '../../src/core/digest.ts'
import { parley } from '../../src/gen/messages.js'
import { Forum } from '../../src/gen/services.ts'
import { type Account, newAccount, newTopic } from '../support/accounts.ts'
import { FORUM, openMembers } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'
import { until } from '../support/until.ts'

const { ActKind, Withheld } = parley.v1
type Subject = { userId: string } | { topicId: string } | { messageId: string }

const forum = await openMembers(2)
afterAll(() => forum[Symbol.asyncDispose]())
const [first, second] = forum.members.map(({ api }) => api.address) as [string, string]
const ada = await newAccount(first, 'ada')
const bob = await newAccount(first, 'bob')
const mod = await newAccount(second, 'mod')
await call(first, Forum.claimForum, {}, ada)
await everywhere()
await act(first, ada, ActKind.ACT_KIND_APPOINT, { userId: mod.id })
await everywhere()

/** Waits until both replicas hold the same. */
async function everywhere(): Promise<void> {
  const [one, two] = forum.members
  const digest = (member = one) => digestToHex(member!.replica.queries.forumDigest())
  await until(() => digest(one) === digest(two))
}

async function act(
  at: string,
  by: Account,
  kind: parley.v1.ActKind,
  subject: Subject,
  extra: { labels?: string[]; reason?: string } = {},
) {
  const request = { act: kind, labels: [], reason: '', ...subject, ...extra }
  return await call(at, Forum.moderate, request, by)
}

async function post(at: string, by: Account, topicId: string, text: string): Promise<string> {
  const { response, details } = await call(at, Forum.postMessage, { topicId, text }, by)
  if (response === undefined) throw new Error(details)
  return response.id
}

test('a forum is claimed once, and not from where nobody founded it', async () => {
  const again = await call(first, Forum.claimForum, {}, bob)
  const elsewhere = await call(second, Forum.claimForum, {}, mod)
  const { response } = await call(second, Forum.listModerators, {})

  expect(again.details).toBe(
    `the forum was claimed by user ${ada.id}: nobody else becomes its founder`,
  )
  expect(elsewhere.details).toContain('the forum was claimed')
  expect(response).toMatchObject({ founder: { id: ada.id }, moderators: [{ id: mod.id }] })
})

test('who is no moderator is told so, and so is a moderator at a foreign replica', async () => {
  const topicId = await newTopic(first, bob, 'Mine')
  const refused = await act(first, bob, ActKind.ACT_KIND_LOCK, { topicId })
  const away = await act(first, mod, ActKind.ACT_KIND_LOCK, { topicId })
  const appointing = await act(second, mod, ActKind.ACT_KIND_APPOINT, { userId: bob.id })

  expect(refused.details).toBe(`user ${bob.id} is not a moderator`)
  expect(away.details).toContain('moderates only at replica')
  expect(appointing.details).toContain('is not the founder')
})

test('a hidden message keeps its place and loses its text for all but moderators', async () => {
  const topicId = await newTopic(first, bob, 'Hives')
  const messageId = await post(first, bob, topicId, 'buy unusualhives')
  await call(first, Forum.editMessage, { messageId, text: 'buy unusualhives now' }, bob)
  await everywhere()
  const before = await call(second, Forum.getMessages, { topicId })
  expect(before.response?.messages[0]?.text).toBe('buy unusualhives now')
  await act(second, mod, ActKind.ACT_KIND_HIDE, { messageId }, { reason: 'an advertisement' })
  await everywhere()

  const withheld = Withheld.WITHHELD_HIDDEN
  for (const at of [first, second]) {
    const list = await call(at, Forum.getMessages, { topicId })
    expect(list.response?.messages).toMatchObject([{ id: messageId, text: '', withheld }])
    const one = await call(at, Forum.getMessage, { messageId, withHistory: true }, bob)
    expect(one.response).toMatchObject({ message: { text: '', withheld }, history: [] })
    const found = await call(at, Forum.search, { words: 'unusualhives' })
    expect(found.response?.found).toEqual([])
    const wrote = await call(at, Forum.listWritten, { userId: bob.id, limit: 5 })
    expect(JSON.stringify(wrote.response)).not.toContain('unusualhives')
  }
  const { response } = await call(second, Forum.getMessage, { messageId, withHistory: true }, mod)
  expect(response?.message?.text).toBe('buy unusualhives now')
  expect(response?.history).toHaveLength(2)
  const list = await call(second, Forum.getMessages, { topicId }, mod)
  expect(list.response?.messages).toMatchObject([{ text: 'buy unusualhives now', withheld }])

  await act(first, ada, ActKind.ACT_KIND_RESTORE, { messageId })
  const after = await call(first, Forum.getMessages, { topicId })
  expect(after.response?.messages[0]?.text).toBe('buy unusualhives now')
})

test('a locked topic refuses posts, and says why', async () => {
  const topicId = await newTopic(first, bob, 'Quarrel')
  await act(first, ada, ActKind.ACT_KIND_LOCK, { topicId })
  const refused = await call(first, Forum.postMessage, { topicId, text: 'more' }, bob)
  const topic = await call(first, Forum.getTopic, { topicId })

  expect(refused.details).toBe(`topic ${topicId} is locked: it takes no posts`)
  expect(topic.response?.locked).toBe(true)
  await act(first, ada, ActKind.ACT_KIND_UNLOCK, { topicId })
  expect(await post(first, bob, topicId, 'more')).not.toBe('')
})

test('a banned user writes nothing more; what the ban does not know of is hidden', async () => {
  const eve = await newAccount(first, 'eve')
  const topicId = await newTopic(first, eve, 'About me')
  await act(first, ada, ActKind.ACT_KIND_BAN, { userId: eve.id })
  const refused = await call(first, Forum.postMessage, { topicId, text: 'more' }, eve)
  const known = await call(first, Forum.getTopic, { topicId })

  expect(refused.details).toBe(`user ${eve.id} is banned from this forum`)
  expect(known.response).toMatchObject({ titles: ['About me'], withheld: 0 })
})

test('pinned topics come first, and a move gives other labels', async () => {
  const pinned = await newTopic(first, bob, 'Rules')
  await newTopic(first, bob, 'Later')
  await act(first, ada, ActKind.ACT_KIND_PIN, { topicId: pinned })
  await act(first, ada, ActKind.ACT_KIND_MOVE, { topicId: pinned }, { labels: ['meta'] })
  const { response } = await call(first, Forum.listTopics, { limit: 1 })
  const labelled = await call(first, Forum.listTopics, { label: 'meta' })

  expect(response?.topics).toMatchObject([{ id: pinned, pinned: true, labels: ['meta'] }])
  expect(labelled.response?.topics).toHaveLength(1)
  await act(first, ada, ActKind.ACT_KIND_UNPIN, { topicId: pinned })
})

test('a report waits until a moderator acts on it, and the log is open to all', async () => {
  const topicId = await newTopic(first, bob, 'Reported')
  const messageId = await post(first, bob, topicId, 'something')
  const report = { messageId, reason: 'rude' }
  await call(first, Forum.report, report, ada)
  await call(first, Forum.report, report, ada)
  const waiting = await call(first, Forum.listReports, {})
  expect(waiting.response?.reports).toMatchObject([
    { by: { id: ada.id }, message: { id: messageId }, reason: 'rude', inForce: true },
  ])

  await act(first, ada, ActKind.ACT_KIND_HIDE, { messageId }, { reason: 'rude indeed' })
  expect((await call(first, Forum.listReports, {})).response?.reports).toEqual([])
  expect((await call(first, Forum.listReports, { all: true })).response?.reports).toHaveLength(1)
  const log = await call(first, Forum.listActs, { limit: 1 })
  expect(log.response).toMatchObject({
    acts: [{ act: ActKind.ACT_KIND_HIDE, reason: 'rude indeed', message: { text: '' } }],
  })
})

test('an act that is tried again counts once', async () => {
  const topicId = await newTopic(first, bob, 'Twice')
  const request = { act: ActKind.ACT_KIND_PIN, topicId, requestId: Buffer.from('pin it once') }
  await call(first, Forum.moderate, request, ada)
  await act(first, ada, ActKind.ACT_KIND_UNPIN, { topicId })
  await call(first, Forum.moderate, request, ada)

  expect((await call(first, Forum.getTopic, { topicId })).response?.pinned).toBe(false)
  expect(forum.members[0]!.replica.info.id).toBe(FORUM)
})

test('what was read at one replica is read at the other; what is gone or hidden is not unread', async () => {
  const topicId = await newTopic(first, ada, 'Read here and there')
  const reader = await newAccount(first, 'reader')
  const unread = async (at: string): Promise<number> => {
    const { response } = await call(at, Forum.listUnread, { limit: 500 }, reader)
    return response?.topics.find(({ topic }) => topic?.id === topicId)?.unread ?? 0
  }
  await post(first, ada, topicId, 'old')
  await everywhere()
  await call(second, Forum.markRead, { topicId }, reader)
  await everywhere()
  expect([await unread(first), await unread(second)]).toEqual([0, 0])

  const gone = await post(first, ada, topicId, 'gone')
  const hidden = await post(first, ada, topicId, 'hidden')
  await post(first, ada, topicId, 'there')
  await everywhere()
  expect([await unread(first), await unread(second)]).toEqual([3, 3])
  await call(first, Forum.deleteMessage, { messageId: gone }, ada)
  await act(first, ada, ActKind.ACT_KIND_HIDE, { messageId: hidden })
  await everywhere()
  expect([await unread(first), await unread(second)]).toEqual([1, 1])
})
