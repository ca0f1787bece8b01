/** Edits, and the texts that came of them. */
import { comparePositions } from '../../core/entry.ts'
import type { EditedText, EditRow } from '../../core/forum-state.ts'
import { millis, type UserId } from '../../core/ids.ts'
import type { Target } from '../../core/op.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { Key, TargetNo } from './keys.ts'
import type { SearchIndex } from './search-index.ts'

/**
 * Zeros before the text in a row: with more than this before it, SQLite keeps a text in pages of
 * its own, which are overwritten as a whole when it is erased (see schema.ts).
 */
const FILLER = new Uint8Array(4096)

export interface TextParts {
  readonly authors: Authors
  readonly index: SearchIndex
}

export class Texts {
  readonly #authors: Authors
  readonly #index: SearchIndex
  readonly #edits
  readonly #putEdit
  readonly #removeEdits
  readonly #get
  readonly #put
  readonly #remove
  readonly #clear

  constructor(db: Database, { authors, index }: TextParts) {
    this.#authors = authors
    this.#index = index
    this.#edits = db.prepare<[Key, number, Key, number, number]>(
      'SELECT position, client, user, time, opens FROM edits WHERE target = ?',
    )
    this.#putEdit = db.prepare(
      `INSERT OR REPLACE INTO edits (position, target, client, user, time, opens)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    this.#removeEdits = db.prepare('DELETE FROM edits WHERE target = ?')
    this.#get = db.prepare<[string, Uint8Array]>(
      'SELECT text, document FROM edited WHERE target = ?',
    )
    this.#put = db.prepare(
      'INSERT OR REPLACE INTO edited (target, filler, text, document) VALUES (?, ?, ?, ?)',
    )
    this.#remove = db.prepare('DELETE FROM edited WHERE target = ?')
    this.#clear = ['edits', 'edited'].map((table) => db.prepare(`DELETE FROM ${table}`))
  }

  editsOf(target: Target): readonly EditRow[] {
    const no = this.#authors.findTarget(target)
    if (no === undefined) return []
    return this.#edits
      .all(no)
      .map(([position, client, user, time, opens]) => ({
        position: this.#authors.positionOf(position),
        client,
        user: this.#authors.idOf<UserId>(user),
        time: millis(time),
        ...(opens === 1 && { opens: true as const }),
      }))
      .sort((a, b) => comparePositions(a.position, b.position))
  }

  putEdit(target: Target, { position, client, user, time, opens }: EditRow): void {
    this.#putEdit.run(
      this.#authors.position(position),
      this.#authors.target(target),
      client,
      this.#authors.key(user),
      time,
      Number(opens ?? false),
    )
  }

  removeEdits(target: Target): void {
    this.#removeEdits.run(this.#authors.target(target))
  }

  get(target: Target): EditedText | undefined {
    const no = this.#authors.findTarget(target)
    const row = no === undefined ? undefined : this.#get.get(no)
    return row && { text: row[0], document: row[1] }
  }

  put(target: Target, { text, document }: EditedText): void {
    const no = this.#authors.target(target)
    this.#index.forget(no)
    this.#put.run(no, FILLER, text, document)
  }

  remove(target: Target): void {
    const no: TargetNo = this.#authors.target(target)
    this.#index.forget(no)
    this.#remove.run(no)
  }

  clear(): void {
    for (const statement of this.#clear) statement.run()
  }
}
