/** Frames as bytes. Sizes are checked before parsing; whatever is wrong is `corrupt`. */
import { toHex } from '../core/bytes.ts'
import { digestFromBytes, digestToBytes } from '../core/digest.ts'
import {
  ERROR_TEXT_CHARS_MAX,
  GRANT_LIFETIME_MS,
  GRANTS_MAX,
  PACKET_BYTES_MAX,
  SUBSCRIPTION_TOPICS_MAX,
  SUBSCRIPTIONS_MAX,
  WANTED_MAX,
} from '../core/limits.ts'
import type { VectorClock } from '../core/vector.ts'
import { parley } from '../gen/messages.js'
import type { Batches, EquivocationPacket, Found, Tell, Wanted } from '../replication/packet.ts'
import { chainPacketOf, chainPacketToMessage } from './chain-codec.ts'
import {
  checkBytes,
  checkCount,
  checkPositive,
  checkReplica,
  checkSize,
  checkWhole,
  corrupt,
  HASH_BYTES,
  parse,
} from './checks.ts'
import { coordinationOf, coordinationToMessage } from './coordination-codec.ts'
import { countsOf, vectorOf } from './counts.ts'
import { cursorOf, cursorToMessage } from './cursor-codec.ts'
import type { ChainStanding, Frame, GrantReply, GrantRequest, LoadFrame } from './frame.ts'
import { relayOf, relayToMessage } from './relay-codec.ts'
import { sealedFromMessage, sealedToMessage } from './sealed-codec.ts'
import { idOf, subscriberOf } from './write-codec.ts'

const { Packet } = parley.v1
type PacketMessage = parley.v1.Packet.$Properties

/** `trace`: the sender's event clock, where a trace is written. */
export function encodeFrame(frame: Frame, trace?: VectorClock): Uint8Array {
  const message = toMessage(frame)
  const traced = trace === undefined ? message : { ...message, trace: countsOf(trace) }
  return Packet.encode(traced).finish(true)
}

/** The event clock in a frame that was decoded before; undefined if its sender writes no trace. */
export function traceOf(bytes: Uint8Array): VectorClock | undefined {
  const { trace } = parse('packet', (wire) => Packet.decode(wire), bytes)
  return trace.length === 0 ? undefined : vectorOf('trace', trace)
}

/** The frame in these bytes, of which nothing is kept. Signatures are not verified yet. */
export function decodeFrame(bytes: Uint8Array): Frame {
  checkSize('packet', bytes, PACKET_BYTES_MAX)
  const message: PacketMessage = parse('packet', (wire) => Packet.decode(wire), bytes)
  if (message.batches) return batchesOf(message.batches)
  if (message.tell) return tellOf(message.tell)
  if (message.load) return loadOf(message.load)
  if (message.grant) return grantRequestOf(message.grant)
  if (message.granted) return grantReplyOf(message.granted)
  if (message.equivocation) return equivocationOf(message.equivocation)
  if (message.coordination) {
    return { kind: 'coordination', message: coordinationOf(message.coordination) }
  }
  if (message.cursor) return cursorOf(message.cursor)
  if (message.wanted) return wantedOf(message.wanted)
  if (message.found) return foundOf(message.found)
  const packet = chainPacketOf(message) ?? relayOf(message)
  if (packet !== undefined) return packet
  throw corrupt('packet: of no known kind')
}

function toMessage(frame: Frame): PacketMessage {
  switch (frame.kind) {
    case 'tell': {
      const { vector, voidFrom } = frame
      const digest = digestToBytes(frame.digest)
      return { tell: { vector: countsOf(vector), digest, voidFrom: countsOf(voidFrom) } }
    }
    case 'batches': {
      const batches = frame.batches.map(sealedToMessage)
      const erasing = frame.erasing.map(sealedToMessage)
      return { batches: { batches, erasing, ahead: frame.ahead ?? false } }
    }
    case 'equivocation': {
      const first = sealedToMessage(frame.first)
      return { equivocation: { first, second: sealedToMessage(frame.second) } }
    }
    case 'wanted': {
      const payloads = frame.payloads.map(({ author, seq }) => ({ replica: author, count: seq }))
      return { wanted: { payloads, voided: countsOf(frame.voided) } }
    }
    case 'found':
      return { found: { batches: frame.batches.map(sealedToMessage) } }
    case 'grant': {
      const { id, user: userId, lifetimeMs } = frame
      const tokenHash = Buffer.from(frame.tokenHash, 'hex')
      return { grant: { id, tokenHash, userId, topicIds: [...frame.topics], lifetimeMs } }
    }
    case 'granted': {
      const { id, granted } = frame
      const reason = frame.reason.slice(0, ERROR_TEXT_CHARS_MAX).toWellFormed()
      return { granted: { id, granted, reason } }
    }
    case 'load':
      return { load: loadToMessage(frame) }
    case 'cursor':
      return { cursor: cursorToMessage(frame) }
    case 'coordination':
      return { coordination: coordinationToMessage(frame.message) }
    case 'relay':
    case 'relayed':
    case 'relay-grant':
    case 'relayed-grant':
      return relayToMessage(frame)
    default:
      return chainPacketToMessage(frame)
  }
}

