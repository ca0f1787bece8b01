/**
 * Messages and topics on their way. What is here was typed and not answered yet; it is kept over a
 * reload, with its request id, so that sending it again can do no harm.
 */
import { signal } from '@preact/signals'
import { Forum } from '../../../gen/page-services.ts'
import { newRequestId, write } from '../api/forum-api.ts'
import { fromHex, toHex } from '../api/hex.ts'
import { isTransient, sentenceOf } from '../api/rpc-error.ts'
import type { Message, Topic } from '../api/types.ts'
import { account } from './account.ts'
import { followWrite } from './spread.ts'
import { fieldsOf, stored } from './stored.ts'

export interface Outgoing {
  /** Hex of the request id. */
  readonly id: string
  /** Whose it is. */
  readonly user: string
  readonly at: number
  readonly topic: string
  readonly parent: string
  readonly text: string
  /** Set for a new topic. */
  readonly title?: string
  readonly labels?: readonly string[]
}

export type Sending =
  | { readonly kind: 'sending' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly why: string }

export const outbox = stored<readonly Outgoing[]>('parley.outbox', parseOutbox, [])
/** How each is doing, by id. */
export const sendings = signal<ReadonlyMap<string, Sending>>(new Map())

type OnPosted = (message: Message, outgoing: Outgoing) => void
type OnTopic = (topic: Topic, outgoing: Outgoing) => void
const listeners: { posted: OnPosted; topic: OnTopic } = { posted: () => {}, topic: () => {} }

/** Who is told when something was taken. */
export function onTaken(told: Partial<typeof listeners>): void {
  Object.assign(listeners, told)
}

/** Sends it, and keeps at it. */
export function send(what: Omit<Outgoing, 'id' | 'user' | 'at'>): Outgoing {
  const user = account.value?.id ?? ''
  const outgoing = { ...what, id: toHex(newRequestId()), user, at: Date.now() }
  outbox.value = [...outbox.value, outgoing]
  void keepSending(outgoing)
  return outgoing
}

/** Takes it out, unsent or refused. */
export function discard(id: string): void {
  outbox.value = outbox.value.filter((one) => one.id !== id)
}

/** Goes on with what an earlier page had begun. */
export function resumeOutbox(): void {
  for (const outgoing of outbox.value) void keepSending(outgoing)
}

async function keepSending(outgoing: Outgoing): Promise<void> {
  if (outgoing.user !== account.value?.id) return
  say(outgoing.id, { kind: 'sending' })
  try {
    await sendOne(outgoing)
    discard(outgoing.id)
  } catch (error) {
    // Only a refusal gets here; everything else is tried for as long as the page is open.
    if (!isTransient(error)) say(outgoing.id, { kind: 'refused', why: sentenceOf(error) })
  }
}

async function sendOne(outgoing: Outgoing): Promise<void> {
  const { topic, parent, text, title, labels } = outgoing
  const requestId = fromHex(outgoing.id)
  const onWaiting = () => say(outgoing.id, { kind: 'waiting' })
  if (title !== undefined) {
    const request = { requestId, title, text, labels: [...(labels ?? [])] }
    const { response, version } = await write(Forum.createTopic, request, { onWaiting })
    followWrite(response.id, version)
    listeners.topic(response, outgoing)
    return
  }
  const request = { requestId, topicId: topic, parentId: parent, text }
  const { response, version } = await write(Forum.postMessage, request, { onWaiting })
  followWrite(response.id, version)
  listeners.posted(response, outgoing)
}

function say(id: string, sending: Sending): void {
  sendings.value = new Map(sendings.value).set(id, sending)
}

function parseOutbox(kept: unknown): readonly Outgoing[] | undefined {
  return Array.isArray(kept) ? kept.filter(isOutgoing) : undefined
}

function isOutgoing(kept: unknown): kept is Outgoing {
  const { id, user, topic, parent, text } = fieldsOf(kept) ?? {}
  return [id, user, topic, parent, text].every((field) => typeof field === 'string')
}
