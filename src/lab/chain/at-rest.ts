/** What is there when a tortured chain has come to rest: what replicas show, and their logs. */
import type { ForumClient } from '../../client/forum-client.ts'
import { comparePositions, type Entry, entriesOf } from '../../core/entry.ts'
import { ForumError } from '../../core/error.ts'
import { CHAIN } from '../../core/ids.ts'
import type { Op } from '../../core/op.ts'
import type { Homes } from '../engine/homes.ts'
import type { Store } from '../../storage/store.ts'
import type { Shown } from '../checkers/exactly-once.ts'
import type { Sample } from '../checkers/prefix.ts'
import type { LabReplica } from '../engine/replica.ts'

/** An entry that counts, as far as checkers look at it. */
export interface LogEntry {
  readonly index: number
  /** Key of its request. */
  readonly key: string
  readonly op: Op['kind']
  readonly topic: string
  /** As an event of it is called; undefined if subscribers are not told. */
  readonly event: string | undefined
  readonly message: string
}

export interface LogAtRest {
  readonly sample: Sample
  readonly entries: readonly LogEntry[]
}

export interface Rest {
  /** From head to tail. */
  readonly logs: readonly LogAtRest[]
  readonly shown: readonly Shown[]
  readonly alarms: readonly string[]
  /** What `parley verify` says: its exit code and its words. */
  readonly verify: { readonly code: number | null; readonly text: string }
}

const PAGE = 200

/** Everything that a replica shows, by the names under which it was asked for. */
export async function shownBy(replica: LabReplica): Promise<Shown[]> {
  await using client = await replica.client()
  const shown = await usersOf(client)
  for (const { id, titles } of await topicsOf(client)) {
    shown.push({ kind: 'topic', id, label: titles.join() })
    shown.push(...(await messagesOf(client, id)))
  }
  return shown
}

/** Ids of users are numbers without a gap. */
async function usersOf(client: ForumClient): Promise<Shown[]> {
  const shown: Shown[] = []
  for (let id = '1'; ; id = String(Number(id) + 1)) {
    const user = await client.getUser({ id }).catch(orNothing)
    if (user === undefined) return shown
    shown.push({ kind: 'user', id, label: user.name })
  }
}

function orNothing(error: unknown): undefined {
  if (!(error instanceof ForumError) || error.code !== 'not-found') throw error
}

async function topicsOf(client: ForumClient) {
  const { topics, next } = await client.listTopics({ limit: PAGE })
  if (next !== '') throw new Error('more topics than a torture makes')
  return topics
}

async function messagesOf(client: ForumClient, topicId: string): Promise<Shown[]> {
  const shown: Shown[] = []
  let after = ''
  do {
    const page = await client.getMessages({ topicId, limit: PAGE, after })
    for (const { id, text, deleted, edits } of page.messages) {
      const label = deleted ? undefined : edits > 0 ? await originalOf(client, id) : text
      shown.push({ kind: 'message', id, label })
    }
    after = page.next
  } while (after !== '')
  return shown
}

async function originalOf(client: ForumClient, messageId: string): Promise<string | undefined> {
  const { history } = await client.getMessage({ messageId, withHistory: true })
  return history[0]?.text
}

/** The log of a replica that has been stopped. */
export async function logOf(homes: Homes, replica: LabReplica): Promise<LogAtRest> {
  await using store = homes.openStore(replica.data)
  const hashes: string[] = []
  const entries: LogEntry[] = []
  const topicOf = new Map<string, string>()
  const made = { topics: 0, posts: 0 }
  const count = store.log.version().get(CHAIN) ?? 0
  for (let seq = 1; seq <= count; ) {
    const batch = store.log.batchAt(CHAIN, seq)
    if (batch === undefined) throw new Error(`${replica.name} has no entry ${seq} of ${count}`)
    for (const entry of entriesOf(batch, new Map())) {
      hashes.push(`${batch.hash} ${entry.seq}`)
      // Numbers count all creations, also those that came to nothing.
      if (entry.op.kind === 'create-topic') made.topics++
      if (entry.op.kind === 'post-message') topicOf.set(String(++made.posts), entry.op.topic)
      if (counts(store, entry)) entries.push(logEntryOf(entry, made, topicOf))
    }
    seq += batch.ops.length
  }
  const applied = store.log.applied()
  const { name } = replica
  const sample = { replica: name, incarnation: 0, commit: applied, applied, hashes }
  return { sample, entries }
}

function counts({ state }: Store, entry: Entry): boolean {
  const rows = state.requests(entry.op.request.key)
  return rows.some(({ position }) => comparePositions(position, entry) === 0)
}

function logEntryOf(
  { seq, op }: Entry,
  made: { readonly topics: number; readonly posts: number },
  topicOf: ReadonlyMap<string, string>,
): LogEntry {
  const key = Buffer.from(op.request.key).toString('hex')
  const common = { index: seq, key, op: op.kind }
  const about = (kind: string, message: string) => {
    const topic = topicOf.get(message) ?? ''
    return { ...common, topic, message, event: `${kind} ${message}` }
  }
  switch (op.kind) {
    case 'post-message':
      return about('posted', String(made.posts))
    case 'edit-message':
      return about('edited', op.target.id)
    case 'delete-message':
      return about('deleted', op.target.id)
    case 'like':
      return about(op.count % 2 === 1 ? 'liked' : 'unliked', op.target.id)
    case 'create-topic':
      return { ...common, topic: String(made.topics), message: '', event: 'topic-created' }
    case 'create-user':
      return { ...common, topic: '', message: '', event: undefined }
    default:
      throw new Error(`no client of a torture makes a ${op.kind}`)
  }
}
