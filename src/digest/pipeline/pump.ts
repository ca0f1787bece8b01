/** Brings the rows of sources to the mappers, as fast as the slowest shard allows. */
import { ForumError } from '../../core/error.ts'
import { DIGEST_BATCH_BYTES, DIGEST_BATCH_ROWS } from '../../core/limits.ts'
import type { LineToBroker } from './line-to-broker.ts'
import { encode, type Json, type OpenDigest } from './messages.ts'
import { mapQueue, shardQueue } from './queue-names.ts'
import { confirmed, maySend, newSource, type Source, seenUpTo, send } from './source.ts'
import { kindOf } from './stages.ts'

export interface PumpOptions {
  readonly open: OpenDigest
  readonly line: LineToBroker
  readonly signal: AbortSignal
}

export class Pump {
  readonly #options: PumpOptions
  readonly #sources: Source[]
  #changed = Promise.withResolvers<void>()

  constructor(options: PumpOptions) {
    this.#options = options
    const { sources, shards } = options.open
    this.#sources = Array.from({ length: sources }, (_, from) => newSource(from, shards.length))
    options.signal.addEventListener('abort', () => this.#wake(), { once: true })
  }

  /** A shard has said how far it is with each source. */
  seenBy(shard: number, next: readonly number[]): void {
    for (const [from, seq] of next.entries()) {
      this.#change(from, (source) => seenUpTo(source, shard, seq))
    }
  }

  /** Sends all rows of one source, and how many batches that were. */
  async run(rows: AsyncIterable<Json>, from: number): Promise<void> {
    const { signal } = this.#options
    let failure: unknown
    for await (const some of batchesOf(rows)) {
      await this.#until(() => failure !== undefined || maySend(this.#at(from)))
      if (signal.aborted) return
      if (failure !== undefined) throw failure
      this.#send(from, some).catch((error: unknown) => {
        failure = error
        this.#wake()
      })
    }
    await this.#until(() => failure !== undefined || this.#at(from).unconfirmed.size === 0)
    if (failure !== undefined) throw failure
    if (signal.aborted) return
    const { open } = this.#options
    const total = encode({ from, part: null, total: this.#at(from).next })
    for (const shard of open.shards.keys())
      await this.#publish(shardQueue(open.digest, shard), total)
  }

  async #send(from: number, rows: readonly Json[]): Promise<void> {
    const { source, batch } = send(this.#at(from), rows)
    this.#sources[from] = source
    await this.#publish(mapQueue(this.#options.open.digest), encode(batch))
    this.#change(from, (now) => confirmed(now, batch.seq))
  }

  async #publish(queue: string, body: Uint8Array): Promise<void> {
    const { line, open, signal } = this.#options
    if (await line.publish({ queue, body, kind: kindOf(open) }, signal)) return
    if (signal.aborted) return
    throw queuesLost()
  }

  #at(from: number): Source {
    const source = this.#sources[from]
    if (source === undefined) throw new RangeError(`no source ${from}`)
    return source
  }

  #change(from: number, change: (source: Source) => Source): void {
    this.#sources[from] = change(this.#at(from))
    this.#wake()
  }

  #wake(): void {
    this.#changed.resolve()
    this.#changed = Promise.withResolvers()
  }

  async #until(condition: () => boolean): Promise<void> {
    while (!this.#options.signal.aborted && !condition()) await this.#changed.promise
  }
}

/** Of a transient digest, when the broker has died; or if workers could not reach who asked. */
export function queuesLost(): ForumError {
  return new ForumError('unavailable', 'the queues of this digest are gone: ask again')
}

/** Rows, as many together as one message should have. */
export async function* batchesOf(rows: AsyncIterable<Json>): AsyncGenerator<readonly Json[]> {
  let batch: Json[] = []
  let bytes = 0
  for await (const row of rows) {
    batch.push(row)
    bytes += JSON.stringify(row).length
    if (batch.length < DIGEST_BATCH_ROWS && bytes < DIGEST_BATCH_BYTES) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}
