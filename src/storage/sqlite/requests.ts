/** What requests came to: rows in the order in which they took effect, found by their keys. */
import { ForumError } from '../../core/error.ts'
import { toHex } from '../../core/bytes.ts'
import type { RequestRow } from '../../core/forum-state.ts'
import { ROWS_WAITING_MAX } from '../../core/limits.ts'
import type { Op } from '../../core/op.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { Key } from './keys.ts'
import { keyHash, RequestIndex } from './request-index.ts'
import { Rows } from './rows.ts'

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
  'claim-forum': 20,
  moderate: 21,
  report: 22,
} as const satisfies Record<Op['kind'], number>

const KIND_OF: ReadonlyMap<number, Op['kind']> = new Map(
  Object.entries(KINDS).map(([kind, no]) => [no, kind as Op['kind']]),
)

const NONE: readonly RequestRow[] = []

/** Hashes in one row of `request_hashes`; the last one is written with every transaction. */
const CHUNK = 512
const HASH_BYTES = 4

type Row = [key: Uint8Array, position: Key, kind: number, fingerprint: Uint8Array, made: Key | null]

/** What is in memory of the rows. */
interface Loaded {
  readonly index: RequestIndex
  count: number
  /** Hashes of the last chunk, little-endian. */
  readonly tail: Buffer
}

export class Requests {
  readonly #authors: Authors
  readonly #hash
  readonly #hashes
  readonly #get
  readonly #put
  readonly #replace
  readonly #putHashes
  readonly #clear
  #loaded: Loaded | undefined
  #isChanged = false
  /** The last rows, that are not written yet. */
  readonly #waiting: Row[] = []

  constructor(db: Database, authors: Authors) {
    this.#authors = authors
    const salt = db.prepare<[Uint8Array]>('SELECT salt FROM forum').get()?.[0] ?? new Uint8Array()
    this.#hash = keyHash(salt)
    this.#hashes = db.prepare<[Uint8Array]>('SELECT hashes FROM request_hashes ORDER BY chunk')
    this.#get = db.prepare<Row>(
      'SELECT key, position, kind, fingerprint, made FROM requests WHERE no = ?',
    )
    this.#put = new Rows(
      db,
      'requests (no, key, position, kind, fingerprint, made)',
      '(?, ?, ?, ?, ?, ?)',
    )
    this.#replace = db.prepare(
      'UPDATE requests SET kind = ?, fingerprint = ?, made = ? WHERE no = ?',
    )
    this.#putHashes = db.prepare(
      'INSERT OR REPLACE INTO request_hashes (chunk, hashes) VALUES (?, ?)',
    )
    this.#clear = ['requests', 'request_hashes'].map((table) => db.prepare(`DELETE FROM ${table}`))
  }

  get(key: Uint8Array): readonly RequestRow[] {
    const rows = this.#load().index.rowsOf(this.#hash(key))
    return rows.length === 0 ? NONE : rows.flatMap((no) => this.#rowAt(no, key) ?? [])
  }

  put(key: Uint8Array, row: RequestRow): void {
    const loaded = this.#load()
    const hash = this.#hash(key)
    const { position, kind, fingerprint, made } = row
    const place = this.#authors.position(position)
    const id = made === undefined ? null : this.#authors.key(made)
    const known: Row = [key, place, KINDS[kind], Buffer.from(fingerprint, 'hex'), id]
    for (const no of loaded.index.rowsOf(hash)) {
      if (this.#isAt(no, key, place)) {
        this.#write(loaded)
        const [, , ...changed] = known
        this.#replace.run(...changed, no)
        return
      }
    }
    this.#append(loaded, hash)
    this.#waiting.push(known)
    if (this.#waiting.length >= ROWS_WAITING_MAX) this.#write(loaded)
  }

  flush(): void {
    if (!this.#isChanged || this.#loaded === undefined) return
    this.#write(this.#loaded)
    this.#writeTail(this.#loaded)
    this.#isChanged = false
  }

  clear(): void {
    for (const statement of this.#clear) statement.run()
    this.reset()
  }

  reset(): void {
    this.#loaded = undefined
    this.#isChanged = false
    this.#waiting.length = 0
  }

  /** Reads all hashes, when they are first asked for. */
  #load(): Loaded {
    if (this.#loaded !== undefined) return this.#loaded
    const chunks = this.#hashes.all()
    const index = new RequestIndex(chunks.length * CHUNK)
    const loaded = { index, count: 0, tail: Buffer.alloc(CHUNK * HASH_BYTES) }
    for (const [hashes] of chunks) {
      const bytes = Buffer.from(hashes.buffer, hashes.byteOffset, hashes.length)
      bytes.copy(loaded.tail)
      for (let at = 0; at < bytes.length; at += HASH_BYTES) {
        index.add(bytes.readUInt32LE(at), ++loaded.count)
      }
    }
    this.#loaded = loaded
    return loaded
  }

  #append(loaded: Loaded, hash: number): void {
    loaded.tail.writeUInt32LE(hash, (loaded.count % CHUNK) * HASH_BYTES)
    loaded.count++
    loaded.index.add(hash, loaded.count)
    this.#isChanged = true
    if (loaded.count % CHUNK === 0) this.#writeTail(loaded)
  }

  #write({ count }: Loaded): void {
    const first = count - this.#waiting.length + 1
    this.#put.put(this.#waiting.splice(0).map((row, index) => [first + index, ...row]))
  }

  #writeTail({ count, tail }: Loaded): void {
    const chunk = Math.floor((count - 1) / CHUNK)
    this.#putHashes.run(chunk, tail.subarray(0, (count - chunk * CHUNK) * HASH_BYTES))
  }

  #rowAt(no: number, key: Uint8Array): RequestRow | undefined {
    const row = this.#row(no)
    if (row === undefined || Buffer.compare(row[0], key) !== 0) return undefined
    const [, position, kind, fingerprint, made] = row
    return {
      position: this.#authors.positionOf(position),
      kind: kindOf(kind),
      fingerprint: toHex(fingerprint),
      made: made === null ? undefined : this.#authors.idOf(made),
    }
  }

  #row(no: number): Row | undefined {
    const first = this.#load().count - this.#waiting.length + 1
    return no < first ? this.#get.get(no) : this.#waiting[no - first]
  }

  #isAt(no: number, key: Uint8Array, place: Key): boolean {
    const row = this.#row(no)
    return row !== undefined && row[1] === place && Buffer.compare(row[0], key) === 0
  }
}

function kindOf(no: number): Op['kind'] {
  const kind = KIND_OF.get(no)
  if (kind === undefined)
    throw new ForumError('corrupt', `the database is damaged: no kind of op has number ${no}`)
  return kind
}
