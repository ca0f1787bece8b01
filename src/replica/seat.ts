/**
 * The seat of a replica in its chain: the configuration, the lease, and what is reported. Between
 * the coordinator, who decides, and the replication machine, which obeys.
 */
import { type Configuration, headOf, placeOf, servingIn } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import type { Coordinator } from '../coordinator/coordinator.ts'
import type { Admission, ChainStatus, Now } from '../replication/replication.ts'
import type { ReplicaCore } from './core.ts'
import type { ReplicaChainStatus, ReplicaState } from './replica.ts'

export interface SeatOptions {
  readonly self: ReplicaId
  readonly coordinator: Coordinator
  readonly core: Pick<ReplicaCore, 'step' | 'status' | 'admission'>
  readonly clock: { now(): Now }
  readonly isConnected: (peer: ReplicaId) => boolean
}

const NO_LEASE = 'this replica hears no majority of the coordinators: it may be cut off'

export class Seat {
  readonly #options: SeatOptions
  #configuration: Configuration | undefined
  #reported = ''

  constructor(options: SeatOptions) {
    this.#options = options
  }

  /** The newest that this replica knows. */
  get configuration(): Configuration | undefined {
    return this.#configuration
  }

  configured(configuration: Configuration): void {
    this.#configuration = configuration
    this.#options.core.step({ kind: 'configured', configuration })
  }

  head(): ReplicaId | undefined {
    return this.#configuration && headOf(this.#configuration)
  }

  /** Whether this start of this replica is the head, as far as it knows. */
  isHead(): boolean {
    const { self, coordinator } = this.#options
    const configuration = this.#configuration
    if (configuration === undefined || headOf(configuration) !== self) return false
    return placeOf(configuration, self, coordinator.incarnation) !== undefined
  }

  /** Milliseconds that the lease has yet to run, by the clock that leaves less. */
  leaseFor(): number | undefined {
    const lease = this.#options.coordinator.lease()
    if (lease === undefined) return undefined
    const now = this.#options.clock.now()
    const left = Math.min(lease.monotonic - now.monotonic, lease.wall - now.wall)
    return left > 0 ? left : undefined
  }

  hasLease(): boolean {
    return this.leaseFor() !== undefined
  }

  /** Like the machine's, but a head that may be cut off takes nothing. */
  admission(): Admission {
    const { core, isConnected } = this.#options
    const admission = core.admission()
    if (admission.kind === 'open' && !this.hasLease()) return this.#waits(NO_LEASE)
    if (admission.kind !== 'elsewhere' || isConnected(admission.head)) return admission
    return this.#waits(`the head ${admission.head} cannot be reached from here`)
  }

  /** What the coordinator waits for says more than that somebody is missing. */
  #waits(otherwise: string): Admission {
    const { waitsFor } = this.#options.coordinator.status()
    const reason = waitsFor === undefined ? otherwise : `the chain waits for ${waitsFor}`
    return { kind: 'waits', reason }
  }

  /** Why strict reads are not answered here, and who is configured to, in words. */
  whyNoLease(): string {
    const serving = this.#configuration === undefined ? [] : servingIn(this.#configuration)
    const others = serving.map(({ id }) => id).filter((id) => id !== this.#options.self)
    return others.length === 0 ? NO_LEASE : `${NO_LEASE}; ask ${others.join(' or ')}`
  }

  /** Tells the coordinator what is to be reported, when that changed. */
  report(): void {
    const { core, coordinator } = this.#options
    const chain = core.status().chain
    if (chain?.configuration === undefined) return
    const { epoch } = chain.configuration
    const said = JSON.stringify([epoch, chain.reports])
    if (said === this.#reported) return
    this.#reported = said
    coordinator.report(chain.reports, epoch)
  }

  status(chain: ChainStatus): ReplicaChainStatus {
    const coordinator = this.#options.coordinator.status()
    return { ...chain, coordinator, leaseFor: this.leaseFor() }
  }

  state({ role, reconciled }: ChainStatus): ReplicaState {
    if (role === 'syncing') return 'syncing'
    if (role === 'out' || !this.hasLease()) return 'waiting'
    return reconciled ? 'serving' : 'recovering'
  }
}
