/** Packets between replicas of a chain, as parts of a frame. */
import { toHex } from '../core/bytes.ts'
import { digestFromBytes, digestToBytes } from '../core/digest.ts'
import type { BatchHash } from '../core/entry.ts'
import { UNCOMMITTED_BATCHES_MAX } from '../core/limits.ts'
import type { parley } from '../gen/messages.js'
import type { ChainAck, ChainAppend, ChainPacket, LogEnd, Resume } from '../replication/packet.ts'
import { checkBytes, checkCount, checkWhole, HASH_BYTES } from './checks.ts'
import { orderedFromMessage, sealedToMessage } from './sealed-codec.ts'

type PacketMessage = parley.v1.Packet.$Properties

export function chainPacketToMessage(packet: ChainPacket): PacketMessage {
  switch (packet.kind) {
    case 'append': {
      const { epoch, after, resumes, end, commit } = packet
      const batches = packet.batches.map(sealedToMessage)
      return { append: { epoch, after, resumes, batches, end, commit } }
    }
    case 'ack': {
      const { epoch, held, stable, commit, digest } = packet
      if (digest === undefined) return { ack: { epoch, held, stable, commit } }
      const { applied } = digest
      return {
        ack: { epoch, held, stable, commit, applied, digest: digestToBytes(digest.digest) },
      }
    }
    case 'resume': {
      const { epoch, applied, appliedHash, ends } = packet
      const hash = appliedHash === undefined ? undefined : bytesOf(appliedHash)
      const list = ends.map(({ seq, hash: each }) => ({ seq, hash: bytesOf(each) }))
      return { resume: { epoch, applied, ...(hash && { appliedHash: hash }), ends: list } }
    }
    case 'foreign':
      return { foreign: { epoch: packet.epoch, applied: packet.applied } }
    case 'ask':
      return { ask: { epoch: packet.epoch, id: packet.id } }
    case 'index':
      return { index: { epoch: packet.epoch, id: packet.id, commit: packet.commit } }
    default:
      return packet satisfies never
  }
}

/** Undefined if the message is none of them. Throws `corrupt`. */
export function chainPacketOf(message: PacketMessage): ChainPacket | undefined {
  const { append, ack, resume, foreign, ask, index } = message
  if (append) return appendOf(append)
  if (ack) return ackOf(ack)
  if (resume) return resumeOf(resume)
  if (foreign) {
    const { epoch, applied } = foreign
    return { kind: 'foreign', epoch: count('epoch', epoch), applied: count('applied', applied) }
  }
  if (ask) return { kind: 'ask', epoch: count('epoch', ask.epoch), id: count('ask', ask.id) }
  if (!index) return undefined
  const { epoch, id, commit } = index
  return {
    kind: 'index',
    epoch: count('epoch', epoch),
    id: count('ask', id),
    commit: count('commit', commit),
  }
}

function appendOf(message: parley.v1.ChainAppend.$Properties): ChainAppend {
  return {
    kind: 'append',
    epoch: count('epoch', message.epoch),
    after: count('after', message.after),
    resumes: message.resumes ?? false,
    batches: (message.batches ?? []).map(orderedFromMessage),
    end: count('end', message.end),
    commit: count('commit', message.commit),
  }
}

function ackOf(message: parley.v1.ChainAck.$Properties): ChainAck {
  const { digest } = message
  return {
    kind: 'ack',
    epoch: count('epoch', message.epoch),
    held: count('held', message.held),
    stable: count('stable', message.stable),
    commit: count('commit', message.commit),
    digest: digest?.length
      ? {
          applied: count('applied', message.applied),
          digest: digestFromBytes(checkBytes('digest', digest, HASH_BYTES)),
        }
      : undefined,
  }
}

function resumeOf(message: parley.v1.Resume.$Properties): Resume {
  const ends = message.ends ?? []
  checkCount('batches behind what is applied', ends.length, UNCOMMITTED_BATCHES_MAX)
  const { appliedHash } = message
  return {
    kind: 'resume',
    epoch: count('epoch', message.epoch),
    applied: count('applied', message.applied),
    appliedHash: appliedHash?.length ? hashOf(appliedHash) : undefined,
    ends: ends.map(({ seq, hash }): LogEnd => ({ seq: count('seq', seq), hash: hashOf(hash) })),
  }
}

function hashOf(bytes: Uint8Array | null | undefined): BatchHash {
  return toHex(checkBytes('hash of a batch', bytes, HASH_BYTES)) as BatchHash
}

function bytesOf(hash: BatchHash): Uint8Array {
  return Buffer.from(hash, 'hex')
}

function count(what: string, value: number | null | undefined): number {
  return checkWhole(what, value, Number.MAX_SAFE_INTEGER)
}
