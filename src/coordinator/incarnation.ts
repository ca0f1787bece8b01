/** Which start of a replica something is about. */

/**
 * Larger than the last one that was kept; and, since it is made from the time, larger than those
 * of a disk that was lost.
 */
export function nextIncarnation(
  last: number | undefined,
  { wall }: { readonly wall: number },
): number {
  return Math.max((last ?? 0) + 1, Math.floor(wall))
}
