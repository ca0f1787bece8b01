/** What a replica of a chain does when the configuration changes. */
import { expect, test } from 'vitest'
import type { Batch } from '../../src/core/entry.ts'
import { lastSeq } from '../../src/core/entry.ts'
import { emptyDigest } from '../../src/core/digest.ts'
import type { LogEnd, Resume } from '../../src/replication/packet.ts'
import { post } from '../core/ops.ts'
import { chainCluster } from './chain-cluster.ts'
import { ForumWriter } from './forum-writer.ts'
import { APPLY_TOGETHER_MS } from '../../src/replication/chain/timing.ts'
import { append, batches, configured, id, Seat, type SeatOptions, sent } from './seat.ts'

const STUCK_MS = 3_000

function endsOf(all: readonly Batch[]): LogEnd[] {
  return all.map((batch) => ({ seq: lastSeq(batch), hash: batch.hash }))
}

function resume(epoch: number, applied: readonly Batch[], behind: readonly Batch[] = []): Resume {
  const appliedHash = applied.at(-1)?.hash
  return { kind: 'resume', epoch, applied: applied.length, appliedHash, ends: endsOf(behind) }
}

/** All that is held there is stable. */
function ack(epoch: number, held: number) {
  return { kind: 'ack', epoch, held, stable: held, commit: 0, digest: undefined } as const
}

/** A middle replica of epoch 1 that holds these, of which so many are committed. */
function middleWith(held: readonly Batch[], committed: number, options?: Partial<SeatOptions>) {
  const seat = new Seat({ index: 1, ...options })
  seat.configure(configured(1, [0, 1, 2]))
  seat.receive(0, append(held, { resumes: true, commit: committed }))
  expect([seat.held, seat.applied]).toEqual([held.length, committed])
  return seat
}

test('[CH10] packets of an earlier or a later epoch change nothing', () => {
  const seat = middleWith(batches(1), 0)
  seat.configure(configured(2, [0, 1, 2]))
  const more = batches(3)

  for (const epoch of [1, 3]) {
    seat.receive(0, append(more, { epoch, resumes: true, commit: 3 }))
    seat.receive(2, ack(epoch, 3))
    seat.receive(0, { kind: 'index', epoch, id: 1, commit: 3 })
    seat.receive(0, { kind: 'foreign', epoch, applied: 1 })
  }

  expect([seat.held, seat.applied]).toEqual([1, 0])
  expect(seat.machine.status().alarms).toEqual([])
})

test('[CH10] an older configuration than the one that is known changes nothing', () => {
  const seat = new Seat({ index: 1 })
  seat.configure(configured(3, [0, 1]))

  seat.configure(configured(2, [1]))

  expect(seat.machine.status().chain?.role).toBe('tail')
})

test('[CH11] a replica that restarted takes no part until a configuration means this start', () => {
  const [...all] = batches(2)
  const seat = new Seat({ index: 1, incarnation: 2 })
  seat.configure(configured(1, [0, 1, 2]))

  const ready = seat.receive(0, append(all, { resumes: true, commit: 2 }))

  expect(ready.append).toEqual([])
  expect(seat.machine.status().chain?.role).toBe('out')
  const next = configured(2, [0, 2], [1])
  const replicas = next.replicas.map((each) => ({
    ...each,
    incarnation: each.id === id(1) ? 2 : 1,
  }))
  seat.configure({ ...next, replicas })
  expect(seat.machine.status().chain?.role).toBe('syncing')
})

test('[CH12] in a new epoch a log is cut to the longest end that the predecessor has too', () => {
  const [a, b, c, d] = batches(4)
  const seat = middleWith([a!, b!, c!, d!], 1)
  const asked = seat.configure(configured(2, [0, 1, 2]))
  expect(sent(asked, 'resume')).toEqual([resume(2, [a!], [b!, c!, d!])])
  const [other] = batches(1, b, 2, 'another user')

  const ready = seat.receive(0, append([other!], { epoch: 2, after: 2, end: 3, resumes: true }))

  expect(ready.cut).toMatchObject([{ seq: 3 }])
  expect(seat.store.log.batchAt(other!.author, 3)?.hash).toBe(other!.hash)
  expect([seat.held, seat.applied]).toEqual([3, 1])
})

test('[CH12] a predecessor finds the longest common end by the hashes', () => {
  const [a, b, c] = batches(3)
  const seat = middleWith([a!, b!, c!], 1)
  seat.configure(configured(2, [1, 2]))
  const theirs = batches(2, b, 1, 'another user')

  const ready = seat.receive(2, resume(2, [a!], [b!, ...theirs]))

  expect(sent(ready, 'append')).toMatchObject([{ after: 2, resumes: true, end: 3 }])
  expect(sent(ready, 'append')[0]?.batches[0]?.hash).toBe(c!.hash)
})

