/**
 * The shelf: what a worker keeps of the digests it takes part in, a file for each.
 *
 * A file holds some stages; of a stage a state, and cells by key. Texts only: what they mean is the
 * business of who puts them there.
 */

/** One stage of a digest. Changes count only inside `ShelfFile.atomically`. */
export interface ShelfStage {
  state(): string | undefined
  setState(state: string): void
  cell(key: string): string | undefined
  putCell(key: string, value: string): void
  countCells(): number
  /** Up to `limit` cells behind `after` (or the first ones), in an order that stays the same. */
  cellsAfter(after: string | undefined, limit: number): (readonly [key: string, value: string])[]
  clearCells(): void
}

export interface ShelfFile {
  /** What the digest is; empty in a new file. */
  header(): string
  setHeader(header: string): void
  stage(name: string): ShelfStage
  /** All changes that `change` makes, durable, or none. */
  atomically<T>(change: () => T): T
}

export interface Shelf extends Disposable {
  /** Of whoever keeps it, the same each time it is opened: 20 letters of Crockford's base32. */
  readonly owner: string
  /** The digests that there are files of. */
  list(): string[]
  /** Opens a file, making it if there is none. `durable`: whether it must survive the machine. */
  open(digest: string, durable: boolean): ShelfFile
  /** Closes and removes a file, if there is one. */
  remove(digest: string): void
}
