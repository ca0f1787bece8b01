/** Both sides of a lease. */
import { describe, expect, test } from 'vitest'
import { LeaseHolder, PromiseBook } from '../../src/coordinator/lease.ts'
import { WITHHOLD_MS } from '../../src/coordinator/timing.ts'
import { Voting } from '../../src/coordinator/voting.ts'
import type { Configuration } from '../../src/core/configuration.ts'
import { parseReplicaId, type ReplicaId } from '../../src/core/ids.ts'

const LEASE_MS = 1_000
/** What remains of it after the margin. */
const HELD_MS = 900
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((letter) => parseReplicaId(letter.repeat(10))) as [
  ReplicaId,
  ReplicaId,
  ReplicaId,
  ReplicaId,
]
const NOBODY_IS_OVER = () => false

function configurationOf(epoch: number, ids: readonly ReplicaId[], voters = [A, B, C]) {
  const replicas = ids.map((id) => ({ id, incarnation: 1, state: 'serving' as const }))
  return { epoch, voters, replicas, left: [] } satisfies Configuration
}

const KNOWN = configurationOf(1, [A, B, C])
const WITHOUT_C = configurationOf(2, [A, B])

describe('[CO11] a lease counts from when the heartbeat was sent, of a majority, less a margin', () => {
  test('[CO11] one promise of three is none, two are one', () => {
    const holder = new LeaseHolder(LEASE_MS)
    holder.beat({ monotonic: 100, wall: 5_100 })
    holder.promised(A, 100)
    expect(holder.lease([A, B, C])).toBeUndefined()
    holder.promised(B, 100)
    expect(holder.lease([A, B, C])).toEqual({ monotonic: 100 + HELD_MS, wall: 5_100 + HELD_MS })
  })

  test('[CO11] of promises to several heartbeats the majority-th counts', () => {
    const holder = new LeaseHolder(LEASE_MS)
    for (const monotonic of [100, 300, 500]) holder.beat({ monotonic, wall: monotonic })
    holder.promised(A, 500)
    holder.promised(B, 300)
    holder.promised(C, 100)
    expect(holder.lease([A, B, C])?.monotonic).toBe(300 + HELD_MS)
  })

  test('[CO11] late answers to old heartbeats take nothing back', () => {
    const holder = new LeaseHolder(LEASE_MS)
    for (const monotonic of [100, 300]) holder.beat({ monotonic, wall: monotonic })
    holder.promised(A, 300)
    holder.promised(A, 100)
    expect(holder.lease([A])?.monotonic).toBe(300 + HELD_MS)
  })

  test('[CO11] who is no voter, and what was never sent, counts for nothing', () => {
    const holder = new LeaseHolder(LEASE_MS)
    holder.beat({ monotonic: 100, wall: 100 })
    holder.promised(A, 100)
    holder.promised(D, 100)
    holder.promised(B, 99)
    expect(holder.lease([A, B, C])).toBeUndefined()
  })

  test('[CO11] promises of one epoch are of no use in the next', () => {
    const holder = new LeaseHolder(LEASE_MS)
    holder.beat({ monotonic: 100, wall: 100 })
    holder.promised(A, 100)
    holder.reset()
    expect(holder.lease([A])).toBeUndefined()
  })

  test('[CO11] however many heartbeats go unanswered, few are remembered', () => {
    const holder = new LeaseHolder(LEASE_MS)
    for (let monotonic = 0; monotonic < 1_000; monotonic++) holder.beat({ monotonic, wall: 0 })
    holder.promised(A, 0)
    expect(holder.lease([A])).toBeUndefined()
    holder.promised(A, 999)
    expect(holder.lease([A])?.monotonic).toBe(999 + HELD_MS)
  })
})

describe('[CO12] a voter promises to who serves in its own epoch, and only while it may', () => {
  const asking = { id: C, incarnation: 1, epoch: 1 }
  const plain = { vote: undefined, monotonic: 0 }
  const book = () => new PromiseBook(LEASE_MS)

  test('[CO12] to who serves', () => {
    expect(book().promise(asking, KNOWN, plain)).toBe(true)
  })

  test.each([
    ['a later epoch', { ...asking, epoch: 2 }],
    ['an earlier epoch', { ...asking, epoch: 0 }],
    ['another incarnation', { ...asking, incarnation: 2 }],
    ['a stranger', { ...asking, id: D }],
  ])('[CO12] not to %s', (_, to) => {
    expect(book().promise(to, KNOWN, plain)).toBe(false)
  })

  test('[CO12] not to who is syncing', () => {
    const replicas = KNOWN.replicas.map((each) =>
      each.id === C ? { ...each, state: 'syncing' as const } : each,
    )
    expect(book().promise(asking, { ...KNOWN, replicas }, plain)).toBe(false)
  })

  test('[CO12] not to whom its vote drops, but to the others', () => {
    const vote = { ballot: { round: 1, replica: A }, configuration: WITHOUT_C }
    expect(book().promise(asking, KNOWN, { vote, monotonic: 0 })).toBe(false)
    expect(book().promise({ ...asking, id: B }, KNOWN, { vote, monotonic: 0 })).toBe(true)
  })

  test('[CO12] to nobody when its vote changes who votes', () => {
    const configuration = configurationOf(2, [A, B, C], [A, B, D])
    const vote = { ballot: { round: 1, replica: A }, configuration }
    expect(book().promise(asking, KNOWN, { vote, monotonic: 0 })).toBe(false)
  })
})

