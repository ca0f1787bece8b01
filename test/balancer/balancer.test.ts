/** A balancer in front of replicas of this process: what clients see, and what it logs. */
import { expect, test } from 'vitest'
import { proofOf } from '../../src/balancer/registering.ts'
import { connectForum } from '../../src/client/connect-forum.ts'
import { Balancer, Cluster, Forum } from '../../src/gen/services.ts'
import type { Replica } from '../../src/replica/replica.ts'
import { Board } from '../api/classic/board.ts'
import { newAccount, newTopic } from '../support/accounts.ts'
import { openChainMembers } from '../support/chain-members.ts'
import { type Extras, openMember, openMembers } from '../support/in-process.ts'
import { newMember } from '../support/members.ts'
import { call } from '../support/plain-call.ts'
import { openStream } from '../support/plain-stream.ts'
import { until } from '../support/until.ts'
import { balanced, openTestBalancer, register, untilReady } from './behind.ts'

/** Replicas without order, all registered with a balancer. */
async function openGroup(
  count: number,
  options: Parameters<typeof openTestBalancer>[0] = {},
  extras: Extras = {},
) {
  await using stack = new AsyncDisposableStack()
  const group = stack.use(await openMembers(count, extras))
  const balancer = stack.use(await openTestBalancer(options))
  const registered = []
  for (const [index, member] of group.members.entries()) {
    registered.push(stack.use(register(member, balancer)))
    await untilReady(balancer, index + 1)
  }
  const owned = stack.move()
  return { ...group, balancer, registered, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

test('writes of a client that knows nothing go round robin, and each is logged with who has it', async () => {
  await using group = await openGroup(3)
  const { balancer, members } = group
  const account = await newAccount(balancer.address, 'ada')
  const topicId = await newTopic(balancer.address, account, 'Tea')
  for (let index = 0; index < 10; index++) {
    const posted = await call(balancer.address, Forum.postMessage, { topicId, text: 't' }, account)
    expect(posted.code, posted.details).toBe('OK')
  }

  const stored = balancer.lines.filter(({ message }) => message === 'stored')
  const ids = members.map(({ replica }) => replica.id)
  expect(stored.map(({ replica }) => replica)).toEqual(
    stored.map((_, index) => ids[index % ids.length]),
  )
  expect(stored.map(({ rpc }) => rpc).slice(0, 3)).toEqual([
    'CreateUser',
    'CreateTopic',
    'PostMessage',
  ])
  expect(new Set(stored.map(({ request }) => request)).size).toBe(12)
  const told = (await balanced(balancer)) ?? []
  expect(told.map(({ id, writes, failures }) => [id, writes, failures])).toEqual(
    ids.map((id) => [id, 4, 0]),
  )
})

test('a client reads what it wrote, with its session token or over one connection without', async () => {
  await using group = await openGroup(3)
  const { address } = group.balancer
  await using client = await connectForum({ addresses: [address] })
  const author = await newMember(client, 'ada')
  const { id: topicId } = await author.createTopic({ title: 'Tea' })
  using board = new Board(address)

  for (let index = 1; index <= 9; index++) {
    await author.postMessage({ topicId, text: `t${index}` })
    expect((await author.getMessages({ topicId })).messages).toHaveLength(index)
  }
  const user = await board.call('CreateUser', { name: 'grace' })
  const topic = await board.call('CreateTopic', { name: 'Coffee' })
  for (let index = 1; index <= 9; index++) {
    await board.call('PostMessage', { topicId: topic.id, userId: user.id, text: `t${index}` })
    const { messages } = await board.call('GetMessages', { topicId: topic.id })
    expect(messages).toHaveLength(index)
  }
  expect(client.addresses()).toEqual([address])
})

test('a request whose replica dies is stored elsewhere, once; with nobody left it is refused', async () => {
  await using group = await openGroup(2)
  const { balancer, members } = group
  const account = await newAccount(balancer.address, 'ada')
  const topicId = await newTopic(balancer.address, account, 'Tea')
  const post = (text: string) =>
    call(balancer.address, Forum.postMessage, { topicId, text }, account)

  await members[0]!.api[Symbol.asyncDispose]()
  for (const text of ['one', 'two', 'three']) expect((await post(text)).code).toBe('OK')
  const page = await call(balancer.address, Forum.getMessages, { topicId })
  expect(page.response?.messages.map(({ text }) => text)).toEqual(['one', 'two', 'three'])

  await members[1]!.api[Symbol.asyncDispose]()
  const refused = await post('four')
  expect([refused.code, refused.details]).toEqual([
    'UNAVAILABLE',
    expect.stringMatching(/^no replica is left to answer: /),
  ])
  expect(refused.trailer.get('grpc-status-details-bin')).toHaveLength(1)
})

test('a full queue pushes back, and what it took is answered', async () => {
  const limits = { underWayMax: 1, queueMax: 2 }
  const gate = Promise.withResolvers<void>()
  let isShut = false
  // A replica that takes its time.
  const behind = (replica: Replica): Replica =>
    new Proxy(replica, {
      get(target, name) {
        if (name === 'write') {
          return async (...args: Parameters<Replica['write']>) => {
            if (isShut) await gate.promise
            return target.write(...args)
          }
        }
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  await using group = await openGroup(1, { limits }, { behind })
  const { address } = group.balancer
  const account = await newAccount(address, 'ada')
  const topicId = await newTopic(address, account, 'Tea')
  isShut = true
  const codes: string[] = []
  const calls = Array.from({ length: 10 }, async (_, index) => {
    const { code } = await call(address, Forum.postMessage, { topicId, text: `${index}` }, account)
    codes.push(code)
  })

  await until(() => codes.length === 7)
  expect(new Set(codes)).toEqual(new Set(['RESOURCE_EXHAUSTED']))
  gate.resolve()
  await Promise.all(calls)
  expect(codes.slice(7)).toEqual(['OK', 'OK', 'OK'])
  const page = await call(address, Forum.getMessages, { topicId })
  expect(page.response?.messages).toHaveLength(3)
})

test('a subscription goes through the balancer, and is resumed when its replica dies', async () => {
  await using group = await openGroup(2)
  const { balancer, members, registered } = group
  await using client = await connectForum({ addresses: [balancer.address] })
  const author = await newMember(client, 'ada')
  const { id: topicId } = await author.createTopic({ title: 'Tea' })
  const ended = new AbortController()
  const at: string[] = []
  const texts: (string | undefined)[] = []
  const listening = (async () => {
    const options = { signal: ended.signal, onOpen: (address: string) => void at.push(address) }
    for await (const { message } of client.subscribe([topicId], options)) texts.push(message?.text)
  })()
  await until(() => at.length === 1)

  await author.postMessage({ topicId, text: 'one' })
  await until(() => texts.length === 1)
  const streams = (await balanced(balancer))?.findIndex(({ streams: open }) => open === 1) ?? -1
  await registered[streams]![Symbol.asyncDispose]()
  await members[streams]![Symbol.asyncDispose]()
  await until(() => at.length === 2)
  await author.postMessage({ topicId, text: 'two' })
  await until(() => texts.length === 2)
  ended.abort()
  await listening

  expect([texts, at]).toEqual([
    ['one', 'two'],
    [balancer.address, balancer.address],
  ])
})

test('health checking, reflection and the state of the cluster pass through', async () => {
  await using group = await openGroup(2)
  const { balancer } = group
  using watched = openStream(balancer.address, Cluster.watchClusterState, {})

  const first = await watched.next()
  expect(first?.balancer?.replicas).toHaveLength(2)
  const health = await call(balancer.address, HEALTH, new Uint8Array())
  expect([health.code, health.response]).toEqual(['OK', Buffer.from([8, 1])])
  using reflected = openStream(balancer.address, HEALTH_WATCH, new Uint8Array())
  expect(await reflected.next()).toEqual(Buffer.from([8, 1]))
})

const bytes = {
  encode: (message: Uint8Array) => message,
  decode: (message: Uint8Array) => message,
}
const HEALTH = {
  path: '/grpc.health.v1.Health/Check',
  requestStream: false,
  responseStream: false,
  request: bytes,
  response: bytes,
} as const
const HEALTH_WATCH = { ...HEALTH, path: '/grpc.health.v1.Health/Watch', responseStream: true }

test('a call that names a replica goes there and nowhere else', async () => {
  await using group = await openGroup(3)
  const { balancer, members } = group
  for (const { replica } of members) {
    const metadata = { 'x-parley-replica': replica.id }
    const { response } = await call(balancer.address, Cluster.getClusterState, {}, { metadata })
    expect(response?.replicas.find(({ self }) => self)?.id).toBe(replica.id)
  }
  const metadata = { 'x-parley-replica': 'zzzzzzzzzz' }
  const nobody = await call(balancer.address, Cluster.getClusterState, {}, { metadata })
  expect(nobody.code).toBe('NOT_FOUND')
})

test('who comes empty gets no reads before it has what the others have', async () => {
  await using group = await openGroup(1)
  const { balancer, hub, members } = group
  const account = await newAccount(balancer.address, 'ada')
  const topicId = await newTopic(balancer.address, account, 'Tea')
  const first = members[0]!.replica.id

  hub.cut(first, await idOfMember(1))
  await using second = await openMember(hub, 1)
  await using _registered = register(second, balancer)
  await until(async () => (await balanced(balancer))?.[1]?.state === 'catching-up')
  for (let index = 0; index < 6; index++) {
    expect((await call(balancer.address, Forum.getTopic, { topicId })).code).toBe('OK')
  }
  expect((await balanced(balancer))?.[1]?.requests).toBe(0)

  hub.heal(first, second.replica.id)
  await untilReady(balancer, 2)
  for (let index = 0; index < 6; index++) {
    expect((await call(balancer.address, Forum.getTopic, { topicId })).code).toBe('OK')
  }
  expect((await balanced(balancer))?.[1]?.requests).toBeGreaterThanOrEqual(3)
})

/** The id of a member that does not run yet. */
async function idOfMember(index: number) {
  const { identityOf, SEED_BYTES } = await import('../../src/replica/identity.ts')
  return identityOf(new Uint8Array(SEED_BYTES).fill(index + 1)).id
}

test('a balancer that knows the key of its forum takes only who has it', async () => {
  await using group = await openGroup(1)
  const { members } = group
  const forumKey = new Uint8Array(32).fill(9)
  await using strict = await openTestBalancer({ forumKey })

  const other = new Uint8Array(32).fill(8)
  const { replica, address: apiAddress } = members[0]!
  const proof = proofOf(other, replica.id, apiAddress)
  const request = { forumId: 'f', forumName: 'F', mode: 'crdt', replica: replica.id, name: 'r' }
  const refused = await call(strict.address, Balancer.register, { ...request, apiAddress, proof })
  expect(refused.code).toBe('PERMISSION_DENIED')
  await using _right = register(members[0]!, strict, forumKey)
  await untilReady(strict, 1)
})

test('a chain: writes go to the head, reads over the others, and a head that goes is survived', async () => {
  await using chain = await openChainMembers(3)
  await using balancer = await openTestBalancer()
  await using stack = new AsyncDisposableStack()
  const registered = new Map(
    chain.members.map((member) => [member, stack.use(register(member, balancer))]),
  )
  await untilReady(balancer, 3)
  const account = await newAccount(balancer.address, 'ada')
  const topicId = await newTopic(balancer.address, account, 'Tea')
  const post = (text: string) =>
    call(balancer.address, Forum.postMessage, { topicId, text }, account)
  for (const text of ['1', '2', '3', '4']) {
    expect((await post(text)).code).toBe('OK')
    const page = await call(balancer.address, Forum.getMessages, { topicId })
    expect(page.response?.messages.at(-1)?.text).toBe(text)
  }
  const [head] = chain.chain
  const told = new Map((await balanced(balancer))?.map((one) => [one.id, one]))
  expect(told.get(head!.replica.id)?.writes).toBe(6)
  for (const { replica } of chain.chain.slice(1)) {
    expect(told.get(replica.id)?.requests).toBeGreaterThanOrEqual(2)
  }

  await registered.get(head!)![Symbol.asyncDispose]()
  await chain.stop(head!)
  expect((await post('5')).code).toBe('OK')
})
