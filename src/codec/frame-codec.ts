/** Frames as bytes. Sizes are checked before parsing; whatever is wrong is `corrupt`. */
import { toHex } from '../core/bytes.ts'
import { digestFromBytes, digestToBytes } from '../core/digest.ts'
import { ForumError } from '../core/error.ts'
import { type ContentId, type ContentKind, parseContentId, type ReplicaId } from '../core/ids.ts'
import {
  ERROR_TEXT_CHARS_MAX,
  GRANT_LIFETIME_MS,
  GRANTS_MAX,
  PACKET_BYTES_MAX,
  REPLICAS_MAX,
  SUBSCRIPTION_TOPICS_MAX,
  SUBSCRIPTIONS_MAX,
} from '../core/limits.ts'
import { sorted, type Vector } from '../core/vector.ts'
import { parley } from '../gen/messages.js'
import type { Batches, EquivocationPacket, Tell } from '../replication/packet.ts'
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
import type { Frame, GrantReply, GrantRequest, LoadFrame } from './frame.ts'
import { sealedFromMessage, sealedToMessage } from './sealed-codec.ts'

const { Packet } = parley.v1
type PacketMessage = parley.v1.Packet.$Properties

export function encodeFrame(frame: Frame): Uint8Array {
  return Packet.encode(toMessage(frame)).finish(true)
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
      return { batches: { batches, erasing: frame.erasing.map(sealedToMessage) } }
    }
    case 'equivocation': {
      const first = sealedToMessage(frame.first)
      return { equivocation: { first, second: sealedToMessage(frame.second) } }
    }
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
      return { load: { subscriptions: frame.subscriptions, grants: frame.grants } }
    default:
      return frame satisfies never
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

function grantRequestOf(message: parley.v1.GrantRequest.$Properties): GrantRequest {
  const topicIds = message.topicIds ?? []
  checkCount('topics', topicIds.length, SUBSCRIPTION_TOPICS_MAX)
  return {
    kind: 'grant',
    id: checkWhole('grant', message.id, Number.MAX_SAFE_INTEGER),
    tokenHash: toHex(checkBytes('token hash', message.tokenHash, HASH_BYTES)),
    user: idOf(message.userId, 'user'),
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

function loadOf(message: parley.v1.Load.$Properties): LoadFrame {
  return {
    kind: 'load',
    subscriptions: checkWhole('subscriptions', message.subscriptions, SUBSCRIPTIONS_MAX),
    grants: checkWhole('grants', message.grants, GRANTS_MAX),
  }
}

function countsOf(vector: Vector): { replica: string; count: number }[] {
  return sorted(vector).map(([replica, count]) => ({ replica, count }))
}

function vectorOf(
  what: string,
  counts: readonly parley.v1.ReplicaCount.$Properties[] | null | undefined,
): Vector {
  checkCount(what, counts?.length ?? 0, REPLICAS_MAX)
  const vector = new Map<ReplicaId, number>()
  for (const { replica, count } of counts ?? []) {
    const id = checkReplica(what, replica)
    if (vector.has(id)) throw corrupt(`${what}: ${id} stands twice in it`)
    vector.set(id, checkPositive(what, count))
  }
  return vector
}

function idOf<Id extends ContentId>(text: string | null | undefined, kind: ContentKind): Id {
  try {
    return parseContentId(text ?? '', kind)
  } catch (cause) {
    if (!(cause instanceof ForumError)) throw cause
    throw corrupt(cause.message, cause)
  }
}
