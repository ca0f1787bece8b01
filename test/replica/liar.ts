/** A liar: it has the forum's key and an identity of its own, and sends whatever it likes. */
import { encodeFrame } from '../../src/codec/frame-codec.ts'
import type { Frame } from '../../src/codec/frame.ts'
import { type Batch, type Draft, lastSeq } from '../../src/core/entry.ts'
import { millis, type ReplicaId } from '../../src/core/ids.ts'
import type { Op } from '../../src/core/op.ts'
import { type Identity, identityOf, SEED_BYTES } from '../../src/replica/identity.ts'
import type { MemoryHub } from '../../src/transport/memory-transport.ts'
import type { Transport } from '../../src/transport/transport.ts'
import { createUser } from '../core/ops.ts'
import { FORUM } from '../support/in-process.ts'

export class Liar implements AsyncDisposable {
  readonly identity: Identity = identityOf(new Uint8Array(SEED_BYTES).fill(99))
  readonly #transport: Transport
  #last: Batch | undefined

  constructor(hub: MemoryHub) {
    const { id: replica } = this.identity
    const info = { replica, name: 'liar', apiAddress: '', machine: 'm', pid: 1, addresses: [] }
    this.#transport = hub.open(() => info)
  }

  get id(): ReplicaId {
    return this.identity.id
  }

  /** Joins the hub; it listens to nobody. */
  async start(): Promise<void> {
    const frame = async (): Promise<void> => {}
    const [connected, disconnected] = [() => {}, () => {}]
    await this.#transport.start({ connected, disconnected, frame, broadcast: frame })
  }

  /** Its next batch; `wrong` says what is not as it should be. It goes on behind that. */
  write(wrong: Partial<Draft> = {}, ops: readonly Op[] = [createUser('liar')]): Batch {
    const batch = this.seal({ ...wrong, ops: wrong.ops ?? ops })
    this.#last = batch
    return batch
  }

  /** The same, but it goes on as if it had never been. */
  seal(wrong: Partial<Draft> = {}): Batch {
    return this.identity.seal({
      forum: FORUM,
      author: this.id,
      firstSeq: this.#last === undefined ? 1 : lastSeq(this.#last) + 1,
      epoch: 0,
      previous: this.#last?.hash,
      clockDelta: new Map(),
      time: millis(Date.now()),
      ops: [createUser('liar')],
      ...wrong,
    })
  }

  send(to: ReplicaId, frame: Frame): void {
    this.sendBytes(to, encodeFrame(frame))
  }

  sendBatches(to: ReplicaId, ...batches: readonly Batch[]): void {
    this.send(to, { kind: 'batches', batches, erasing: [] })
  }

  sendBytes(to: ReplicaId, bytes: Uint8Array): void {
    this.#transport.send(to, bytes)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#transport[Symbol.asyncDispose]()
  }
}
