/**
 * Keys: ids and positions as whole numbers. The author's number stands above the own one, so
 * everything of one author is one range, in order. Topics are negative.
 */

/** Own numbers are below this; with it, keys of all authors are exact in a double. */
const SPAN = 2 ** 40
/** Author numbers are below this. */
const AUTHORS = 2 ** 12

/** A content id or position as a number. */
export type Key = number
/** A message's key, or a topic's negated. */
export type TargetNo = number

export function keyOf(authorNo: number, number: number): Key {
  if (number >= SPAN || authorNo >= AUTHORS) {
    throw new Error(`author ${authorNo}, number ${number}: beyond what a key can hold`)
  }
  return authorNo * SPAN + number
}

export function authorOfKey(key: Key): number {
  return Math.floor(key / SPAN)
}

export function numberOfKey(key: Key): number {
  return key % SPAN
}

/** Whether there can be a key with this own number. */
export function fitsKey(number: number): boolean {
  return number < SPAN
}

/** The largest key of an author. */
export function lastKeyOf(authorNo: number): Key {
  return keyOf(authorNo, SPAN - 1)
}
