/**
 * The stages of one digest at one worker: each reads a queue, and acknowledges what it read once the
 * effect is on disk or confirmed by the broker further down. They end with the signal, and resolve
 * by themselves only when their queue is gone.
 */
import {
  DIGEST_GATHERED_AT_ONCE,
  DIGEST_MAPPED_AT_ONCE,
  DIGEST_UNCONFIRMED_MAX,
  DIGEST_WINDOW,
} from '../../core/limits.ts'
import type { ShelfFile } from './shelf.ts'
import type { Broker, Delivery, QueueKind } from './broker.ts'
import type { Computation } from './computation.ts'
import { isComplete } from './gathering.ts'
import { mapBatch } from './mapper.ts'
import { decode, encode, type GatherMessage, type OpenDigest, type Reply } from './messages.ts'
import { mapQueue, queryQueue, shardQueue } from './queue-names.ts'
import { partsOf } from './reducer.ts'
import { cellsOf, finishStage, readState, type StageState, takeIn } from './stage-state.ts'

export interface StageNeeds {
  readonly open: OpenDigest
  readonly broker: Broker
  readonly computation: Computation
  readonly signal: AbortSignal
  /** Sends something to who asked. */
  readonly tell: (reply: Reply) => Promise<void>
}

/** How far a shard gets until it says so without being asked: the source must not come to wait. */
const TELL_EVERY = DIGEST_WINDOW / 8

export function kindOf({ durable }: OpenDigest): QueueKind {
  return durable ? 'durable' : 'transient'
}

/** Maps batches until the queue is gone; keeps nothing. */
export async function runMapper({ open, broker, computation, signal }: StageNeeds): Promise<void> {
  const ending = new AbortController()
  const both = AbortSignal.any([signal, ending.signal])
  const underWay = new Set<Promise<void>>()
  let failure: unknown
  const map = async ({ body, ack }: Delivery): Promise<void> => {
    const parts = mapBatch(computation, decode.batch(body), open.shards.length)
    const publish = (part: GatherMessage, shard: number) =>
      broker.publish(shardQueue(open.digest, shard), encode(part), kindOf(open))
    const held = await Promise.all(parts.map(publish))
    if (held.every(Boolean)) ack()
    else ending.abort()
  }
  const start = (delivery: Delivery): void => {
    const task = map(delivery).catch((error: unknown) => {
      failure ??= error
      ending.abort()
    })
    underWay.add(task)
    void task.finally(() => underWay.delete(task))
  }
  const queue = mapQueue(open.digest)
  for await (const some of broker.consume(queue, {
    prefetch: DIGEST_MAPPED_AT_ONCE,
    signal: both,
  })) {
    for (const delivery of some) start(delivery)
  }
  await Promise.all(underWay)
  if (failure !== undefined) throw failure
}

/** A stage that gathers, and what may be asked of it. */
export interface Gatherer {
  /** Resolves when the queue is gone. */
  readonly ended: Promise<void>
  /** Says again what who asked may have missed. */
  sayAgain(): Promise<void>
}

export type GatherNeeds = StageNeeds & { readonly file: ShelfFile }

/** Gathers a shard and hands it on to the query. */
export function startReducer(needs: GatherNeeds, shard: number): Gatherer {
  const { open, broker, file } = needs
  const stage = file.stage(`shard ${shard}`)
  let state = readState(stage, open.sources)
  let told = 0
  const progress = async (): Promise<void> => {
    const next = state.gathering.seen.map((window) => window.next)
    told = sum(next)
    await needs.tell({ kind: 'progress', shard, next })
  }
  const handOn = async (): Promise<void> => {
    const parts = partsOf(shard, stage.countCells(), cellsOf(stage))
    const publish = (part: GatherMessage): Promise<boolean> =>
      broker.publish(queryQueue(open.digest), encode(part), kindOf(open))
    for (;;) {
      const some = Array.from(parts.take(DIGEST_UNCONFIRMED_MAX), publish)
      if (some.length === 0) break
      if ((await Promise.all(some)).includes(false)) return
    }
    state = { ...state, done: '' }
    finishStage(file, stage, state)
  }
  const run = async (): Promise<void> => {
    for await (const messages of gathered(needs, shardQueue(open.digest, shard), () => state)) {
      if (messages.length > 0)
        state = takeIn({ ...needs.computation, file, stage }, state, messages)
      if (sum(state.gathering.seen.map(({ next }) => next)) >= told + TELL_EVERY) await progress()
      if (state.done === null && isComplete(state.gathering)) await handOn()
    }
  }
  return { ended: run(), sayAgain: progress }
}

/** Gathers what the shards hand on, and answers. */
export function startQuery(needs: GatherNeeds): Gatherer {
  const { open, computation, file } = needs
  const stage = file.stage('query')
  let state = readState(stage, open.shards.length)
  const answer = async (): Promise<void> => {
    if (state.done === null) return
    await needs.tell({ kind: 'result', digest: open.digest, result: state.done })
  }
  const run = async (): Promise<void> => {
    for await (const messages of gathered(needs, queryQueue(open.digest), () => state)) {
      if (messages.length > 0) state = takeIn({ ...computation, file, stage }, state, messages)
      if (state.done !== null || !isComplete(state.gathering)) continue
      state = { ...state, done: computation.finish(cellsOf(stage)) }
      finishStage(file, stage, state)
      await answer()
    }
  }
  return { ended: run(), sayAgain: answer }
}

/**
 * What comes to a stage, acknowledged when the caller asks for more: it has taken it in by then.
 * First comes nothing, so that a stage which was killed when it had everything goes on.
 */
async function* gathered(
  { broker, signal }: StageNeeds,
  queue: string,
  state: () => StageState,
): AsyncGenerator<readonly GatherMessage[]> {
  if (isComplete(state().gathering)) yield []
  for await (const some of broker.consume(queue, { prefetch: DIGEST_GATHERED_AT_ONCE, signal })) {
    yield some.map(({ body }) => decode.gather(body))
    for (const { ack } of some) ack()
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
