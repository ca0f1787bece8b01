/** Metadata of calls, and the session token on the wire: a version vector. */
import { isReplicaId, type ReplicaId } from '../core/ids.ts'
import { REPLICAS_MAX } from '../core/limits.ts'
import { sorted, type Vector } from '../core/vector.ts'
import { parley } from '../gen/messages.js'

/** In responses: the version that the answer is part of. */
export const VERSION_KEY = 'parley-version-bin'
/** In requests: answer nothing older than this. */
export const AFTER_KEY = 'parley-after-bin'
/** In requests: `Bearer <user id>.<secret>`. */
export const AUTHORIZATION_KEY = 'authorization'

/** In requests that read: `strict` or `sequential`. */
export const READ_KEY = 'x-parley-read'
/** In requests to a balancer: the id of the replica that is meant. */
export const REPLICA_KEY = 'x-parley-replica'

/** A vector as a message, components in the order of their replicas. */
export function vectorToMessage(vector: Vector): {
  components: { replica: string; count: number }[]
} {
  return { components: sorted(vector).map(([replica, count]) => ({ replica, count })) }
}

/** The vector in a message; undefined when it is none: a replica twice, or ids that are no ids. */
export function vectorFromMessage(
  message: parley.v1.VersionVector.$Properties,
): Vector | undefined {
  const components = message.components ?? []
  if (components.length > REPLICAS_MAX) return undefined
  const vector = new Map<ReplicaId, number>()
  for (const { replica, count } of components) {
    if (!replica || !isReplicaId(replica) || vector.has(replica)) return undefined
    if (!Number.isSafeInteger(count) || Number(count) < 0) return undefined
    vector.set(replica, Number(count))
  }
  return vector
}

/** The bytes of a vector, the same for the same vector. */
export function encodeVector(vector: Vector): Uint8Array {
  return parley.v1.VersionVector.encode(vectorToMessage(vector)).finish()
}

/** The inverse of `encodeVector`; undefined for bytes that hold no vector. */
export function decodeVector(bytes: Uint8Array): Vector | undefined {
  try {
    return vectorFromMessage(parley.v1.VersionVector.decode(bytes))
  } catch {
    // The decoder throws plain errors of many kinds for malformed bytes; all mean the same.
    return undefined
  }
}
