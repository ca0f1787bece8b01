/** Limits of what people do together while they write; all others are in limits.ts. */

/** Bytes of a cursor's state: two places in a text, as Yjs names them. */
export const CURSOR_BYTES_MAX = 256
export const CURSOR_SESSION_CHARS_MAX = 32
/** Cursors that a replica remembers; the one that rested longest makes room. */
export const CURSORS_MAX = 512
/** How long a cursor is there after it was last heard of, ms: pages say twice a second that it is. */
export const CURSOR_LIFETIME_MS = 3_000
/** Users that one text can mention: a text is no way to call everybody. */
export const MENTIONS_MAX = 32
