/** gRPC-Web: the same answers as by gRPC, and nothing for other sites. */
import { request as httpRequest } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { REQUEST_BYTES_MAX } from '../../src/core/limits.ts'
import { Cluster, Forum } from '../../src/gen/services.ts'
import { openHttp } from '../../src/runtime/http.ts'
import { createMetrics } from '../../src/runtime/metrics.ts'
import {
  CONTENT_TYPE,
  FrameReader,
  messageFrame,
  type WebFrame,
} from '../../src/web/grpc-web-frame.ts'
import { openGateway } from '../../src/web/server/gateway.ts'
import { refusalOf } from '../../src/web/server/guard.ts'
import { newAccount, newTopic } from '../support/accounts.ts'
import { openMembers } from '../support/in-process.ts'

const forum = await openMembers(1)
const [member] = forum.members as [(typeof forum.members)[0]]
const gateway = openGateway(member.api.methods)
const http = await openHttp({
  listen: { host: '127.0.0.1', port: 0 },
  metrics: createMetrics(),
  health: () => ({ ok: true }),
  site(request, response) {
    const method = gateway.methodOf(request)
    if (method === undefined) return false
    const refusal = refusalOf(request, { insecure: false })
    if (refusal === undefined) void gateway.answer(method, request, response)
    else response.writeHead(403).end(refusal)
    return true
  },
})
afterAll(async () => {
  await http[Symbol.asyncDispose]()
  await forum[Symbol.asyncDispose]()
})
const ada = await newAccount(member.api.address, 'ada')
const topicId = await newTopic(member.api.address, ada, 'Tea')

interface Answered {
  readonly status: number
  readonly frames: readonly WebFrame[]
  readonly code: string | undefined
  readonly text: string
}

function post(
  path: string,
  body: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const all = { 'content-type': CONTENT_TYPE, ...headers }
    const options = { port: http.port, path, method: 'POST', headers: all, agent: false }
    const call = httpRequest(options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const bytes = Buffer.concat(parts)
        const isWeb = response.headers['content-type'] === CONTENT_TYPE
        const frames = isWeb ? new FrameReader(1e8).read(bytes) : []
        const last = frames.at(-1)
        const code = last?.kind === 'trailers' ? last.trailers.get('grpc-status') : undefined
        resolve({ status: response.statusCode ?? 0, frames, code, text: bytes.toString() })
      })
    })
    call.on('error', reject)
    call.end(body)
  })
}

const getTopic = (id = topicId) => messageFrame(Forum.getTopic.request.encode({ topicId: id }))

test('a call is answered by the handler of the API, with the version behind it', async () => {
  const { frames, code } = await post(Forum.getTopic.path, getTopic())

  const [first, last] = frames
  expect(code).toBe('0')
  if (first?.kind !== 'message' || last?.kind !== 'trailers') throw new Error('no such frames')
  expect(Forum.getTopic.response.decode(first.bytes).titles).toEqual(['Tea'])
  expect(last.trailers.get('parley-version-bin')).toBeTruthy()
})

test('a refusal is the same status and sentence as by gRPC', async () => {
  const { frames, code } = await post(Forum.getTopic.path, getTopic('99'))

  const last = frames.at(-1)
  expect(code).toBe('5')
  expect(last?.kind === 'trailers' && last.trailers.get('grpc-message')).toContain('99')
})

test('a write needs its account here, too', async () => {
  const body = messageFrame(Forum.postMessage.request.encode({ topicId, text: 'Hello' }))
  const { authorization } = ada

  expect((await post(Forum.postMessage.path, body)).code).toBe('16')
  expect((await post(Forum.postMessage.path, body, { authorization })).code).toBe('0')
})

test('a body that is no message, or a longer one than the API takes, is refused', async () => {
  const long = messageFrame(new Uint8Array(REQUEST_BYTES_MAX + 1))

  expect((await post(Forum.getTopic.path, new Uint8Array([1, 2, 3]))).code).toBe('3')
  expect((await post(Forum.getTopic.path, long)).code).toBe('3')
})

test.each([
  ['of another site', { origin: 'http://evil.example' }],
  ['that the browser says is of another site', { 'sec-fetch-site': 'cross-site' }],
  ['without the type that browsers ask about first', { 'content-type': 'text/plain' }],
  ['under a name that somebody gave to this machine', { host: 'evil.example' }],
])('a request %s is not answered', async (_, headers: Readonly<Record<string, string>>) => {
  expect((await post(Forum.getTopic.path, getTopic(), headers)).status).toBe(403)
})

test('no page can take a replica out of its chain', async () => {
  const body = messageFrame(Cluster.leave.request.encode({ replica: member.replica.id }))

  expect((await post(Cluster.leave.path, body)).status).toBe(405)
})
