/**
 * Prefix: replicas of a chain hold one log. What is committed is the same everywhere and for ever,
 * a commit index never goes back, and at rest all logs are equal.
 */
import type { Violation } from './operation.ts'

/** What a replica held at a moment. Give the samples of a run in the order of time. */
export interface Sample {
  readonly replica: string
  /** Grows with each start of its process. */
  readonly incarnation: number
  /** Entries, of those it held, that it knew to be committed. */
  readonly commit: number
  /** Entries that its forum counted. */
  readonly applied: number
  /**
   * Hashes of the entries it held, flushed or not: `hashes[0]` is that of the entry at index 1.
   * (Entries are passed on before they are flushed, so a successor's disk may be ahead.)
   */
  readonly hashes: readonly string[]
}

/** All rules about samples that were taken one after the other. */
export function checkSamples(samples: readonly Sample[]): Violation[] {
  return violations([...goneBack(samples), ...committedTwice(samples)])
}

/**
 * Logs of one configuration at one moment, from head to tail: each holds a prefix of its
 * predecessor's, once the two agree on the epoch.
 */
export function checkChain(chain: readonly Sample[]): Violation[] {
  return violations(
    chain.flatMap((sample, place) => {
      const before = chain[place - 1]
      if (before === undefined) return []
      const at = firstDifference(sample.hashes, before.hashes)
      if (at === undefined || at > sample.hashes.length) return []
      const has = before.hashes.length < at ? 'does not hold it' : 'holds another'
      return [`${sample.replica} holds entry ${at}, its predecessor ${before.replica} ${has}`]
    }),
  )
}

/** At rest all replicas hold, know as committed and have applied the same. */
export function checkAtRest(samples: readonly Sample[]): Violation[] {
  const [first, ...others] = samples
  if (first === undefined) return []
  const differences = others.flatMap((other) => {
    const at = firstDifference(first.hashes, other.hashes)
    return at === undefined ? [] : [`${first.replica} and ${other.replica} differ at entry ${at}`]
  })
  const behind = samples.flatMap(({ replica, hashes: { length }, commit, applied }) => [
    ...(commit === length ? [] : [`${replica} holds ${length} entries, ${commit} committed`]),
    ...(applied === length ? [] : [`${replica} holds ${length} entries, ${applied} applied`]),
  ])
  return violations([...differences, ...behind])
}

/** What is applied is on disk and stays; what is known as committed is forgotten by a restart. */
function goneBack(samples: readonly Sample[]): string[] {
  const last = new Map<string, Sample>()
  return samples.flatMap((sample) => {
    const { replica, incarnation, commit, applied, hashes } = sample
    const before = last.get(replica)
    last.set(replica, sample)
    const texts: string[] = []
    if (applied > commit) texts.push(`${replica} applied ${applied}, of which ${commit} committed`)
    if (commit > hashes.length) {
      texts.push(`${replica} says ${commit} are committed, and holds ${hashes.length}`)
    }
    if (before === undefined) return texts
    if (before.incarnation === incarnation && commit < before.commit) {
      texts.push(`the commit index of ${replica} went back from ${before.commit} to ${commit}`)
    }
    if (applied < before.applied) {
      texts.push(`${replica} had applied ${before.applied}, and now ${applied}`)
    }
    return texts
  })
}

/** Told once for each place in the log. */
function committedTwice(samples: readonly Sample[]): string[] {
  const known: { hash: string; replica: string }[] = []
  const wrong = new Map<number, string>()
  for (const { replica, commit, hashes } of samples) {
    for (const [index, hash] of hashes.slice(0, commit).entries()) {
      known[index] ??= { hash, replica }
      const { hash: first, replica: by } = known[index]
      if (first === hash || wrong.has(index)) continue
      wrong.set(
        index,
        `entry ${index + 1} was committed as ${first} by ${by}, as ${hash} by ${replica}`,
      )
    }
  }
  return [...wrong.values()]
}

/** The first index at which two logs are not the same; undefined if there is none. */
function firstDifference(a: readonly string[], b: readonly string[]): number | undefined {
  const length = Math.max(a.length, b.length)
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i + 1
  return undefined
}

function violations(texts: readonly string[]): Violation[] {
  return texts.map((text) => ({ checker: 'prefix', text }))
}
