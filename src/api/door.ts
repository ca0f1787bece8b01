/**
 * The door of the API: session tokens in, versions out.
 *
 * A client that has seen something elsewhere says so, and waits here until this replica has it
 * too. Every answer says which version it is part of; its encoding is kept until the version
 * moves, which under load is once for many calls.
 */
import { Metadata, type StatusObject } from '@grpc/grpc-js'
import { AFTER_KEY, decodeVector, encodeVector, VERSION_KEY } from '../codec/session-token.ts'
import { ForumError } from '../core/error.ts'
import { compare, covers, type VersionVector } from '../core/vector.ts'
import type { Replica } from '../replica/replica.ts'
import type { Logger } from '../runtime/logger.ts'
import type { Call } from './call.ts'
import { type Door, toBuffer } from './grpc.ts'
import { type ShareLimits, Shares } from './shares.ts'
import { statusOf } from './status.ts'

export interface DoorOptions {
  readonly replica: Replica
  readonly logger: Logger
  readonly closing: AbortSignal
  /** What one client may have under way; as in `limits.ts` if left out. */
  readonly shares?: ShareLimits | undefined
}

export function openDoor({ replica, logger, closing, shares }: DoorOptions): Door {
  let version: VersionVector | undefined
  let trailer = new Metadata()

  function currentTrailer(): Metadata {
    const current = replica.version()
    if (version === undefined || compare(current, version) !== 'equal') {
      version = current
      trailer = new Metadata()
      trailer.set(VERSION_KEY, toBuffer(encodeVector(current)))
    }
    return trailer
  }

  return {
    closing,
    shares: new Shares(shares),
    enter: (call) => enter(replica, call),
    trailer: currentTrailer,
    failure(reason): StatusObject {
      const status = statusOf(reason, logger)
      // Calls that outlast the API may find the replica closed behind it.
      status.metadata.merge(closing.aborted ? trailer : currentTrailer())
      return status
    },
  }
}

function enter(replica: Replica, call: Call): Promise<void> | undefined {
  const bytes = call.binaryHeader(AFTER_KEY)
  if (bytes === undefined) return undefined
  const wanted = decodeVector(bytes)
  if (wanted === undefined) {
    throw new ForumError('invalid', `metadata ${AFTER_KEY}: expected a VersionVector`)
  }
  if (covers(replica.version(), wanted)) return undefined
  return replica.reach(wanted, call)
}
