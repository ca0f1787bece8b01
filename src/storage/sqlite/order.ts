/** What an ordered forum keeps beside its log: how far it is applied, and its coordinator's state. */
import type { Database } from './database.ts'

export class Order {
  readonly #putApplied
  readonly #putCoordination
  readonly #get
  #applied: number
  #coordination: Uint8Array | undefined

  constructor(db: Database) {
    this.#putApplied = db.prepare('UPDATE ordered SET applied = ?')
    this.#putCoordination = db.prepare('UPDATE ordered SET coordination = ?')
    this.#get = db.prepare<[number, Uint8Array | null]>('SELECT applied, coordination FROM ordered')
    const [applied, coordination] = this.#get.get() ?? [0, null]
    this.#applied = applied
    this.#coordination = coordination ?? undefined
  }

  get applied(): number {
    return this.#applied
  }

  get coordination(): Uint8Array | undefined {
    return this.#coordination
  }

  setApplied(count: number): void {
    this.#putApplied.run(count)
    this.#applied = count
  }

  /** Inside a transaction of the caller. */
  keepCoordination(state: Uint8Array): void {
    this.#putCoordination.run(state)
    this.#coordination = Uint8Array.from(state)
  }

  /** Forgets what a transaction put that came to nothing. */
  reset(): void {
    const [applied, coordination] = this.#get.get() ?? [0, null]
    this.#applied = applied
    this.#coordination = coordination ?? undefined
  }
}
