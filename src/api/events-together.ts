/**
 * Several events in one message: the first of them, with the others as its field `further`. To hand
 * on a message costs the same however much is in it.
 */
import { Writer } from '../codec/pbruntime.js'
import { EVENTS_TOGETHER_BYTES } from '../core/limits.ts'
import type { SubscribedEvent } from '../replica/replica.ts'
import { toBuffer } from './grpc.ts'

/** Of the field `further`: its number, and that it has a length. */
const FURTHER_TAG = (9 << 3) | 2

interface Together {
  readonly told: readonly SubscribedEvent[]
  readonly messages: readonly Buffer[]
}

/** Puts together once what several subscribers are told alike, one after the other. */
export function togetherEncoder(
  encodeEvent: (subscribed: SubscribedEvent) => Buffer,
): (told: readonly SubscribedEvent[]) => readonly Buffer[] {
  let last: Together = { told: [], messages: [] }
  return (told) => {
    const before = last.told
    const isSame = told.length === before.length && told.every((one, at) => one === before[at])
    if (!isSame) last = { told, messages: messagesOf(told.map(encodeEvent)) }
    return last.messages
  }
}

function messagesOf(events: readonly Buffer[]): Buffer[] {
  const messages: Buffer[][] = []
  let bytes = Infinity
  for (const event of events) {
    if (bytes + event.length > EVENTS_TOGETHER_BYTES) {
      messages.push([event])
      bytes = 0
    } else {
      messages.at(-1)?.push(furtherHead(event.length), event)
      bytes += event.length
    }
  }
  return messages.map((parts) => (parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)))
}

/** What stands before an event that is a field of another one. */
function furtherHead(length: number): Buffer {
  return toBuffer(Writer.create().uint32(FURTHER_TAG).uint32(length).finish())
}