test('[CH12] what is applied is not cut, whatever the predecessor says', () => {
  const [a, b] = batches(2)
  const seat = middleWith([a!, b!], 2)
  seat.configure(configured(2, [0, 1, 2]))

  const ready = seat.receive(0, append([], { epoch: 2, after: 1, end: 1, resumes: true }))

  expect(ready.cut).toEqual([])
  expect(ready.refused).toMatchObject([{ from: id(0) }])
  expect(seat.held).toBe(2)
})

test('[CH12] a log is not cut where no batch of it ends', () => {
  const seat = middleWith(batches(2), 0)
  seat.configure(configured(2, [0, 1, 2]))

  const ready = seat.receive(0, append([], { epoch: 2, after: 9, end: 9, resumes: true }))

  expect(ready.refused).toMatchObject([{ from: id(0) }])
  expect(seat.held).toBe(2)
})

test('[CH12] an answer that comes twice cuts only once', () => {
  const [a, b, c] = batches(3)
  const seat = middleWith([a!, b!], 0)
  seat.configure(configured(2, [0, 1, 2]))
  const answer = append([b!], { epoch: 2, after: 1, resumes: true })
  seat.receive(0, answer)
  seat.receive(0, append([c!], { epoch: 2 }))

  expect(seat.receive(0, answer).cut).toEqual([])
  expect(seat.held).toBe(3)
})

test('[CH12] what is appended, committed and applied in the turn of a resume is named in it', () => {
  const [a, b, c] = batches(3)
  const seat = middleWith([a!], 0)
  const packet = append([b!, c!], { after: 1, commit: 3 })
  seat.machine.step({ kind: 'packet', from: id(0), packet })

  const ready = seat.configure(configured(2, [0, 1, 2]))

  expect(ready.append.length).toBe(2)
  expect(sent(ready, 'resume')).toEqual([resume(2, [a!, b!, c!])])
})

test('[CH12] a resume that is not answered is sent again', () => {
  const seat = middleWith(batches(1), 0)
  seat.configure(configured(2, [0, 1, 2]))

  expect(sent(seat.pass(100), 'resume')).toEqual([])
  expect(sent(seat.pass(300), 'resume').length).toBe(1)
})

test('[CH13] who has not agreed with its predecessor yet answers nothing and feeds nobody', () => {
  const [a, b] = batches(2)
  const seat = middleWith([a!, b!], 1)
  seat.configure(configured(2, [0, 1, 2]))

  const asked = seat.receive(2, resume(2, [a!]))
  expect(sent(asked, 'append')).toEqual([])
  expect(seat.machine.isCurrent('everything')).toBe(false)
  seat.receive(0, append([], { epoch: 2, after: 2, end: 2, commit: 2 }))
  seat.receive(0, { kind: 'index', epoch: 2, id: 1, commit: 2 })
  expect(seat.applied).toBe(1)

  const ready = seat.receive(0, append([], { epoch: 2, after: 2, end: 2, resumes: true }))
  expect(sent(ready, 'append')).toMatchObject([{ after: 1, resumes: true, end: 2 }])
})

test('[CH13] nor does it read where nothing is under way: it may lack what was committed', () => {
  const seat = middleWith(batches(2), 2)
  expect(seat.machine.isCurrent('everything')).toBe(true)

  seat.configure(configured(2, [0, 1, 2]))
  expect(seat.machine.isCurrent('everything')).toBe(false)

  seat.receive(0, append([], { epoch: 2, after: 2, end: 2, resumes: true }))
  expect(seat.machine.isCurrent('everything')).toBe(true)
})

test('[CH13] an entry that came without an agreement is not taken', () => {
  const [a, b] = batches(2)
  const seat = middleWith([a!], 0)
  seat.configure(configured(2, [0, 1, 2]))

  const ready = seat.receive(0, append([b!], { epoch: 2, commit: 2 }))

  expect(ready.append).toEqual([])
  expect(seat.applied).toBe(0)
})

