/** Clients that take more than their share, send what swells, or are gone without a word. */
import { once } from 'node:events'
import { connect as connectHttp2 } from 'node:http2'
import { Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Shares } from '../../src/api/shares.ts'
import { encodeVector } from '../../src/codec/session-token.ts'
import { REQUEST_BYTES_MAX } from '../../src/core/limits.ts'
import { parseReplicaId } from '../../src/core/ids.ts'
import { Cluster, Forum } from '../../src/gen/services.ts'
import { createLogger } from '../../src/runtime/logger.ts'
import { MemoryHub } from '../../src/transport/memory-transport.ts'
import { openMember } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'
import { openStream } from '../support/plain-stream.ts'
import { openProxy } from '../support/tcp-proxy.ts'
import { until } from '../support/until.ts'

/** What a bomb swells to, and what of that may stick, bytes. */
const SWELLS_TO = 256 * 1024 * 1024
const MAY_STICK = 64 * 1024 * 1024

test('what swells beyond the limit of a request is refused, and takes no more memory than that', async () => {
  await using member = await openMember(new MemoryHub(), 0)
  const bomb = gzipSync(Buffer.alloc(SWELLS_TO))
  expect(bomb.length).toBeLessThan(REQUEST_BYTES_MAX)
  const before = process.memoryUsage().arrayBuffers

  const { status, message } = await sendCompressed(member.address, Forum.createUser.path, bomb)

  expect(`${status} ${message}`).toMatch(/^8 .*(larger|exceed)/i)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MAY_STICK)
  expect((await call(member.address, Forum.createUser, { name: 'ada' })).code).toBe('OK')
})

test('bytes that are called compressed and are not are refused', async () => {
  await using member = await openMember(new MemoryHub(), 0)

  const noise = Buffer.from('this is no gzip')
  const { status } = await sendCompressed(member.address, Forum.createUser.path, noise)

  expect(Number(status)).toBeGreaterThan(0)
  expect((await call(member.address, Forum.createUser, { name: 'ada' })).code).toBe('OK')
})

test('a client that has its share of streams open gets no more, and others do', async () => {
  await using member = await openMember(new MemoryHub(), 0, { shares: { calls: 9, streams: 2 } })
  // Each connection of this machine is a client; these go over one.
  await using greedy = connect(member.address)

  const held = [greedy.watch(), greedy.watch()]
  for (const one of held) await one.first
  const refused = await greedy.watch().ended
  expect(refused.status).toBe('8')
  expect(refused.message).toMatch(/too many streams from .*: one client may have 2 under way/)

  using other = openStream(member.address, Forum.subscribeTopic, { topicIds: [], token: '' })
  // It is refused for what it says, not for what others hold.
  expect((await other.ended).code).not.toBe('RESOURCE_EXHAUSTED')
  held[0]!.close()
  await until(async () => {
    const again = greedy.watch()
    const came = await Promise.race([again.first, again.ended])
    again.close()
    return came === true
  })
})

test('a client that has its share of calls under way is told so, and others are answered', async () => {
  await using member = await openMember(new MemoryHub(), 0, { shares: { calls: 3, streams: 9 } })
  await using greedy = connect(member.address)
  // Waits for what will never come.
  const after = encodeVector(new Map([[parseReplicaId('zzzzzzzzzz'), 1]]))
  const waiting = Array.from({ length: 4 }, () => greedy.call(Forum.listTopics.path, after))

  const [refused] = await Promise.all([waiting[3]!, waiting[0]!])
  const other = await call(member.address, Forum.createUser, { name: 'ada' })

  expect(refused.status).toBe('8')
  expect(refused.message).toMatch(/too many calls from .*: one client may have 3 under way/)
  expect((await waiting[0]!).status).toBe('14')
  expect(other.code).toBe('OK')
  expect((await greedy.call(Forum.listTopics.path)).status).toBe('0')
})

test('what a replica logs of its clients holds no secret and no token of theirs', async () => {
  const lines: string[] = []
  const sink = new Writable({
    decodeStrings: false,
    write(line: string, _, done) {
      lines.push(line)
      done()
    },
  })
  const logger = createLogger({ level: 'debug', name: 'all', destination: sink })
  await using member = await openMember(new MemoryHub(), 0, { logger })
  const { response } = await call(member.address, Forum.createUser, { name: 'ada' })
  const secret = response?.secret ?? ''
  const [right, wrong] = [secret, 'no-such-secret'].map((each) => {
    return { authorization: `Bearer ${response?.user?.id}.${each}` }
  })

  const made = await call(member.address, Forum.createTopic, { title: 'One' }, right)
  await call(member.address, Forum.createTopic, { title: 'One' }, wrong)
  const topicIds = [made.response?.id ?? '']
  const grant = await call(member.address, Forum.getSubscriptionNode, { topicIds }, right)
  const token = grant.response?.token ?? ''
  using stream = openStream(member.address, Forum.subscribeTopic, { topicIds, token })
  await stream.next()
  using refused = openStream(member.address, Forum.subscribeTopic, { topicIds, token })
  await refused.ended

  const text = lines.join('')
  for (const hidden of [secret, token, 'no-such-secret']) {
    expect(hidden).not.toBe('')
    expect(text).not.toContain(hidden)
  }
})

