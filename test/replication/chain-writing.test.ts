/** How entries go down a chain and are counted at its head. */
import { expect, test } from 'vitest'
import { type Batch, lastSeq } from '../../src/core/entry.ts'
import { CHAIN, millis } from '../../src/core/ids.ts'
import {
  CHUNK_BYTES,
  CHUNKS_IN_FLIGHT_MAX,
  UNCOMMITTED_BATCHES_MAX,
} from '../../src/core/limits.ts'
import { APPLY_TOGETHER_MS } from '../../src/replication/chain/timing.ts'
import { batchBytes } from '../../src/replication/measure.ts'
import type { ChainAppend, ChainPacket } from '../../src/replication/packet.ts'
import type { Ready } from '../../src/replication/replication.ts'
import { post } from '../core/ops.ts'
import { append, batches, batchOf, configured, id, Seat, sent, userOp } from './seat.ts'

const ack = (held: number, { stable = 0, commit = 0 } = {}): ChainPacket => {
  return { kind: 'ack', epoch: 1, held, stable, commit, digest: undefined }
}
/** All that serve hold so much. */
function all(seat: Seat, held: number): Ready {
  seat.receive(1, ack(held))
  return seat.receive(2, ack(held, { stable: held }))
}
const resume = (applied = 0): ChainPacket => {
  return { kind: 'resume', epoch: 1, applied, appliedHash: undefined, ends: [] }
}

/** The head of a chain of three whose successor is ready to take entries. */
function head(): Seat {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0, 1, 2]))
  seat.receive(1, resume())
  return seat
}

/** The middle of a chain of three that has agreed with the head on an empty log. */
function middle(): Seat {
  const seat = new Seat({ index: 1 })
  seat.configure(configured(1, [0, 1, 2]))
  seat.receive(0, append([], { resumes: true }))
  seat.receive(2, resume())
  return seat
}

function tail(): Seat {
  const seat = new Seat({ index: 2 })
  seat.configure(configured(1, [0, 1, 2]))
  seat.receive(1, append([], { resumes: true }))
  return seat
}

function firstSeqs(packets: readonly ChainAppend[]): number[] {
  return packets.flatMap((packet) => packet.batches.map(({ firstSeq }) => firstSeq))
}

test('[CH1] only the head orders; the others say where the head is, or why one must wait', () => {
  const seats = [0, 1, 2].map((index) => new Seat({ index }))
  for (const { machine } of seats) expect(machine.admission().kind).toBe('waits')
  for (const seat of seats) seat.configure(configured(1, [0, 1, 2]))

  const admissions = seats.map(({ machine }) => machine.admission())
  expect(admissions).toEqual([
    { kind: 'open' },
    { kind: 'elsewhere', head: id(0) },
    { kind: 'elsewhere', head: id(0) },
  ])
  const restarted = new Seat({ index: 0, incarnation: 2 })
  restarted.configure(configured(1, [0, 1, 2]))
  expect(restarted.machine.admission().kind).toBe('waits')
  const unlisted = new Seat({ index: 4 })
  unlisted.configure(configured(1, [0, 1, 2]))
  expect(unlisted.machine.admission()).toEqual({ kind: 'elsewhere', head: id(0) })
})

test('[CH2] the head commits what every replica that serves holds, not what some do', () => {
  const seat = head()
  seat.propose(1)
  seat.propose(2)

  seat.receive(1, ack(2))
  expect(seat.applied).toBe(0)
  seat.receive(2, ack(1, { stable: 1 }))
  expect(seat.applied).toBe(1)
  seat.receive(2, ack(2, { stable: 2 }))
  expect(seat.applied).toBe(2)

  seat.propose(3)
  seat.receive(2, ack(3, { stable: 3 }))
  expect(seat.applied).toBe(2)
  seat.receive(1, ack(3))
  expect(seat.applied).toBe(3)
})

test('[CH2] a replica speaks for those behind it: one without a link to the head counts so', () => {
  const seat = head()
  seat.propose(1)

  seat.receive(1, ack(1, { stable: 0 }))
  expect(seat.applied).toBe(0)
  seat.receive(1, ack(1, { stable: 1 }))
  expect(seat.applied).toBe(1)
})

test('[CH2] what others hold without us is not committed by our knowledge of it', () => {
  const seat = head()
  seat.propose(1)

  for (const peer of [1, 2]) seat.receive(peer, ack(5, { stable: 5 }))
  expect(seat.applied).toBe(1)
  const behind = middle()
  behind.receive(0, append(batches(1), { commit: 5 }))
  behind.pass(APPLY_TOGETHER_MS)
  expect(behind.applied).toBe(1)
})

