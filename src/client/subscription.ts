/**
 * A subscription that outlives replicas.
 *
 * Every event and every heartbeat carries the version behind it. When the stream breaks, a new
 * grant is asked for and the stream goes on behind the last version, wherever that is. What was
 * seen already is dropped, so each event comes exactly once.
 */
import { vectorFromMessage, vectorToMessage } from '../codec/session-token.ts'
import { ForumError } from '../core/error.ts'
import { isReplicaId } from '../core/ids.ts'
import { STREAM_SILENCE_MS, TOKEN_TRIES_MAX } from '../core/limits.ts'
import { EMPTY, includes, merge, type Vector, type VersionVector } from '../core/vector.ts'
import { parley } from '../gen/messages.js'
import { Forum } from '../gen/services.ts'
import type { Connection } from './connection.ts'
import type { Decoded } from './decoded.ts'
import { isRetryable } from './failure.ts'
import type { EventKind } from '../core/event.ts'
import type { Credentials, SubscribeOptions, SubscriptionEvent } from './forum-client.ts'
import { pause } from './pause.ts'
import type { Router } from './router.ts'

type Event = Decoded<parley.v1.Event.$Properties>

const KIND_OF: Readonly<Record<number, EventKind>> = {
  [parley.v1.EventKind.EVENT_KIND_TOPIC_CREATED]: 'topic-created',
  [parley.v1.EventKind.EVENT_KIND_TOPIC_RENAMED]: 'topic-renamed',
  [parley.v1.EventKind.EVENT_KIND_POSTED]: 'posted',
  [parley.v1.EventKind.EVENT_KIND_EDITED]: 'edited',
  [parley.v1.EventKind.EVENT_KIND_DELETED]: 'deleted',
  [parley.v1.EventKind.EVENT_KIND_LIKED]: 'liked',
  [parley.v1.EventKind.EVENT_KIND_UNLIKED]: 'unliked',
  [parley.v1.EventKind.EVENT_KIND_HIDDEN]: 'hidden',
  [parley.v1.EventKind.EVENT_KIND_RESTORED]: 'restored',
  [parley.v1.EventKind.EVENT_KIND_LOCKED]: 'locked',
  [parley.v1.EventKind.EVENT_KIND_UNLOCKED]: 'unlocked',
  [parley.v1.EventKind.EVENT_KIND_PINNED]: 'pinned',
  [parley.v1.EventKind.EVENT_KIND_UNPINNED]: 'unpinned',
  [parley.v1.EventKind.EVENT_KIND_MOVED]: 'moved',
}

/** Where a subscription stands, across all its streams. */
interface Progress {
  /** Undefined until the first stream has said where it begins. */
  seen: VersionVector | undefined
  /** Whether it ever stood: from then on it does not give up. */
  hasOpened: boolean
  failures: number
  refusedTokens: number
}

export interface SubscriptionContext {
  readonly connection: Connection
  readonly credentials: Credentials | undefined
}

export async function* subscribe(
  { connection, credentials }: SubscriptionContext,
  topics: readonly string[],
  options: SubscribeOptions,
): AsyncGenerator<SubscriptionEvent> {
  const signal = connection.signalFor(options.signal)
  const progress: Progress = {
    seen: options.after,
    hasOpened: false,
    failures: 0,
    refusedTokens: 0,
  }
  const caller = callerOf(connection.router, credentials)
  const context = { connection, credentials: caller, options: { ...options, signal } }
  while (!signal.aborted) {
    try {
      yield* oneStream(context, topics, progress)
    } catch (error) {
      if (signal.aborted) return
      if (!mayResume(error, progress)) throw error
      progress.failures++
      options.onBroken?.(error)
    }
    await pause(progress.failures, signal)
  }
}

/**
 * Reading needs no account, and the stream may be at another replica: in plain text the user's
 * secret stays where it is.
 */
function callerOf(router: Router, credentials: Credentials | undefined): Credentials | undefined {
  return router.isEncrypted ? credentials : undefined
}

interface StreamContext extends SubscriptionContext {
  readonly options: SubscribeOptions & { readonly signal: AbortSignal }
}

/** One grant and the stream it is for, until that breaks. */
async function* oneStream(
  { connection, credentials, options }: StreamContext,
  topics: readonly string[],
  progress: Progress,
): AsyncGenerator<SubscriptionEvent> {
  const { signal, onOpen } = options
  const topicIds = [...topics]
  const call = { credentials, signal }
  const granted = await connection.call(Forum.getSubscriptionNode, { topicIds }, call)
  const { address, token } = granted.response
  const after = progress.seen === undefined ? null : vectorToMessage(progress.seen)
  const events = connection.router
    .channel(address)
    .stream(
      Forum.subscribeTopic,
      { topicIds, token, after, together: true },
      { metadata: connection.metadataFor(credentials), signal, silenceMs: STREAM_SILENCE_MS },
    )
  let isOpen = false
  for await (const message of noting(events, () => connection.failed(address))) {
    const first = message as Event
    if (!isOpen) onOpen?.(address)
    isOpen = true
    Object.assign(progress, { hasOpened: true, failures: 0, refusedTokens: 0 })
    for (const event of [first, ...first.further]) {
      const version = versionOf(event)
      const isNew = !wasSeen(event, progress.seen)
      progress.seen = merge(progress.seen ?? EMPTY, version)
      const kind = KIND_OF[event.kind]
      // Heartbeats, and kinds that newer replicas may know, only say how far the stream is.
      if (kind === undefined || !isNew) continue
      connection.session.saw(progress.seen)
      yield told(event, kind, progress.seen)
    }
  }
}

/** The same messages; a stream that breaks is noted before it throws. */
async function* noting<Message>(
  messages: AsyncIterable<Message>,
  note: () => void,
): AsyncGenerator<Message> {
  try {
    yield* messages
  } catch (error) {
    if (isRetryable(error)) note()
    throw error
  }
}

function told(event: Event, kind: EventKind, version: VersionVector): SubscriptionEvent {
  const { replica, seq, atMs, user, topic, message } = event
  return { kind, replica, seq, atMs, user, topic, message, version }
}

function wasSeen({ replica, seq }: Event, seen: VersionVector | undefined): boolean {
  return seen !== undefined && isReplicaId(replica) && includes(seen, replica, seq)
}

function versionOf({ version }: Event): Vector {
  const components = version?.components.map(({ replica, count }) => ({ replica, count })) ?? []
  const vector = vectorFromMessage({ components })
  if (vector !== undefined) return vector
  throw new ForumError('corrupt', 'an event came with a version that is none')
}

/** A refused token is asked for anew: a replica that restarted has forgotten it. */
function mayResume(error: unknown, progress: Progress): error is ForumError {
  if (error instanceof ForumError && error.code === 'unauthenticated') {
    return ++progress.refusedTokens < TOKEN_TRIES_MAX
  }
  return isRetryable(error) && (progress.hasOpened || progress.failures < TOKEN_TRIES_MAX)
}
