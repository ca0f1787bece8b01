/** A client of the classic interface as anyone would write it: grpc-js and the proto file. */
import {
  ChannelCredentials,
  Client,
  type ClientReadableStream,
  type MethodDefinition,
  type ServiceDefinition,
  status,
} from '@grpc/grpc-js'
import { loadSync } from '@grpc/proto-loader'

export interface User {
  readonly id: number
  readonly name: string
}

export type Topic = User

export interface Message {
  readonly id: number
  readonly topicId: number
  readonly userId: number
  readonly text: string
  readonly createdAt: { readonly seconds: number; readonly nanos: number } | null
  readonly likes: number
}

export interface Node {
  readonly nodeId: string
  readonly address: string
}

export interface MessageEvent {
  readonly sequenceNumber: number
  readonly op: 'OP_POST' | 'OP_LIKE' | 'OP_DELETE' | 'OP_UPDATE'
  readonly message: Message | null
  readonly eventAt: { readonly seconds: number; readonly nanos: number } | null
}

export interface Grant {
  readonly subscribeToken: string
  readonly node: Node
}

export interface ClusterState {
  readonly head: Node | null
  readonly tail: Node | null
  readonly chain: readonly Node[]
  readonly configVersion: number
}

/** What each rpc answers. */
interface Answers {
  CreateUser: User
  CreateTopic: Topic
  PostMessage: Message
  UpdateMessage: Message
  DeleteMessage: object
  LikeMessage: Message
  GetSubscriptionNode: Grant
  ListTopics: { readonly topics: readonly Topic[] }
  GetMessages: { readonly messages: readonly Message[] }
  GetUser: User
  ListSubscriptions: { readonly topicId: readonly number[] }
  GetClusterState: ClusterState
}

export type Rpc = keyof Answers

const LOADED = loadSync(`${import.meta.dirname}/wire.proto`, {
  longs: Number,
  enums: String,
  defaults: true,
})

function methodOf(service: string, name: string): MethodDefinition<object, object> {
  const definition = LOADED[`razpravljalnica.${service}`] as ServiceDefinition
  return definition[name] as MethodDefinition<object, object>
}

/** How a call ended: with an answer or the name of a status. */
export interface Ended<Response> {
  readonly code: string
  readonly details: string
  readonly response: Response | undefined
}

export interface EventStream extends Disposable {
  /** The next event; undefined when the stream has ended. */
  next(): Promise<MessageEvent | undefined>
  /** So many more. */
  take(count: number): Promise<MessageEvent[]>
  /** Name of the status with which it ended. */
  readonly ended: Promise<string>
}

/** A client that knows one address. */
export class Board implements Disposable {
  readonly address: string
  readonly #client: Client

  constructor(address: string) {
    this.address = address
    this.#client = new Client(address, ChannelCredentials.createInsecure())
  }

  /** Calls, and answers how it ended. */
  async try<Name extends Rpc>(name: Name, request: object): Promise<Ended<Answers[Name]>> {
    const method = methodOf(name === 'GetClusterState' ? 'ControlPlane' : 'MessageBoard', name)
    return (await this.#call(method.path, method, request)) as Ended<Answers[Name]>
  }

  /** Calls, and answers what it answered; the test fails if it failed. */
  async call<Name extends Rpc>(name: Name, request: object = {}): Promise<Answers[Name]> {
    const { code, details, response } = await this.try(name, request)
    if (response === undefined) throw new Error(`${name}: ${code}: ${details}`)
    return response
  }

  /** Sends what a foreign variant sends: a number in the field of the request id. */
  async callForeign<Name extends 'CreateUser' | 'CreateTopic' | 'PostMessage'>(
    name: Name,
    request: object,
  ): Promise<Ended<Answers[Name]>> {
    const { path } = methodOf('MessageBoard', name)
    const ended = await this.#call(path, methodOf('Foreign', name), request)
    return ended as Ended<Answers[Name]>
  }

  /** Subscribes with a grant of its own for this very request, wherever that leads. */
  async subscribe(
    request: { readonly userId: number; readonly topicId: readonly number[] },
    fromMessageId = 0,
  ): Promise<EventStream> {
    const { subscribeToken, node } = await this.call('GetSubscriptionNode', request)
    return openEvents(node.address, { ...request, fromMessageId, subscribeToken })
  }

  [Symbol.dispose](): void {
    this.#client.close()
  }

  #call(
    path: string,
    { requestSerialize, responseDeserialize }: MethodDefinition<object, object>,
    request: object,
  ): Promise<Ended<object>> {
    return new Promise((resolve) => {
      let response: object | undefined
      this.#client
        .makeUnaryRequest(path, requestSerialize, responseDeserialize, request, (_, answer) => {
          response = answer
        })
        .on('status', ({ code, details }) => {
          resolve({ code: status[code] ?? '', details, response })
        })
    })
  }
}

/** Opens a stream at an address with exactly this request. */
export function openEvents(address: string, request: object): EventStream {
  const client = new Client(address, ChannelCredentials.createInsecure())
  const { path, requestSerialize, responseDeserialize } = methodOf('MessageBoard', 'SubscribeTopic')
  const raw: ClientReadableStream<object> = client.makeServerStreamRequest(
    path,
    requestSerialize,
    responseDeserialize,
    request,
  )
  const ended = new Promise<string>((resolve) => {
    raw.on('status', ({ code }) => resolve(status[code] ?? ''))
  })
  raw.on('error', () => {})
  const events = raw[Symbol.asyncIterator]()
  const next = async (): Promise<MessageEvent | undefined> => {
    // How a stream failed is in `ended`.
    const read = await events.next().catch(() => ({ done: true, value: undefined }))
    return read.done === true ? undefined : (read.value as MessageEvent)
  }
  return {
    next,
    async take(count) {
      const taken: MessageEvent[] = []
      while (taken.length < count) {
        const event = await next()
        if (event === undefined) throw new Error(`the stream ended: ${await ended}`)
        taken.push(event)
      }
      return taken
    },
    ended,
    [Symbol.dispose]() {
      raw.cancel()
      client.close()
    },
  }
}
