/** What a replica must not forget over a restart when etcd coordinates. */
import type { Configuration } from '../core/configuration.ts'
import { ForumError } from '../core/error.ts'
import { nextIncarnation } from './incarnation.ts'
import { decodeState, encodeState } from './saved-state.ts'

export interface EtcdMemoryOptions {
  readonly clock: { now(): { readonly wall: number } }
  /** What was kept last; undefined if nothing ever was. */
  readonly kept: () => Uint8Array | undefined
  /** Durable when it returns. Throws while the disk refuses. */
  readonly keep: (state: Uint8Array) => void
}

export class EtcdMemory {
  readonly #options: EtcdMemoryOptions
  #incarnation: number
  #configuration: Configuration | undefined
  #isKept = false

  /** Takes a new incarnation, durably. */
  constructor(options: EtcdMemoryOptions) {
    const bytes = options.kept()
    const saved = bytes && decodeState(bytes)
    this.#options = options
    this.#incarnation = nextIncarnation(saved?.incarnation, options.clock.now())
    this.#configuration = saved?.configuration
    this.ensure()
  }

  get incarnation(): number {
    return this.#incarnation
  }

  /** The newest that is known. */
  get configuration(): Configuration | undefined {
    return this.#configuration
  }

  /** 0 while no configuration is known. */
  get epoch(): number {
    return this.#configuration?.epoch ?? 0
  }

  /** Another incarnation. Of use once `ensure` has returned. */
  renew(): void {
    this.#incarnation = nextIncarnation(this.#incarnation, this.#options.clock.now())
    this.#isKept = false
    try {
      this.ensure()
    } catch (reason) {
      if (!(reason instanceof ForumError)) throw reason
    }
  }

  /** Throws if it could not be made durable; then it is not known either. */
  adopt(configuration: Configuration): void {
    this.#isKept = false
    this.#save(configuration)
    this.#configuration = configuration
  }

  /** Returns when nothing is left that a restart could forget; throws while the disk refuses. */
  ensure(): void {
    if (!this.#isKept) this.#save(this.#configuration)
  }

  #save(configuration: Configuration | undefined): void {
    const state = { incarnation: this.#incarnation, configuration }
    this.#options.keep(encodeState({ ...state, promised: undefined, vote: undefined }))
    this.#isKept = true
  }
}
