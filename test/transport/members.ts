/** Replicas of the test's networks: keys, ids in order, and what they say of themselves. */
import type { ForumId, ReplicaId } from '../../src/core/ids.ts'
import { identityOf } from '../../src/replica/identity.ts'
import type { PeerInfo } from '../../src/transport/transport.ts'

export const FORUM = '0123456789abcdef' as ForumId

export interface Who {
  readonly seed: Uint8Array
  readonly id: ReplicaId
  readonly info: PeerInfo
}

const EVERYONE: readonly Who[] = Array.from({ length: 16 }, (_, index) => {
  const seed = new Uint8Array(32).fill(index + 1)
  const { id } = identityOf(seed)
  const info = { replica: id, name: `replica ${id}`, apiAddress: '127.0.0.1:1', machine: 'test' }
  return { seed, id, info: { ...info, pid: process.pid, addresses: [] } }
}).sort((a, b) => (a.id < b.id ? -1 : 1))

/** The replica with this number, from 1; a smaller number has a smaller id. */
export function who(number: number): Who {
  const found = EVERYONE[number - 1]
  if (found === undefined) throw new Error(`there are only ${EVERYONE.length} replicas`)
  return found
}
