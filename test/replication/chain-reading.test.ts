/** Reads at every replica of a chain. */
import { expect, test } from 'vitest'
import type { TopicId, UserId } from '../../src/core/ids.ts'
import { READ_WAIT_MS } from '../../src/core/limits.ts'
import { post } from '../core/ops.ts'
import { append, batches, batchOf, configured, id, Seat, type SeatOptions, sent } from './seat.ts'

const TOPIC = '1' as TopicId
const OTHER = '2' as TopicId

/** A middle replica that has agreed with the head on an empty log. */
function middle(options: Partial<SeatOptions> = {}): Seat {
  const seat = new Seat({ index: 1, ...options })
  seat.configure(configured(1, [0, 1, 2]))
  seat.receive(0, append([], { resumes: true }))
  return seat
}

/** The head says what is committed. */
function index(ask: number, commit: number, epoch = 1) {
  return { kind: 'index', epoch, id: ask, commit } as const
}

function read(seat: Seat, number: number) {
  seat.machine.step({ kind: 'read', read: number })
  return seat.turn()
}

const toTopic = batchOf([post('1' as UserId, TOPIC, 'hello')])
const touched: SeatOptions['touched'] = (op) => (op.kind === 'post-message' ? op.topic : undefined)

test('[CH22] a topic is read here as long as no uncommitted entry touches it', () => {
  const seat = middle({ touched })
  expect(seat.machine.isCurrent('everything')).toBe(true)

  seat.receive(0, append([toTopic]))

  expect(seat.machine.isCurrent([OTHER])).toBe(true)
  expect(seat.machine.isCurrent([TOPIC])).toBe(false)
  expect(seat.machine.isCurrent([OTHER, TOPIC])).toBe(false)
  expect(seat.machine.isCurrent('everything')).toBe(false)
  seat.receive(0, append([], { after: 1, end: 1, commit: 1 }))
  expect(seat.machine.isCurrent('everything')).toBe(true)
})

test('[CH22] what was cut off touches nothing any more', () => {
  const seat = middle({ touched })
  seat.receive(0, append([toTopic]))
  seat.configure(configured(2, [0, 1, 2]))

  seat.receive(0, append([], { epoch: 2, resumes: true }))

  expect(seat.machine.isCurrent([TOPIC])).toBe(true)
})

test('[CH22] an entry of which nobody can tell what it touches touches everything', () => {
  const seat = middle({ touched: () => 'unknown' })

  seat.receive(0, append([toTopic]))

  expect(seat.machine.isCurrent([OTHER])).toBe(false)
})

test('[CH22] what was uncommitted before a restart still is', () => {
  const before = middle({ touched })
  before.receive(0, append([toTopic]))

  const seat = new Seat({ index: 1, image: before.store.image(), touched })
  seat.configure(configured(2, [0, 1, 2]))
  seat.receive(0, append([], { epoch: 2, after: 1, end: 1, resumes: true }))
  expect(seat.machine.isCurrent([TOPIC])).toBe(false)

  seat.receive(0, append([], { epoch: 2, after: 1, end: 1, commit: 1 }))
  expect(seat.machine.isCurrent([TOPIC])).toBe(true)
})

test('[CH22] nor does a new head read what it found, before that is committed', () => {
  const seat = middle({ touched })
  seat.receive(0, append([toTopic]))

  seat.configure(configured(2, [1, 2]))

  expect(seat.machine.isCurrent([OTHER])).toBe(true)
  expect(seat.machine.isCurrent([TOPIC])).toBe(false)
  expect(read(seat, 1).reads).toEqual([])
  const counted = {
    kind: 'ack',
    epoch: 2,
    held: 1,
    stable: 1,
    commit: 0,
    digest: undefined,
  } as const
  expect(seat.receive(2, counted).reads).toEqual([{ read: 1, refused: undefined }])
  expect(seat.machine.isCurrent([TOPIC])).toBe(true)
})

test('[CH23] a dirty read asks the head, and applies what it says to be committed', () => {
  const seat = middle()
  seat.receive(0, append(batches(2)))

  const asked = read(seat, 7)
  expect(asked.forward).toMatchObject([{ to: id(0), packet: { kind: 'ask', epoch: 1 } }])
  const [{ id: ask } = { id: 0 }] = sent(asked, 'ask')

  expect(seat.receive(0, index(ask, 1)).reads).toEqual([{ read: 7, refused: undefined }])
  expect(seat.applied).toBe(1)
})