test('[CH2] what is committed goes down with the next entries', () => {
  const seat = head()
  seat.propose(1)
  for (const peer of [1, 2]) expect(seat.receive(peer, ack(1, { stable: 1 })).send).toEqual([])

  const next = seat.propose(2)

  expect(sent(next, 'append')).toMatchObject([{ after: 1, commit: 1, batches: [{ firstSeq: 2 }] }])
  const behind = middle()
  const [first, second] = batches(2)
  behind.receive(0, append([first!]))
  const passed = behind.receive(0, append([second!], { commit: 1 }))
  expect(passed.forward).toMatchObject([{ to: id(2), packet: { end: 2, commit: 1 } }])
})

test('[CH2] what is known with a lone entry waits a little, so that more is applied with it', () => {
  const behind = middle()
  const [a, b, c] = batches(3)
  behind.receive(0, append([a!]))

  behind.receive(0, append([b!], { commit: 1 }))
  expect(behind.applied).toBe(0)
  const due = behind.machine.dueAt?.() ?? Number.NaN
  behind.pass(due - 1)
  behind.receive(0, append([c!], { commit: 2 }))
  expect([behind.applied, behind.machine.dueAt?.()]).toEqual([0, due])
  behind.pass(1)

  expect([behind.held, behind.applied]).toEqual([3, 2])
  expect(behind.machine.hasReady()).toBe(false)
})

test.each<[string, (seat: Seat, next: readonly Batch[]) => unknown]>([
  ['a read waits', (seat) => seat.machine.step({ kind: 'read', read: 1 })],
  ['the word comes alone', (seat) => seat.receive(0, append([], { after: 2, end: 2, commit: 2 }))],
  ['several come', (seat, next) => seat.receive(0, append(next, { commit: 2 }))],
])('[CH2] it does not wait when %s', (_, hurry) => {
  const behind = middle()
  const [a, b, ...next] = batches(4)
  behind.receive(0, append([a!]))
  behind.receive(0, append([b!], { commit: 1 }))
  expect(behind.applied).toBe(0)

  hurry(behind, next)
  behind.turn()

  expect(behind.applied).toBeGreaterThan(0)
})

test('[CH2] or by itself when none come, and then travels without a stop', () => {
  const seat = head()
  seat.propose(1)
  for (const peer of [1, 2]) seat.receive(peer, ack(1, { stable: 1 }))
  const due = seat.machine.dueAt?.() ?? Number.NaN
  expect(sent(seat.pass(due - 1), 'append')).toEqual([])

  expect(sent(seat.pass(1), 'append')).toMatchObject([{ end: 1, commit: 1, batches: [] }])
  expect(seat.machine.dueAt?.()).toBeUndefined()
  const behind = middle()
  behind.receive(0, append(batches(1)))
  const ready = behind.receive(0, append([], { after: 1, end: 1, commit: 1 }))
  expect(sent(ready, 'append')).toMatchObject([{ commit: 1, batches: [] }])
})

test('[CH3] entries are forwarded before they are durable, and acknowledged after', () => {
  const first = head().propose(1)
  expect(first.forward.map(({ packet }) => packet)).toMatchObject([
    { kind: 'append', after: 0, end: 1, commit: 0, batches: [{ firstSeq: 1 }] },
  ])
  expect(first.send).toEqual([])

  const ready = middle().receive(0, append(batches(1)))
  expect(ready.forward).toMatchObject([{ to: id(2), packet: { kind: 'append', end: 1 } }])
  expect(ready.send).toMatchObject([{ to: id(0), packet: { kind: 'ack', held: 1, stable: 0 } }])
})

test('[CH3] that older entries are committed is said before newer ones are durable', () => {
  const seat = head()
  seat.propose(1)
  seat.machine.step({ kind: 'packet', from: id(1), packet: ack(1) })
  seat.machine.step({ kind: 'packet', from: id(2), packet: ack(1, { stable: 1 }) })

  const ready = seat.propose(2)

  expect(ready.forward).toMatchObject([{ to: id(1), packet: { end: 2, commit: 1 } }])
  expect(ready.apply.map(({ seq }) => seq)).toEqual([1])
})

test('[CH3] what is durable is said to the head at once, and to the predecessor after a while', () => {
  const seat = tail()
  seat.pass(1_000)
  const ready = seat.receive(1, append(batches(1)))

  expect(ready.send).toMatchObject([{ to: id(0), packet: { held: 1, stable: 1, commit: 0 } }])
  expect(ready.send.length).toBe(1)
  expect(seat.pass(60).forward).toMatchObject([{ to: id(1), packet: { held: 1, stable: 1 } }])
})

