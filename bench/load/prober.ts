/**
 * A client process that writes one message after the other and listens to them at every replica:
 * when was it acknowledged, and when was a subscriber told?
 */
import { setTimeout as pause } from 'node:timers/promises'
import { connectForum } from '../../src/client/connect-forum.ts'
import type { ForumClient } from '../../src/client/forum-client.ts'
import { argumentOf, serveParent } from '../child.ts'
import { nowMs } from '../clock.ts'
import { textOf } from '../fill-forum.ts'
import { seeded } from './random.ts'

export interface ProberOptions {
  /** host:port of the APIs; writes go to the first. */
  readonly addresses: readonly string[]
  /** So many subscribers, each at another replica. */
  readonly subscribers: number
}

export interface ProberReady {
  /** The topic that it writes to. */
  readonly topic: string
}

export interface ProbeOrder {
  readonly writes: number
  /** Between two writes, on average, ms. */
  readonly gapMs: number
  readonly textLength: number
  readonly seed: number
}

/** One write; times by the clock of all processes. */
export interface Probed {
  readonly message: string
  readonly sentAt: number
  readonly acknowledgedAt: number
  /** When each subscriber was told. */
  readonly toldAt: readonly number[]
}

const LOOK_EVERY_MS = 5

const { addresses, subscribers } = await argumentOf<ProberOptions>()
await using stack = new AsyncDisposableStack()
const writer = stack.use(await connectForum({ addresses: addresses.slice(0, 1), discover: false }))
const author = await authorOf(writer)
const { id: topic } = await author.createTopic({ title: 'Probe' })
const told = new Map<string, number[]>()
const ended = new AbortController()
const listened = new Set<string>()
for (let index = 0; index < subscribers; index++) await listen(addresses.at(-1 - index) ?? '')

await serveParent<ProbeOrder>({ topic } satisfies ProberReady, probe)
ended.abort()

async function authorOf(client: ForumClient): Promise<ForumClient> {
  const { user, secret } = await client.createUser({ name: 'prober' })
  return client.as({ userId: user?.id ?? '', secret })
}

/**
 * A subscriber at a replica that has none yet. Grants lead to where the fewest are, as far as the replica that
 * is asked knows: whoever comes to a replica that is listened to already tries again.
 */
async function listen(address: string): Promise<void> {
  const client = stack.use(await connectForum({ addresses: [address], discover: false }))
  for (;;) {
    const { promise, resolve } = Promise.withResolvers<string>()
    const leaving = new AbortController()
    void hear(client, AbortSignal.any([leaving.signal, ended.signal]), resolve)
    const opened = await promise
    if (!listened.has(opened)) {
      listened.add(opened)
      return
    }
    leaving.abort()
    await pause(LOOK_EVERY_MS)
  }
}

async function hear(
  client: ForumClient,
  signal: AbortSignal,
  onOpen: (address: string) => void,
): Promise<void> {
  for await (const { message } of client.subscribe([topic], { signal, onOpen })) {
    if (message === null) continue
    told.set(message.id, [...(told.get(message.id) ?? []), nowMs()])
  }
}

async function probe({ writes, gapMs, textLength, seed }: ProbeOrder): Promise<Probed[]> {
  const random = seeded(seed)
  const written: Omit<Probed, 'toldAt'>[] = []
  for (let index = 0; index < writes; index++) {
    // Not in step with what servers do every so often.
    await pause(2 * gapMs * random())
    const sentAt = nowMs()
    const { id } = await author.postMessage({ topicId: topic, text: textOf(index, textLength) })
    written.push({ message: id, sentAt, acknowledgedAt: nowMs() })
  }
  const isTold = ({ message }: { readonly message: string }): boolean =>
    told.get(message)?.length === subscribers
  while (!written.every(isTold)) await pause(LOOK_EVERY_MS)
  return written.map((one) => ({ ...one, toldAt: told.get(one.message) ?? [] }))
}
