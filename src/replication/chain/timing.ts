/** How long the machine waits for what, in monotonic milliseconds. */

/** What was sent and not acknowledged is pointed at again; what was asked is asked again. */
export const RETRY_MS = 100
/** What is durable here and will be acknowledged with its commit is acknowledged by itself then. */
export const LAZY_ACK_MS = 50
/** A resume that was not answered is sent again. */
export const RESUME_RETRY_MS = 300
/** A successor that takes nothing of what it is sent for so long is reported. */
export const STUCK_MS = 3_000
/** After what rest replicas tell the digest of their forum, to be compared. */
export const DIGEST_REST_MS = 1_000
