/**
 * Request tags of the classic interface. A request id counts for one rpc, because some clients
 * put something else into its field, the same with every call; and with other content it is an
 * error, as everywhere.
 */
import { hash, randomBytes } from 'node:crypto'
import { FINGERPRINT_BYTES, REQUEST_KEY_BYTES } from '../../core/limits.ts'
import type { RequestTag } from '../../core/op.ts'
import type { MessageBoard } from '../../gen/classic-services.ts'

/** `content` is what is asked for, with full ids; `requestId` is empty for none. */
export function classicTag(
  rpc: keyof typeof MessageBoard,
  requestId: string,
  content: readonly string[],
): RequestTag {
  return {
    key:
      requestId === ''
        ? randomBytes(REQUEST_KEY_BYTES)
        : digestOf(['classic', rpc, requestId]).subarray(0, REQUEST_KEY_BYTES),
    fingerprint: digestOf([rpc, ...content]).subarray(0, FINGERPRINT_BYTES),
  }
}

function digestOf(parts: readonly string[]): Buffer {
  return hash('sha256', JSON.stringify(parts), 'buffer')
}
