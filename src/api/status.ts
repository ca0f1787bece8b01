/** Errors as gRPC statuses: the one place where the two meet. */
import { randomBytes } from 'node:crypto'
import { Metadata, type StatusObject, status } from '@grpc/grpc-js'
import { type ErrorCode, ForumError } from '../core/error.ts'
import { ERROR_TEXT_CHARS_MAX, RETRY_AFTER_MS } from '../core/limits.ts'
import { google } from '../gen/messages.js'
import type { Logger } from '../runtime/logger.ts'

/** The gRPC status of each way to fail. */
export const STATUS_OF = {
  invalid: status.INVALID_ARGUMENT,
  'not-found': status.NOT_FOUND,
  forbidden: status.PERMISSION_DENIED,
  unauthenticated: status.UNAUTHENTICATED,
  'already-exists': status.ALREADY_EXISTS,
  'failed-precondition': status.FAILED_PRECONDITION,
  overloaded: status.RESOURCE_EXHAUSTED,
  unavailable: status.UNAVAILABLE,
  corrupt: status.DATA_LOSS,
} as const satisfies Record<ErrorCode, status>

/** Carries google.rpc.Status. */
const DETAILS_KEY = 'grpc-status-details-bin'
const RETRY_INFO = 'type.googleapis.com/google.rpc.RetryInfo'

/**
 * What a failed call answers. What is no ForumError is a bug: the client gets a reference, and
 * the log gets the rest.
 */
export function statusOf(reason: unknown, logger: Logger): StatusObject {
  if (reason instanceof ForumError) return expected(reason)
  if (isAbort(reason)) {
    return { code: status.CANCELLED, details: 'the call was cancelled', metadata: new Metadata() }
  }
  const reference = randomBytes(4).toString('hex')
  logger.error({ reference, err: reason }, 'a call failed with a bug')
  const details = `internal error, reference ${reference} in the log of the replica`
  return { code: status.INTERNAL, details, metadata: new Metadata() }
}

function expected(error: ForumError): StatusObject {
  const code = STATUS_OF[error.code]
  const details = presentable(error.message)
  const metadata = new Metadata()
  if (error.code === 'overloaded' || error.code === 'unavailable') {
    metadata.set(DETAILS_KEY, retryDetails(code, details))
  }
  return { code, details, metadata }
}

/** A sentence that fits into a header: short, and of whole characters. */
function presentable(message: string): string {
  const text = message.slice(0, ERROR_TEXT_CHARS_MAX).toWellFormed()
  return message.length > ERROR_TEXT_CHARS_MAX ? `${text}…` : text
}

function retryDetails(code: status, message: string): Buffer {
  const retryDelay = { seconds: 0, nanos: RETRY_AFTER_MS * 1_000_000 }
  const value = google.rpc.RetryInfo.encode({ retryDelay }).finish()
  const details = [{ type_url: RETRY_INFO, value }]
  return Buffer.from(google.rpc.Status.encode({ code, message, details }).finish())
}

function isAbort(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'AbortError'
}