test('[CH14] a replica that applied what its predecessor does not have is told, and both alarm', () => {
  const ours = batches(2)
  const theirs = batches(2, undefined, 1, 'another user')
  const seat = middleWith(ours, 2)
  seat.configure(configured(2, [1, 2]))

  const ready = seat.receive(2, resume(2, theirs))
  expect(sent(ready, 'append')).toEqual([])
  expect(sent(ready, 'foreign')).toEqual([{ kind: 'foreign', epoch: 2, applied: 2 }])
  expect(seat.machine.status().alarms).toMatchObject([{ kind: 'divergence', replica: id(2) }])

  const other = middleWith(theirs, 2)
  other.configure(configured(2, [0, 1, 2]))
  other.receive(0, { kind: 'foreign', epoch: 2, applied: 2 })
  expect(other.machine.status().alarms).toMatchObject([{ kind: 'divergence', replica: id(0) }])
  expect(other.held).toBe(2)
  expect(sent(other.pass(1_000), 'resume')).toEqual([])
})

test('[CH15] a new head takes proposals when what it found is committed, not before', () => {
  const [a, b] = batches(2)
  const seat = middleWith([a!, b!], 1)
  seat.configure(configured(2, [1, 2]))
  expect(seat.machine.admission().kind).toBe('waits')
  expect(seat.propose(1).append).toEqual([])

  seat.receive(2, resume(2, [a!], [b!]))
  seat.receive(2, ack(2, 2))

  expect(seat.machine.admission().kind).toBe('open')
  expect(seat.turn().append).toMatchObject([{ batch: { firstSeq: 3, epoch: 2 } }])
})

test('[CH16] who is the head no more refuses what it has not settled', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0, 1]))
  seat.propose(1)

  const { settle } = seat.configure(configured(2, [1]))

  expect(settle).toMatchObject([{ proposal: 1, refused: /retry with the same request id/ }])
})

test('[CH17] a head that stays head goes on with what is under way', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0, 1, 2]))
  const [{ batch } = { batch: undefined }] = seat.propose(1).append

  const { settle } = seat.configure(configured(2, [0, 2]))
  expect(settle).toEqual([])
  expect(seat.machine.admission().kind).toBe('open')

  seat.receive(2, resume(2, [], [batch!]))
  expect(seat.receive(2, ack(2, 1)).settle).toMatchObject([{ proposal: 1 }])
})

test('[CH18] a syncing replica takes entries and applies what is committed, and answers nothing', () => {
  const seat = new Seat({ index: 2 })
  seat.configure(configured(1, [0, 1], [2]))
  seat.receive(1, append(batches(2), { resumes: true, commit: 1 }))

  expect([seat.held, seat.applied]).toEqual([2, 1])
  expect(seat.machine.isCurrent('everything')).toBe(false)
  seat.machine.step({ kind: 'read', read: 1 })
  expect(seat.turn().reads).toMatchObject([{ read: 1, refused: /syncing/ }])
})

test('[CH18] nobody waits for a syncing replica that is behind', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0], [1]))

  expect(seat.propose(1).settle.length).toBe(1)
})

test('[CH18] nor for one that is on its way and has far to go', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0], [1]))
  const text = 'x'.repeat(40_000)
  for (let proposal = 1; proposal <= 60; proposal++) {
    seat.propose(proposal, post('1' as never, '1' as never, text))
  }
  seat.receive(1, resume(1, []))
  seat.pass(10)

  expect(seat.propose(61).settle.length).toBe(1)
})

test('[CH18] what a syncing replica says to hold counts for nobody who serves', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0, 1], [2]))
  seat.propose(1)

  seat.receive(2, ack(1, 1))

  expect([seat.held, seat.applied]).toEqual([1, 0])
})

test('[CH19] the tail waits for a syncing replica to which everything is on its way', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0], [1]))
  seat.propose(1)
  seat.receive(1, resume(1, []))
  seat.pass(10)
  expect(seat.machine.status().chain?.reports).toEqual([])

  const waits = seat.propose(2)
  expect(waits.settle).toEqual([])

  seat.receive(1, ack(1, 2))
  expect(seat.applied).toBe(2)
  const report = { kind: 'caught-up', replica: id(1), incarnation: 1 }
  expect(seat.machine.status().chain?.reports).toEqual([report])
})

test('[CH19] to the head it says what both of them hold', () => {
  const [first, second] = batches(2)
  const seat = new Seat({ index: 1 })
  seat.configure(configured(1, [0, 1], [2]))
  seat.receive(0, append([first!], { resumes: true }))
  seat.receive(2, resume(1, []))
  seat.pass(10)
  const alone = seat.receive(0, append([second!]))
  expect(sent(alone, 'ack')).toMatchObject([{ held: 2, stable: 0 }])

  const ready = seat.receive(2, ack(1, 2))

  expect(sent(ready, 'ack')).toMatchObject([{ held: 2, stable: 2 }])
})

