/** How long the machine waits for what, in monotonic milliseconds unless it says otherwise. */

/** Changes that come within this time are told together. */
export const TELL_DEBOUNCE_MS = 100
/** Peers that are told of one change; the others hear of it with the next, or with time. */
export const TELL_FANOUT = 4
/** Also without any change: what was lost is found, and digests are compared. */
export const TELL_INTERVAL_MS = 3_000

/** What gossip gets to bring an entry before the stream repeats it. */
export const GOSSIP_GRACE_MS = 400
/** Entries that became durable within this time share one grace. */
export const GRACE_STEP_MS = 50

/** What was sent and is not told back by then was lost. Doubles while nothing gets through. */
export const RETRY_MS = 2_000
export const RETRY_MS_MAX = 60_000

/** Entries a peer must be ahead before it is worth pulling from one peer only. */
export const PULL_LAG_MIN = 1_000
/** A source that brings nothing for so long is given up for another. */
export const PULL_PATIENCE_MS = 1_000

/** What peers get to connect after a start, before we write behind our own log's end. */
export const START_WAIT_MS = 1_000
/** What a connected peer gets to tell how far our own log goes. */
export const FIRST_TELL_WAIT_MS = 1_000
/** What peers get to hand over the entries of ours that they say they hold. */
export const RECOVERY_PATIENCE_MS = 30_000

/** How long peers must differ before it is an alarm. */
export const DIVERGENCE_PATIENCE_MS = 2_000
/** How often the last batch of each author is shown to a peer that differs. */
export const PROBE_INTERVAL_MS = 5_000

/** When peers are first asked for what is wanted, and how rarely at last while nobody has it. */
export const WANTED_MS = 3_000
export const WANTED_MS_MAX = 60_000
/** How often one peer is answered, and asked again while it brings something. */
export const ANSWER_WANTED_MS = 200
