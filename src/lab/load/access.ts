/** Ways to a chain: the client library, or one replica a try and nothing in between. */
import { ChannelCredentials, Metadata } from '@grpc/grpc-js'
import { Channel } from '../../client/channel.ts'
import { connectForum } from '../../client/connect-forum.ts'
import type { Credentials, ForumClient, ForumMethods } from '../../client/forum-client.ts'
import type { AnyMethod } from '../../codec/method.ts'
import { AUTHORIZATION_KEY } from '../../codec/session-token.ts'
import { Forum } from '../../gen/services.ts'
import type { Random } from '../random.ts'
import type { LabReplica } from '../engine/replica.ts'

const USED = [
  'createUser',
  'getUser',
  'createTopic',
  'postMessage',
  'editMessage',
  'deleteMessage',
  'likeMessage',
  'getMessage',
  'getMessages',
] as const

/** The calls that the clients of a torture make. */
export type Methods = Pick<ForumMethods, (typeof USED)[number]>

export interface Access extends AsyncDisposable {
  /** The calls of one try. */
  methods(credentials: Credentials | undefined): Methods
  /** Whether a try reaches one replica, once: then a refusal says that nothing was done. */
  readonly isOneTry: boolean
  /** Goes on elsewhere. */
  move(): void
  /** Where the next try goes. */
  where(): string
}

/** How long somebody waits for one replica, ms: some are hasty, some wait longer than a write. */
const DEADLINES_MS = [700, 2_500, 7_000]
/** How long somebody waits for the library, ms. */
const LIBRARY_MS = 8_000

/** One replica a try, without what was seen before: a stale one has nothing to hide behind. */
export class OneAddress implements Access {
  readonly isOneTry = true
  readonly #replicas: readonly LabReplica[]
  readonly #random: Random
  readonly #channels = new Map<string, Channel>()
  #replica: LabReplica

  constructor(replicas: readonly LabReplica[], random: Random) {
    this.#replicas = replicas
    this.#random = random
    this.#replica = random.pick(startedOf(replicas))
  }

  methods(credentials: Credentials | undefined): Methods {
    const channel = this.#channel(this.#replica.api())
    const deadlineMs = this.#random.pick(DEADLINES_MS)
    const named = USED.map((name) => {
      const call = async (request: object) => {
        const metadata = metadataOf(credentials)
        const method: AnyMethod = Forum[name]
        const out = { metadata, signal: undefined, deadlineMs }
        return (await channel.unary(method, request as never, out)).response
      }
      return [name, call] as const
    })
    // Built from the very tables from which the type is derived.
    return Object.fromEntries(named) as unknown as Methods
  }

  move(): void {
    this.#replica = this.#random.pick(startedOf(this.#replicas))
  }

  where(): string {
    return this.#replica.name
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const channel of this.#channels.values()) channel[Symbol.dispose]()
  }

  #channel(address: string): Channel {
    const known = this.#channels.get(address)
    if (known !== undefined) return known
    const channel = openChannel(address)
    this.#channels.set(address, channel)
    return channel
  }
}

/** Those that ever served: one that is just joining is at no address yet. */
export function startedOf(replicas: readonly LabReplica[]): readonly LabReplica[] {
  return replicas.filter((replica) => replica.hasStarted())
}

/** A connection to one replica. */
export function openChannel(address: string): Channel {
  return new Channel(address, ChannelCredentials.createInsecure())
}

/** Somebody's credentials, as a call carries them. */
export function metadataOf(credentials: Credentials | undefined): Metadata {
  const metadata = new Metadata()
  if (credentials === undefined) return metadata
  const { userId, secret } = credentials
  metadata.set(AUTHORIZATION_KEY, `Bearer ${userId}.${secret}`)
  return metadata
}

/** The client library, which finds its way and tries again by itself. */
export class Library implements Access {
  readonly isOneTry = false
  readonly #client: ForumClient

  constructor(client: ForumClient) {
    this.#client = client
  }

  methods(credentials: Credentials | undefined): Methods {
    const client = this.#client.as(credentials)
    const named = USED.map((name) => {
      const method = client[name] as (request: object, options: object) => Promise<unknown>
      const call = (request: object) => {
        return method(request, { signal: AbortSignal.timeout(LIBRARY_MS) })
      }
      return [name, call] as const
    })
    // The same functions, with their patience.
    return Object.fromEntries(named) as unknown as Methods
  }

  move(): void {}

  where(): string {
    return 'the library'
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client[Symbol.asyncDispose]()
  }
}

export async function openLibrary(replicas: readonly LabReplica[]): Promise<Library> {
  return new Library(await connectForum({ addresses: replicas.map((replica) => replica.api()) }))
}
