/**
 * Outbox: what was sent and is not answered yet. Sent PAIRING_TRIES times, PAIRING_RETRY_MS apart,
 * then given up. Each is known by the exchange it belongs to; a new one takes its place.
 */
import { PAIRING_RETRY_MS, PAIRING_TRIES } from '../core/limits.ts'
import type { Outgoing } from './machine.ts'

interface Pending extends Outgoing {
  tries: number
  /** Of the next try, or of giving up. */
  at: number
}

export interface Due {
  readonly send: readonly Outgoing[]
  /** What was never answered. */
  readonly givenUp: readonly string[]
}

export class Outbox {
  readonly #pending = new Map<string, Pending>()

  get size(): number {
    return this.#pending.size
  }

  /** When `due` has something to say; Infinity while nothing is pending. */
  get wakeAt(): number {
    return Math.min(...Array.from(this.#pending.values(), ({ at }) => at))
  }

  has(name: string): boolean {
    return this.#pending.has(name)
  }

  /** Begins to send, with the next `due`. */
  put(name: string, { to, bytes }: Outgoing, now: number): void {
    this.#pending.set(name, { to, bytes, tries: 0, at: now })
  }

  answered(name: string): void {
    this.#pending.delete(name)
  }

  due(now: number): Due {
    const send: Outgoing[] = []
    const givenUp: string[] = []
    for (const [name, pending] of this.#pending) {
      if (pending.at > now) continue
      if (pending.tries === PAIRING_TRIES) {
        this.#pending.delete(name)
        givenUp.push(name)
        continue
      }
      pending.tries += 1
      pending.at = now + PAIRING_RETRY_MS
      send.push({ to: pending.to, bytes: pending.bytes })
    }
    return { send, givenUp }
  }
}
