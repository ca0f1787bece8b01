/**
 * Which configuration should come next, if another one should. Pure, and the same for every
 * engine: they differ in how they decide, not in what.
 *
 * Two things it never gives up. The next configuration is headed by a replica that served in this
 * one, and those that stay keep their order: so each that served in the last configuration holds
 * all that was committed. And a replica begins to serve only after the tail of this epoch has
 * pledged to count it.
 */
import type { Configuration, ConfiguredReplica, Report } from '../core/configuration.ts'
import { servingIn } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import { REPLICAS_MAX } from '../core/limits.ts'

/** What a replica that lives says of itself. */
export interface LiveReplica {
  readonly incarnation: number
  /** Since when this start of it is known, ms; absent where the present is known. */
  readonly since?: number
  /** When it was last known to live, ms; absent: it does. */
  readonly at?: number
  /** Of the configuration that it obeys; its reports speak of that one. */
  readonly epoch: number
  readonly reports: readonly Report[]
}

export interface Observed {
  /** Those that live, and those of which it is too early to say otherwise. */
  readonly live: ReadonlyMap<ReplicaId, LiveReplica>
  /** Replicas that are to leave for good. */
  readonly leaving: ReadonlySet<ReplicaId>
  /** Whether a chain that is down has waited long enough for those that are missing. */
  readonly hasWaited: boolean
}

/** The next configuration; undefined if this one is right. */
export function planNext(
  configuration: Configuration,
  observed: Observed,
): Configuration | undefined {
  const kept = isDown(configuration, observed.live)
    ? restart(configuration, observed)
    : keep(configuration, observed)
  if (kept.length === 0) return undefined
  const serving = [...kept, ...promoted(configuration, observed)]
  const replicas = [...serving, ...syncing(configuration, observed, serving)]
  const left = leftWith(configuration, observed, serving)
  const voters = votersOf(configuration, left, serving)
  const next: Configuration = { epoch: configuration.epoch + 1, voters, replicas, left }
  return isSame(configuration, next) ? undefined : next
}

/** Whether no replica that served is there as it was: the chain must be started again. */
export function isDown(
  configuration: Configuration,
  live: ReadonlyMap<ReplicaId, LiveReplica>,
): boolean {
  return !servingIn(configuration).some((replica) => isPresent(replica, live))
}

/** Whether a chain that is down could start again, were those that are missing given up. */
export function isRecoverable(
  configuration: Configuration,
  live: ReadonlyMap<ReplicaId, LiveReplica>,
): boolean {
  return servingIn(configuration).some(({ id }) => live.has(id))
}

/** Those of the first that do not serve in the second, as they were. */
export function droppedBy(
  configuration: Configuration,
  next: Configuration,
): readonly ConfiguredReplica[] {
  const stay = servingIn(next)
  return servingIn(configuration).filter(
    ({ id, incarnation }) =>
      !stay.some((other) => other.id === id && other.incarnation === incarnation),
  )
}

function isPresent(
  { id, incarnation }: ConfiguredReplica,
  live: ReadonlyMap<ReplicaId, LiveReplica>,
): boolean {
  return live.get(id)?.incarnation === incarnation
}

/** Of a chain that is down, those that started again; all of them, or all that came in time. */
function restart(
  configuration: Configuration,
  { live, leaving, hasWaited }: Observed,
): readonly ConfiguredReplica[] {
  const served = servingIn(configuration)
  const back = served.flatMap(({ id }): ConfiguredReplica[] => {
    const incarnation = live.get(id)?.incarnation
    return incarnation === undefined ? [] : [{ id, incarnation, state: 'serving' }]
  })
  if (back.length < served.length && !hasWaited) return []
  return orAll(
    back.filter(({ id }) => !leaving.has(id)),
    back,
  )
}

/** Those that go on serving. Never nobody: of those that live, one stays whatever is said of it. */
function keep(
  configuration: Configuration,
  { live, leaving }: Observed,
): readonly ConfiguredReplica[] {
  const present = servingIn(configuration).filter((replica) => isPresent(replica, live))
  const staying = orAll(
    present.filter(({ id }) => !leaving.has(id)),
    present,
  )
  const kept: ConfiguredReplica[] = []
  for (const replica of staying) {
    if (!isAccused(configuration, replica, kept, live)) kept.push(replica)
  }
  return isHeardSince(kept, restartedAt(configuration, live), live) ? kept : []
}

/** When it was learnt that one of those that served had started again, the last time. */
function restartedAt(
  configuration: Configuration,
  live: ReadonlyMap<ReplicaId, LiveReplica>,
): number {
  const restarted = servingIn(configuration).filter((replica) => !isPresent(replica, live))
  return Math.max(-Infinity, ...restarted.map(({ id }) => live.get(id)?.since ?? -Infinity))
}

/**
 * Whether one of them lived after that. Who served and started again holds what was committed, but
 * loses its place to those that did not: these must not be dead already, and nobody aware of it.
 */
function isHeardSince(
  kept: readonly ConfiguredReplica[],
  monotonic: number,
  live: ReadonlyMap<ReplicaId, LiveReplica>,
): boolean {
  return kept.some(({ id }) => (live.get(id)?.at ?? Infinity) > monotonic)
}

