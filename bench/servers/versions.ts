/** Versions of replicas, as they come out of other processes: entries of each author. */
export type Version = Readonly<Record<string, number>>

/** All that any of them has. */
export function unionOf(versions: readonly Version[]): Version {
  const union: Record<string, number> = {}
  for (const version of versions) {
    for (const [author, count] of Object.entries(version)) {
      union[author] = Math.max(count, union[author] ?? 0)
    }
  }
  return union
}

/** Whether `version` has all of `wanted`. */
export function covers(version: Version, wanted: Version): boolean {
  return Object.entries(wanted).every(([author, count]) => (version[author] ?? 0) >= count)
}
