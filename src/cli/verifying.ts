/**
 * Compares replicas: do they hold the same entries, and do these make the same forum?
 *
 * Digests say something only when they are of the same version, so replicas are looked at again
 * and again until all are at one, for a bounded time: somebody may be writing.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ForumClient } from '../client/forum-client.ts'
import { compare, type Vector } from '../core/vector.ts'
import { toVector } from './to-vector.ts'

/** A replica that can be looked at. */
export interface Probe {
  readonly id: string
  readonly name: string
  /** Undefined for one that another replica speaks for: it cannot be asked about topics. */
  readonly client: ForumClient | undefined
  readonly look: () => Promise<Look>
}

export interface Look {
  readonly version: Vector
  readonly digest: string
}

/** What a replica had when the comparison ended. */
export interface Compared extends Look {
  readonly id: string
  readonly name: string
}

/** A part of the forum in which replicas differ: a topic, or the accounts. */
export interface Difference {
  /** Null for the accounts: users and read marks. */
  readonly topic: string | null
  readonly title: string
  /** The digest at each replica; null where there is no such topic. */
  readonly digests: Readonly<Record<string, string | null>>
}

export interface Comparison {
  readonly equal: boolean
  /** Whether all were at the same version at the end. */
  readonly settled: boolean
  readonly replicas: readonly Compared[]
  readonly differing: readonly Difference[]
}

export interface CompareOptions {
  readonly signal: AbortSignal
  /** How long replicas may take to come to the same version, ms. */
  readonly patience: number
}

const LOOK_EVERY_MS = 200

/** Compares all of `probes`, of which there is at least one. */
export async function compareReplicas(
  probes: readonly Probe[],
  { signal, patience }: CompareOptions,
): Promise<Comparison> {
  const deadline = performance.now() + patience
  for (;;) {
    const replicas = await lookAtAll(probes)
    const settled = replicas.every((one) => sameVersion(one, replicas[0]))
    if (settled && replicas.every(({ digest }) => digest === replicas[0]?.digest)) {
      return { equal: true, settled, replicas, differing: [] }
    }
    const late = performance.now() > deadline
    if (settled || late) {
      const differing = await differences(probes)
      // Digests of topics that are all the same belong to a version at which all are equal.
      const moved = differing.length === 0 && !late
      if (!moved) return { equal: false, settled, replicas, differing }
    }
    await sleep(LOOK_EVERY_MS, undefined, { signal })
  }
}

async function lookAtAll(probes: readonly Probe[]): Promise<Compared[]> {
  return await Promise.all(
    probes.map(async ({ id, name, look }) => ({ id, name, ...(await look()) })),
  )
}

function sameVersion(a: Look, b: Look | undefined): boolean {
  return b !== undefined && compare(a.version, b.version) === 'equal'
}

/** Title and digest of each section of a forum, by topic id; the accounts under ''. */
type Sections = Map<string, { readonly title: string; readonly digest: string }>

async function differences(probes: readonly Probe[]): Promise<Difference[]> {
  const asked = probes.filter((probe) => probe.client !== undefined)
  const sections = new Map(
    await Promise.all(asked.map(async ({ id, client }) => [id, await sectionsOf(client)] as const)),
  )
  const ids = new Set([...sections.values()].flatMap((ofReplica) => [...ofReplica.keys()]))
  return [...ids]
    .map((id) => differenceIn(id, sections))
    .filter(({ digests }) => new Set(Object.values(digests)).size > 1)
}

function differenceIn(id: string, sections: ReadonlyMap<string, Sections>): Difference {
  const digests = Object.fromEntries(
    [...sections].map(([replica, ofReplica]) => [replica, ofReplica.get(id)?.digest ?? null]),
  )
  const title = [...sections.values()].map((ofReplica) => ofReplica.get(id)?.title).find(Boolean)
  return { topic: id === '' ? null : id, title: title ?? '', digests }
}

async function sectionsOf(client: ForumClient | undefined): Promise<Sections> {
  const sections: Sections = new Map()
  let after = ''
  do {
    if (client === undefined) break
    const page = await client.getDigest({ after })
    sections.set('', { title: 'accounts', digest: page.accountsDigest })
    for (const { topicId, title, digest } of page.topics) sections.set(topicId, { title, digest })
    after = page.next
  } while (after !== '')
  return sections
}

/** Looks at a replica through its own API. */
export async function lookByClient(client: ForumClient): Promise<Look> {
  const { version, forumDigest } = await client.getDigest({ forumOnly: true })
  return { version: toVector(version), digest: forumDigest }
}
