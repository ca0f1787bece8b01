/**
 * Authors: their numbers in keys, how far their logs are held, and how much they have made. All
 * of them are in memory, and changes are written once per transaction.
 */
import { parseList } from './lists.ts'
import { ForumError } from '../../core/error.ts'
import { toHex } from '../../core/bytes.ts'
import type { BatchHash, Position } from '../../core/entry.ts'
import {
  type ContentId,
  type ContentKind,
  contentId,
  type Millis,
  millis,
  type ReplicaId,
  splitContentId,
} from '../../core/ids.ts'
import type { Target } from '../../core/op.ts'
import type { Vector, VectorClock } from '../../core/vector.ts'
import type { Database } from './database.ts'
import { authorOfKey, fitsKey, type Key, keyOf, numberOfKey, type TargetNo } from './keys.ts'

export interface Author {
  readonly no: number
  readonly id: ReplicaId
  /** Its id as a number: authors in the order of their ids. */
  readonly rank: number
  key: Uint8Array | undefined
  /** Entries held. */
  count: number
  lastHash: BatchHash | undefined
  lastTime: Millis
  clock: VectorClock
  /** Users, topics and messages it has made. */
  readonly made: Record<ContentKind, number>
  /** Topics and messages, from the first on, that the search index has seen. */
  readonly indexed: Record<'topic' | 'message', number>
}

type Row = [
  no: number,
  id: string,
  key: Uint8Array | null,
  count: number,
  lastHash: Uint8Array | null,
  lastTime: number,
  clock: string,
  users: number,
  topics: number,
  messages: number,
  topicsIndexed: number,
  messagesIndexed: number,
]

export class Authors {
  readonly #byNo = new Map<number, Author>()
  readonly #byId = new Map<ReplicaId, Author>()
  readonly #changed = new Set<Author>()
  readonly #load
  readonly #put

  constructor(db: Database) {
    const columns = `no, id, key, count, last_hash, last_time, clock, users, topics, messages,
      topics_indexed, messages_indexed`
    this.#load = db.prepare<Row>(`SELECT ${columns} FROM authors ORDER BY no`)
    // Replacing a row would write its id anew, and with it a page of the index of ids.
    this.#put = db.prepare(
      `INSERT INTO authors (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (no) DO UPDATE SET key = excluded.key, count = excluded.count,
         last_hash = excluded.last_hash, last_time = excluded.last_time, clock = excluded.clock,
         users = excluded.users, topics = excluded.topics, messages = excluded.messages,
         topics_indexed = excluded.topics_indexed, messages_indexed = excluded.messages_indexed`,
    )
    this.reload()
  }

  /** Forgets what was not written. */
  reload(): void {
    this.#byNo.clear()
    this.#byId.clear()
    this.#changed.clear()
    for (const row of this.#load.all()) this.#keep(authorOf(row))
  }

  flush(): void {
    for (const author of this.#changed) this.#put.run(...rowOf(author))
    this.#changed.clear()
  }

  all(): Iterable<Author> {
    return this.#byNo.values()
  }

  find(id: ReplicaId): Author | undefined {
    return this.#byId.get(id)
  }

  numbered(no: number): Author {
    const author = this.#byNo.get(no)
    if (author === undefined)
      throw new ForumError('corrupt', `the database is damaged: no author has number ${no}`)
    return author
  }

  /** The author, who gets a number if there is none yet; to be changed. */
  change(id: ReplicaId): Author {
    const author = this.#byId.get(id) ?? this.#keep(newAuthor(this.#byNo.size + 1, id))
    this.#changed.add(author)
    return author
  }

  /** Undefined for an id that cannot have a row. */
  findKey(id: ContentId): Key | undefined {
    const { author, number } = splitContentId(id)
    const found = this.#byId.get(author)
    return found === undefined || !fitsKey(number) ? undefined : keyOf(found.no, number)
  }

  /** The key for a row that is put: its author gets a number if need be. */
  key(id: ContentId): Key {
    const { author, number } = splitContentId(id)
    return keyOf((this.#byId.get(author) ?? this.change(author)).no, number)
  }

  idOf<Id extends ContentId>(key: Key): Id {
    return contentId<Id>(numberOfKey(key), this.numbered(authorOfKey(key)).id)
  }

  findTarget({ kind, id }: Target): TargetNo | undefined {
    const key = this.findKey(id)
    return kind === 'topic' && key !== undefined ? -key : key
  }

  target({ kind, id }: Target): TargetNo {
    return kind === 'topic' ? -this.key(id) : this.key(id)
  }

  targetOf(no: TargetNo): Target {
    return no < 0 ? { kind: 'topic', id: this.idOf(-no) } : { kind: 'message', id: this.idOf(no) }
  }

  findPosition({ author, seq }: Position): Key | undefined {
    const found = this.#byId.get(author)
    return found === undefined || !fitsKey(seq) ? undefined : keyOf(found.no, seq)
  }

  position({ author, seq }: Position): Key {
    return keyOf((this.#byId.get(author) ?? this.change(author)).no, seq)
  }

  positionOf(key: Key): Position {
    return { author: this.numbered(authorOfKey(key)).id, seq: numberOfKey(key) }
  }

  /** Counts begin anew: the forum is built again. */
  clearMade(): void {
    for (const { id } of this.#byNo.values()) {
      const author = this.change(id)
      Object.assign(author.made, { user: 0, topic: 0, message: 0 })
      Object.assign(author.indexed, { topic: 0, message: 0 })
    }
  }

  #keep(author: Author): Author {
    this.#byNo.set(author.no, author)
    this.#byId.set(author.id, author)
    return author
  }
}

export function vectorToText(vector: Vector): string {
  return JSON.stringify([...vector])
}

export function vectorFromText(text: string): Vector {
  return new Map(parseList<[ReplicaId, number]>(text))
}

function newAuthor(no: number, id: ReplicaId): Author {
  return {
    no,
    id,
    rank: rankOf(id),
    key: undefined,
    count: 0,
    lastHash: undefined,
    lastTime: millis(0),
    clock: new Map(),
    made: { user: 0, topic: 0, message: 0 },
    indexed: { topic: 0, message: 0 },
  }
}

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const RANK_DIGITS = 10

/** A number below 2^50 that is in the order of ids: they are numbers to base 32 already. */
export function rankOf(id: ReplicaId): number {
  let rank = 0
  for (let place = 0; place < RANK_DIGITS; place++) {
    rank = rank * DIGITS.length + Math.max(0, DIGITS.indexOf(id.charAt(place) || '0'))
  }
  return rank
}

function authorOf(row: Row): Author {
  const [no, id, key, count, lastHash, lastTime, clock, users, topics, messages] = row
  return {
    ...newAuthor(no, id as ReplicaId),
    key: key ?? undefined,
    count,
    lastHash: lastHash === null ? undefined : (toHex(lastHash) as BatchHash),
    lastTime: millis(lastTime),
    clock: vectorFromText(clock),
    made: { user: users, topic: topics, message: messages },
    indexed: { topic: row[10], message: row[11] },
  }
}

function rowOf(author: Author): Row {
  const { no, id, key, count, lastHash, lastTime, clock, made, indexed } = author
  return [
    no,
    id,
    key ?? null,
    count,
    lastHash === undefined ? null : Buffer.from(lastHash, 'hex'),
    lastTime,
    vectorToText(clock),
    made.user,
    made.topic,
    made.message,
    indexed.topic,
    indexed.message,
  ]
}
