/** What replicas of a chain pass on for their clients, as parts of a frame. */
import { type ErrorCode, ForumError } from '../core/error.ts'
import { CHAIN, type TopicId } from '../core/ids.ts'
import {
  ADDRESS_BYTES_MAX,
  ERROR_TEXT_CHARS_MAX,
  SUBSCRIPTION_TOPICS_MAX,
  TOKEN_CHARS_MAX,
} from '../core/limits.ts'
import type { Outcome } from '../core/request.ts'
import type { parley } from '../gen/messages.js'
import { checkCount, checkReplica, checkText, checkWhole, corrupt } from './checks.ts'
import type {
  Relayed,
  RelayedFrame,
  RelayedGrant,
  RelayedGrantFrame,
  RelayFrame,
  RelayFrames,
  RelayGrantFrame,
} from './frame.ts'
import { idOf, subscriberOf, writeFromMessage, writeToMessage } from './write-codec.ts'

type PacketMessage = parley.v1.Packet.$Properties

const CODES = new Set(
  Object.keys({
    invalid: true,
    'not-found': true,
    forbidden: true,
    unauthenticated: true,
    'already-exists': true,
    'failed-precondition': true,
    overloaded: true,
    unavailable: true,
    corrupt: true,
  } satisfies Record<ErrorCode, true>),
)

export function relayToMessage(frame: RelayFrames): PacketMessage {
  switch (frame.kind) {
    case 'relay':
      return { relay: { id: frame.id, request: writeToMessage(frame.request) } }
    case 'relayed': {
      const { id, applied, result } = frame
      if ('error' in result) return { relayed: { id, applied, error: failureOf(result.error) } }
      const { position, made } = result.value
      const outcome = { seq: position?.seq ?? 0, made: made ?? '' }
      return { relayed: { id, applied, outcome } }
    }
    case 'relay-grant': {
      const { id, user: userId, topics } = frame
      return { relayGrant: { id, userId, topicIds: [...topics] } }
    }
    case 'relayed-grant': {
      const { id, result } = frame
      if ('error' in result) return { relayedGrant: { id, error: failureOf(result.error) } }
      return { relayedGrant: { id, granted: { ...result.value } } }
    }
    default:
      return frame satisfies never
  }
}

/** Undefined if the message is none of them. Throws `corrupt`. */
export function relayOf(message: PacketMessage): RelayFrames | undefined {
  const { relay, relayed, relayGrant, relayedGrant } = message
  if (relay) return relayFrameOf(relay)
  if (relayed) return relayedOf(relayed)
  if (relayGrant) return relayGrantOf(relayGrant)
  return relayedGrant ? relayedGrantOf(relayedGrant) : undefined
}

function relayFrameOf({ id, request }: parley.v1.Relay.$Properties): RelayFrame {
  return { kind: 'relay', id: relayId(id), request: writeFromMessage(request) }
}

function relayedOf({ id, applied, outcome, error }: parley.v1.Relayed.$Properties): RelayedFrame {
  return {
    kind: 'relayed',
    id: relayId(id),
    applied: checkWhole('applied', applied, Number.MAX_SAFE_INTEGER),
    result: resultOf(outcome, error, outcomeOf),
  }
}

function relayGrantOf(message: parley.v1.RelayGrant.$Properties): RelayGrantFrame {
  const topicIds = message.topicIds ?? []
  checkCount('topics', topicIds.length, SUBSCRIPTION_TOPICS_MAX)
  const topics = topicIds.map((topic) => idOf<TopicId>(topic, 'topic'))
  const user = subscriberOf(message.userId)
  return { kind: 'relay-grant', id: relayId(message.id), user, topics }
}

function relayedGrantOf({
  id,
  granted,
  error,
}: parley.v1.RelayedGrant.$Properties): RelayedGrantFrame {
  return { kind: 'relayed-grant', id: relayId(id), result: resultOf(granted, error, grantOf) }
}

function grantOf({ replica, address, token }: parley.v1.Granted.$Properties): RelayedGrant {
  return {
    replica: checkReplica('granted', replica),
    address: checkText('address', address, ADDRESS_BYTES_MAX),
    token: checkText('token', token, TOKEN_CHARS_MAX),
  }
}

function outcomeOf({ seq, made }: parley.v1.WriteOutcome.$Properties): Outcome {
  const at = checkWhole('position', seq, Number.MAX_SAFE_INTEGER)
  return {
    position: at === 0 ? undefined : { author: CHAIN, seq: at },
    // Of whichever kind: all of them are written alike.
    made: made ? idOf(made, 'message') : undefined,
  }
}

function resultOf<Message, Value>(
  message: Message | null | undefined,
  error: parley.v1.Failure.$Properties | null | undefined,
  read: (message: Message) => Value,
): Relayed<Value> {
  if (message) return { value: read(message) }
  if (!error) throw corrupt('relayed: neither an answer nor an error')
  const { code, message: text } = error
  if (!isCode(code)) throw corrupt(`relayed: ${JSON.stringify(code)} is no code of an error`)
  checkCount('characters of an error', text?.length ?? 0, ERROR_TEXT_CHARS_MAX)
  return { error: new ForumError(code, text ?? '') }
}

function failureOf({ code, message }: ForumError): parley.v1.Failure.$Properties {
  return { code, message: message.slice(0, ERROR_TEXT_CHARS_MAX).toWellFormed() }
}

function isCode(code: string | null | undefined): code is ErrorCode {
  return CODES.has(code ?? '')
}

function relayId(id: number | null | undefined): number {
  return checkWhole('relay', id, Number.MAX_SAFE_INTEGER)
}
