/** What one replica says of itself and of the others, as far as the lab looks at it. Plain data. */
import type { ClusterState } from '../../client/forum-client.ts'
import type { VersionVector } from '../../core/vector.ts'
import { vectorFromMessage } from '../../codec/session-token.ts'
import { EMPTY } from '../../core/vector.ts'

/** Replicas have their names of the lab here, not their ids. */
export interface View {
  /** `serving`, `recovering`, and of a chain `syncing` and `waiting`. */
  readonly state: string
  /** `peer`, or its place in a chain. */
  readonly role: string
  /** 0 without order. */
  readonly epoch: number
  /** What it shows; of a chain, what is committed as far as it knows. */
  readonly version: VersionVector
  /** Entries in it. */
  readonly count: number
  /** Where its log of a chain ends. */
  readonly held: number
  readonly leaseMs: number
  readonly digest: string
  /** Those that serve in a chain, head first. */
  readonly chain: readonly string[]
  /** Those that catch up with it. */
  readonly syncing: readonly string[]
  /** Who proposes configurations; empty if nobody is known to. */
  readonly proposer: string
  /** Why there is no next configuration; empty if nothing is wrong. */
  readonly waitsFor: string
  /** Those to which it has a link. */
  readonly linked: readonly string[]
  readonly alarms: readonly { readonly kind: string; readonly text: string }[]
}

/** The view of the replica that was asked. `nameOf` knows the ids of the lab's replicas. */
export function viewOf(state: ClusterState, nameOf: (id: string) => string): View | undefined {
  const own = state.replicas.find(({ self }) => self)
  if (own === undefined) return undefined
  const version = vectorFromMessage({ components: [...own.version] }) ?? EMPTY
  const placed = state.replicas
    .filter(({ place }) => place > 0)
    .toSorted((one, other) => one.place - other.place)
  const named = (role: (text: string) => boolean) => {
    return placed.filter((one) => role(one.role)).map(({ id }) => nameOf(id))
  }
  const { chain } = state
  return {
    state: own.state,
    role: own.role,
    epoch: Number(state.epoch),
    version,
    count: [...version.values()].reduce((sum, count) => sum + count, 0),
    held: Number(own.held),
    leaseMs: Number(own.leaseMs),
    digest: own.digest,
    chain: named(isServing),
    syncing: named((role) => role === 'syncing'),
    proposer: chain?.proposer ? nameOf(chain.proposer) : '',
    waitsFor: chain?.waitsFor ?? '',
    linked: state.replicas.filter((one) => one.state === 'connected').map(({ id }) => nameOf(id)),
    alarms: state.alarms.map(({ kind, text }) => ({ kind, text })),
  }
}

export function isServing(role: string): boolean {
  return role === 'head' || role === 'middle' || role === 'tail'
}
