/** Several events in one message. */
import { expect, test } from 'vitest'
import { togetherEncoder } from '../../src/api/events-together.ts'
import { toBuffer } from '../../src/api/grpc.ts'
import type { ForumEvent } from '../../src/core/event.ts'
import { millis, type ReplicaId, type TopicId, type UserId } from '../../src/core/ids.ts'
import { EVENTS_TOGETHER_BYTES } from '../../src/core/limits.ts'
import { EMPTY } from '../../src/core/vector.ts'
import { parley } from '../../src/gen/messages.js'
import type { SubscribedEvent } from '../../src/replica/replica.ts'

const { Event } = parley.v1

function eventsOf(count: number): SubscribedEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const position = { author: 'k3f9a0x2vq' as ReplicaId, seq: index + 1 }
    const about = { topic: '1' as TopicId, user: '1' as UserId, message: undefined }
    const event: ForumEvent = { kind: 'posted', position, time: millis(1), ...about }
    return { event, version: EMPTY }
  })
}

/** Each event as a message with a text of so many bytes. */
function encoderOf(bytes: number) {
  let encoded = 0
  const encode = ({ event }: SubscribedEvent): Buffer => {
    encoded++
    const { seq } = event.position
    return toBuffer(Event.encode({ seq, message: { text: 'x'.repeat(bytes) } }).finish())
  }
  return { together: togetherEncoder(encode), encoded: () => encoded }
}

function seqsIn(message: Buffer): number[] {
  const { seq, further } = Event.decode(message)
  return [seq, ...further.map((event) => event.seq ?? 0)]
}

test('what is told together is one message, in order', () => {
  const messages = encoderOf(200).together(eventsOf(300))

  expect(messages.map(seqsIn)).toEqual([Array.from({ length: 300 }, (_, index) => index + 1)])
})

test('a message ends before it is too large, and what is too large for that comes alone', () => {
  const half = encoderOf(EVENTS_TOGETHER_BYTES / 2).together(eventsOf(6))
  expect(half.map(seqsIn)).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ])
  const whole = encoderOf(2 * EVENTS_TOGETHER_BYTES).together(eventsOf(2))
  expect(whole.map(seqsIn)).toEqual([[1], [2]])
})

test('what several are told alike is put together once, and nobody gets what others are told', () => {
  const { together, encoded } = encoderOf(1)
  const told = eventsOf(4)

  expect(together([...told])).toBe(together([...told]))
  expect(encoded()).toBe(4)
  const part = [told[0], told[1], told[3]] as SubscribedEvent[]
  expect(together(part).flatMap(seqsIn)).toEqual([1, 2, 4])
  expect(together(told.slice(0, 3)).flatMap(seqsIn)).toEqual([1, 2, 3])
})
