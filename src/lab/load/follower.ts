/** Subscribers that are resumed whenever their stream breaks, and now and then without reason. */
import { connectForum } from '../../client/connect-forum.ts'
import { pause } from '../../client/pause.ts'
import type { SubscriptionEvent } from '../../client/forum-client.ts'
import { vectorFromMessage, vectorToMessage } from '../../codec/session-token.ts'
import { ForumError } from '../../core/error.ts'
import { STREAM_SILENCE_MS } from '../../core/limits.ts'
import { EMPTY, type VersionVector } from '../../core/vector.ts'
import { parley } from '../../gen/messages.js'
import { Forum } from '../../gen/services.ts'
import type { Connection, Told } from '../checkers/subscription.ts'
import type { Random } from '../random.ts'
import type { LabReplica } from '../engine/replica.ts'
import { metadataOf, openChannel, startedOf } from './access.ts'

/** One connection while it is recorded. */
type Open = Connection & { readonly events: Told[] }

/** What a subscriber got, and what went wrong beside streams that broke. */
export interface Followed {
  readonly name: string
  readonly topics: readonly string[]
  readonly connections: Open[]
  readonly surprises: string[]
}

export interface FollowOptions {
  readonly replicas: readonly LabReplica[]
  readonly topics: readonly string[]
  readonly random: Random
  readonly signal: AbortSignal
}

/** Of all events, how many are the last of their connection though nothing is wrong with it. */
const LEAVE_CHANCE = 0.01
/** What a grant may take, ms. */
const GRANT_MS = 3_000

/** Begins to follow from the first entry on, by the client library. */
export function followByLibrary(options: FollowOptions): Following {
  return begin('a subscriber with the library', options, async (followed) => {
    const { replicas, topics, signal } = options
    const addresses = replicas.map((replica) => replica.api())
    await using client = await connectForum({ addresses })
    const onOpen = (replica: string) => void followed.connections.push({ replica, events: [] })
    for await (const event of client.subscribe(topics, { signal, after: EMPTY, onOpen })) {
      followed.connections.at(-1)?.events.push(toldOf(event, event.kind))
    }
  })
}

/** The same without it: whatever a replica streams is written down. */
export function followPlainly(options: FollowOptions): Following {
  return begin('a plain subscriber', options, async (followed) => {
    const progress = { seen: EMPTY as VersionVector, failures: 0 }
    while (!options.signal.aborted) {
      try {
        await oneStream(options, followed, progress)
      } catch (error) {
        if (!mayResume(error)) throw error
        progress.failures++
      }
      await pause(progress.failures, options.signal)
    }
  })
}

/** A subscriber under way; it ends with its signal. */
export interface Following {
  readonly followed: Followed
  readonly ended: Promise<void>
}

function begin(
  name: string,
  { topics }: FollowOptions,
  follow: (followed: Followed) => Promise<void>,
): Following {
  const followed: Followed = { name, topics, connections: [], surprises: [] }
  const ended = follow(followed).catch((error: unknown) => {
    followed.surprises.push(`${name} ended: ${String(error)}`)
  })
  return { followed, ended }
}

interface Progress {
  seen: VersionVector
  failures: number
}

async function oneStream(
  { replicas, topics, random, signal }: FollowOptions,
  { connections }: Followed,
  progress: Progress,
): Promise<void> {
  const topicIds = [...topics]
  const metadata = metadataOf(undefined)
  using asked = openChannel(random.pick(startedOf(replicas)).api())
  const call = { metadata, signal, deadlineMs: GRANT_MS }
  const { response } = await asked.unary(Forum.getSubscriptionNode, { topicIds }, call)
  const { address, token } = response
  using channel = openChannel(address)
  const connection: Open = { replica: address, events: [] }
  connections.push(connection)
  const request = { topicIds, token, after: vectorToMessage(progress.seen) }
  const out = { metadata, signal, silenceMs: STREAM_SILENCE_MS }
  for await (const event of channel.stream(Forum.subscribeTopic, request, out)) {
    progress.failures = 0
    const { seq, topic, message, version } = event as unknown as SubscriptionEvent & Versioned
    progress.seen = vectorFromMessage(version) ?? progress.seen
    if (event.kind === parley.v1.EventKind.EVENT_KIND_HEARTBEAT) continue
    connection.events.push(toldOf({ seq, topic, message }, nameOf(event.kind)))
    if (random.chance(LEAVE_CHANCE)) return
  }
}

/** An event as it comes, with the version behind it. */
interface Versioned {
  readonly version: { readonly components: { replica: string; count: number }[] }
}

/** In the words of the library: EVENT_KIND_TOPIC_CREATED is `topic-created`. */
function nameOf(kind: number): string {
  const name = parley.v1.EventKind[kind] ?? String(kind)
  return name.replace('EVENT_KIND_', '').replace('_', '-').toLowerCase()
}

type Named = Pick<SubscriptionEvent, 'seq' | 'topic' | 'message'>

function toldOf({ seq, topic, message }: Named, kind: string): Told {
  const id = message === null || message === undefined ? '' : ` ${message.id}`
  return { index: Number(seq), topic: topic?.id ?? '', label: `${kind}${id}` }
}

/** Streams break and replicas die; a token dies with the replica that gave it. */
function mayResume(error: unknown): boolean {
  if (!(error instanceof ForumError)) return false
  return ['unavailable', 'overloaded', 'unauthenticated'].includes(error.code)
}
