/** Replicas that leave a simulated chain for good, on purpose or because they are lost. */
import {
  type Configuration,
  type ConfiguredReplica,
  servingIn,
} from '../../../src/core/configuration.ts'
import type { ReplicaId } from '../../../src/core/ids.ts'
import type { Timeline } from '../timeline.ts'
import type { ChainReplica } from './chain-replica.ts'

/** How often somebody is asked to let a replica leave, ms. */
const LEAVE_RETRY_MS = 500
/** Who has left still answers for so long, ms. */
const STOPS_MS = 1_000

type Named = Pick<ChainReplica, 'id'>

export interface LeavingOptions {
  readonly replicas: readonly ChainReplica[]
  readonly timeline: Timeline
  readonly note: (what: string) => void
  /** Stops a replica for good. */
  readonly end: (replica: ChainReplica) => void
}

export class Leaving {
  readonly #options: LeavingOptions
  /** The newest that anybody was told. */
  #configuration: Configuration | undefined
  readonly #leaving = new Set<ReplicaId>()

  constructor(options: LeavingOptions) {
    this.#options = options
  }

  /**
   * Whether another one that serves, and a majority of the voters, will be left: by the newest
   * configuration, and by what each replica knows, because the newest may have reached few. One
   * that crashed serves no more, once the others know: a configuration that says so may be decided
   * already, and nobody told.
   */
  mayLose({ id }: Named): boolean {
    const newest = this.#configuration
    if (newest === undefined) return false
    const known = this.#options.replicas
      .filter((replica) => replica.id !== id && !replica.isGone)
      .flatMap(({ members }) => members.configuration ?? [])
    return [newest, ...known].every((configuration) => this.#outlives(configuration, id))
  }

  #outlives(configuration: Configuration, lost: ReplicaId): boolean {
    const { voters } = configuration
    const isLeft = (each: ReplicaId) =>
      each !== lost &&
      !this.#leaving.has(each) &&
      this.#options.replicas.some((replica) => replica.id === each && !replica.isGone)
    const voting = voters.filter(isLeft).length
    const serving = servingIn(configuration)
    const present = serving.filter((each) => this.#isPresent(each))
    const staying = present.some(({ id }) => id === lost) ? present : serving
    return staying.some(({ id }) => isLeft(id)) && voting * 2 > voters.length
  }

  /** Whether it did not crash since it was configured. */
  #isPresent({ id, incarnation }: ConfiguredReplica): boolean {
    const replica = this.#options.replicas.find((each) => each.id === id)
    return replica?.isUp === true && replica.members.incarnation === incarnation
  }

  /** Asks whoever is up, again and again, until a configuration says that it left. */
  leave(id: ReplicaId): void {
    this.#leaving.add(id)
    if (this.#configuration?.left.includes(id)) return
    const { replicas, timeline } = this.#options
    const asked = replicas.find(({ id: each, isUp }) => isUp && !this.#leaving.has(each))
    asked?.leave(id)
    timeline.after(LEAVE_RETRY_MS, () => this.leave(id))
  }

  /** Somebody was told a configuration: who has left by that stops. */
  configured(configuration: Configuration): void {
    if (configuration.epoch <= (this.#configuration?.epoch ?? 0)) return
    const { replicas, timeline, note, end } = this.#options
    const { left } = configuration
    this.#configuration = configuration
    for (const replica of replicas) {
      if (replica.isGone || !left.includes(replica.id)) continue
      note(`${replica.id} has left`)
      timeline.after(STOPS_MS, () => end(replica))
    }
  }
}
