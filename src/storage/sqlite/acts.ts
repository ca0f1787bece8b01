/** What moderators did, and what was reported to them. Most forums have few, and many have none. */
import type { Subject } from '../../core/act.ts'
import type { About, ActRow } from '../../core/forum-state.ts'
import { millis, type ReplicaId, type UserId } from '../../core/ids.ts'
import type { ActList, Page, PageRequest } from '../../core/query.ts'
import { actCursor, parseActCursor } from '../act-cursor.ts'
import { pageOf } from '../cursor.ts'
import { vectorFromText, vectorToText } from './authors.ts'
import type { Database } from './database.ts'

const COLUMNS = 'author, seq, time, clock, user, act, about, said'

type Columns = [
  author: string,
  seq: number,
  time: number,
  clock: string,
  user: string,
  act: string,
  about: string,
  said: string,
]

/** What is in the column `said`. */
interface Said {
  readonly subject: Subject | null
  readonly labels: readonly string[]
  readonly reason: string
}

export class Acts {
  readonly #about
  readonly #by
  readonly #list
  readonly #put
  readonly #clear
  readonly #covering
  readonly #any
  /** Whether there may be any: each write of the forum asks, and most forums have none. */
  #isEmpty: boolean

  constructor(db: Database) {
    this.#about = db.prepare<Columns>(`SELECT ${COLUMNS} FROM acts WHERE about = ?`)
    this.#by = db.prepare<Columns>(`SELECT ${COLUMNS} FROM acts WHERE user = ?`)
    this.#list = db.prepare<Columns>(
      `SELECT ${COLUMNS} FROM acts WHERE report = ? AND (time, author, seq) < (?, ?, ?)
       ORDER BY time DESC, author DESC, seq DESC LIMIT ?`,
    )
    this.#put = db.prepare(
      `INSERT OR REPLACE INTO acts (${COLUMNS}, report) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#covering = db.prepare<[About]>(
      `SELECT DISTINCT about FROM acts WHERE act IN ('hide', 'ban', 'lock')`,
    )
    this.#clear = db.prepare('DELETE FROM acts')
    this.#any = db.prepare<[number]>('SELECT 1 FROM acts LIMIT 1')
    this.#isEmpty = this.#any.get() === undefined
  }

  about(about: About): readonly ActRow[] {
    return this.#isEmpty ? [] : this.#about.all(about).map(rowOf)
  }

  by(user: UserId): readonly ActRow[] {
    return this.#isEmpty ? [] : this.#by.all(user).map(rowOf)
  }

  list(list: ActList, { limit, after }: PageRequest): Page<ActRow> {
    const place = parseActCursor(after)
    const { author, seq } = place?.position ?? { author: '', seq: 0 }
    const from = [place?.time ?? Number.MAX_SAFE_INTEGER, author, seq] as const
    const found = this.#list.all(Number(list === 'reports'), ...from, limit + 1)
    return pageOf(found.map(rowOf), limit, actCursor)
  }

  /** What any act is about after which something may be withheld: messages, topics, users. */
  covered(): readonly About[] {
    return this.#isEmpty ? [] : this.#covering.all().map(([about]) => about)
  }

  put(row: ActRow): void {
    const { position, time, clock, user, act, about } = row
    const said: Said = { subject: row.subject ?? null, labels: row.labels, reason: row.reason }
    const { author, seq } = position
    const isReport = Number(act === 'report')
    const words = JSON.stringify(said)
    this.#put.run(author, seq, time, vectorToText(clock), user, act, about, words, isReport)
    this.#isEmpty = false
  }

  clear(): void {
    this.#clear.run()
  }
}

function rowOf([author, seq, time, clock, user, act, about, said]: Columns): ActRow {
  const { subject, labels, reason } = JSON.parse(said) as Said
  return {
    position: { author: author as ReplicaId, seq },
    clock: vectorFromText(clock),
    time: millis(time),
    user: user as UserId,
    act: act as ActRow['act'],
    subject: subject ?? undefined,
    labels,
    reason,
    about: about as About,
  }
}