test('[CH19] the head counts the tail by what is stable there', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0, 1], [2]))
  seat.receive(1, resume(1, []))
  seat.propose(1)

  expect(seat.receive(1, { ...ack(1, 1), stable: 0 }).settle).toEqual([])
  expect(seat.receive(1, ack(1, 1)).settle.length).toBe(1)
})

test('[CH19] who is waited for has caught up only with what was said before without it', () => {
  const seat = new Seat({ index: 1 })
  seat.configure(configured(1, [0, 1], [2]))
  seat.receive(0, append(batches(2), { resumes: true }))
  seat.receive(2, resume(1, []))
  seat.pass(10)
  expect(seat.machine.status().chain?.reports).toEqual([])

  seat.receive(2, ack(1, 1))
  expect(seat.machine.status().chain?.reports).toEqual([])
  seat.receive(2, ack(1, 2))
  expect(seat.machine.status().chain?.reports).toMatchObject([{ kind: 'caught-up' }])
})

test('[CH19] it is not taken back: also when the syncing replica is gone', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0], [1]))
  seat.receive(1, resume(1, []))
  seat.pass(10)
  seat.machine.step({ kind: 'disconnected', peer: id(1) })
  expect(seat.propose(1).settle).toEqual([])

  const { settle } = seat.configure(configured(2, [0]))

  expect([...settle, ...seat.turn().settle].length).toBe(1)
})

test('[CH19] one replica is waited for at a time', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0], [1, 2]))
  for (const peer of [1, 2]) seat.receive(peer, resume(1, []))
  seat.pass(10)
  seat.propose(1)

  seat.receive(1, ack(1, 1))

  expect(seat.applied).toBe(1)
  expect(seat.machine.status().chain?.reports.map(({ replica }) => replica)).toEqual([id(1)])
})

test('[CH20] a successor that takes nothing is reported after a while', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0, 1]))
  seat.receive(1, resume(1, []))
  seat.pass(60_000)
  expect(seat.machine.status().chain?.reports).toEqual([])
  seat.propose(1)
  seat.pass(STUCK_MS - 10)
  expect(seat.machine.status().chain?.reports).toEqual([])

  seat.pass(20)

  const report = { kind: 'stuck', replica: id(1), incarnation: 1 }
  expect(seat.machine.status().chain?.reports).toEqual([report])
})

test('[CH20] so is one that does not say where its log ends', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0, 1]))

  seat.pass(STUCK_MS + 10)

  expect(seat.machine.status().chain?.reports).toMatchObject([{ kind: 'stuck' }])
})

test('[CH20] a slow successor is not reported as long as it takes something', () => {
  const seat = new Seat({ index: 0 })
  seat.configure(configured(1, [0, 1]))
  seat.receive(1, resume(1, []))
  for (const proposal of [1, 2, 3, 4]) seat.propose(proposal)

  for (const held of [1, 2, 3]) {
    seat.pass(STUCK_MS - 10)
    seat.receive(1, ack(1, held))
    expect(seat.machine.status().chain?.reports).toEqual([])
  }
})

test('[CH21] neighbours that show another forum at the same index raise an alarm', () => {
  const cluster = chainCluster({ replicas: 3 })
  const writer = new ForumWriter(cluster)
  writer.user(0, 'ada')
  cluster.converge()
  const digest = Uint32Array.from([1, ...emptyDigest().slice(1)])
  const applied = cluster
    .member(0)
    .core.version()
    .get('chain' as never)!
  cluster.run(5_000)

  const { epoch } = cluster.oracle.configuration
  const wrong = { kind: 'ack', epoch, held: applied, stable: applied, commit: applied } as const
  cluster.inject(cluster.member(1).id, 0, { ...wrong, digest: { applied, digest } })

  expect(cluster.member(0).core.status().alarms).toMatchObject([{ kind: 'divergence' }])
  cluster.inject(cluster.member(1).id, 0, {
    ...wrong,
    digest: { applied, digest: cluster.member(0).store.queries.forumDigest() },
  })
  expect(cluster.member(0).core.status().alarms).toEqual([])
})

test('[CH21] replicas at rest tell each other their digests once', () => {
  const seat = new Seat({ index: 1 })
  seat.configure(configured(1, [0, 1]))
  seat.receive(0, append(batches(1), { resumes: true, commit: 1 }))
  seat.pass(APPLY_TOGETHER_MS)
  seat.machine.step({ kind: 'applied', digest: emptyDigest() })

  expect(sent(seat.pass(1_100), 'ack')).toMatchObject([{ digest: { applied: 1 } }])
  expect(sent(seat.pass(10_000), 'ack')).toEqual([])
})
