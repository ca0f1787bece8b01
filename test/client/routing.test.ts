/** Which replica a client talks to, and what it does when that one does not answer. */
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { connectForum } from '../../src/client/connect-forum.ts'
import { UnreachableError } from '../../src/client/unreachable-error.ts'
import { ForumError } from '../../src/core/error.ts'
import type { Replica } from '../../src/replica/replica.ts'
import { changed } from '../support/changed.ts'
import { openMembers } from '../support/in-process.ts'
import { newMember, textsOf } from '../support/members.ts'
import { until } from '../support/until.ts'

/** A port at which nobody listens. */
async function closedPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return `127.0.0.1:${port}`
}

test('a client stays with the replica that answers', async () => {
  await using forum = await openMembers(2)
  const addresses = forum.members.map(({ address }) => address)
  await using client = await connectForum({ addresses })
  await newMember(client, 'ada')
  await client.listTopics({})

  expect(client.address()).toBe(addresses[0])
})

test('when its replica dies a client goes on at another, and stays there', async () => {
  await using forum = await openMembers(2)
  const [one, two] = forum.members
  await using client = await connectForum({ addresses: [one!.address, two!.address] })
  const ada = await newMember(client, 'ada')
  await one!.api[Symbol.asyncDispose]()
  const topic = await ada.createTopic({ title: 'Elsewhere' })

  expect(topic.titles).toEqual(['Elsewhere'])
  expect(client.address()).toBe(two!.address)
})

test('a client learns of the other replicas while one still answers', async () => {
  await using forum = await openMembers(3)
  const [one] = forum.members
  await using client = await connectForum({ addresses: [one!.address] })
  await client.listTopics({})
  await until(() => client.addresses().length === 3)
  await one!.api[Symbol.asyncDispose]()

  await client.listTopics({})
  expect(forum.members.slice(1).map(({ address }) => address)).toContain(client.address())
})

test('a client that shall not discover knows only what it was told', async () => {
  await using forum = await openMembers(2)
  const [one] = forum.members
  await using client = await connectForum({ addresses: [one!.address], discover: false })
  await client.listTopics({})
  await one!.api[Symbol.asyncDispose]()

  await expect(client.listTopics({})).rejects.toBeInstanceOf(UnreachableError)
  expect(client.addresses()).toEqual([one!.address])
})

test('when nobody answers, the error names everyone who was asked', async () => {
  const addresses = [await closedPort(), await closedPort()]
  await using client = await connectForum({ addresses })
  const reason = await client.listTopics({}).catch((error: unknown) => error)

  expect(reason).toBeInstanceOf(UnreachableError)
  expect(reason).toMatchObject({ code: 'unavailable', addresses })
  for (const address of addresses) expect((reason as Error).message).toContain(address)
})

test('a replica that takes the connection and says nothing is left for another', async () => {
  const sockets: Socket[] = []
  const silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    silent.close()
  })
  await once(silent, 'listening')
  const { port } = silent.address() as AddressInfo
  await using forum = await openMembers(1)
  const answering = forum.members[0]!.address
  await using client = await connectForum({ addresses: [`127.0.0.1:${port}`, answering] })
  await client.listTopics({})

  expect(client.address()).toBe(answering)
})

test.each([
  ['none', []],
  ['one that is none', ['127.0.0.1']],
  ['one with a scheme', ['http://127.0.0.1:5060']],
])('addresses: %s is refused', async (_, addresses) => {
  await expect(connectForum({ addresses })).rejects.toMatchObject({ code: 'invalid' })
})

test('a write whose answer was lost is tried again and takes effect once', async () => {
  let lost = 0
  const behind = (replica: Replica) =>
    changed(replica, {
      async write(request, options) {
        const outcome = await replica.write(request, options)
        if (request.kind === 'post-message' && lost++ < 2) {
          throw new ForumError('unavailable', 'the answer was lost')
        }
        return outcome
      },
    })
  await using forum = await openMembers(1, { behind })
  await using client = await connectForum({ addresses: [forum.members[0]!.address] })
  const ada = await newMember(client, 'ada')
  const { id } = await ada.createTopic({ title: 'Once' })
  await ada.postMessage({ topicId: id, text: 'once' })

  expect(lost).toBe(3)
  expect(await textsOf(client, id)).toEqual(['once'])
})

test('an overloaded replica is asked again, and not left for others', async () => {
  let refused = 0
  const behind = (replica: Replica) =>
    changed(replica, {
      async write(request, options) {
        if (refused++ < 2) throw new ForumError('overloaded', 'too much')
        return replica.write(request, options)
      },
    })
  await using forum = await openMembers(2, { behind })
  const addresses = forum.members.map(({ address }) => address)
  await using client = await connectForum({ addresses })
  await newMember(client, 'ada')

  expect(client.address()).toBe(addresses[0])
  expect(refused).toBe(3)
})

test('what is refused is not tried again', async () => {
  let asked = 0
  const behind = (replica: Replica) =>
    changed(replica, {
      async write(request, options) {
        asked++
        return replica.write(request, options)
      },
    })
  await using forum = await openMembers(1, { behind })
  await using client = await connectForum({ addresses: [forum.members[0]!.address] })
  await newMember(client, 'ada')

  await expect(newMember(client, 'ada')).rejects.toMatchObject({ code: 'already-exists' })
  expect(asked).toBe(2)
})

test('a client that gave up says why the last try failed', async () => {
  const behind = (replica: Replica) =>
    changed(replica, {
      write: () => Promise.reject(new ForumError('unavailable', 'recovering')),
    })
  await using forum = await openMembers(1, { behind })
  await using client = await connectForum({ addresses: [forum.members[0]!.address] })
  const reason = await client.createUser({ name: 'ada' }).catch((error: unknown) => error)

  expect(reason).toMatchObject({ code: 'unavailable', message: 'recovering' })
  expect(reason).not.toBeInstanceOf(UnreachableError)
})

test('a call ends when it is aborted, and all do when the client is closed', async () => {
  const behind = (replica: Replica) => changed(replica, { write: () => new Promise(() => {}) })
  await using forum = await openMembers(1, { behind })
  const client = await connectForum({ addresses: [forum.members[0]!.address] })
  const aborting = new AbortController()
  const aborted = client.createUser({ name: 'ada' }, { signal: aborting.signal })
  const closed = client.createUser({ name: 'bob' })
  const both = Promise.allSettled([aborted, closed])
  await client.listTopics({})
  aborting.abort(new Error('enough'))
  await expect(aborted).rejects.toThrow('enough')
  await client[Symbol.asyncDispose]()

  await expect(closed).rejects.toMatchObject({ name: 'AbortError' })
  await both
})
