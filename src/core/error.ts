/** Expected failures: what can happen to a well-formed request. Bugs are assertions instead. */

/** Every way in which a request can fail. Closed on purpose: see api/status.ts. */
export type ErrorCode =
  /** The request itself is wrong: shape, size, characters. */
  | 'invalid'
  /** What it speaks of does not exist here. */
  | 'not-found'
  /** The caller may not do this: a foreign message. */
  | 'forbidden'
  /** No secret, or a wrong one. */
  | 'unauthenticated'
  /** A taken name, or a request id that was used for something else. */
  | 'already-exists'
  /** It cannot be done in this state, however often it is tried: editing what was deleted. */
  | 'failed-precondition'
  /** A limit is reached: queue, disk, subscribers. Trying later may help. */
  | 'overloaded'
  /** Not now: behind, closing, recovering. Trying again, here or elsewhere, will help. */
  | 'unavailable'
  /** Data on disk or from a peer that contradicts itself. */
  | 'corrupt'

/** An expected failure: the caller did, or met, something that can happen. */
export class ForumError extends Error {
  override readonly name = 'ForumError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** What was thrown, as a ForumError: anything unknown becomes `unavailable` with its cause kept. */
export function asForumError(reason: unknown): ForumError {
  if (reason instanceof ForumError) return reason
  const message = reason instanceof Error ? reason.message : String(reason)
  return new ForumError('unavailable', message, { cause: reason })
}
