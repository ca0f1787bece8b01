/** Rows of a CSV file whose first line names its columns, as they are read. */
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { IMPORT_LINE_CHARS_MAX } from '../../core/limits.ts'
import type { Context } from '../context.ts'
import { badUsage, refused } from '../failure.ts'
import { openBytes } from './read-bytes.ts'

export type CsvRow = Readonly<Record<string, string>>

export interface Columns {
  /** Without these it is another table. */
  readonly needed: readonly string[]
  /** And these are read where they are there. */
  readonly taken: readonly string[]
}

export type ReadRow = { readonly fields: CsvRow } | { readonly wrong: string }

export class CsvTable {
  readonly #path: string
  readonly #columns: Columns
  readonly #context: Context
  #progress: () => number | undefined = () => 0
  #unused: readonly string[] = []

  constructor(path: string, columns: Columns, context: Context) {
    this.#path = path
    this.#columns = columns
    this.#context = context
  }

  /** From 0 to 1. */
  progress(): number {
    return this.#progress() ?? 0
  }

  /** Columns that nobody takes, once the first row was read. */
  get unused(): readonly string[] {
    return this.#unused
  }

  /** Rows that do not have their columns say so; a file that is no CSV throws. */
  async *rows(): AsyncGenerator<ReadRow> {
    const { bytes, progress } = await openBytes(this.#path, this.#context)
    this.#progress = progress
    const wrong: string[] = []
    const parser = parse({
      bom: true,
      columns: (names: string[]) => this.#named(names),
      max_record_size: IMPORT_LINE_CHARS_MAX,
      skip_records_with_error: true,
      on_skip: (error) => {
        wrong.push(`${this.#path}: ${error?.message ?? 'a row cannot be read'}`)
        return undefined
      },
    })
    const source = Readable.from(bytes)
    source.on('error', (error) => parser.destroy(error))
    try {
      for await (const fields of source.pipe(parser)) {
        yield* wrong.splice(0).map((one) => ({ wrong: one }))
        yield { fields: fields as CsvRow }
      }
    } catch (cause) {
      if (!(cause instanceof CsvError)) throw cause
      throw refused(`${this.#path} cannot be read: ${cause.message}`, { cause })
    } finally {
      source.destroy()
    }
    yield* wrong.map((one) => ({ wrong: one }))
  }

  #named(names: string[]): string[] {
    const { needed, taken } = this.#columns
    const missing = needed.filter((name) => !names.includes(name))
    if (missing.length > 0) {
      throw badUsage(
        `${this.#path} has no column ${missing.join(', ')}: expected ${needed.join(', ')}`,
      )
    }
    this.#unused = names.filter((name) => !needed.includes(name) && !taken.includes(name))
    return names
  }
}