function tellOf(message: parley.v1.Tell.$Properties): Tell {
  return {
    kind: 'tell',
    vector: vectorOf('vector', message.vector),
    digest: digestFromBytes(checkBytes('digest', message.digest, HASH_BYTES)),
    voidFrom: vectorOf('void from', message.voidFrom),
  }
}

function batchesOf(message: parley.v1.Batches.$Properties): Batches {
  return {
    kind: 'batches',
    batches: (message.batches ?? []).map(sealedFromMessage),
    erasing: (message.erasing ?? []).map(sealedFromMessage),
    ...(message.ahead ? { ahead: true } : {}),
  }
}

function equivocationOf(message: parley.v1.Equivocation.$Properties): EquivocationPacket {
  const { first, second } = message
  if (!first || !second) throw corrupt('equivocation: it takes two batches')
  return {
    kind: 'equivocation',
    first: sealedFromMessage(first),
    second: sealedFromMessage(second),
  }
}

function wantedOf(message: parley.v1.Wanted.$Properties): Wanted {
  const payloads = message.payloads ?? []
  checkCount('wanted payloads', payloads.length, WANTED_MAX)
  return {
    kind: 'wanted',
    payloads: payloads.map(({ replica, count }) => ({
      author: checkReplica('wanted payload', replica),
      seq: checkPositive('wanted payload', count),
    })),
    voided: vectorOf('voided', message.voided),
  }
}

function foundOf(message: parley.v1.FoundBatches.$Properties): Found {
  return { kind: 'found', batches: (message.batches ?? []).map(sealedFromMessage) }
}

function grantRequestOf(message: parley.v1.GrantRequest.$Properties): GrantRequest {
  const topicIds = message.topicIds ?? []
  checkCount('topics', topicIds.length, SUBSCRIPTION_TOPICS_MAX)
  return {
    kind: 'grant',
    id: checkWhole('grant', message.id, Number.MAX_SAFE_INTEGER),
    tokenHash: toHex(checkBytes('token hash', message.tokenHash, HASH_BYTES)),
    user: subscriberOf(message.userId),
    topics: topicIds.map((topic) => idOf(topic, 'topic')),
    lifetimeMs: checkWhole('lifetime', message.lifetimeMs, GRANT_LIFETIME_MS),
  }
}

function grantReplyOf(message: parley.v1.GrantReply.$Properties): GrantReply {
  const reason = message.reason ?? ''
  checkCount('characters of a reason', reason.length, ERROR_TEXT_CHARS_MAX)
  const id = checkWhole('grant', message.id, Number.MAX_SAFE_INTEGER)
  return { kind: 'granted', id, granted: message.granted ?? false, reason }
}

function loadToMessage(frame: LoadFrame): parley.v1.Load.$Properties {
  const { subscriptions, grants, standing } = frame
  if (standing === undefined) return { subscriptions, grants }
  const digest = digestToBytes(standing.digest)
  return { subscriptions, grants, standing: { ...standing, digest } }
}

function loadOf(message: parley.v1.Load.$Properties): LoadFrame {
  const standing = message.standing ? standingOf(message.standing) : undefined
  return {
    kind: 'load',
    subscriptions: checkWhole('subscriptions', message.subscriptions, SUBSCRIPTIONS_MAX),
    grants: checkWhole('grants', message.grants, GRANTS_MAX),
    ...(standing && { standing }),
  }
}

function standingOf(message: parley.v1.ChainStanding.$Properties): ChainStanding {
  const most = Number.MAX_SAFE_INTEGER
  return {
    applied: checkWhole('applied', message.applied, most),
    digest: digestFromBytes(checkBytes('digest', message.digest, HASH_BYTES)),
    held: checkWhole('held', message.held, most),
    leaseMs: checkWhole('lease', message.leaseMs, most),
  }
}
