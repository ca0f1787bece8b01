/** A client process that subscribes many times and counts what it is told. */
import { setTimeout as pause } from 'node:timers/promises'
import { connectForum } from '../../src/client/connect-forum.ts'
import { Reader } from '../../src/codec/pbruntime.js'
import { parley } from '../../src/gen/messages.js'
import { argumentOf, serveParent } from '../child.ts'
import { openStreams, type Streams } from './streams.ts'

export interface SubscribersOptions {
  /** Of the API, on loopback. */
  readonly port: number
  readonly topic: string
  readonly count: number
  /** Whether several events may come in one message, as to parley's own clients. */
  readonly together: boolean
}

const { SubscribeTopicRequest, EventKind } = parley.v1
const PATH = '/parley.v1.Forum/SubscribeTopic'
/** Streams that share one connection. */
const STREAMS_PER_CONNECTION = 50
/** Grants that are asked for at once. */
const TOGETHER = 50
const LOOK_EVERY_MS = 2
/** How an event begins: the tag of its kind, and the kind. */
const KIND_TAG = 8
const HEARTBEAT = EventKind.EVENT_KIND_HEARTBEAT
/** Of an event in another one. */
const FURTHER_TAG = (9 << 3) | 2
const WIRE_TYPE = 7

const { port, topic, count, together } = await argumentOf<SubscribersOptions>()
await using stack = new AsyncDisposableStack()
let [opened, events] = [0, 0]
const heard = {
  message(_stream: number, message: Buffer) {
    const isEvent = message[0] !== KIND_TAG || message[1] !== HEARTBEAT
    if (isEvent) events += 1 + furtherIn(message)
    else opened++
  },
  failed(error: Error) {
    throw error
  },
}
await subscribeAll()
await serveParent<'events'>('subscribed', () => Promise.resolve(events))

/** Events behind the first one in a message, without decoding any. */
function furtherIn(message: Buffer): number {
  const reader = Reader.create(message)
  let found = 0
  while (reader.pos < reader.len) {
    const tag = reader.uint32()
    if (tag === FURTHER_TAG) found++
    reader.skipType(tag & WIRE_TYPE)
  }
  return found
}

/** Resolves once each stream has said where it begins, which it does with a heartbeat. */
async function subscribeAll(): Promise<void> {
  const client = stack.use(
    await connectForum({ addresses: [`127.0.0.1:${port}`], discover: false }),
  )
  const topicIds = [topic]
  const connections: Streams[] = []
  for (let made = 0; made < count; made += TOGETHER) {
    const asked = Array.from({ length: Math.min(TOGETHER, count - made) }, () =>
      client.getSubscriptionNode({ topicIds }),
    )
    for (const [index, { token }] of (await Promise.all(asked)).entries()) {
      const connection = await connectionFor(made + index, connections)
      connection.open(SubscribeTopicRequest.encode({ topicIds, token, together }).finish())
    }
    while (opened < Math.min(made + TOGETHER, count)) await pause(LOOK_EVERY_MS)
  }
}

async function connectionFor(index: number, connections: Streams[]): Promise<Streams> {
  const at = Math.floor(index / STREAMS_PER_CONNECTION)
  const there = connections[at]
  if (there !== undefined) return there
  const target = { host: '127.0.0.1', port, path: PATH, metadata: {} }
  const made = stack.use(await openStreams(target, heard))
  connections[at] = made
  return made
}
