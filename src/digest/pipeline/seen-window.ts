/**
 * Which of the numbered messages of one origin have come, in bounded memory.
 *
 * All below a mark have; of the DIGEST_WINDOW numbers from the mark on, one bit each says. That is
 * enough because nobody sends further ahead than that: a source waits for the mark of the slowest
 * shard (source.ts), and a reducer hands on in at most so many parts (reducer.ts). So whatever is
 * below the mark is a duplicate, and nothing beyond the window can exist.
 */
import { assert } from '../../core/assert.ts'
import { DIGEST_WINDOW } from '../../core/limits.ts'

export interface SeenWindow {
  /** Everything below it has come, and it itself has not. */
  readonly next: number
  /** Bit n: whether `next + n` has come. */
  readonly ahead: bigint
}

export const NOTHING_SEEN: SeenWindow = { next: 0, ahead: 0n }

export function hasSeen({ next, ahead }: SeenWindow, seq: number): boolean {
  return seq < next || ((ahead >> BigInt(seq - next)) & 1n) === 1n
}

/** The window once `seq` has come, too. */
export function withSeen(window: SeenWindow, seq: number): SeenWindow {
  if (hasSeen(window, seq)) return window
  assert(seq < window.next + DIGEST_WINDOW, `${seq} is beyond the window from ${window.next} on`)
  let { next } = window
  let ahead = window.ahead | (1n << BigInt(seq - next))
  while ((ahead & 1n) === 1n) {
    ahead >>= 1n
    next += 1
  }
  return { next, ahead }
}
