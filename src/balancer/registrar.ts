/** The side of a replica: tells a balancer that it is there, for as long as it is. */
import { Metadata } from '@grpc/grpc-js'
import type { Channel } from '../client/channel.ts'
import { openChannel } from '../client/router.ts'
import { BALANCER_PULSE_MS } from '../core/limits.ts'
import type { parley } from '../gen/messages.js'
import { Balancer } from '../gen/services.ts'
import type { Logger } from '../runtime/logger.ts'
import { proofOf } from './registering.ts'

/** What a replica says of itself. */
export type Description = Omit<parley.v1.RegisterRequest.$Properties, 'proof'> & {
  readonly replica: string
  readonly apiAddress: string
}

export interface RegistrarOptions {
  /** host:port of the balancer. */
  readonly balancer: string
  /** Talk TLS to it; `ca` is the PEM of the authority to trust. */
  readonly tls?: { readonly ca?: string } | undefined
  readonly forumKey: Uint8Array
  readonly describe: () => Description
  /** A turn for each change of what `describe` answers. */
  readonly changes: (options: { readonly signal: AbortSignal }) => AsyncIterable<void>
  readonly logger: Logger
}

/** Tells the balancer until it is closed; then it takes its leave. Never throws. */
export function openRegistrar(options: RegistrarOptions): AsyncDisposable {
  const channel = openChannel(options.balancer, options.tls)
  const registrar = new Registrar(options, channel)
  const closing = new AbortController()
  const running = registrar.run(closing.signal)
  let closed: Promise<void> | undefined
  return {
    [Symbol.asyncDispose]() {
      closing.abort()
      closed ??= running.then(() => registrar.leave()).finally(() => channel[Symbol.dispose]())
      return closed
    },
  }
}

function decisive({ state, role, epoch, apiAddress }: Description): string {
  return [state, role, epoch, apiAddress].join()
}

/** How long the balancer may take to let a replica go, ms: it finds out by itself otherwise. */
const LEAVE_MS = 1_000

class Registrar {
  readonly #options: RegistrarOptions
  readonly #channel: Channel
  /** Why the balancer does not take it; undefined while it does. */
  #trouble: string | undefined
  #isWelcome = false
  /** What it told last of what decides on calls. */
  #told = ''

  constructor(options: RegistrarOptions, channel: Channel) {
    this.#options = options
    this.#channel = channel
  }

  /**
   * Registers again and again, and at once when it may be asked for other calls than before. What
   * it holds moves with every write: that the balancer hears with answers, and in time.
   */
  async run(signal: AbortSignal): Promise<void> {
    let wake = () => {}
    const listening = this.#listen(signal, () => {
      if (this.#hasChanged()) wake()
    })
    while (!signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>()
      wake = resolve
      await this.#register(signal)
      const timer = setTimeout(resolve, BALANCER_PULSE_MS)
      signal.addEventListener('abort', () => resolve(), { once: true })
      if (!signal.aborted) await promise
      clearTimeout(timer)
    }
    await listening
  }

  async leave(): Promise<void> {
    const { describe, forumKey, balancer, logger } = this.#options
    const out = { metadata: new Metadata(), signal: undefined, deadlineMs: LEAVE_MS }
    try {
      const { replica, apiAddress } = describe()
      const proof = proofOf(forumKey, replica, apiAddress)
      await this.#channel.unary(Balancer.unregister, { replica, apiAddress, proof }, out)
    } catch (error) {
      // The balancer notices that it hears nothing.
      logger.debug({ balancer, why: String(error) }, 'the balancer was not told of the end')
    }
  }

  async #listen(signal: AbortSignal, changed: () => void): Promise<void> {
    for await (const _ of this.#options.changes({ signal })) changed()
  }

  #hasChanged(): boolean {
    try {
      return decisive(this.#options.describe()) !== this.#told
    } catch {
      // Why it cannot say is told where it registers.
      return true
    }
  }

  async #register(signal: AbortSignal): Promise<void> {
    const { describe, forumKey } = this.#options
    const out = { metadata: new Metadata(), signal, deadlineMs: 2 * BALANCER_PULSE_MS }
    try {
      const description = describe()
      this.#told = decisive(description)
      const proof = proofOf(forumKey, description.replica, description.apiAddress)
      await this.#channel.unary(Balancer.register, { ...description, proof }, out)
      this.#tell(undefined)
    } catch (error) {
      if (!signal.aborted) this.#tell(error instanceof Error ? error.message : String(error))
    }
  }

  /** Only what is new is worth a line. */
  #tell(trouble: string | undefined): void {
    const { balancer, logger } = this.#options
    if (trouble === undefined && !this.#isWelcome) logger.info({ balancer }, 'registered')
    if (trouble !== undefined && (this.#isWelcome || this.#trouble === undefined)) {
      logger.warn({ balancer, why: trouble }, 'the balancer does not know this replica')
    }
    this.#isWelcome = trouble === undefined
    this.#trouble = trouble
  }
}
