/** One way of a load that is under way: its connections, its messages, what was seen. */
import { randomBytes } from 'node:crypto'
import { parley } from '../../src/gen/messages.js'
import { openConnection } from './connection.ts'
import { etcdPut } from './etcd-put.ts'
import { Recorder } from './latency.ts'
import type { Calls, NewPost, Way, WaySeen } from './order.ts'
import { openRedis } from './redis.ts'
import type { Caller, Target } from './target.ts'

/** Connections per process: as a handful of programs would hold; as many to each target. */
const CONNECTIONS = 4

export class OpenedWay implements AsyncDisposable {
  readonly #stack = new AsyncDisposableStack()
  readonly #callers: Caller[] = []
  readonly #message: () => Uint8Array
  readonly #recorder = new Recorder()
  readonly #inTurn: boolean
  #failed = 0
  #called = 0

  constructor({ calls, inTurn = false }: Way) {
    this.#message = messageMaker(calls)
    this.#inTurn = inTurn
  }

  async open(targets: readonly Target[], concurrency: number): Promise<void> {
    const wanted = targets.length * Math.ceil(CONNECTIONS / targets.length)
    const count = this.#inTurn ? wanted : Math.min(wanted, concurrency)
    for (let index = 0; index < count; index++) {
      const target = targets[index % targets.length] as Target
      this.#callers.push(this.#stack.use(await openCaller(target)))
    }
  }

  /**
   * One call over the connection of the `client`-th client, or over the next one; its latency counts
   * from `since` (performance.now).
   */
  call(client: number, since: number, done: () => void): void {
    const index = this.#inTurn ? this.#called++ : client
    const caller = this.#callers[index % this.#callers.length]
    caller?.call(this.#message(), (ok) => {
      if (ok) this.#recorder.record(performance.now() - since)
      else this.#failed++
      done()
    })
  }

  seen(): WaySeen {
    return { latencies: this.#recorder.all(), failed: this.#failed }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#stack.disposeAsync()
  }
}

export async function openWay(way: Way, concurrency: number): Promise<OpenedWay> {
  const opened = new OpenedWay(way)
  await opened.open(way.targets, concurrency)
  return opened
}

function openCaller(target: Target): Promise<Caller> {
  if (target.protocol === 'redis') return openRedis(target)
  return openConnection(target, (error) => {
    throw error
  })
}

function messageMaker(calls: Calls): () => Uint8Array {
  switch (calls.kind) {
    case 'given': {
      let turn = 0
      return () => calls.messages[turn++ % calls.messages.length] as Uint8Array
    }
    case 'posts':
      return postMaker(calls.topics.map((topicId) => ({ topicId, text: calls.text })))
    case 'answers':
      return postMaker(calls.posts)
    case 'puts':
      return etcdPut(calls.valueLength)
    case 'adds': {
      const value = randomBytes(calls.valueLength / 2).toString('hex')
      const bytes = Buffer.from(value)
      return () => bytes
    }
    default:
      return calls satisfies never
  }
}

function postMaker(posts: readonly NewPost[]): () => Uint8Array {
  let made = 0
  // Each post is a new request: its id was never used before.
  const requestId = randomBytes(16)
  return () => {
    requestId.writeUInt32BE(made, 12)
    const post = posts[made++ % posts.length]
    return parley.v1.PostMessageRequest.encode({ requestId, ...post }).finish()
  }
}
