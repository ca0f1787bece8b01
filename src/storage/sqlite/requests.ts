/** What requests came to. */
import { toHex } from '../../core/bytes.ts'
import type { RequestRow } from '../../core/forum-state.ts'
import type { Op } from '../../core/op.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { Key } from './keys.ts'

/** Numbers of kinds on disk: a new kind gets a new number. */
const KINDS = {
  'create-user': 1,
  'create-topic': 2,
  'post-message': 3,
  like: 4,
  'edit-message': 5,
  'delete-message': 6,
  'rename-topic': 7,
  'mark-read': 8,
} as const satisfies Record<Op['kind'], number>

const KIND_OF: ReadonlyMap<number, Op['kind']> = new Map(
  Object.entries(KINDS).map(([kind, no]) => [no, kind as Op['kind']]),
)

const NONE: readonly RequestRow[] = []
const ABSENT_MAX = 4_096

export class Requests {
  readonly #authors: Authors
  readonly #get
  readonly #put
  readonly #clear
  /** Keys that were looked for and are not there: a new request is looked for several times. */
  readonly #absent = new Set<string>()

  constructor(db: Database, authors: Authors) {
    this.#authors = authors
    this.#get = db.prepare<[Key, number, Uint8Array, Key | null]>(
      'SELECT position, kind, fingerprint, made FROM requests WHERE key = ?',
    )
    this.#put = db.prepare(
      `INSERT OR REPLACE INTO requests (key, position, kind, fingerprint, made)
       VALUES (?, ?, ?, ?, ?)`,
    )
    this.#clear = db.prepare('DELETE FROM requests')
  }

  get(key: Uint8Array): readonly RequestRow[] {
    const name = nameOf(key)
    if (this.#absent.has(name)) return NONE
    const rows = this.#get.all(key)
    if (rows.length === 0) {
      if (this.#absent.size >= ABSENT_MAX) this.#absent.clear()
      this.#absent.add(name)
    }
    return rows.map(([position, kind, fingerprint, made]) => ({
      position: this.#authors.positionOf(position),
      kind: kindOf(kind),
      fingerprint: toHex(fingerprint),
      made: made === null ? undefined : this.#authors.idOf(made),
    }))
  }

  put(key: Uint8Array, { position, kind, fingerprint, made }: RequestRow): void {
    this.#absent.delete(nameOf(key))
    this.#put.run(
      key,
      this.#authors.position(position),
      KINDS[kind],
      Buffer.from(fingerprint, 'hex'),
      made === undefined ? null : this.#authors.key(made),
    )
  }

  clear(): void {
    this.#clear.run()
  }
}

function nameOf(key: Uint8Array): string {
  return Buffer.from(key.buffer, key.byteOffset, key.length).toString('latin1')
}

function kindOf(no: number): Op['kind'] {
  const kind = KIND_OF.get(no)
  if (kind === undefined) throw new Error(`no kind of op has number ${no}`)
  return kind
}
