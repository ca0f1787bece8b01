/**
 * Subscriptions: a grant at the replica with the least load, then a stream there.
 *
 * The first event of a stream is a heartbeat with the version it begins behind: who has it can
 * resume anywhere without a gap. An event is encoded once for all subscribers that are live.
 */
import type { Codec, Got, Sent } from '../codec/method.ts'
import { vectorFromMessage, vectorToMessage } from '../codec/session-token.ts'
import { ForumError } from '../core/error.ts'
import type { EventKind, ForumEvent } from '../core/event.ts'
import type { TopicId } from '../core/ids.ts'
import { SUBSCRIPTION_TOPICS_MAX } from '../core/limits.ts'
import { merge, type Vector, type VersionVector } from '../core/vector.ts'
import { parley } from '../gen/messages.js'
import { Forum } from '../gen/services.ts'
import type { Replica, Standing, SubscribedEvent } from '../replica/replica.ts'
import type { Call } from './call.ts'
import { canonicalId, idOf } from './content-ids.ts'
import type { ForumOptions } from './forum-creations.ts'
import { type Handlers, toBuffer } from './grpc.ts'
import { togetherEncoder } from './events-together.ts'
import { topicAt } from './targets.ts'
import { Views } from './views.ts'
import { withPulse } from './with-pulse.ts'

type Subscribing = 'getSubscriptionNode' | 'subscribeTopic'
type SubscribeRequest = Got<(typeof Forum)['subscribeTopic']['request']>
type Event = Sent<(typeof Forum)['subscribeTopic']['response']>

const EVENT: Codec<Event, unknown> = Forum.subscribeTopic.response

const KIND_OF = {
  'topic-created': parley.v1.EventKind.EVENT_KIND_TOPIC_CREATED,
  'topic-renamed': parley.v1.EventKind.EVENT_KIND_TOPIC_RENAMED,
  posted: parley.v1.EventKind.EVENT_KIND_POSTED,
  edited: parley.v1.EventKind.EVENT_KIND_EDITED,
  deleted: parley.v1.EventKind.EVENT_KIND_DELETED,
  liked: parley.v1.EventKind.EVENT_KIND_LIKED,
  unliked: parley.v1.EventKind.EVENT_KIND_UNLIKED,
  hidden: parley.v1.EventKind.EVENT_KIND_HIDDEN,
  restored: parley.v1.EventKind.EVENT_KIND_RESTORED,
  locked: parley.v1.EventKind.EVENT_KIND_LOCKED,
  unlocked: parley.v1.EventKind.EVENT_KIND_UNLOCKED,
  pinned: parley.v1.EventKind.EVENT_KIND_PINNED,
  unpinned: parley.v1.EventKind.EVENT_KIND_UNPINNED,
  moved: parley.v1.EventKind.EVENT_KIND_MOVED,
} as const satisfies Record<EventKind, number>

export interface SubscribeOptions extends ForumOptions {
  /** How often an idle stream is told that it lives. */
  readonly heartbeatMs: number
}

export function subscriptions(
  options: SubscribeOptions,
): Pick<Handlers<typeof Forum>, Subscribing> {
  const { replica, accounts, heartbeatMs } = options
  const encodeEvent = eventEncoder(replica)
  const encodeTogether = togetherEncoder(encodeEvent)

  /** Takes the grant at once, so that a refusal costs nothing; what it answers does the rest. */
  async function* subscribeTopic(request: SubscribeRequest, call: Call) {
    const topics = topicsOf(replica, request.topicIds)
    replica.redeem(request.token, accounts.reader(call) ?? '', topics)
    const start = await startOf(replica, request, call)
    const signal = AbortSignal.any([call.signal, call.closing])
    const standing: Standing = { isCaughtUp: false }
    const events = replica.subscribe(topics, start, { signal, standing })
    yield heartbeat(start)
    let version: VersionVector = start
    for await (const told of withPulse(events, heartbeatMs, signal)) {
      if (told === undefined) {
        // Nothing came because there was nothing for it: who resumes need not look there again.
        if (standing.isCaughtUp) version = merge(version, replica.version())
        yield heartbeat(version)
      } else {
        version = told.at(-1)?.version ?? version
        yield* request.together ? encodeTogether(told) : told.map(encodeEvent)
      }
    }
    if (call.closing.aborted) throw new ForumError('unavailable', 'this replica is closing')
  }

  return {
    async getSubscriptionNode({ topicIds, here }, call) {
      const topics = topicsOf(replica, topicIds)
      for (const topic of topics) topicAt(replica, topic)
      const user = accounts.reader(call) ?? ''
      const grant = await replica.grant(user, topics, { signal: call.signal, here })
      return { replica: grant.replica, address: grant.address, token: grant.token }
    },
    subscribeTopic,
  }
}

/** Where the stream begins; this replica holds all of it. */
async function startOf(replica: Replica, { after }: SubscribeRequest, call: Call): Promise<Vector> {
  if (!after) return replica.version()
  const vector = vectorFromMessage(after)
  if (vector === undefined) {
    throw new ForumError('invalid', 'after: expected each replica once, with a whole count')
  }
  await replica.reach(vector, call)
  return vector
}

function topicsOf(replica: Replica, given: readonly string[]): TopicId[] {
  if (given.length === 0 || given.length > SUBSCRIPTION_TOPICS_MAX) {
    const rule = `expected 1 to ${SUBSCRIPTION_TOPICS_MAX}`
    throw new ForumError('invalid', `topic_ids: ${given.length} given, ${rule}`)
  }
  const ids = given.map((text) => {
    const id = idOf<TopicId>(replica, 'topic', text, 'topic_ids')
    return canonicalId(replica, 'topic', id)
  })
  return [...new Set(ids)].sort()
}

function heartbeat(version: VersionVector): Buffer {
  const kind = parley.v1.EventKind.EVENT_KIND_HEARTBEAT
  return toBuffer(EVENT.encode({ kind, version: vectorToMessage(version) }))
}

/** Events are the same object for all live subscribers, so each is encoded once. */
function eventEncoder(replica: Replica): (subscribed: SubscribedEvent) => Buffer {
  const encoded = new WeakMap<ForumEvent, Buffer>()
  return ({ event, version }) => {
    const known = encoded.get(event)
    if (known !== undefined) return known
    const bytes = toBuffer(EVENT.encode(eventMessage(replica, event, version)))
    encoded.set(event, bytes)
    return bytes
  }
}

/** The event with its topic and message as they are now. */
function eventMessage(replica: Replica, event: ForumEvent, version: VersionVector): Event {
  const views = new Views(replica, undefined)
  const topic = replica.queries.getTopic(event.topic)
  const message =
    event.message === undefined ? undefined : replica.queries.getMessage(event.message)
  return {
    kind: KIND_OF[event.kind],
    replica: event.position.author,
    seq: event.position.seq,
    atMs: event.time,
    user: views.user(event.user),
    topic: topic === undefined ? null : views.topic(topic),
    message: message === undefined ? null : views.message(message),
    version: vectorToMessage(version),
  }
}
