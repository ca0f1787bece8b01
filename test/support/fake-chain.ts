/** A chain as clients meet it: APIs that say who is what, and count what they are asked. */
import { Metadata, Server, ServerCredentials, status } from '@grpc/grpc-js'
import type { Call } from '../../src/api/call.ts'
import { addService, type Door, type Handlers, toBuffer } from '../../src/api/grpc.ts'
import { Shares } from '../../src/api/shares.ts'
import { statusOf } from '../../src/api/status.ts'
import type { Service } from '../../src/codec/method.ts'
import { encodeVector, READ_KEY, VERSION_KEY } from '../../src/codec/session-token.ts'
import { ForumError } from '../../src/core/error.ts'
import { CHAIN } from '../../src/core/ids.ts'
import { Cluster, Forum } from '../../src/gen/services.ts'
import { listLogger } from './in-process.ts'

export interface FakeCall {
  readonly method: string
  /** Hex. */
  readonly requestId: string
  readonly read: string | undefined
}

/** The configuration: head first, by number of replica. */
export interface FakeConfiguration {
  readonly epoch: number
  readonly serving: readonly number[]
  readonly syncing?: readonly number[]
}

export class FakeReplica implements AsyncDisposable {
  readonly calls: FakeCall[] = []
  /** What happens to a call of the forum; by default it is answered. */
  behaviour: 'answers' | 'is-unavailable' | 'loses-answers' = 'answers'
  address = ''
  readonly #number: number
  readonly #chain: FakeChain
  readonly #server = new Server()

  constructor(number: number, chain: FakeChain) {
    this.#number = number
    this.#chain = chain
  }

  async listen(): Promise<void> {
    const door = doorOf()
    addService(this.#server, { service: Forum, handlers: this.#forum(), door })
    addService(this.#server, { service: Cluster, handlers: this.#cluster(), door })
    this.address = await new Promise((resolve, reject) => {
      this.#server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) => {
        if (error === null) resolve(`127.0.0.1:${port}`)
        else reject(error)
      })
    })
  }

  /** Calls of this method that reached it. */
  count(method: string): number {
    return this.calls.filter((one) => one.method === method).length
  }

  /** Ends it as a kill does. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.forceShutdown()
  }

  #forum(): Handlers<typeof Forum> {
    return fakeHandlers(Forum, (method, request, call) => {
      const { requestId } = request as { requestId?: Uint8Array }
      this.calls.push({
        method,
        requestId: Buffer.from(requestId ?? []).toString('hex'),
        read: call.header(READ_KEY),
      })
      if (this.behaviour === 'is-unavailable') throw new ForumError('unavailable', 'not now')
      if (requestId !== undefined) this.#chain.took(Buffer.from(requestId).toString('hex'))
      if (this.behaviour === 'loses-answers') throw new ForumError('unavailable', 'lost')
      return {}
    })
  }

  #cluster(): Handlers<typeof Cluster> {
    return fakeHandlers(Cluster, (method) => {
      this.calls.push({ method, requestId: '', read: undefined })
      return this.#chain.stateFor(this.#number)
    })
  }
}

/** Its configuration can be changed at any time. */
export class FakeChain implements AsyncDisposable {
  readonly replicas: readonly FakeReplica[]
  configuration: FakeConfiguration
  /** Writes that took effect, by the first time each request id came. */
  readonly effects: string[] = []
  /** What the others call replica `n`, if that is not its address. */
  readonly told = new Map<number, string>()

  constructor(count: number, configuration: FakeConfiguration) {
    this.configuration = configuration
    this.replicas = Array.from({ length: count }, (_, number) => new FakeReplica(number, this))
  }

  took(requestId: string): void {
    if (!this.effects.includes(requestId)) this.effects.push(requestId)
  }

  stateFor(asked: number): object {
    const { epoch } = this.configuration
    const states = this.replicas.map((_, number) => this.#replicaState(number, asked))
    return { forumName: 'Fake', mode: 'chain', epoch, replicas: states }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica[Symbol.asyncDispose]()))
  }

  #replicaState(number: number, asked: number): object {
    const { serving, syncing = [] } = this.configuration
    const self = number === asked
    const apiAddress = this.told.get(number) ?? this.replicas[number]?.address ?? ''
    const place = [...serving, ...syncing].indexOf(number) + 1
    return {
      id: `r${number}`,
      apiAddress,
      role: this.#roleOf(number),
      place,
      state: self ? (serving.includes(number) ? 'serving' : 'syncing') : 'connected',
      pid: 1,
      self,
    }
  }

  #roleOf(number: number): string {
    const { serving, syncing = [] } = this.configuration
    if (syncing.includes(number)) return 'syncing'
    if (serving[0] === number) return 'head'
    if (serving.at(-1) === number) return 'tail'
    return serving.includes(number) ? 'middle' : 'out'
  }
}

/** Replicas that listen, in this configuration. */
export async function openFakeChain(
  count: number,
  configuration: FakeConfiguration,
): Promise<FakeChain> {
  const chain = new FakeChain(count, configuration)
  await Promise.all(chain.replicas.map((replica) => replica.listen()))
  return chain
}

type Answer = (method: string, request: unknown, call: Call) => object

/** The same answer for every unary method. */
function fakeHandlers<S extends Service>(service: S, answer: Answer): Handlers<S> {
  const handlers = Object.keys(service).map((name) => [
    name,
    (request: unknown, call: Call) => answer(name, request, call),
  ])
  return Object.fromEntries(handlers) as Handlers<S>
}

function doorOf(): Door {
  const trailer = new Metadata()
  trailer.set(VERSION_KEY, toBuffer(encodeVector(new Map([[CHAIN, 1]]))))
  return {
    closing: new AbortController().signal,
    shares: new Shares(),
    enter: () => undefined,
    trailer: () => trailer,
    failure(reason) {
      const failed = statusOf(reason, listLogger())
      if (failed.code !== status.CANCELLED) failed.metadata.merge(trailer)
      return failed
    },
  }
}
