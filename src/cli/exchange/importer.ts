/**
 * Imports a forum through the public API, many requests at once.
 *
 * The request ids come from the ids in the file, so what took effect before an interruption takes
 * no effect again. Those of users also hold a key that only the importing person has: who could
 * compute them could ask for the users' secrets. A line waits for what it depends on: its user, its topic, its parent.
 */
import type { ForumClient } from '../../client/forum-client.ts'
import { type ErrorCode, ForumError } from '../../core/error.ts'
import { IMPORT_LINES_MAX, IMPORT_REQUESTS_MAX } from '../../core/limits.ts'
import type { Line, MessageLine, ParsedLine, TopicLine } from './format.ts'
import { ImportedUsers, type Made, type UserKind } from './imported-users.ts'
import { importRequestId } from './request-id.ts'
import { Slots } from './slots.ts'

export interface ImportReport {
  readonly users: number
  /** Users who were made to like things. */
  readonly voters: number
  readonly topics: number
  readonly messages: number
  readonly likes: number
  readonly skipped: readonly SkippedLine[]
}

export interface SkippedLine {
  /** Counted from 1. */
  readonly line: number
  readonly what: string
  readonly why: string
  /** What the forum said; undefined where it was not asked. */
  readonly code?: ErrorCode
}

type Target = { readonly topicId: string } | { readonly messageId: string }

interface NumberedLine {
  readonly number: number
  readonly line: Line
}

/** What stands in for a text that was deleted before the export, until it is deleted again. */
const DELETED_TEXT = '(deleted)'
const SKIPPED_MAX = 10_000

export class Importer {
  readonly #requests = new Slots(IMPORT_REQUESTS_MAX)
  readonly #lines = new Slots(IMPORT_LINES_MAX)
  readonly #users: ImportedUsers
  readonly #topics = new Map<string, Made<string>>()
  readonly #messages = new Map<string, Made<string>>()
  readonly #running = new Set<Promise<void>>()
  readonly #skipped: SkippedLine[] = []
  readonly #counts = { users: 0, voters: 0, topics: 0, messages: 0, likes: 0 }
  /** Lines that came before what they depend on. */
  #early: NumberedLine[] = []
  #begun = 0
  #fatal: { readonly reason: unknown } | undefined

