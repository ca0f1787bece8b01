/** The election among the voters of a configuration that are connected. Pure. */
import type { ReplicaId } from '../core/ids.ts'
import { type Addressed, Bully, type BullyMessage } from './bully.ts'

export class Electing {
  readonly #self: ReplicaId
  readonly #bully: Bully<ReplicaId>
  readonly #electors = new Set<ReplicaId>()
  #isElector = false

  constructor(self: ReplicaId) {
    this.#self = self
    this.#bully = new Bully(self)
  }

  get leader(): ReplicaId | undefined {
    return this.#isElector ? this.#bully.leader : undefined
  }

  /** Those that elect are the voters that are connected, if this replica is a voter. */
  choose(voters: readonly ReplicaId[], connected: ReadonlySet<ReplicaId>, monotonic: number): void {
    this.#isElector = voters.includes(this.#self)
    const wanted = this.#isElector ? voters.filter((id) => connected.has(id)) : []
    for (const peer of [...this.#electors].filter((id) => !wanted.includes(id))) {
      this.#electors.delete(peer)
      this.#bully.step({ kind: 'disconnected', peer }, monotonic)
    }
    for (const peer of wanted.filter((id) => !this.#electors.has(id))) {
      this.#electors.add(peer)
      this.#bully.step({ kind: 'connected', peer }, monotonic)
    }
  }

  tick(monotonic: number): void {
    if (this.#isElector) this.#bully.step({ kind: 'tick' }, monotonic)
  }

  message(from: ReplicaId, message: BullyMessage, monotonic: number): void {
    if (this.#isElector) this.#bully.step({ kind: 'message', from, message }, monotonic)
  }

  takeMessages(): readonly Addressed<ReplicaId, BullyMessage>[] {
    return this.#bully.takeMessages()
  }
}
