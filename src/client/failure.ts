/** gRPC statuses as errors: the other side of api/status.ts. */
import { type Metadata, type StatusObject, status } from '@grpc/grpc-js'
import { VERSION_KEY } from '../codec/session-token.ts'
import { type ErrorCode, ForumError } from '../core/error.ts'
import { google } from '../gen/messages.js'
import { UnreachableError } from './unreachable-error.ts'

const CODE_OF: Readonly<Partial<Record<status, ErrorCode>>> = {
  [status.INVALID_ARGUMENT]: 'invalid',
  [status.NOT_FOUND]: 'not-found',
  [status.PERMISSION_DENIED]: 'forbidden',
  [status.UNAUTHENTICATED]: 'unauthenticated',
  [status.ALREADY_EXISTS]: 'already-exists',
  [status.FAILED_PRECONDITION]: 'failed-precondition',
  [status.RESOURCE_EXHAUSTED]: 'overloaded',
  [status.UNAVAILABLE]: 'unavailable',
  [status.DATA_LOSS]: 'corrupt',
}

/** What grpc-js itself says when a connection cannot be made, breaks, or stays silent. */
const BROKEN: ReadonlySet<status> = new Set([
  status.UNAVAILABLE,
  status.DEADLINE_EXCEEDED,
  status.CANCELLED,
  status.INTERNAL,
  status.UNKNOWN,
])

/** Carries google.rpc.Status. */
const DETAILS_KEY = 'grpc-status-details-bin'

/** The part that helps of what the gRPC library says when it cannot connect. */
const LAST_ERROR = /Last error: (?:Error: )?(.*?)(?: \([0-9T:.Z-]+\))?\. Resolution note/

function reasonOf(details: string): string {
  return LAST_ERROR.exec(details)?.[1] ?? details
}

/** What a failed call at `address` means. */
export function failureOf({ code, details, metadata }: StatusObject, address: string): ForumError {
  const answered = metadata.get(VERSION_KEY).length > 0
  if (!answered && BROKEN.has(code)) {
    return new UnreachableError([address], `${address} does not answer: ${reasonOf(details)}`)
  }
  // Too large for the server to read: no other try will make it smaller.
  if (code === status.RESOURCE_EXHAUSTED && !mayRetry(metadata)) {
    return new ForumError('invalid', details)
  }
  const known = CODE_OF[code]
  if (known !== undefined) return new ForumError(known, details)
  return new ForumError('failed-precondition', `${address} failed: ${details}`)
}

/** Whether another try, here or elsewhere, may succeed. */
export function isRetryable(error: unknown): error is ForumError {
  if (!(error instanceof ForumError)) return false
  return error.code === 'unavailable' || error.code === 'overloaded'
}

function mayRetry(metadata: Metadata): boolean {
  const [bytes] = metadata.get(DETAILS_KEY)
  if (!Buffer.isBuffer(bytes)) return false
  try {
    const { details } = google.rpc.Status.decode(bytes)
    return details.some(({ type_url }) => type_url?.endsWith('/google.rpc.RetryInfo'))
  } catch {
    // Details that do not decode are those of some other server: nothing is promised then.
    return false
  }
}