test('[CH3] it is said to the predecessor at once where there is no link to the head', () => {
  const seat = tail()
  seat.machine.step({ kind: 'disconnected', peer: id(0) })
  expect(seat.turn().forward).toMatchObject([{ to: id(1), packet: { held: 0 } }])
  const ready = seat.receive(1, append(batches(1)))
  expect(ready.send).toMatchObject([{ to: id(1), packet: { kind: 'ack', held: 1, stable: 1 } }])

  const before = middle()
  before.receive(0, append(batches(1)))
  const passed = before.receive(2, ack(1, { stable: 1 }))
  expect(passed.forward).toMatchObject([{ to: id(0), packet: { held: 1, stable: 1 } }])
})

test('[CH3] in the middle stable is what is durable there and behind', () => {
  const seat = middle()
  seat.receive(0, append(batches(2)))

  const ready = seat.receive(2, ack(1, { stable: 1 }))

  expect(sent(ready, 'ack')).toMatchObject([{ held: 2, stable: 1 }])
})

test('[CH4] a chain of one appends, applies and settles at once', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0]))

  const ready = seat.propose(7)

  expect(ready.append.length).toBe(1)
  expect(ready.apply.map(({ seq }) => seq)).toEqual([1])
  expect(ready.applied).toBe(1)
  expect(ready.settle).toEqual([{ proposal: 7, position: { author: CHAIN, seq: 1 } }])
  expect([...ready.forward, ...ready.send]).toEqual([])
})

test('[CH5] the head settles a proposal when its entry is applied', () => {
  const seat = head()
  expect(seat.propose(1).settle).toEqual([])
  expect(seat.receive(1, ack(1)).settle).toEqual([])

  const ready = seat.receive(2, ack(1, { stable: 1 }))

  expect(ready.apply.map(({ seq }) => seq)).toEqual([1])
  expect(ready.settle).toEqual([{ proposal: 1, position: { author: CHAIN, seq: 1 } }])
})

test('[CH5] proposals of one turn share a batch and are settled in its order', () => {
  const seat = head()
  for (const proposal of [1, 2, 3]) {
    seat.machine.step({ kind: 'propose', proposal, op: userOp(`user ${proposal}`) })
  }
  const ready = seat.turn()
  expect(ready.append.map(({ batch }) => batch.ops.length)).toEqual([3])

  const { settle } = all(seat, 3)
  expect(settle.map(({ proposal }) => proposal)).toEqual([1, 2, 3])
})

test('[CH5] time never goes back in the log, whatever the clock of the head does', () => {
  const seat = head()
  const [first] = seat.propose(1).append
  seat.machine.step({ kind: 'tick', now: { wall: millis(5), monotonic: 1 } })
  const [second] = seat.propose(2).append

  expect(second!.batch.time).toBe(first!.batch.time)
})

test('[CH6] at the limit of what is uncommitted the head takes nothing until something is', () => {
  const seat = head()
  for (let proposal = 1; proposal <= UNCOMMITTED_BATCHES_MAX; proposal++) seat.propose(proposal)
  expect(seat.machine.admission().kind).toBe('waits')

  const late = seat.propose(UNCOMMITTED_BATCHES_MAX + 1)
  expect(late.append).toEqual([])

  all(seat, 1)
  seat.turn()
  expect(seat.held).toBe(UNCOMMITTED_BATCHES_MAX + 1)
})

test('[CH7] a successor is sent no more than a few chunks that it did not acknowledge', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0, 1]))
  const text = 'x'.repeat(40_000)
  for (let proposal = 1; proposal <= 60; proposal++) {
    seat.propose(proposal, post('1' as never, '1' as never, text))
  }

  const ready = seat.receive(1, resume())

  const bytes = bytesOf(ready)
  expect(bytes).toBeGreaterThan(CHUNK_BYTES * (CHUNKS_IN_FLIGHT_MAX - 1))
  expect(bytes).toBeLessThan(CHUNK_BYTES * (CHUNKS_IN_FLIGHT_MAX + 1))
  let last = Math.max(...firstSeqs(sent(ready, 'append')))
  while (last < 60) {
    const more = firstSeqs(sent(seat.receive(1, ack(last)), 'append'))
    expect(more[0]).toBe(last + 1)
    last = Math.max(...more)
  }
})

function bytesOf(ready: Ready): number {
  const all = sent(ready, 'append').flatMap((packet) => packet.batches)
  return all.reduce((sum, batch) => sum + batchBytes(batch), 0)
}

