/** Does what the terminal program wants done, with a client of the forum. */
import { randomBytes } from 'node:crypto'
import type { ForumClient, Message } from '../../client/forum-client.ts'
import { parley } from '../../gen/messages.js'
import { REQUEST_KEY_BYTES } from '../../core/limits.ts'
import { reportFailure } from '../failure.ts'
import { eventLines, eventView } from '../print-event.ts'
import type { Style } from '../print-message.ts'
import { printableLine } from '../print-text.ts'
import { statusView } from '../print-status.ts'
import { foundView, messageView, topicView } from '../views.ts'
import { draftKey, type Happening, type Purpose, type Task } from './model.ts'

export interface TaskOptions {
  readonly client: ForumClient
  readonly canWrite: boolean
  readonly style: () => Style
  /** Told what came of it. */
  readonly tell: (happening: Happening) => void
  readonly leave: () => void
  /** Ends everything that goes on. */
  readonly signal: AbortSignal
}

const { TopicSort, MessageSort } = parley.v1
const TOPIC_SORT = {
  active: TopicSort.TOPIC_SORT_ACTIVE,
  new: TopicSort.TOPIC_SORT_NEW,
  top: TopicSort.TOPIC_SORT_TOP,
  hot: TopicSort.TOPIC_SORT_HOT,
} as const
const MESSAGE_SORT = {
  old: MessageSort.MESSAGE_SORT_OLD,
  new: MessageSort.MESSAGE_SORT_NEW,
  top: MessageSort.MESSAGE_SORT_TOP,
} as const
/** Of a list. */
const PAGE = 50
const UNREAD_MAX = 500

export class Tasks {
  readonly #options: TaskOptions
  #followed: AbortController | undefined
  #watched: AbortController | undefined
  /** Request ids of what was not sent: another try is the same request. */
  readonly #requests = new Map<string, { readonly text: string; readonly id: Uint8Array }>()
  /** The last one wins: several events make one reading. */
  #opening: Promise<void> = Promise.resolve()
  #wanted: Task | undefined

  constructor(options: TaskOptions) {
    this.#options = options
  }

  /** Begins a task; what comes of it is told. */
  begin(task: Task): void {
    if (task.kind === 'leave') this.#options.leave()
    else if (task.kind === 'follow') this.#follow(task.topicId)
    else if (task.kind === 'watch') this.#watch(task.isOn)
    else if (task.kind === 'open') this.#openSoon(task)
    else if (task.kind === 'send')
      this.#run(() => this.#send(task.purpose, task.text), task.purpose)
    else this.#run(() => this.#do(task))
  }

  #run(work: () => Promise<void>, unsent?: Purpose): void {
    work().catch((error: unknown) => {
      if (this.#options.signal.aborted) return
      this.#options.tell({ kind: 'failed', text: reportFailure(error).sentence, unsent })
    })
  }

  async #do(task: Extract<Task, { kind: 'list' | 'search' | 'like' }>): Promise<void> {
    const { client, tell } = this.#options
    if (task.kind === 'list') return await this.#list(task)
    if (task.kind === 'search') {
      const { found } = await client.search({ words: task.words, limit: PAGE })
      return tell({ kind: 'found', words: task.words, found: found.map(foundView) })
    }
    const { topicId, messageId, like } = task
    const target = messageId === '' ? { topicId } : { messageId }
    const { likes } = await client.likeMessage({ ...target, like })
    tell({
      kind: 'live',
      topicId,
      text: like ? `You like it; ${likes} do.` : 'You like it no more.',
    })
  }

  async #list({ sort, after }: Extract<Task, { kind: 'list' }>): Promise<void> {
    const { client, canWrite, tell } = this.#options
    const [{ topics, next }, marks] = await Promise.all([
      client.listTopics({ sort: TOPIC_SORT[sort], limit: PAGE, after }),
      canWrite ? client.listUnread({ limit: UNREAD_MAX }) : undefined,
    ])
    const unread = new Map(marks?.topics.map((one) => [one.topic?.id ?? '', one.unread]))
    tell({
      kind: 'topics',
      sort,
      isMore: after !== '',
      topics: topics.map(topicView),
      next,
      unread,
    })
  }

  #openSoon(task: Extract<Task, { kind: 'open' }>): void {
    this.#wanted = task
    this.#opening = this.#opening.then(async () => {
      if (this.#wanted !== task || this.#options.signal.aborted) return
      await this.#open(task).catch((error: unknown) => {
        const { sentence } = reportFailure(error)
        this.#options.tell({ kind: 'failed', text: sentence, unsent: undefined })
      })
    })
  }

  async #open({ topicId, sort, count }: Extract<Task, { kind: 'open' }>): Promise<void> {
    const { client, tell } = this.#options
    const topic = topicView(await client.getTopic({ topicId }))
    const messages: Message[] = []
    let next = ''
    do {
      const page = { topicId, sort: MESSAGE_SORT[sort], tree: true, after: next }
      const got = await client.getMessages({ ...page, limit: count - messages.length })
      messages.push(...got.messages)
      next = got.next
    } while (next !== '' && messages.length < count)
    tell({ kind: 'topic', topic, sort, messages: messages.map(messageView), next })
    if (this.#options.canWrite && next === '') await client.markRead({ topicId })
  }

  #follow(topicId: string | undefined): void {
    this.#followed?.abort()
    this.#followed = undefined
    if (topicId === undefined || !this.#options.canWrite) return
    const { client, signal, style, tell } = this.#options
    this.#followed = new AbortController()
    const until = AbortSignal.any([signal, this.#followed.signal])
    this.#run(async () => {
      try {
        for await (const event of client.subscribe([topicId], { signal: until })) {
          const [line = ''] = eventLines(eventView(event), { ...style(), paint: (_, text) => text })
          tell({ kind: 'live', topicId, text: printableLine(line) })
        }
      } catch (error) {
        if (!until.aborted) throw error
      }
    })
  }

  #watch(isOn: boolean): void {
    this.#watched?.abort()
    this.#watched = undefined
    if (!isOn) return
    const { client, signal, tell } = this.#options
    this.#watched = new AbortController()
    const until = AbortSignal.any([signal, this.#watched.signal])
    this.#run(async () => {
      try {
        for await (const state of client.watchClusterState({ signal: until })) {
          tell({ kind: 'status', status: statusView(state) })
        }
      } catch (error) {
        if (!until.aborted) throw error
      }
    })
  }

  async #send(purpose: Purpose, text: string): Promise<void> {
    const { client, tell, style } = this.#options
    const requestId = this.#requestId(purpose, text)
    const where = () => `at ${client.address()}`
    if (purpose.kind === 'opening') {
      const opened = await client.createTopic({ requestId, title: purpose.title, text })
      tell({ kind: 'sent', purpose, text: `Opened the topic ${where()}.`, id: opened.id })
    } else if (purpose.kind === 'message') {
      const { topicId, parentId } = purpose
      const posted = await client.postMessage({ requestId, topicId, parentId, text })
      const id = style().short(posted.id)
      tell({ kind: 'sent', purpose, text: `Posted message ${id} ${where()}.`, id: posted.id })
    }
    this.#requests.delete(draftKey(purpose))
  }

  /** The same for the same text, until it is there. */
  #requestId(purpose: Purpose, text: string): Uint8Array {
    const key = draftKey(purpose)
    const held = this.#requests.get(key)
    if (held?.text === text) return held.id
    const id = randomBytes(REQUEST_KEY_BYTES)
    this.#requests.set(key, { text, id })
    return id
  }
}
