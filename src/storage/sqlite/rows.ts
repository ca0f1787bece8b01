/**
 * Rows that are put many at a time. A third of what a row costs is the way into SQLite and back,
 * and rows that go in together share it.
 */
import type { Database, Statement, Value } from './database.ts'

/** Rows of one statement; more gain nothing. */
const TOGETHER = 16

export type Row = readonly Value[]

export class Rows {
  readonly #one: Statement<[]>
  readonly #many: Statement<[]>

  /**
   * `into` is a table with its columns, `row` what stands for one row: `(?, 0, ?)`. `conflict` says
   * what happens to a row that is there; if left out there must be none.
   */
  constructor(db: Database, into: string, row: string, conflict = '') {
    const insert = (count: number) =>
      db.prepare(
        `INSERT INTO ${into} VALUES ${Array.from({ length: count }, () => row).join(', ')} ${conflict}`,
      )
    this.#one = insert(1)
    this.#many = insert(TOGETHER)
  }

  /** In their order. */
  put(rows: readonly Row[]): void {
    const inGroups = rows.length - (rows.length % TOGETHER)
    for (let first = 0; first < inGroups; first += TOGETHER) {
      this.#many.run(...rows.slice(first, first + TOGETHER).flat())
    }
    for (const row of rows.slice(inGroups)) this.#one.run(...row)
  }
}