  /** `userKey`: a secret of the person who imports, the same each time the file is imported. */
  constructor(client: ForumClient, userKey: string) {
    this.#users = new ImportedUsers({
      client,
      userKey,
      send: (request) => this.#send(request),
      made: (as) => this.#counts[as]++,
    })
  }

  /** What is done by now. */
  report(): ImportReport {
    return { ...this.#counts, skipped: this.#skipped }
  }

  /** The share of the lines begun that are done, from 0 to 1. */
  share(): number {
    return this.#begun === 0 ? 0 : 1 - this.#running.size / this.#begun
  }

  /** Imports all lines. Throws what makes going on useless: nobody answers, the disk is full. */
  async run(lines: AsyncIterable<ParsedLine>): Promise<ImportReport> {
    let number = 0
    for await (const parsed of lines) {
      number++
      if ('wrong' in parsed) this.#skip(number, 'a line', parsed.wrong)
      else await this.#begin({ number, line: parsed.line })
      if (this.#fatal !== undefined) break
    }
    await this.#finish()
    return this.report()
  }

  async #finish(): Promise<void> {
    await Promise.all(this.#running)
    // Each round places at least the lines whose parent the round before placed.
    for (let before = -1; this.#early.length !== before && this.#fatal === undefined; ) {
      const early = this.#early
      before = early.length
      this.#early = []
      for (const line of early) await this.#begin(line)
      await Promise.all(this.#running)
    }
    if (this.#fatal !== undefined) throw this.#fatal.reason
    for (const { number, line } of this.#early) {
      this.#skip(number, nameOf(line), 'what it belongs to is not in the file')
    }
  }

  /** Starts on a line, as soon as not too many others are under way. */
  async #begin(numbered: NumberedLine): Promise<void> {
    const { line } = numbered
    if (!this.#hasCauses(line)) {
      this.#early.push(numbered)
      return
    }
    await this.#lines.take()
    this.#begun++
    if (line.type === 'topic') {
      const made = this.#guard(numbered, () => this.#topic(line))
      this.#keep(this.#topics, line.id, made)
    } else if (line.type === 'message') {
      const made = this.#guard(numbered, () => this.#message(line))
      this.#keep(this.#messages, line.id, made)
    } else {
      this.#track(
        this.#guard(numbered, async () => {
          const made = await this.#users.user(line.name, dateOf(line))
          return made && line.name
        }),
      )
    }
  }

  #hasCauses(line: Line): boolean {
    if (line.type !== 'message') return true
    if (!this.#topics.has(line.topic)) return false
    return line.parent === null || this.#messages.has(line.parent)
  }

  #keep(made: Map<string, Made<string>>, id: string, promise: Promise<string | undefined>): void {
    made.set(id, promise)
    this.#track(promise.then((value) => void made.set(id, value)))
  }

  #track(promise: Promise<unknown>): void {
    const settled = promise.then(() => {
      this.#running.delete(settled)
      this.#lines.give()
    })
    this.#running.add(settled)
  }

  /** Runs the work of a line; never rejects. Undefined: it was skipped. */
  async #guard(
    { number, line }: NumberedLine,
    work: () => Promise<string | undefined>,
  ): Promise<string | undefined> {
    try {
      return await work()
    } catch (reason) {
      if (isRefusal(reason)) this.#skip(number, nameOf(line), reason.message, reason.code)
      else this.#fatal ??= { reason }
      return undefined
    }
  }

  #skip(line: number, what: string, why: string, code?: ErrorCode): void {
    if (this.#skipped.length >= SKIPPED_MAX) return
    this.#skipped.push({ line, what, why, ...(code === undefined ? {} : { code }) })
  }

  async #topic(line: TopicLine): Promise<string> {
    const user = await this.#users.author(line.author)
    const { id } = await this.#send(() =>
      user.createTopic({
        requestId: importRequestId('topic', line.id),
        title: line.title,
        text: originalOf(line),
        labels: line.labels,
        ...dateOf(line),
      }),
    )
    this.#counts.topics++
    await this.#change(user, { topicId: id }, line)
    return id
  }

  async #message(line: MessageLine): Promise<string> {
    const user = await this.#users.author(line.author)
    const topicId = await placed(this.#topics.get(line.topic), `topic ${line.topic}`)
    const parentId =
      line.parent === null
        ? ''
        : await placed(this.#messages.get(line.parent), `message ${line.parent}`)
    const { id } = await this.#send(() =>
      user.postMessage({
        requestId: importRequestId('message', line.id),
        topicId,
        parentId,
        text: originalOf(line),
        ...dateOf(line),
      }),
    )
    this.#counts.messages++
    await this.#change(user, { messageId: id }, line)
    return id
  }

  /** What became of a text after it was written. */
  async #change(user: ForumClient, target: Target, line: TopicLine | MessageLine): Promise<void> {
    if (!line.deleted) {
      await this.#edit(user, target, line)
      await this.#like(target, line)
      return
    }
    const kind = line.type === 'topic' ? 'delete topic' : 'delete'
    const requestId = importRequestId(kind, line.id)
    await this.#send(() => user.deleteMessage({ requestId, ...target }))
  }

  /** Edits the original until it is the text of the line. */
  async #edit(user: ForumClient, target: Target, line: TopicLine | MessageLine): Promise<void> {
    const texts = [...line.history.slice(1).map(({ text }) => text), line.text]
    for (const [index, text] of texts.entries()) {
      if (text === (texts[index - 1] ?? originalOf(line))) continue
      const requestId = importRequestId('edit', line.type, line.id, String(index))
      await this.#send(() => user.editMessage({ ...target, requestId, text }))
    }
    if (!line.open) return
    const requestId = importRequestId('open', line.type, line.id)
    await this.#send(() => user.editMessage({ ...target, requestId, text: line.text, open: true }))
  }

  /**
   * Likes of those who are named, and of voters as many as the score says beyond that. A score
   * below zero says that nobody likes it.
   */
  async #like(target: Target, line: TopicLine | MessageLine): Promise<void> {
    const named = new Set(line.likes)
    const voters: string[] = []
    for (let number = 1; named.size + voters.length < line.score; number++) {
      const name = `voter-${number}`
      if (!named.has(name)) voters.push(name)
    }
    const like = async (name: string, as: UserKind): Promise<void> => {
      const voter = await this.#users.author(name, as)
      const requestId = importRequestId('like', line.type, line.id, name)
      await this.#send(() => voter.likeMessage({ ...target, requestId, like: true }))
      this.#counts.likes++
    }
    await Promise.all([
      ...[...named].map((name) => like(name, 'users')),
      ...voters.map((name) => like(name, 'voters')),
    ])
  }

  async #send<T>(request: () => Promise<T>): Promise<T> {
    if (this.#fatal !== undefined) throw this.#fatal.reason
    return await this.#requests.run(request)
  }
}

/** What the text was before it was edited. */
function originalOf({ history, text, deleted }: TopicLine | MessageLine): string {
  return deleted ? DELETED_TEXT : (history[0]?.text ?? text)
}

/** When it was made; without that it is as of now. */
function dateOf({ created_at }: Line): { createdAtMs?: number } {
  return created_at === undefined ? {} : { createdAtMs: Date.parse(created_at) }
}

async function placed(made: Made<string>, what: string): Promise<string> {
  const id = await made
  if (id !== undefined) return id
  throw new ForumError('failed-precondition', `it belongs to ${what}, which was skipped`)
}

/** Whether the forum said no to this one, so that others may still be taken. */
function isRefusal(reason: unknown): reason is ForumError {
  const passing = ['unavailable', 'overloaded', 'unauthenticated', 'corrupt']
  return reason instanceof ForumError && !passing.includes(reason.code)
}

function nameOf(line: Line): string {
  return line.type === 'user' ? `user "${line.name}"` : `${line.type} ${line.id}`
}