test('[CH8] what came before changes nothing when it comes again', () => {
  const seat = tail()
  const three = batches(3)
  seat.receive(1, append(three, { commit: 3 }))

  const again = seat.receive(1, append(three, { commit: 3 }))
  seat.receive(1, append(three, { resumes: true, commit: 1 }))

  expect(again.append).toEqual([])
  expect([seat.held, seat.applied]).toEqual([3, 3])
})

test('[CH8] who lacks a packet that overtook another says where its log ends', () => {
  const seat = middle()
  const [first, second] = batches(2)
  const early = seat.receive(0, append([second!]))
  expect(early.append).toEqual([])
  expect(sent(early, 'resume')).toEqual([])

  const late = seat.pass(150)
  expect(sent(late, 'resume')).toMatchObject([{ applied: 0, ends: [] }])

  const ready = seat.receive(0, append([first!, second!], { resumes: true }))
  expect(ready.append.length).toBe(2)
})

test('[CH8] a head is told where its successor is, and sends what stands behind that', () => {
  const seat = head()
  const made = [1, 2, 3].map((proposal) => seat.propose(proposal).append[0]!.batch)

  const ends = made.slice(0, 1).map((batch) => ({ seq: lastSeq(batch), hash: batch.hash }))
  const ready = seat.receive(1, {
    kind: 'resume',
    epoch: 1,
    applied: 0,
    appliedHash: undefined,
    ends,
  })

  expect(sent(ready, 'append')).toMatchObject([{ after: 1, resumes: true }])
  expect(firstSeqs(sent(ready, 'append'))).toEqual([2, 3])
})

test('[CH8] what was not acknowledged is pointed at again and again', () => {
  const seat = head()
  seat.propose(1)

  expect(sent(seat.pass(50), 'append')).toEqual([])
  expect(sent(seat.pass(100), 'append')).toMatchObject([{ end: 1, commit: 0, batches: [] }])
  all(seat, 1)
  expect(sent(seat.pass(100), 'append')).toMatchObject([{ end: 1, commit: 1, batches: [] }])
  expect(sent(seat.pass(100), 'append')).toMatchObject([{ end: 1, commit: 1, batches: [] }])
  seat.receive(1, ack(1, { stable: 1, commit: 1 }))
  expect(sent(seat.pass(1_000), 'append')).toEqual([])
})

test('[CH8] a lost acknowledgement is made again when the predecessor points at it', () => {
  const seat = tail()
  seat.receive(1, append(batches(1), { commit: 1 }))

  const ready = seat.receive(1, append([], { after: 1, end: 1, commit: 1 }))

  expect(ready.forward).toMatchObject([{ to: id(1), packet: { held: 1, commit: 1 } }])
})

test('[CH8] what is held and not known to be committed is said again, by both ways', () => {
  const seat = tail()
  seat.receive(1, append(batches(1)))
  seat.pass(60)

  const again = seat.pass(100)

  expect(again.forward).toMatchObject([
    { to: id(0), packet: { held: 1, stable: 1 } },
    { to: id(1), packet: { held: 1, stable: 1 } },
  ])
  seat.receive(1, append([], { after: 1, end: 1, commit: 1 }))
  expect(sent(seat.pass(1_000), 'ack').length).toBeLessThanOrEqual(1)
})

const [good] = batches(1)
test.each([
  ['it does not follow what is held', { ...good!, firstSeq: 1, previous: good!.hash }],
  ['it is of another forum', { ...good!, forum: 'dddddddddddddddd' as never }],
  ['it is of a later epoch', { ...good!, epoch: 2 }],
  ['it names other authors', { ...good!, clockDelta: new Map([[id(0), 1]]) }],
])('[CH9] a batch is refused and its sender named when %s', (_why, bad) => {
  const seat = middle()

  const ready = seat.receive(0, append([bad], { end: 1 }))

  expect(ready.append).toEqual([])
  expect(ready.refused).toMatchObject([{ from: id(0) }])
})

test('[CH9] a batch from before the one that is held is refused', () => {
  const seat = middle()
  const [first] = batches(1)
  seat.receive(0, append([first!]))
  const second = { ...batchOf([userOp('eve')], first), time: millis(1) }

  expect(seat.receive(0, append([second])).refused).toMatchObject([{ from: id(0) }])
  expect(seat.held).toBe(1)
})

test('[CH9] entries that the predecessor did not send are not taken', () => {
  const seat = middle()

  const ready = seat.receive(2, append(batches(1)))

  expect(ready.append).toEqual([])
})
