/** How long the machine waits for what, in monotonic milliseconds. */

/** What was sent and not acknowledged is pointed at again; what was asked is asked again. */
export const RETRY_MS = 100
/** To whom it makes no difference what is durable here, and known to be committed, hears it then. */
export const LAZY_ACK_MS = 50
/**
 * What is committed goes down with the next entries, or by itself after this. A client that posts
 * one message after the other needs less: so its posts cost half the packets.
 */
export const COMMIT_WORD_MS = 5
/** What is committed and comes to be known one entry at a time is applied together, after this. */
export const APPLY_TOGETHER_MS = 20
/** A resume that was not answered is sent again. */
export const RESUME_RETRY_MS = 300
/** A successor that takes nothing of what it is sent for so long is reported. */
export const STUCK_MS = 3_000
/** After what rest replicas tell the digest of their forum, to be compared. */
export const DIGEST_REST_MS = 1_000
