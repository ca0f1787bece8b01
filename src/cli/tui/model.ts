/** What the terminal program shows, and what may happen to it. Plain data. */
import type { StatusView } from '../print-status.ts'
import type { FoundView, MessageView, TopicView } from '../views.ts'
import type { TextBuffer } from './text-buffer.ts'

export interface Size {
  readonly columns: number
  readonly rows: number
}

export const TOPIC_SORTS = ['active', 'new', 'top', 'hot'] as const
export const MESSAGE_SORTS = ['old', 'new', 'top'] as const

export type TopicSort = (typeof TOPIC_SORTS)[number]
export type MessageSort = (typeof MESSAGE_SORTS)[number]

/** A list or text of which a part is seen. */
interface Scrolled {
  /** Index of the item that keys act on. */
  readonly selected: number
  /** The first line that is seen. */
  readonly top: number
}

export interface TopicsScreen extends Scrolled {
  readonly kind: 'topics'
  readonly sort: TopicSort
  /** Undefined until they have come. */
  readonly topics: readonly TopicView[] | undefined
  /** Cursor of what follows; empty at the end. */
  readonly next: string
  /** Messages that the account has not read, by topic. */
  readonly unread: ReadonlyMap<string, number>
}

export interface TopicScreen extends Scrolled {
  readonly kind: 'topic'
  readonly topicId: string
  readonly sort: MessageSort
  /** Undefined until it has come. Item 0 is the topic itself, the messages follow. */
  readonly topic: TopicView | undefined
  readonly messages: readonly MessageView[]
  readonly next: string
  /** The message to go to once it has come. */
  readonly wanted: string | undefined
}

export interface FoundScreen extends Scrolled {
  readonly kind: 'found'
  readonly words: string
  readonly found: readonly FoundView[] | undefined
}

export interface NetworkScreen extends Scrolled {
  readonly kind: 'network'
  readonly status: StatusView | undefined
}

export type Screen = TopicsScreen | TopicScreen | FoundScreen | NetworkScreen

/** What is typed is for. */
export type Purpose =
  | { readonly kind: 'message'; readonly topicId: string; readonly parentId: string }
  | { readonly kind: 'title' }
  | { readonly kind: 'opening'; readonly title: string }
  | { readonly kind: 'search' }

export interface Typing {
  readonly purpose: Purpose
  /** What is asked for, in words. */
  readonly label: string
  readonly buffer: TextBuffer
  /** Whether a line may end without ending the text. */
  readonly manyLines: boolean
}

export interface Model {
  readonly size: Size
  /** Each on top of the one it was opened from. Never empty. */
  readonly screens: readonly [Screen, ...Screen[]]
  readonly typing: Typing | undefined
  /** Texts that were not sent, by what they are for: Escape loses nothing. */
  readonly drafts: ReadonlyMap<string, string>
  /** What just happened, in words. */
  readonly notice: { readonly text: string; readonly isBad: boolean } | undefined
  /** Whether somebody acts, or only reads. */
  readonly canWrite: boolean
}

/** A key, or text that came at once. */
export type Press =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'key'; readonly key: KeyName }

export type KeyName =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'home'
  | 'end'
  | 'return'
  | 'line-end'
  | 'backspace'
  | 'escape'

/** What may happen. */
export type Happening =
  | Press
  | { readonly kind: 'resized'; readonly size: Size }
  | {
      readonly kind: 'topics'
      readonly sort: TopicSort
      /** Whether they follow those that are here. */
      readonly isMore: boolean
      readonly topics: readonly TopicView[]
      readonly next: string
      readonly unread: ReadonlyMap<string, number>
    }
  | {
      readonly kind: 'topic'
      readonly topic: TopicView
      readonly sort: MessageSort
      readonly messages: readonly MessageView[]
      readonly next: string
    }
  | { readonly kind: 'found'; readonly words: string; readonly found: readonly FoundView[] }
  | { readonly kind: 'status'; readonly status: StatusView }
  /** Something became of a topic, in words. */
  | { readonly kind: 'live'; readonly topicId: string; readonly text: string }
  | { readonly kind: 'sent'; readonly purpose: Purpose; readonly text: string; readonly id: string }
  | { readonly kind: 'failed'; readonly text: string; readonly unsent: Purpose | undefined }

/** What is to be done outside. */
export type Task =
  | { readonly kind: 'list'; readonly sort: TopicSort; readonly after: string }
  | {
      readonly kind: 'open'
      readonly topicId: string
      readonly sort: MessageSort
      /** How many messages are wanted. */
      readonly count: number
    }
  /** From now on only this topic; none if undefined. */
  | { readonly kind: 'follow'; readonly topicId: string | undefined }
  /** Whether the network is watched from now on. */
  | { readonly kind: 'watch'; readonly isOn: boolean }
  | { readonly kind: 'search'; readonly words: string }
  | { readonly kind: 'send'; readonly purpose: Purpose; readonly text: string }
  | {
      readonly kind: 'like'
      readonly topicId: string
      /** Empty for the topic itself. */
      readonly messageId: string
      readonly like: boolean
    }
  | { readonly kind: 'leave' }

/** What is next, and what is to be done. */
export interface Step {
  readonly model: Model
  readonly tasks: readonly Task[]
}

/** Messages that are fetched at a time. */
export const FETCHED = 100

/** Fetches the topic with as many of its messages, and a page of them at least. */
export function openTask({ topicId, sort }: TopicScreen, count: number): Task {
  return { kind: 'open', topicId, sort, count: Math.max(FETCHED, count) }
}

/** Nothing is to be done outside. */
export function only(model: Model): Step {
  return { model, tasks: [] }
}

/** The screen that is seen. */
export function current({ screens }: Model): Screen {
  return screens.at(-1) ?? screens[0]
}

/** The same with another screen on top. */
export function withCurrent(model: Model, screen: Screen): Model {
  const [first, ...others] = model.screens
  const screens: Model['screens'] =
    others.length === 0 ? [screen] : [first, ...others.slice(0, -1), screen]
  return { ...model, screens }
}

export function newTopicsScreen(sort: TopicSort): TopicsScreen {
  const list = { topics: undefined, next: '', unread: new Map() }
  return { kind: 'topics', sort, ...list, selected: 0, top: 0 }
}

/** Of a topic, at one of its messages if `wanted`. */
export function newTopicScreen(topicId: string, wanted?: string): TopicScreen {
  return {
    kind: 'topic',
    topicId,
    sort: 'old',
    topic: undefined,
    messages: [],
    next: '',
    wanted,
    selected: 0,
    top: 0,
  }
}

export function draftKey(purpose: Purpose): string {
  if (purpose.kind === 'message') return `message ${purpose.topicId} ${purpose.parentId}`
  return purpose.kind
}
