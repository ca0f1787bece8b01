/** The request ids of an import. */
import { createHash } from 'node:crypto'

const REQUEST_ID_BYTES = 16

/** A request id that is the same whenever this file is imported. */
export function importRequestId(kind: string, ...ids: readonly string[]): Uint8Array {
  const hash = createHash('sha256')
  for (const part of ['parley-import', kind, ...ids]) {
    // With its length in front, so that no two lists of parts look the same.
    hash.update(`${Buffer.byteLength(part)}:${part}`)
  }
  return hash.digest().subarray(0, REQUEST_ID_BYTES)
}
