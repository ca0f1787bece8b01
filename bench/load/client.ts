/**
 * A client process: keeps a number of unary calls under way (a closed loop) for some time and
 * says what it saw. Answers with how busy it was itself: near 1, it is what was measured.
 */
import { randomBytes } from 'node:crypto'
import { createHistogram } from 'node:perf_hooks'
import { parley } from '../../src/gen/messages.js'
import { argumentOf, serveParent } from '../child.ts'
import { type Connection, openConnection, type Target } from './connection.ts'

export interface LoadOrder {
  readonly target: Target
  /** Calls under way at once from this process. */
  readonly concurrency: number
  readonly seconds: number
  readonly calls: Calls
}

/** What the calls say. */
export type Calls =
  /** New posts; topics take turns. */
  | { readonly kind: 'posts'; readonly text: string; readonly topics: readonly string[] }
  /** These messages in turn. */
  | { readonly kind: 'given'; readonly messages: readonly Uint8Array[] }

export interface LoadSeen {
  readonly answered: number
  readonly failed: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** The share of one core that this process used. */
  readonly busy: number
}

/** Connections per process: as a handful of programs would hold. */
const CONNECTIONS = 4

async function load(order: LoadOrder): Promise<LoadSeen> {
  const message = messageMaker(order.calls)
  const histogram = createHistogram()
  const count = Math.min(CONNECTIONS, order.concurrency)
  let [answered, failed] = [0, 0]
  await using stack = new AsyncDisposableStack()
  const broken = (error: Error): void => {
    throw error
  }
  const connections: Connection[] = []
  for (let index = 0; index < count; index++) {
    connections.push(stack.use(await openConnection(order.target, broken)))
  }

  const usage = process.cpuUsage()
  const from = performance.now()
  const until = from + order.seconds * 1_000
  const lanes = Array.from({ length: order.concurrency }, (_, lane) => {
    const connection = connections[lane % count] as Connection
    return new Promise<void>((resolve) => {
      const next = (): void => {
        const sent = performance.now()
        if (sent >= until) {
          resolve()
          return
        }
        connection.call(message(), (ok) => {
          histogram.record(Math.max(1, Math.round((performance.now() - sent) * 1_000)))
          if (ok) answered++
          else failed++
          next()
        })
      }
      next()
    })
  })
  await Promise.all(lanes)
  const { user, system } = process.cpuUsage(usage)
  return {
    answered,
    failed,
    p50Ms: histogram.percentile(50) / 1_000,
    p99Ms: histogram.percentile(99) / 1_000,
    busy: (user + system) / 1_000 / (performance.now() - from),
  }
}

function messageMaker(calls: Calls): () => Uint8Array {
  let made = 0
  if (calls.kind === 'given') {
    const { messages } = calls
    return () => messages[made++ % messages.length] as Uint8Array
  }
  const { text, topics } = calls
  // Each post is a new request: its id was never used before.
  const requestId = randomBytes(16)
  return () => {
    requestId.writeUInt32BE(made, 12)
    const topicId = topics[made++ % topics.length] ?? ''
    return parley.v1.PostMessageRequest.encode({ requestId, topicId, text }).finish()
  }
}

await argumentOf<null>()
await serveParent<LoadOrder>('ready', load)
