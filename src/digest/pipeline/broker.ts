/**
 * The port to a message broker, as far as the pipeline needs one.
 *
 * It promises what every broker does: what was confirmed is delivered at least once, until it is
 * acknowledged or its queue is removed. No order, no "exactly once": the stages bring that along.
 * An open broker is one connection; when that is lost nothing of it can be used any more, and what
 * was delivered and not acknowledged is delivered again, to somebody.
 */

/** `durable` outlives the broker, `transient` does not; `own` goes with this connection. */
export type QueueKind = 'durable' | 'transient' | 'own'

export interface Delivery {
  readonly body: Uint8Array
  /** Its effect is safe: do not deliver it again. */
  ack(): void
}

export interface ConsumeOptions {
  /** Deliveries that may be unacknowledged at a time. */
  readonly prefetch: number
  readonly signal: AbortSignal
}

export interface Broker extends AsyncDisposable {
  /** Aborted when the connection is gone, with why. */
  readonly lost: AbortSignal
  /** Makes a queue, if there is none. */
  declare(queue: string, kind: QueueKind): Promise<void>
  /** Removes a queue with all that is in it, if there is one. */
  remove(queue: string): Promise<void>
  has(queue: string): Promise<boolean>
  /**
   * Resolves once the queue has the message: for good if the queue is durable. False if there is no
   * such queue.
   */
  publish(queue: string, body: Uint8Array, kind: QueueKind): Promise<boolean>
  /**
   * What comes, as many at a time as have come. Ends when the signal is aborted or the queue is
   * removed or was never there; throws when the connection is lost.
   */
  consume(queue: string, options: ConsumeOptions): AsyncIterable<readonly Delivery[]>
  /** Tells all who listen now; nobody else ever hears of it. */
  broadcast(body: Uint8Array): Promise<void>
  /** What is broadcast from when this resolves on. The stream ends with the signal. */
  listen(signal: AbortSignal): Promise<AsyncIterable<Uint8Array>>
}

/** What a broker's promises fail with once its connection is gone. */
export class BrokerLostError extends Error {
  override readonly name = 'BrokerLostError'
}