describe('[CO13] a voter votes for no configuration without whom it promised to keep', () => {
  const at = (monotonic: number) => ({ monotonic, isOver: NOBODY_IS_OVER })
  const promised = () => {
    const book = new PromiseBook(LEASE_MS)
    book.promise({ id: C, incarnation: 1, epoch: 1 }, KNOWN, { vote: undefined, monotonic: 100 })
    return book
  }

  test('[CO13] it does once the promise has ended on its clock', () => {
    const book = promised()
    expect(book.admits(WITHOUT_C, KNOWN, at(100 + LEASE_MS - 1))).toBe(false)
    expect(book.admits(WITHOUT_C, KNOWN, at(100 + LEASE_MS))).toBe(true)
  })

  test('[CO13] for one that keeps everybody it may vote at any time', () => {
    const next = configurationOf(2, [A, B, C])
    expect(promised().admits(next, KNOWN, at(101))).toBe(true)
  })

  test('[CO13] a new incarnation in the place of the old one drops the old one', () => {
    const replicas = KNOWN.replicas.map((each) =>
      each.id === C ? { ...each, incarnation: 2 } : each,
    )
    expect(promised().admits({ ...KNOWN, epoch: 2, replicas }, KNOWN, at(101))).toBe(false)
  })

  test('[CO13] who is to be dropped gets no new promise for a while: so the old one ends', () => {
    const book = promised()
    book.admits(WITHOUT_C, KNOWN, at(200))
    const again = (monotonic: number) =>
      book.promise({ id: C, incarnation: 1, epoch: 1 }, KNOWN, { vote: undefined, monotonic })
    expect(again(200 + WITHHOLD_MS - 1)).toBe(false)
    expect(again(200 + WITHHOLD_MS)).toBe(true)
  })

  test('[CO13] a promise to a start that is over for certain binds nobody', () => {
    const about = { monotonic: 101, isOver: (id: ReplicaId) => id === C }
    expect(promised().admits(WITHOUT_C, KNOWN, about)).toBe(true)
  })

  test('[CO13] promises hold over epochs', () => {
    const book = promised()
    book.reset()
    expect(book.admits(configurationOf(3, [A, B]), configurationOf(2, [A, B, C]), at(500))).toBe(
      false,
    )
  })
})

describe('[CO14] a voter that may not know of all promises drops nobody for one lease', () => {
  const vote = {
    kind: 'accept',
    ballot: { round: 1, replica: A },
    configuration: WITHOUT_C,
  } as const
  const at = (monotonic: number) => ({ monotonic, isOver: NOBODY_IS_OVER })

  test('[CO14] after a restart', () => {
    const voting = new Voting(LEASE_MS, undefined, 5_000)
    expect(voting.accept(vote, KNOWN, at(5_000 + LEASE_MS - 1))).toBeUndefined()
    expect(voting.accept(vote, KNOWN, at(5_000 + LEASE_MS))?.kind).toBe('accepted')
  })

  test('[CO14] after those that vote have changed', () => {
    const voting = new Voting(LEASE_MS, undefined, 0)
    voting.begin(KNOWN, { ...KNOWN, epoch: 0, voters: [A, B, D] }, 5_000)
    expect(voting.accept(vote, KNOWN, at(5_000 + LEASE_MS - 1))).toBeUndefined()
  })

  test('[CO14] after it missed an epoch', () => {
    const voting = new Voting(LEASE_MS, undefined, 0)
    voting.begin({ ...KNOWN, epoch: 3 }, KNOWN, 5_000)
    expect(voting.accept(vote, KNOWN, at(5_000 + LEASE_MS - 1))).toBeUndefined()
  })

  test('[CO14] not after every other new configuration', () => {
    const voting = new Voting(LEASE_MS, undefined, 0)
    voting.begin(KNOWN, { ...KNOWN, epoch: 0 }, 5_000)
    expect(voting.accept(vote, KNOWN, at(5_001))?.kind).toBe('accepted')
  })
})