test('machines are clients by their address, and on this one connections are', () => {
  const shares = new Shares({ calls: 1, streams: 1 })

  const far = shares.begin('calls', '192.0.2.7:1000')
  expect(() => shares.begin('calls', '192.0.2.7:2000')).toThrow(/too many calls from 192.0.2.7/)
  expect(() => shares.begin('calls', '::ffff:192.0.2.7:3000')).toThrow(/too many/)
  shares.begin('streams', '192.0.2.7:1000')
  shares.begin('calls', '192.0.2.8:1000')
  for (const peer of ['127.0.0.1:1', '127.0.0.1:2', '::1:1', '::1:2']) shares.begin('calls', peer)
  shares.end('calls', far)
  shares.begin('calls', '192.0.2.7:2000')
})

test('a client that is gone without a word holds its stream no longer than a few pings', async () => {
  await using member = await openMember(new MemoryHub(), 0, { pingMs: 100 })
  await using proxy = await openProxy(member.address)
  const topicId = await openTopic(member.address)
  const grant = await call(proxy.address, Forum.getSubscriptionNode, { topicIds: [topicId] })
  const request = { topicIds: [topicId], token: grant.response?.token ?? '' }
  using stream = openStream(proxy.address, Forum.subscribeTopic, request)
  await stream.next()
  expect(await subscriptionsOf(member.address)).toBe(1)

  proxy.hold()

  await until(async () => (await subscriptionsOf(member.address)) === 0)
})

async function openTopic(address: string): Promise<string> {
  const { response } = await call(address, Forum.createUser, { name: 'ada' })
  const authorization = `Bearer ${response?.user?.id}.${response?.secret}`
  const made = await call(address, Forum.createTopic, { title: 'One' }, { authorization })
  return made.response?.id ?? ''
}

async function subscriptionsOf(address: string): Promise<number | null | undefined> {
  const { response } = await call(address, Cluster.getClusterState, {})
  return response?.replicas.find(({ self }) => self)?.subscriptions
}

interface Answered {
  readonly status: string
  readonly message: string
}

/** Calls with one message, as HTTP/2 has it. */
async function sendCompressed(address: string, path: string, body: Buffer): Promise<Answered> {
  await using connection = connect(address)
  return await connection.send(path, framed(body, true), { 'grpc-encoding': 'gzip' }).ended
}

function framed(body: Uint8Array, isCompressed = false): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt8(isCompressed ? 1 : 0)
  head.writeUInt32BE(body.length, 1)
  return Buffer.concat([head, body])
}

/** One connection, on which anything can be sent. */
function connect(address: string) {
  const session = connectHttp2(`http://${address}`)
  session.on('error', () => {})
  function send(path: string, body: Buffer, headers: Record<string, string> = {}) {
    const stream = session.request({
      ':method': 'POST',
      ':path': path,
      'content-type': 'application/grpc+proto',
      te: 'trailers',
      ...headers,
    })
    stream.on('error', () => {})
    const { promise: ended, resolve } = Promise.withResolvers<Answered>()
    const take = (fields: Record<string, unknown>) => {
      if (fields['grpc-status'] === undefined) return
      const message = decodeURIComponent(String(fields['grpc-message'] ?? ''))
      resolve({ status: String(fields['grpc-status']), message })
    }
    stream.on('response', take)
    stream.on('trailers', take)
    stream.on('close', () => resolve({ status: 'closed', message: '' }))
    const first = once(stream, 'data').then(
      () => true,
      () => false,
    )
    stream.end(body)
    stream.resume()
    return { ended, first, close: () => stream.close() }
  }
  return {
    send,
    /** A stream that says something at once and then nothing. */
    watch: () => send(Cluster.watchClusterState.path, framed(new Uint8Array())),
    call(path: string, after?: Uint8Array) {
      const headers = after && { 'parley-after-bin': Buffer.from(after).toString('base64') }
      return send(path, framed(new Uint8Array()), headers ?? {}).ended
    },
    async [Symbol.asyncDispose]() {
      session.destroy()
    },
  }
}
