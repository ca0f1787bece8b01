/** The engine `etcd` of one forum: each replica reaches a real etcd over a wire that can be cut. */
import { randomBytes } from 'node:crypto'
// What it does to protobuf is as in a replica.
import '../../src/codec/pbruntime.js'
import type { Coordinator } from '../../src/coordinator/coordinator.ts'
import { openEtcd } from '../../src/coordinator/open-etcd.ts'
import { parseForumId, type ReplicaId } from '../../src/core/ids.ts'
import { systemClock } from '../../src/runtime/clock.ts'
import { openProxy, type TcpProxy } from '../support/tcp-proxy.ts'
import type { Engine, OpenedCoordinator } from './contract.ts'

/** What one etcd holds of a forum of its own. */
export class EtcdEngine implements Engine {
  readonly forum = parseForumId(randomBytes(8).toString('hex'))
  readonly #endpoints: readonly string[]
  readonly #disks = new Map<ReplicaId, Uint8Array>()
  readonly #wires = new Map<ReplicaId, readonly TcpProxy[]>()
  readonly #opened = new AsyncDisposableStack()

  constructor(endpoints: readonly string[]) {
    this.#endpoints = endpoints
  }

  async open(
    replica: ReplicaId,
    { founds }: { readonly founds: number | undefined },
  ): Promise<OpenedCoordinator> {
    const wires: TcpProxy[] = []
    for (const each of this.#endpoints) wires.push(this.#opened.use(await openProxy(each)))
    this.#wires.set(replica, wires)
    const coordinator: Coordinator = this.#opened.use(
      openEtcd({
        self: replica,
        forum: this.forum,
        endpoints: wires.map(({ address }) => address),
        founds,
        clock: systemClock(),
        kept: () => this.#disks.get(replica),
        keep: (state) => this.#disks.set(replica, Uint8Array.from(state)),
      }),
    )
    const crash = async () => {
      for (const wire of wires) wire.break()
      await coordinator[Symbol.asyncDispose]()
    }
    return { coordinator, crash }
  }

  cut(replica: ReplicaId): void {
    for (const wire of this.#wires.get(replica) ?? []) wire.break()
  }

  heal(replica: ReplicaId): void {
    for (const wire of this.#wires.get(replica) ?? []) wire.heal()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#opened.disposeAsync()
  }
}
