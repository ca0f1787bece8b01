/**
 * How fresh an answer is: as fresh as its caller asks, and never refused only because this
 * replica of an ordered forum has not come to something yet.
 */
import { READ_KEY } from '../codec/session-token.ts'
import { type ErrorCode, ForumError } from '../core/error.ts'
import type { MessageId, TopicId } from '../core/ids.ts'
import { shown } from '../core/shape.ts'
import type { ReadScope } from '../replication/replication.ts'
import type { Consistency, Replica } from '../replica/replica.ts'
import type { Call } from './call.ts'
import { idOf } from './content-ids.ts'

/** What a read looks at: asked for only where it makes a difference. */
export type ScopeOf = (replica: Replica) => ReadScope

/** Lists, users, searches. */
export const everything: ScopeOf = () => 'everything'

/** One topic; everything if it is not known here yet. */
export function inTopic(topicId: string): ScopeOf {
  return (replica) => scopeOf(replica, idOf<TopicId>(replica, 'topic', topicId))
}

/** The topic of a message or of a topic's text; everything if it is not known here yet. */
export function around({
  messageId,
  topicId,
}: {
  readonly messageId: string | null | undefined
  readonly topicId: string | null | undefined
}): ScopeOf {
  if (!messageId) return topicId ? inTopic(topicId) : everything
  return (replica) => {
    const id = idOf<MessageId>(replica, 'message', messageId)
    return scopeOf(replica, replica.state.getMessage(id)?.topic)
  }
}

/** Answers a query as the call wants it read: at once where that can be. */
export function reading<T>(
  replica: Replica,
  call: Call,
  scope: ScopeOf,
  query: () => T,
): T | Promise<T> {
  const consistency = consistencyOf(call)
  const isOrdered = replica.info.mode === 'chain'
  return replica.read(isOrdered ? scope(replica) : 'everything', consistency, query, call)
}

/** A topic, or everything if it is not known here yet. */
export function scopeOf(replica: Replica, topic: TopicId | undefined): ReadScope {
  const isKnown = topic !== undefined && replica.state.getTopic(topic) !== undefined
  return isKnown ? [topic] : 'everything'
}

function consistencyOf(call: Call): Consistency {
  const given = call.header(READ_KEY)
  if (given === undefined || given === 'strict') return 'strict'
  if (given === 'sequential') return 'sequential'
  const rule = 'expected strict or sequential'
  throw new ForumError('invalid', `metadata ${READ_KEY} ${shown(given)}: ${rule}`)
}

type Handler = (request: never, call: Call) => unknown
type Erased = (request: unknown, call: Call) => unknown

/**
 * The same handlers; in an ordered forum, what they refuse with one of these codes is looked at
 * again once this replica has caught up: what a client made elsewhere a moment ago may not be
 * applied here. A refused call has changed nothing, so it can be made again.
 */
export function lookingAgain<H extends { readonly [Name in keyof H]: Handler }>(
  replica: Replica,
  codes: readonly ErrorCode[],
  handlers: H,
): H {
  if (replica.info.mode !== 'chain') return handlers
  const again = (error: unknown, call: Call) => caughtUp(replica, codes, { error, call })
  // Each keeps its request and its answer, which do not matter here.
  const wrapped = Object.entries<Handler>(handlers).map(([name, handler]) => {
    return [name, withSecondLook(handler as Erased, again)]
  })
  return Object.fromEntries(wrapped) as H
}

/** Resolves when there is something to look at again; throws the error if that would not help. */
async function caughtUp(
  replica: Replica,
  codes: readonly ErrorCode[],
  { error, call }: { readonly error: unknown; readonly call: Call },
): Promise<void> {
  if (!(error instanceof ForumError) || !codes.includes(error.code)) throw error
  await replica.read('everything', 'strict', () => {}, call)
}

function withSecondLook(
  handler: Erased,
  again: (error: unknown, call: Call) => Promise<void>,
): Erased {
  return (request, call) => {
    const retry = (error: unknown) => again(error, call).then(() => handler(request, call))
    try {
      const answered = handler(request, call)
      if (answered instanceof Promise) return answered.catch(retry)
      return isStream(answered) ? streamAgain(answered, retry) : answered
    } catch (error) {
      return retry(error)
    }
  }
}

/** A stream that is refused before it says anything is opened again. */
async function* streamAgain(
  stream: AsyncIterable<unknown>,
  retry: (error: unknown) => Promise<unknown>,
): AsyncGenerator<unknown> {
  let isOpen = false
  try {
    for await (const item of stream) {
      isOpen = true
      yield item
    }
  } catch (error) {
    if (isOpen) throw error
    yield* (await retry(error)) as AsyncIterable<unknown>
  }
}

function isStream(answered: unknown): answered is AsyncIterable<unknown> {
  return typeof answered === 'object' && answered !== null && Symbol.asyncIterator in answered
}
