/** What requests came to: rows in the order in which they took effect, found by their keys. */
import { toHex } from '../../core/bytes.ts'
import type { RequestRow } from '../../core/forum-state.ts'
import type { Op } from '../../core/op.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { Key } from './keys.ts'
import { keyHash, RequestIndex } from './request-index.ts'

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

  constructor(db: Database, authors: Authors) {
    this.#authors = authors
    const salt = db.prepare<[Uint8Array]>('SELECT salt FROM forum').get()?.[0] ?? new Uint8Array()
    this.#hash = keyHash(salt)
    this.#hashes = db.prepare<[Uint8Array]>('SELECT hashes FROM request_hashes ORDER BY chunk')
    this.#get = db.prepare<Row>(
      'SELECT key, position, kind, fingerprint, made FROM requests WHERE no = ?',
    )
    this.#put = db.prepare(
      `INSERT INTO requests (no, key, position, kind, fingerprint, made)
       VALUES (?, ?, ?, ?, ?, ?)`,
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
    const rest = [
      KINDS[kind],
      Buffer.from(fingerprint, 'hex'),
      made === undefined ? null : this.#authors.key(made),
    ]
    for (const no of loaded.index.rowsOf(hash)) {
      if (this.#isAt(no, key, place)) {
        this.#replace.run(...rest, no)
        return
      }
    }
    const no = loaded.count + 1
    this.#put.run(no, key, place, ...rest)
    this.#append(loaded, hash, no)
  }

  flush(): void {
    if (this.#isChanged && this.#loaded !== undefined) this.#writeTail(this.#loaded)
    this.#isChanged = false
  }

  clear(): void {
    for (const statement of this.#clear) statement.run()
    this.reset()
  }

  reset(): void {
    this.#loaded = undefined
    this.#isChanged = false
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

  #append(loaded: Loaded, hash: number, no: number): void {
    loaded.index.add(hash, no)
    loaded.tail.writeUInt32LE(hash, (loaded.count % CHUNK) * HASH_BYTES)
    loaded.count = no
    this.#isChanged = true
    if (no % CHUNK === 0) this.flush()
  }

  #writeTail({ count, tail }: Loaded): void {
    const chunk = Math.floor((count - 1) / CHUNK)
    this.#putHashes.run(chunk, tail.subarray(0, (count - chunk * CHUNK) * HASH_BYTES))
  }

  #rowAt(no: number, key: Uint8Array): RequestRow | undefined {
    const row = this.#get.get(no)
    if (row === undefined || Buffer.compare(row[0], key) !== 0) return undefined
    const [, position, kind, fingerprint, made] = row
    return {
      position: this.#authors.positionOf(position),
      kind: kindOf(kind),
      fingerprint: toHex(fingerprint),
      made: made === null ? undefined : this.#authors.idOf(made),
    }
  }

  #isAt(no: number, key: Uint8Array, place: Key): boolean {
    const row = this.#get.get(no)
    return row !== undefined && row[1] === place && Buffer.compare(row[0], key) === 0
  }
}

function kindOf(no: number): Op['kind'] {
  const kind = KIND_OF.get(no)
  if (kind === undefined) throw new Error(`no kind of op has number ${no}`)
  return kind
}
