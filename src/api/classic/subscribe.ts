/**
 * Subscriptions of the classic interface: a grant at the replica with the least load, then a
 * stream there of what happens to messages.
 *
 * A token also carries the version that its giver had, because the client cannot: the replica
 * with the stream waits until it has seen as much, so it knows the user and the topics.
 */
import { decodeVector, encodeVector } from '../../codec/session-token.ts'
import { ForumError } from '../../core/error.ts'
import type { TopicId, UserId } from '../../core/ids.ts'
import { canonical } from '../../core/lookup.ts'
import { SUBSCRIPTION_TOPICS_MAX } from '../../core/limits.ts'
import { EMPTY, type Vector } from '../../core/vector.ts'
import type { MessageBoard } from '../../gen/classic-services.ts'
import type { Got } from '../../codec/method.ts'
import type { Call } from '../call.ts'
import type { Handlers } from '../grpc.ts'
import { everything, reading } from '../reading.ts'
import { eventEncoder } from './events.ts'
import { Subscribers } from './subscribers.ts'
import { startAt } from './start.ts'
import { type ClassicOptions, notFound } from './views.ts'

type Subscribing = 'getSubscriptionNode' | 'subscribeTopic' | 'listSubscriptions'
type SubscribeRequest = Got<(typeof MessageBoard)['subscribeTopic']['request']>

/** Between a token and the version that goes with it; it stands in no token. */
const SEPARATOR = '.'

export function classicSubscriptions(
  options: ClassicOptions,
): Pick<Handlers<typeof MessageBoard>, Subscribing> {
  const { replica, views } = options
  const encode = eventEncoder(options)
  const subscribers = new Subscribers()

  async function* subscribeTopic(request: SubscribeRequest, call: Call) {
    const { token, version } = parseToken(request.subscribeToken)
    await replica.reach(version, call)
    const user = canonicalUser(options, request.userId)
    const topics = canonicalTopics(options, request.topicId)
    replica.redeem(token, user, topics)
    using _open = subscribers.opened(user, topics)
    const signal = AbortSignal.any([call.signal, call.closing])
    // Where a message stands must be known here before it can be said what is behind it.
    const begin = () => startOf(options, request.fromMessageId)
    const events = replica.subscribe(topics, await reading(replica, call, everything, begin), {
      signal,
    })
    for await (const told of events) {
      for (const { event } of told) {
        const bytes = encode(event)
        if (bytes !== undefined) yield bytes
      }
    }
    if (call.closing.aborted) throw new ForumError('unavailable', 'this replica is closing')
  }

  return {
    async getSubscriptionNode({ userId, topicId }, call) {
      const user = canonicalUser(options, userId)
      const topics = canonicalTopics(options, topicId)
      const unknown = topics.find((topic) => views.topicView(topic) === undefined)
      if (unknown !== undefined) throw notFound('topic', views.ids.numberOf(unknown))
      const grant = await replica.grant(user, topics, call)
      subscribers.granted(user, topics)
      const subscribeToken = formatToken(grant.token, replica.version())
      return { subscribeToken, node: { nodeId: grant.replica, address: grant.address } }
    },

    subscribeTopic,

    listSubscriptions({ userId }) {
      const user = canonicalUser(options, userId)
      return { topicId: subscribers.topicsOf(user).map((topic) => views.ids.numberOf(topic)) }
    },
  }
}

function canonicalUser({ views }: ClassicOptions, userId: number): UserId {
  const row = views.userRow(views.idOf<UserId>('user', userId))
  if (row === undefined) throw notFound('user', userId)
  return row.id
}

function canonicalTopics({ replica, views }: ClassicOptions, given: readonly number[]): TopicId[] {
  if (given.length === 0 || given.length > SUBSCRIPTION_TOPICS_MAX) {
    const rule = `expected 1 to ${SUBSCRIPTION_TOPICS_MAX}`
    throw new ForumError('invalid', `topic_id: ${given.length} given, ${rule}`)
  }
  const ids = given.map((number) => views.idOf<TopicId>('topic', number))
  return [...new Set(ids.map((id) => canonical(replica.state, 'topic', id)))].sort()
}

/** What the client has seen, by the message with which it wants to begin. */
function startOf({ replica, views }: ClassicOptions, fromMessageId: number): Vector {
  const start = startAt(views, fromMessageId)
  if (start.kind === 'beginning') return EMPTY
  if (start.kind === 'end') return replica.version()
  const { position } = (start.kind === 'with' ? start.first : start.last).row
  const before = replica.queries.heldBefore(position) ?? replica.version()
  return start.kind === 'with' ? before : new Map(before).set(position.author, position.seq)
}

function formatToken(token: string, version: Vector): string {
  return `${token}${SEPARATOR}${Buffer.from(encodeVector(version)).toString('base64url')}`
}

function parseToken(text: string): { token: string; version: Vector } {
  const [token = '', encoded = ''] = text.split(SEPARATOR)
  const version = decodeVector(Buffer.from(encoded, 'base64url'))
  if (version !== undefined) return { token, version }
  throw new ForumError('unauthenticated', 'subscribe_token: expected what was given with a node')
}
