/**
 * Ids as people see them: `7@k3f` instead of `7@k3f9a0x2vq`, as long as no other replica of the
 * forum begins with `k3f`.
 */

/** Fewer characters are too easy to mistake, and clash as soon as a replica joins. */
const PREFIX_MIN = 3

/** Shortens ids among the replicas that are known. Not an id: unchanged. */
export type ShortIds = (id: string) => string

/** Makes a shortener for a forum with these replicas. */
export function shortIds(replicas: Iterable<string>): ShortIds {
  const prefixes = uniquePrefixes([...new Set(replicas)])
  return (id) => {
    const at = id.indexOf('@')
    const replica = id.slice(at + 1)
    // A replica that is not known may begin like one that is: its id stays whole.
    return id.slice(0, at + 1) + (prefixes.get(replica) ?? replica)
  }
}

function uniquePrefixes(replicas: string[]): Map<string, string> {
  const inOrder = replicas.sort()
  const prefixes = inOrder.map((replica, index): [string, string] => {
    // In order of the alphabet, whoever shares the longest beginning stands beside it.
    const before = sharedLength(replica, inOrder[index - 1] ?? '')
    const behind = sharedLength(replica, inOrder[index + 1] ?? '')
    return [replica, replica.slice(0, Math.max(PREFIX_MIN, before + 1, behind + 1))]
  })
  return new Map(prefixes)
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
