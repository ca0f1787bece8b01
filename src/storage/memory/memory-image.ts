/**
 * What a memory store has made durable: it outlives the store, as a disk outlives a process. A
 * crash is to open another store on the same image.
 */
import type { Digest } from '../../core/digest.ts'
import type { Batch, BatchHash, Position } from '../../core/entry.ts'
import type {
  ActRow,
  DigestSection,
  EditedText,
  EditRow,
  LikeRow,
  MarkRow,
  MessageRow,
  RequestRow,
  TopicRow,
  UserRow,
} from '../../core/forum-state.ts'
import type { ContentId, ForumId, MessageId, ReplicaId, TopicId, UserId } from '../../core/ids.ts'
import type { Arrival, ArrivedBatch, AuthorHead, Equivocation } from '../../core/log.ts'
import type { Target } from '../../core/op.ts'
import { Journal, Table } from './table.ts'

/** `author seq`. */
export type PositionKey = string
/** `kind id`, of a target. */
export type TargetKey = string

/** Where an entry stands in the log. */
export interface Place {
  readonly arrival: Arrival
  readonly index: number
}

export interface MissingPayload {
  readonly position: Position
  readonly because: Position | undefined
}

export interface Edit {
  readonly target: TargetKey
  readonly row: EditRow
}

function openTables(journal: Journal) {
  return {
    // The log.
    batches: new Table<Arrival, ArrivedBatch>(journal),
    places: new Table<PositionKey, Place>(journal),
    heads: new Table<ReplicaId, AuthorHead>(journal),
    /** Authors, numbered as they came; kept when nothing of one is held any more. */
    authors: new Table<ReplicaId, number>(journal),
    erasures: new Table<PositionKey, Position>(journal),
    /** Payloads that are neither held nor deleted, with the delete that once erased them. */
    missing: new Table<PositionKey, MissingPayload>(journal),
    voided: new Table<BatchHash, Batch>(journal),
    equivocations: new Table<string, Equivocation>(journal),
    counters: new Table<'nextArrival' | 'applied', number>(journal),
    // The forum.
    users: new Table<UserId, UserRow>(journal),
    topics: new Table<TopicId, TopicRow>(journal),
    messages: new Table<MessageId, MessageRow>(journal),
    counts: new Table<string, number>(journal),
    aliases: new Table<string, ContentId>(journal),
    likes: new Table<TargetKey, ReadonlyMap<UserId, LikeRow>>(journal),
    edits: new Table<PositionKey, Edit>(journal),
    edited: new Table<TargetKey, EditedText>(journal),
    requests: new Table<string, readonly RequestRow[]>(journal),
    marks: new Table<string, MarkRow>(journal),
    acts: new Table<PositionKey, ActRow>(journal),
    digests: new Table<DigestSection, Digest>(journal),
  }
}

export type Tables = ReturnType<typeof openTables>

/** The tables that `clearForum` empties. */
export const FORUM_TABLES = [
  'users',
  'topics',
  'messages',
  'counts',
  'aliases',
  'likes',
  'edits',
  'edited',
  'requests',
  'marks',
  'acts',
  'digests',
] as const satisfies readonly (keyof Tables)[]

export class MemoryImage {
  readonly forumId: ForumId
  readonly journal: Journal
  readonly tables: Tables
  /** The store that has it open: there is one at a time, as of a data directory. */
  owner: object | undefined
  coordination: Uint8Array | undefined

  constructor(forumId: ForumId, from?: Tables) {
    this.forumId = forumId
    this.journal = new Journal()
    const tables = openTables(this.journal)
    this.tables = from === undefined ? tables : (copyTables(from, this.journal) as Tables)
  }

  /** A backup: what is written later, here or there, is not in the other. */
  copy(): MemoryImage {
    if (this.journal.isOpen) throw new Error('a backup in the middle of a transaction')
    const copy = new MemoryImage(this.forumId, this.tables)
    copy.coordination = this.coordination
    return copy
  }
}

function copyTables(from: Tables, journal: Journal): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(from).map(([name, table]) => [name, table.copy(journal)]),
  )
}

export function positionKey({ author, seq }: Position): PositionKey {
  return `${author} ${seq}`
}

export function targetKey({ kind, id }: Target): TargetKey {
  return `${kind} ${id}`
}
