/**
 * Languages that were told already. To tell one takes some 80 µs, so those of a large forum are
 * kept; they are made anew when another version of the library would tell them.
 */
import type { Database } from './database.ts'
import type { Place } from './payloads.ts'
import { Rows } from './rows.ts'

export type ToldLanguages = ReadonlyMap<Place, string>

export class Languages {
  readonly #version: string
  readonly #put
  readonly #putVersion
  readonly #getVersion
  readonly #clear
  #isCurrent = false

  constructor(db: Database, version: string) {
    this.#version = version
    this.#put = new Rows(db, 'languages (place, language)', '(?, ?)', 'ON CONFLICT DO NOTHING')
    this.#putVersion = db.prepare('INSERT INTO languages_by (version) VALUES (?)')
    this.#getVersion = db.prepare<[string]>('SELECT version FROM languages_by')
    this.#clear = ['languages', 'languages_by'].map((table) => db.prepare(`DELETE FROM ${table}`))
  }

  /** Whether those that are kept were told by this version. */
  get isCurrent(): boolean {
    this.#isCurrent ||= this.#getVersion.get()?.[0] === this.#version
    return this.#isCurrent
  }

  /** To be called in a transaction. */
  put(told: ToldLanguages): void {
    if (!this.isCurrent) {
      for (const statement of this.#clear) statement.run()
      this.#putVersion.run(this.#version)
    }
    this.#put.put([...told])
  }
}
