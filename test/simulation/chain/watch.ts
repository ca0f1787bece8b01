/**
 * Watches replicas from outside: what each has committed, which configurations there were, and
 * which entries were acknowledged. Looks into stores only.
 */
import type { Configuration } from '../../../src/core/configuration.ts'
import { CHAIN } from '../../../src/core/ids.ts'
import type { MemoryStore } from '../../../src/storage/memory-store.ts'

export class Watch {
  /** Of the batch that ends at each committed seq, by whoever applied it first. */
  readonly #committed = new Map<number, { readonly hash: string; readonly by: string }>()
  readonly #applied = new Map<string, number>()
  readonly #configurations = new Map<number, string>()
  #acked = 0
  /** What broke a rule, in words. */
  readonly violations: string[] = []
  /** Configurations that began. */
  get epochs(): number {
    return this.#configurations.size
  }

  /** Entries committed. */
  get entries(): number {
    return Math.max(0, ...this.#committed.keys())
  }

  /** A replica took a turn. */
  turned(id: string, incarnation: number, { log }: MemoryStore): void {
    const key = `${id} ${incarnation}`
    const applied = log.applied()
    const before = this.#applied.get(key)
    if (before !== undefined && applied < before) {
      this.violations.push(`${id} had applied ${before} entries, and now ${applied}`)
    }
    for (let seq = (before ?? 0) + 1; seq <= applied; ) seq = this.#committedAt(id, seq, log)
    this.#applied.set(key, applied)
  }

  configured(configuration: Configuration): void {
    const { epoch } = configuration
    const text = JSON.stringify(configuration)
    const known = this.#configurations.get(epoch)
    if (known !== undefined && known !== text) {
      this.violations.push(`epoch ${epoch} is ${known} and also ${text}`)
    }
    this.#configurations.set(epoch, text)
    const ids = new Set(configuration.replicas.map(({ id }) => id))
    if (ids.size < configuration.replicas.length) {
      this.violations.push(`epoch ${epoch} names a replica twice: ${text}`)
    }
  }

  /** A client was told that its write became this entry. */
  acked(seq: number): void {
    this.#acked = Math.max(this.#acked, seq)
  }

  atRest(id: string, { log }: MemoryStore): void {
    if (log.applied() < this.#acked) {
      this.violations.push(`${id} applied ${log.applied()}, of ${this.#acked} acknowledged`)
    }
  }

  #committedAt(id: string, seq: number, log: MemoryStore['log']): number {
    const batch = log.batchAt(CHAIN, seq)
    if (batch === undefined) {
      this.violations.push(`${id} has applied entry ${seq} and does not hold it`)
      return seq + 1
    }
    const end = batch.firstSeq + batch.ops.length - 1
    const known = this.#committed.get(end)
    this.#committed.set(end, known ?? { hash: batch.hash, by: id })
    if (known !== undefined && known.hash !== batch.hash) {
      this.violations.push(`${id} and ${known.by} committed different entries at ${end}`)
    }
    return end + 1
  }
}
