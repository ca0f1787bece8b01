/**
 * What a replica makes of what etcd holds about its forum: whether there should be another
 * configuration, who writes it, and what must still be so when it is written. Pure.
 *
 * No configuration drops a replica that may read. The one that writes it compares, in one
 * transaction, that the record of each that is dropped is gone, speaks of another start, or says
 * that it rests in this epoch. A replica reads only while its record says none of these.
 */
import { type Configuration, servingIn } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import { firstConfiguration } from './founding.ts'
import { droppedBy, isDown, isRecoverable, type LiveReplica, planNext } from './plan.ts'
import { PLAN_DELAY_MS, type Timing } from './timing.ts'

/** What a replica says of itself in etcd, for as long as its lease there lasts. */
export interface ReplicaRecord extends LiveReplica {
  /** It reads nothing in the configuration of `epoch`: it may be done without. */
  readonly resting: boolean
}

/** Something that etcd holds, and since which revision it holds just that. */
export interface Held<T> {
  readonly value: T
  readonly revision: string
}

/** All that etcd holds about a forum, at one revision. */
export interface Holdings {
  readonly configuration: Held<Configuration> | undefined
  readonly replicas: ReadonlyMap<ReplicaId, Held<ReplicaRecord>>
  /** Replicas that are to leave for good. */
  readonly leaving: ReadonlySet<ReplicaId>
}

/** What must not have changed: the configuration, or the record of a replica. */
export interface Guard {
  readonly about: 'configuration' | ReplicaId
  /** That of what was read; `NEVER` if nothing was there. */
  readonly revision: string
}

export interface Proposal {
  readonly configuration: Configuration
  readonly guards: readonly Guard[]
}

export interface Look {
  /** What should come next is without this replica: it is to rest. */
  readonly isDropped: boolean
  /** To be written now. */
  readonly proposal: Proposal | undefined
  /** When to look again though nothing has changed, in monotonic milliseconds. */
  readonly again: number | undefined
}

export interface View {
  readonly holdings: Holdings
  /** The epoch that this replica knows; 0 for none. */
  readonly epoch: number
  /** How many replicas the first configuration has, if this replica is to make it. */
  readonly founds: number | undefined
  readonly monotonic: number
}

/** The revision of what is not there. */
export const NEVER = '0'

const NOTHING: Look = { isDropped: false, proposal: undefined, again: undefined }

export class Planner {
  readonly #self: ReplicaId
  readonly #restartWaitMs: number
  /** Since when a chain that is down could start again without those that are missing. */
  #downSince: number | undefined
  /** Since when something should come behind the configuration of that revision. */
  #wanted: { readonly revision: string; readonly since: number } | undefined

  constructor(self: ReplicaId, { restartWaitMs }: Pick<Timing, 'restartWaitMs'>) {
    this.#self = self
    this.#restartWaitMs = restartWaitMs
  }

