/** What a client has seen, wherever it asks next. */
import { expect, test } from 'vitest'
import { connectForum } from '../../src/client/connect-forum.ts'
import { UnreachableError } from '../../src/client/unreachable-error.ts'
import { covers, EMPTY, type Vector } from '../../src/core/vector.ts'
import { openMembers } from '../support/in-process.ts'
import { newMember, textsOf } from '../support/members.ts'

test('a client that moves reads its own writes at the other replica', async () => {
  await using forum = await openMembers(2)
  const [one, two] = forum.members
  await using client = await connectForum({ addresses: [one!.address] })
  const ada = await newMember(client, 'ada')
  const { id } = await ada.createTopic({ title: 'Moves' })
  for (let count = 0; count < 10; count++) {
    await ada.postMessage({ topicId: id, text: `${count}` })
    await using elsewhere = await connectForum({
      addresses: [two!.address],
      after: client.version(),
    })

    expect((await textsOf(elsewhere, id)).at(-1)).toBe(`${count}`)
  }
})

test('a replica that is behind what was seen is left for one that is not', async () => {
  await using forum = await openMembers(2)
  const [one, two] = forum.members
  await using client = await connectForum({ addresses: [one!.address] })
  const ada = await newMember(client, 'ada')
  forum.hub.cut(one!.replica.id, two!.replica.id)
  const { id } = await ada.createTopic({ title: 'Cut off' })
  await using other = await connectForum({
    addresses: [two!.address, one!.address],
    after: client.version(),
  })

  expect((await other.getTopic({ topicId: id })).titles).toEqual(['Cut off'])
  expect(other.address()).toBe(one!.address)
})

test('when all that answer are behind, the error says how far they are', async () => {
  await using forum = await openMembers(1)
  const [one] = forum.members
  const after = new Map([[one!.replica.id, 100]])
  await using client = await connectForum({ addresses: [one!.address], after })
  const reason = await client.listTopics({}).catch((error: unknown) => error)

  expect(reason).not.toBeInstanceOf(UnreachableError)
  expect(reason).toMatchObject({
    code: 'unavailable',
    message: `this replica is behind: it holds 0 of 100 entries of ${one!.replica.id}`,
  })
})

test('what was seen only grows, and users of one client share it', async () => {
  await using forum = await openMembers(1)
  await using client = await connectForum({ addresses: [forum.members[0]!.address] })
  expect(client.version()).toEqual(EMPTY)
  const ada = await newMember(client, 'ada')
  const bob = await newMember(client, 'bob')
  const before = client.version()
  await ada.createTopic({ title: 'Shared' })

  expect(covers(before, bob.version())).toBe(false)
  expect(covers(bob.version(), before)).toBe(true)
  expect(bob.version()).toEqual(client.version())
})

test('the version of one answer can be had: what a page shows is what was read', async () => {
  await using forum = await openMembers(1)
  await using client = await connectForum({ addresses: [forum.members[0]!.address] })
  const ada = await newMember(client, 'ada')
  const bob = await newMember(client, 'bob')
  const { id } = await ada.createTopic({ title: 'Pages' })
  await ada.postMessage({ topicId: id, text: 'seen' })
  let page: Vector = EMPTY
  await bob.getMessages({ topicId: id }, { onVersion: (version) => (page = version) })
  await ada.postMessage({ topicId: id, text: 'not seen' })
  const components = Array.from(page, ([replica, count]) => ({ replica, count }))
  await bob.markRead({ topicId: id, upTo: { components } })

  const { topics } = await bob.listUnread({})
  expect(topics.map(({ unread }) => unread)).toEqual([1])
})

test('without credentials nothing can be written, with the right ones everything', async () => {
  await using forum = await openMembers(1)
  await using client = await connectForum({ addresses: [forum.members[0]!.address] })
  await expect(client.createTopic({ title: 'x' })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  const { user, secret } = await client.createUser({ name: 'ada' })
  const credentials = { userId: user!.id, secret }
  await using ada = await connectForum({ addresses: [forum.members[0]!.address], credentials })

  expect((await ada.createTopic({ title: 'x' })).author?.name).toBe('ada')
})
