/** The state of a topic in the model: immutable, and cheap to change at one place. */
import type { Edits } from './forum-history.ts'
import type { Plan } from './topic-plan.ts'

/** Messages in the order of the posts, in chunks, so that a change copies little. */
export interface TopicState {
  readonly count: number
  readonly chunks: readonly (readonly MessageState[])[]
}

/** What can change of a message. A deleted one has no text and no likers. */
export interface MessageState {
  readonly text: string
  readonly likers: readonly string[]
  readonly deleted: boolean
}

const CHUNK = 64

/** A topic without messages. */
export const EMPTY: TopicState = { count: 0, chunks: [] }

/** The message at a place in the order; undefined behind the last. */
export function messageAt({ chunks }: TopicState, index: number): MessageState | undefined {
  return chunks[Math.floor(index / CHUNK)]?.[index % CHUNK]
}

/** The state with another message at a place. */
export function withMessage(state: TopicState, index: number, message: MessageState): TopicState {
  const at = Math.floor(index / CHUNK)
  const chunk = [...(state.chunks[at] ?? [])]
  chunk[index % CHUNK] = message
  const chunks = [...state.chunks]
  chunks[at] = chunk
  return { ...state, chunks }
}

/** The state with a message changed that is there; the same if the message is the same. */
export function changed(
  { indexOf }: Plan,
  state: TopicState,
  id: string,
  change: (message: MessageState) => MessageState,
): TopicState {
  const index = indexOf.get(id) ?? -1
  const message = messageAt(state, index)
  if (message === undefined) return state
  const next = change(message)
  return next === message ? state : withMessage(state, index, next)
}

/** A text after an edit. Words that were added are kept in one order, so equal texts are equal. */
export function textAfter(edits: Edits, text: string, edit: string): string {
  return edits === 'replace' ? edit : normalText(edits, `${text} ${edit}`)
}

/** A text as the model keeps it. */
export function normalText(edits: Edits, text: string): string {
  return edits === 'replace' ? text : [...new Set(text.split(' '))].sort().join(' ')
}