test('[CH23] it waits for what is committed and did not come yet', () => {
  const seat = middle()
  const [first, second] = batches(2)
  seat.receive(0, append([first!]))
  const [{ id: ask } = { id: 0 }] = sent(read(seat, 7), 'ask')

  expect(seat.receive(0, index(ask, 2)).reads).toEqual([])

  const { reads } = seat.receive(0, append([second!], { commit: 2 }))
  expect(reads).toEqual([{ read: 7, refused: undefined }])
})

test('[CH23] a read that is behind nothing is answered at once', () => {
  const seat = middle()
  const [{ id: ask } = { id: 0 }] = sent(read(seat, 1), 'ask')

  const { reads } = seat.receive(0, index(ask, 0))

  expect(reads).toEqual([{ read: 1, refused: undefined }])
})

test('[CH23] the head answers by what it has committed, and needs not ask for itself', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0, 1]))
  seat.propose(1)
  seat.propose(2)
  const counted = {
    kind: 'ack',
    epoch: 1,
    held: 1,
    stable: 1,
    commit: 0,
    digest: undefined,
  } as const
  seat.receive(1, counted)

  const answer = seat.receive(1, { kind: 'ask', epoch: 1, id: 5 })
  expect(sent(answer, 'index')).toEqual([index(5, 1)])
  expect(seat.machine.isCurrent('everything')).toBe(true)
  expect(read(seat, 1).reads).toEqual([{ read: 1, refused: undefined }])
})

test('[CH23] a new head answers once it has committed what it found', () => {
  const seat = middle()
  seat.receive(0, append(batches(1)))
  seat.configure(configured(2, [1, 2]))
  const ask = { kind: 'ask', epoch: 2, id: 5 } as const

  expect(sent(seat.receive(2, ask), 'index')).toEqual([])
  seat.receive(2, { kind: 'ack', epoch: 2, held: 1, stable: 1, commit: 0, digest: undefined })
  expect(sent(seat.receive(2, ask), 'index')).toEqual([index(5, 1, 2)])
})

test('[CH23] nobody but the head answers', () => {
  const seat = middle()
  expect(sent(seat.receive(2, { kind: 'ask', epoch: 1, id: 5 }), 'index')).toEqual([])

  const [{ id: ask } = { id: 0 }] = sent(read(seat, 1), 'ask')
  expect(seat.receive(2, index(ask, 0)).reads).toEqual([])
})

test('[CH24] reads that come while an ask is under way share the next one', () => {
  const seat = middle()
  const [first] = sent(read(seat, 1), 'ask')
  expect(sent(read(seat, 2), 'ask')).toEqual([])
  expect(sent(read(seat, 3), 'ask')).toEqual([])

  const ready = seat.receive(0, index(first!.id, 0))
  expect(ready.reads.map((settled) => settled.read)).toEqual([1])
  const [second] = sent(ready, 'ask')
  expect(second?.id).not.toBe(first?.id)

  const { reads } = seat.receive(0, index(second!.id, 0))
  expect(reads.map((settled) => settled.read)).toEqual([2, 3])
})

test('[CH25] a lost ask is sent again, and a late answer to it still counts', () => {
  const seat = middle()
  const [first] = sent(read(seat, 1), 'ask')

  expect(sent(seat.pass(150), 'ask')).toEqual([first])
  const { reads } = seat.receive(0, index(first!.id, 0))
  expect(reads.length).toBe(1)
})

test('[CH25] an ask that spans a change of epoch is asked again', () => {
  const seat = middle()
  const [first] = sent(read(seat, 1), 'ask')
  seat.configure(configured(2, [3, 1, 2]))

  expect(seat.receive(0, index(first!.id, 0)).reads).toEqual([])
  const ready = seat.receive(3, append([], { epoch: 2, resumes: true }))
  expect(ready.forward).toContainEqual({ to: id(3), packet: { kind: 'ask', epoch: 2, id: 2 } })
  const again = sent(ready, 'ask')[0]!
  expect(again.id).not.toBe(first?.id)
  const { reads } = seat.receive(3, index(again.id, 0, 2))
  expect(reads).toEqual([{ read: 1, refused: undefined }])
})

test('[CH25] a read that waits too long is refused', () => {
  const seat = middle()
  read(seat, 1)

  expect(seat.pass(READ_WAIT_MS - 10).reads).toEqual([])
  expect(seat.pass(20).reads).toMatchObject([{ read: 1, refused: /head/ }])
})

test('[CH25] who is dropped from the chain refuses the reads that wait', () => {
  const seat = middle()
  read(seat, 1)

  const { reads } = seat.configure(configured(2, [0, 2]))

  expect(reads).toMatchObject([{ read: 1, refused: /not in the chain/ }])
})