  /** To be called whenever something was read. */
  look(view: View): Look {
    const { holdings, epoch } = view
    const { configuration } = holdings
    if (isForgetful(holdings, epoch)) return NOTHING
    if (configuration === undefined) return { ...NOTHING, proposal: this.#found(view) }
    const next = this.#next(configuration.value, holdings, view.monotonic)
    if (next === undefined) {
      this.#wanted = undefined
      return { ...NOTHING, again: this.#untilWaited() }
    }
    const own = holdings.replicas.get(this.#self)?.value.incarnation
    const isDropped = droppedBy(configuration.value, next).some(
      ({ id, incarnation }) => id === this.#self && incarnation === own,
    )
    if (this.#wanted?.revision !== configuration.revision) {
      this.#wanted = { revision: configuration.revision, since: view.monotonic }
    }
    const due = this.#wanted.since + PLAN_DELAY_MS * placeOf(this.#self, holdings)
    if (view.monotonic < due) return { isDropped, proposal: undefined, again: due }
    return { isDropped, proposal: proposalOf(configuration, next, holdings), again: undefined }
  }

  #next(
    configuration: Configuration,
    { replicas, leaving }: Holdings,
    monotonic: number,
  ): Configuration | undefined {
    const live = new Map([...replicas].map(([id, { value }]) => [id, value]))
    if (!isDown(configuration, live) || !isRecoverable(configuration, live)) {
      this.#downSince = undefined
    } else this.#downSince ??= monotonic
    const waited = monotonic - (this.#downSince ?? monotonic)
    const hasWaited = waited >= this.#restartWaitMs
    return planNext(configuration, { live, leaving, hasWaited })
  }

  #untilWaited(): number | undefined {
    return this.#downSince === undefined ? undefined : this.#downSince + this.#restartWaitMs
  }

  /** Only by replicas that know no configuration, and that are still there. */
  #found({ holdings: { replicas }, founds }: View): Proposal | undefined {
    const own = replicas.get(this.#self)
    if (founds === undefined || own === undefined) return undefined
    const all = [...replicas].map(([id, { value }]) => ({ id, incarnation: value.incarnation }))
    const others = all.filter(({ id }) => id !== this.#self).sort((a, b) => (a.id < b.id ? -1 : 1))
    const { incarnation } = own.value
    const first = firstConfiguration({ id: this.#self, incarnation }, others, founds)
    if (first === undefined) return undefined
    const guards = first.replicas.map(({ id }) => guardOf(id, replicas.get(id)))
    return {
      configuration: { ...first, voters: [] },
      guards: [guardOf('configuration', undefined), ...guards],
    }
  }
}

/**
 * Whether etcd has forgotten what was decided: some replica knows a newer configuration than it
 * holds. Then nothing may be decided, or an epoch would have two.
 */
export function isForgetful({ configuration, replicas }: Holdings, epoch: number): boolean {
  const known = Math.max(epoch, ...[...replicas.values()].map(({ value }) => value.epoch))
  return known > (configuration?.value.epoch ?? 0)
}

/** Who of those that live writes first, the others behind it: those that serve, in their order. */
export function inPlanningOrder({ configuration, replicas }: Holdings): readonly ReplicaId[] {
  const live = [...replicas.keys()].sort()
  const served = configuration === undefined ? [] : servingIn(configuration.value)
  const serving = served.map(({ id }) => id).filter((id) => replicas.has(id))
  return [...serving, ...live.filter((id) => !serving.includes(id))]
}

/** Why there is no configuration, or no next one, in words; undefined if nothing is wrong. */
export function whyWaiting(
  holdings: Holdings,
  { epoch, founds }: Pick<View, 'epoch' | 'founds'>,
): string | undefined {
  const { configuration, replicas } = holdings
  if (isForgetful(holdings, epoch)) {
    const held = configuration === undefined ? 'none' : `epoch ${configuration.value.epoch}`
    return `the newest configuration: etcd has lost it, and holds ${held}`
  }
  if (configuration === undefined) {
    if (founds === undefined) return 'the replica that founded the forum'
    return `the first ${founds} replicas: ${replicas.size} of them are here`
  }
  const serving = servingIn(configuration.value)
  if (serving.some(({ id }) => replicas.has(id))) return undefined
  return `one of those that served last: ${serving.map(({ id }) => id).join(', ')}`
}

function placeOf(self: ReplicaId, holdings: Holdings): number {
  return Math.max(0, inPlanningOrder(holdings).indexOf(self))
}

/** Undefined while one that would be dropped may still read. */
function proposalOf(
  current: Held<Configuration>,
  next: Configuration,
  { replicas }: Holdings,
): Proposal | undefined {
  const guards = [guardOf('configuration', current)]
  for (const { id, incarnation } of droppedBy(current.value, next)) {
    const record = replicas.get(id)
    if (record !== undefined && mayRead(record.value, incarnation, current.value.epoch)) {
      return undefined
    }
    guards.push(guardOf(id, record))
  }
  return { configuration: next, guards }
}

function mayRead(record: ReplicaRecord, incarnation: number, epoch: number): boolean {
  return record.incarnation === incarnation && !(record.resting && record.epoch === epoch)
}

function guardOf(about: Guard['about'], held: Held<unknown> | undefined): Guard {
  return { about, revision: held?.revision ?? NEVER }
}
