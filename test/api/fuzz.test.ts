/** Requests that no client makes: noise, and valid ones that were cut, changed or stretched. */
import { Metadata, status } from '@grpc/grpc-js'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CallSource } from '../../src/api/call.ts'
import type { BoundMethod } from '../../src/api/grpc.ts'
import { Cluster, Forum } from '../../src/gen/services.ts'
import { MemoryHub } from '../../src/transport/memory-transport.ts'
import { damaged } from '../codec/hostile.ts'
import { runs } from '../core/runs.ts'
import { listLogger, openMember } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'

/** What the API itself could not explain. */
const UNEXPLAINED: readonly number[] = [status.INTERNAL, status.UNKNOWN]

const logged: object[] = []
const member = await openMember(new MemoryHub(), 0, { logger: listLogger(logged) })
afterAll(() => member[Symbol.asyncDispose]())

/** Of every field that some request has; encoders take those of theirs. */
let fields: Record<string, unknown> = {}
let authorization = ''

beforeAll(async () => {
  const at = member.address
  const { response: made } = await call(at, Forum.createUser, { name: 'ada' })
  authorization = `Bearer ${made?.user?.id}.${made?.secret}`
  const topic = await call(at, Forum.createTopic, { title: 'One' }, { authorization })
  const topicId = topic.response?.id ?? ''
  const posted = await call(at, Forum.postMessage, { topicId, text: 'hello' }, { authorization })
  const messageId = posted.response?.id ?? ''
  fields = {
    ...{ topicId, messageId, parentId: messageId, topicIds: [topicId], id: made?.user?.id },
    ...{ requestId: new Uint8Array(16).fill(1), title: 'Two', text: 'hello', name: 'bob' },
    ...{ limit: 10, after: '', words: 'hello', token: 'x'.repeat(20), like: true, labels: ['a'] },
    ...{ sort: 1, tree: true, withHistory: true, forumOnly: true, date: 1_700_000_000_000 },
    ...{ version: [{ replica: 'k3f9a0x2vq', count: 3 }], here: true },
  }
})

/** What is closed by being called: only its own operator may. */
const LEFT_OUT = ['/Leave', '/WatchClusterState']
const methods = member.api.methods.filter(({ path }) => !LEFT_OUT.some((end) => path.endsWith(end)))
const tables = Object.values({ ...Forum, ...Cluster })

function sourceOf(path: string, metadata: Metadata, leaving?: AbortSignal): CallSource {
  return {
    metadata,
    cancelled: false,
    getPath: () => path,
    getPeer: () => '127.0.0.1:1',
    once: (_, listener) => leaving?.addEventListener('abort', () => listener()),
  }
}

/** The code with which it ends, of a stream with its first message. */
async function codeOf(
  method: BoundMethod,
  bytes: Uint8Array,
  metadata: Metadata,
  leaving?: AbortSignal,
): Promise<number> {
  const source = sourceOf(method.path, metadata, leaving)
  try {
    if (!method.responseStream) await method.answer(source, Buffer.from(bytes))
    else {
      const stream = method.stream(source, Buffer.from(bytes))[Symbol.asyncIterator]()
      await stream.next()
      await stream.return?.()
    }
    return status.OK
  } catch (reason) {
    return method.failure(reason).code
  }
}

test.each(methods.map((method) => [method.path, method] as const))(
  '%s answers or refuses whatever the bytes are, and never fails itself',
  async (path, method) => {
    const table = tables.find((each) => each.path === path)
    const valid = fc.constant(null).map(() => table!.request.encode(fields as never))
    const metadata = new Metadata()
    metadata.set('authorization', authorization)
    await fc.assert(
      fc.asyncProperty(damaged(valid), async (bytes) => {
        expect(UNEXPLAINED).not.toContain(await codeOf(method, bytes, metadata))
      }),
      runs(60),
    )
    expect(logged).toEqual([])
  },
)

test('whatever a call says of its client and of what it has seen, it is answered or refused', async () => {
  const [method] = methods.filter(({ path }) => path === Forum.listTopics.path)
  // What a header may have in it.
  const words = fc.oneof(
    fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((c) => String.fromCharCode(c)) }),
    fc.constant(null).map(() => authorization.slice(0, -1)),
  )
  await fc.assert(
    fc.asyncProperty(words, fc.uint8Array({ maxLength: 40 }), async (word, bytes) => {
      const metadata = new Metadata()
      metadata.set('authorization', word)
      if (bytes.length > 0) metadata.set('parley-after-bin', Buffer.from(bytes))
      const client = new AbortController()
      const code = codeOf(method!, new Uint8Array(), metadata, client.signal)
      // What waits for what it says it has seen would wait for long: its client goes away.
      await new Promise(setImmediate)
      client.abort()
      expect(UNEXPLAINED).not.toContain(await code)
    }),
    runs(60),
  )
})

test('what was sent at random has changed nothing for others', async () => {
  const { response } = await call(member.address, Forum.getMessages, {
    topicId: String(fields.topicId),
  })
  expect(response?.messages.some(({ text }) => text === 'hello')).toBe(true)
})
