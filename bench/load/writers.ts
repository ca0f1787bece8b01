/**
 * A client process of people who write, with the client and the settings that everybody has: it
 * finds other replicas and tries again. Beside them somebody listens. Notes when what happened.
 */
import { randomUUID } from 'node:crypto'
import { connectForum } from '../../src/client/connect-forum.ts'
import type { ForumClient } from '../../src/client/forum-client.ts'
import { argumentOf, serveParent } from '../child.ts'
import { nowMs } from '../clock.ts'
import { textOf } from '../fill-forum.ts'

export interface WritersOptions {
  /** host:port of the APIs; the first is preferred. */
  readonly addresses: readonly string[]
  readonly writers: number
  readonly textLength: number
}

export type WritersQuestion =
  /** `Counts` until now. */
  | 'count'
  /** Stops; answers `Written`. */
  | 'stop'

export interface Counts {
  readonly acknowledged: number
  readonly told: number
}

/** By the clock of all processes, in order. */
export interface Written {
  readonly acknowledgedAt: Float64Array
  /** When the one who listens was told of a message. */
  readonly toldAt: Float64Array
}

const { addresses, writers, textLength } = await argumentOf<WritersOptions>()
await using client = await connectForum({ addresses })
// Names are unique in an ordered forum, and these are not the first writers of theirs.
const { user, secret } = await client.createUser({ name: `writer ${randomUUID()}` })
const author = client.as({ userId: user?.id ?? '', secret })
const { id: topicId } = await author.createTopic({ title: 'Storm' })
const ended = new AbortController()
const acknowledgedAt: number[] = []
const toldAt: number[] = []
let isOver = false

const { promise: listening, resolve: opened } = Promise.withResolvers<void>()
void listen(client)
await listening
const lanes = Array.from({ length: writers }, (_, lane) => write(lane))

await serveParent<WritersQuestion>('writing', async (question) => {
  if (question === 'count') {
    const counts: Counts = { acknowledged: acknowledgedAt.length, told: toldAt.length }
    return counts
  }
  isOver = true
  await Promise.all(lanes)
  const written: Written = {
    acknowledgedAt: Float64Array.from(acknowledgedAt),
    toldAt: Float64Array.from(toldAt),
  }
  return written
})
ended.abort()

async function write(lane: number): Promise<void> {
  while (!isOver) {
    try {
      await author.postMessage({ topicId, text: textOf(lane, textLength) })
      acknowledgedAt.push(nowMs())
    } catch {
      // Nobody took it for as long as a client tries: the next one is a write of its own.
    }
  }
}

async function listen(listener: ForumClient): Promise<void> {
  const options = { signal: ended.signal, onOpen: () => opened() }
  for await (const { kind } of listener.subscribe([topicId], options)) {
    if (kind === 'posted') toldAt.push(nowMs())
  }
}
