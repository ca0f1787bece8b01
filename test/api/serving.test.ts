/** Where the API listens, what else is on its port, and how it closes. */
import { ChannelCredentials, makeClientConstructor, status } from '@grpc/grpc-js'
import { loadSync } from '@grpc/proto-loader'
import { service as healthService } from 'grpc-health-check'
import { expect, onTestFinished, test } from 'vitest'
import { AddressInUseError, parseListenAddress } from '../../src/api/listen-address.ts'
import { openApi } from '../../src/api/open-api.ts'
import { ForumError } from '../../src/core/error.ts'
import { Cluster, Forum } from '../../src/gen/services.ts'
import { newAccount, newTopic } from '../support/accounts.ts'
import { FORUM_KEY, listLogger, type Member, openMembers } from '../support/in-process.ts'
import { selfSigned } from '../support/certificates.ts'
import { call } from '../support/plain-call.ts'
import { openStream } from '../support/plain-stream.ts'

async function openOne() {
  const forum = await openMembers(1)
  onTestFinished(() => forum[Symbol.asyncDispose]())
  return forum.members[0] as Member
}

/** Tries to serve a second API of the same replica. */
async function serveAt(listen: string, extras: object = {}) {
  const { replica } = await openOne()
  const options = { replica, forumKey: FORUM_KEY, listen, logger: listLogger(), ...extras }
  const api = await openApi(options)
  onTestFinished(() => api[Symbol.asyncDispose]())
  return api
}

test.each([
  '',
  '5060',
  'localhost',
  '127.0.0.1:',
  '127.0.0.1:65536',
  ':5060',
  '[1.2.3.4]:1',
  'a:b:1',
])('the address "%s" is refused with its value', (text) => {
  expect(() => parseListenAddress(text)).toThrow(
    expect.objectContaining({ code: 'invalid', message: `address "${text}": expected host:port` }),
  )
})

test('a host that does not exist is refused', async () => {
  const reason = await serveAt('no-such-host.invalid:5060', { insecure: true }).catch(
    (error) => error,
  )

  expect(reason).toBeInstanceOf(ForumError)
  expect(reason.message).toContain('address no-such-host.invalid:5060 cannot be listened on')
})

test.each(['0.0.0.0:0', '[::]:0', '192.0.2.1:0', 'example.org:0'])(
  'beyond loopback (%s) the API wants TLS, or insecure spelled out',
  async (listen) => {
    await expect(serveAt(listen)).rejects.toThrow(
      `address ${listen}: beyond loopback the API wants TLS, or insecure spelled out`,
    )
  },
)

test('with insecure spelled out it listens beyond loopback', async () => {
  const api = await serveAt('0.0.0.0:0', { insecure: true })

  expect(api.address).toMatch(/^0\.0\.0\.0:[1-9]\d+$/)
  const at = api.address.replace('0.0.0.0', '127.0.0.1')
  expect((await call(at, Cluster.getClusterState, {})).code).toBe('OK')
})

test('a busy port is an error that names it', async () => {
  const first = await serveAt('127.0.0.1:0')
  const port = Number(first.address.split(':')[1])
  const reason = await serveAt(first.address).catch((error) => error)

  expect(reason).toBeInstanceOf(AddressInUseError)
  expect(reason.message).toBe(`port ${port} of 127.0.0.1 is in use`)
  expect(reason.address).toEqual({ host: '127.0.0.1', port })
})

test('with a certificate it talks TLS, and nothing else', async () => {
  const { cert, key } = await selfSigned()
  const api = await serveAt('localhost:0', { tls: { cert, key } })
  const { 'parley.v1.Forum': definition } = loadSync('parley/v1/forum.proto', {
    includeDirs: ['proto'],
  })
  const Client = makeClientConstructor(definition as never, 'Forum')
  const client = new Client(api.address, ChannelCredentials.createSsl(Buffer.from(cert)))
  onTestFinished(() => client.close())
  const { promise, resolve } = Promise.withResolvers<unknown>()
  client.listTopics?.({}, (error: unknown, answer: unknown) => resolve(error ?? answer))

  expect(await promise).toEqual({})
  expect((await call(api.address, Forum.listTopics, {})).code).toBe('UNAVAILABLE')
})

