/** The engine `members` of one forum: shells in real time, links and disks in this process. */
import { type MembersCoordinator, openMembers } from '../../src/coordinator/open-members.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { systemClock } from '../../src/runtime/clock.ts'
import type { Engine, OpenedCoordinator } from './contract.ts'

export function newMembersEngine(): Engine {
  return new MembersEngine()
}

class MembersEngine implements Engine {
  readonly #disks = new Map<ReplicaId, Uint8Array>()
  readonly #running = new Map<ReplicaId, MembersCoordinator>()
  readonly #cut = new Set<ReplicaId>()

  async open(
    replica: ReplicaId,
    { founds }: { readonly founds: number | undefined },
  ): Promise<OpenedCoordinator> {
    const coordinator: MembersCoordinator = openMembers({
      self: replica,
      founds,
      clock: systemClock(),
      kept: () => this.#disks.get(replica),
      keep: (state) => this.#disks.set(replica, Uint8Array.from(state)),
      send: (to, message) => {
        if (this.#running.get(replica) !== coordinator || !this.#isLinked(replica, to)) return
        const receiver = this.#running.get(to)
        setImmediate(() => {
          const isSame = this.#running.get(to) === receiver
          if (isSame && this.#isLinked(replica, to)) receiver?.message(replica, message)
        })
      },
    })
    this.#end(replica)
    this.#running.set(replica, coordinator)
    for (const peer of this.#running.keys()) this.#link(replica, peer)
    const crash = async () => {
      if (this.#running.get(replica) === coordinator) this.#end(replica)
      await coordinator[Symbol.asyncDispose]()
    }
    return { coordinator, crash }
  }

  cut(replica: ReplicaId): void {
    for (const peer of this.#running.keys()) this.#unlink(replica, peer)
    this.#cut.add(replica)
  }

  heal(replica: ReplicaId): void {
    this.#cut.delete(replica)
    for (const peer of this.#running.keys()) this.#link(replica, peer)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const coordinator of this.#running.values()) await coordinator[Symbol.asyncDispose]()
    this.#running.clear()
  }

  /** From now on nothing that it sends arrives anywhere. */
  #end(replica: ReplicaId): void {
    if (!this.#running.delete(replica)) return
    for (const peer of this.#running.values()) peer.disconnected(replica)
  }

  #isLinked(a: ReplicaId, b: ReplicaId): boolean {
    return a !== b && !this.#cut.has(a) && !this.#cut.has(b)
  }

  #link(a: ReplicaId, b: ReplicaId): void {
    if (!this.#isLinked(a, b)) return
    this.#running.get(a)?.connected(b)
    this.#running.get(b)?.connected(a)
  }

  #unlink(a: ReplicaId, b: ReplicaId): void {
    if (!this.#isLinked(a, b)) return
    this.#running.get(a)?.disconnected(b)
    this.#running.get(b)?.disconnected(a)
  }
}