/** Whether the one before it says that it is stuck. Who is dropped itself accuses nobody. */
function isAccused(
  configuration: Configuration,
  { id, incarnation }: ConfiguredReplica,
  kept: readonly ConfiguredReplica[],
  live: ReadonlyMap<ReplicaId, LiveReplica>,
): boolean {
  const serving = servingIn(configuration)
  const accuser = serving[serving.findIndex((each) => each.id === id) - 1]
  if (accuser === undefined || !kept.includes(accuser)) return false
  return reportsOf(configuration, accuser.id, live).some(
    (report) =>
      report.kind === 'stuck' && report.replica === id && report.incarnation === incarnation,
  )
}

/** Syncing replicas that the tail pledged to count. */
function promoted(
  configuration: Configuration,
  { live, leaving }: Observed,
): readonly ConfiguredReplica[] {
  const tail = servingIn(configuration).at(-1)
  if (tail === undefined || !isPresent(tail, live)) return []
  const reports = reportsOf(configuration, tail.id, live)
  return configuration.replicas
    .filter((replica) => replica.state === 'syncing' && !leaving.has(replica.id))
    .filter((replica) => isPresent(replica, live))
    .filter(({ id, incarnation }) =>
      reports.some(
        (report) =>
          report.kind === 'caught-up' &&
          report.replica === id &&
          report.incarnation === incarnation,
      ),
    )
    .map((replica) => ({ ...replica, state: 'serving' }))
}

/** What a replica says of this configuration. */
function reportsOf(
  { epoch }: Configuration,
  id: ReplicaId,
  live: ReadonlyMap<ReplicaId, LiveReplica>,
): readonly Report[] {
  const replica = live.get(id)
  return replica?.epoch === epoch ? replica.reports : []
}

/** Those that were syncing and still are, then those that are new or started again. */
function syncing(
  configuration: Configuration,
  { live, leaving }: Observed,
  serving: readonly ConfiguredReplica[],
): readonly ConfiguredReplica[] {
  // Who is dropped is taken back with the next configuration: in one it would be two things.
  const taken = new Set([
    ...serving.map(({ id }) => id),
    ...droppedNow(configuration, live, serving),
    ...configuration.left,
    ...leaving,
  ])
  const old = configuration.replicas
    .filter((replica) => replica.state === 'syncing' && isPresent(replica, live))
    .map(({ id }) => id)
  const others = [...live.keys()].filter((id) => !old.includes(id)).sort()
  return [...old, ...others]
    .filter((id) => !taken.has(id))
    .flatMap((id): ConfiguredReplica[] => {
      const incarnation = live.get(id)?.incarnation
      return incarnation === undefined ? [] : [{ id, incarnation, state: 'syncing' }]
    })
    .slice(0, REPLICAS_MAX - serving.length)
}

/** Those that live as they were configured, and lose their place. */
function droppedNow(
  configuration: Configuration,
  live: ReadonlyMap<ReplicaId, LiveReplica>,
  serving: readonly ConfiguredReplica[],
): readonly ReplicaId[] {
  return servingIn(configuration)
    .filter((replica) => isPresent(replica, live))
    .map(({ id }) => id)
    .filter((id) => !serving.some((each) => each.id === id))
}

/** Who is kept because nobody else is there has not left yet. */
function leftWith(
  { left }: Configuration,
  { leaving }: Observed,
  serving: readonly ConfiguredReplica[],
): readonly ReplicaId[] {
  const leavers = [...leaving]
    .filter((id) => !left.includes(id) && !serving.some((each) => each.id === id))
    .sort()
  return [...left, ...leavers].slice(0, REPLICAS_MAX)
}

/** So many voters stand the loss of one: a forum that was made with fewer grows to it. */
const VOTERS_WANTED = 3

/**
 * A voter that left is replaced by a replica that serves, if there is one. An even number of
 * voters stands the loss of no more of them than one less would: so it is made odd when it can be.
 * With etcd there are no voters.
 */
function votersOf(
  { voters }: Configuration,
  left: readonly ReplicaId[],
  serving: readonly ConfiguredReplica[],
): readonly ReplicaId[] {
  if (voters.length === 0) return voters
  const stay = voters.filter((id) => !left.includes(id))
  const spare = serving.map(({ id }) => id).filter((id) => !stay.includes(id))
  const odd = voters.length + (voters.length % 2 === 0 ? 1 : 0)
  const wanted = serving.length >= VOTERS_WANTED ? Math.max(odd, VOTERS_WANTED) : odd
  return [...stay, ...spare.slice(0, wanted - stay.length)]
}

function orAll(
  some: readonly ConfiguredReplica[],
  all: readonly ConfiguredReplica[],
): readonly ConfiguredReplica[] {
  return some.length > 0 ? some : all
}

/** Whether only the epochs differ. */
function isSame(a: Configuration, b: Configuration): boolean {
  return (
    isSameList(a.voters, b.voters) &&
    isSameList(a.left, b.left) &&
    isSameList(a.replicas.map(nameOf), b.replicas.map(nameOf))
  )
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}

function nameOf({ id, incarnation, state }: ConfiguredReplica): string {
  return `${id} ${incarnation} ${state}`
}