test.each([
  ['a certificate that is none', { cert: 'x', key: 'y' }],
  ['an empty certificate', { cert: '', key: '' }],
  [
    'the key of another certificate',
    { cert: (await selfSigned()).cert, key: (await selfSigned()).key },
  ],
])('%s is refused', async (_, tls) => {
  await expect(serveAt('127.0.0.1:0', { tls })).rejects.toThrow(/^TLS certificate and key .*PEM$/)
})

/** Asks a server for the health of its services. */
function healthOf(address: string): (service: string) => Promise<unknown> {
  const Client = makeClientConstructor(healthService, 'Health')
  const client = new Client(address, ChannelCredentials.createInsecure())
  onTestFinished(() => client.close())
  return (service) => {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    client.check?.({ service }, (error: { code: number } | null, answer: { status: string }) =>
      resolve(error === null ? answer.status : status[error.code]),
    )
    return promise
  }
}

test('health checking answers for the port and for each service', async () => {
  const { api } = await openOne()
  const check = healthOf(api.address)

  expect(await check('')).toBe('SERVING')
  expect(await check('parley.v1.Forum')).toBe('SERVING')
  expect(await check('parley.v1.Cluster')).toBe('SERVING')
  expect(await check('parley.v1.Nothing')).toBe('NOT_FOUND')
})

test.each(['v1', 'v1alpha'])(
  'reflection %s names the services and hands out their files',
  async (version) => {
    const { api } = await openOne()
    const answers = await reflect(api.address, version, [
      { listServices: '' },
      { fileContainingSymbol: 'parley.v1.Forum' },
      { fileContainingSymbol: 'parley.v1.ClusterState' },
    ])

    const names = answers[0]?.listServicesResponse?.service.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['parley.v1.Forum', 'parley.v1.Cluster']))
    for (const answer of answers.slice(1)) {
      expect(answer.fileDescriptorResponse?.fileDescriptorProto.length).toBeGreaterThan(0)
    }
  },
)

test('closing ends streams with a hint to go elsewhere, and lets calls end', async () => {
  const { api } = await openOne()
  const ada = await newAccount(api.address, 'ada')
  const topicId = await newTopic(api.address, ada, 'One')
  const { response } = await call(api.address, Forum.getSubscriptionNode, { topicIds: [topicId] })
  const request = { topicIds: [topicId], token: response!.token }
  using stream = openStream(api.address, Forum.subscribeTopic, request)
  await stream.next()
  const posting = call(api.address, Forum.postMessage, { topicId, text: 'last' }, ada)
  const closing = api[Symbol.asyncDispose]()

  expect(['OK', 'UNAVAILABLE']).toContain((await posting).code)
  while ((await stream.next()) !== undefined);
  expect(await stream.ended).toEqual({ code: 'UNAVAILABLE', details: 'this replica is closing' })
  await closing
  expect((await call(api.address, Forum.listTopics, {})).code).toBe('UNAVAILABLE')
})

test('closing twice is closing once', async () => {
  const { api } = await openOne()

  await Promise.all([api[Symbol.asyncDispose](), api[Symbol.asyncDispose]()])
  await api[Symbol.asyncDispose]()
})

interface ReflectionAnswer {
  readonly listServicesResponse?: { readonly service: readonly { readonly name: string }[] }
  readonly fileDescriptorResponse?: { readonly fileDescriptorProto: readonly Uint8Array[] }
}

/** Asks server reflection, as grpcurl and its like do. */
async function reflect(
  address: string,
  version: string,
  questions: readonly object[],
): Promise<ReflectionAnswer[]> {
  const folder = 'node_modules/@grpc/reflection/build/proto/grpc/reflection'
  const definitions = loadSync(`${folder}/${version}/reflection.proto`)
  const definition = definitions[`grpc.reflection.${version}.ServerReflection`]
  const Client = makeClientConstructor(definition as never, 'ServerReflection')
  const client = new Client(address, ChannelCredentials.createInsecure())
  onTestFinished(() => client.close())
  const stream = client.serverReflectionInfo?.()
  for (const question of questions) stream.write(question)
  stream.end()
  return await stream.toArray()
}
