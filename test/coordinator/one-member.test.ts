/** One machine of the engine `members`; the tests play its peers, message by message. */
import { describe, expect, test } from 'vitest'
import { Members } from '../../src/coordinator/members.ts'
import type { MembersInput, SavedState } from '../../src/coordinator/members-io.ts'
import type { CoordinationMessage, Heartbeat } from '../../src/coordinator/message.ts'
import { Presence } from '../../src/coordinator/presence.ts'
import { LEASE_MARGIN, TIMING, UNDECIDED_MS } from '../../src/coordinator/timing.ts'
import type { Configuration, Report } from '../../src/core/configuration.ts'
import { parseReplicaId, type ReplicaId } from '../../src/core/ids.ts'

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((letter) => parseReplicaId(letter.repeat(10))) as [
  ReplicaId,
  ReplicaId,
  ReplicaId,
  ReplicaId,
]
const TICK_MS = 50
const HELD_MS = TIMING.leaseMs * (1 - LEASE_MARGIN)
/** Of peers; the machine itself has started once more than it remembers. */
const [FIRST, SECOND] = [1, 2]

function configured(epoch: number, self: ReplicaId, incarnation = SECOND): Configuration {
  const replicas = [A, B, C].map((id) => ({
    id,
    incarnation: id === self ? incarnation : FIRST,
    state: 'serving' as const,
  }))
  return { epoch, voters: [A, B, C], replicas, left: [] }
}

function heartbeat(epoch: number, rest: Partial<Heartbeat> = {}): Heartbeat {
  const nothing = { reports: [], hears: [], leaving: [], isUndecided: false }
  return { kind: 'heartbeat', epoch, incarnation: FIRST, sentAt: 0, ...nothing, ...rest }
}

interface PlayedOptions {
  readonly self: ReplicaId
  readonly saved?: Partial<SavedState> | 'nothing'
  readonly founds?: number
}

/** A member of epoch 5 that has just started, and what it has said. */
class Played {
  readonly machine: Members
  readonly said: { readonly to: ReplicaId; readonly message: CoordinationMessage }[] = []
  #time = 0

  constructor({ self, saved, founds }: PlayedOptions) {
    const known = { incarnation: FIRST, configuration: configured(5, self) }
    const votes = { promised: undefined, vote: undefined }
    this.machine = new Members({
      self,
      founds,
      saved: saved === 'nothing' ? undefined : { ...known, ...votes, ...saved },
      now: { wall: 0, monotonic: 0 },
    })
    for (const peer of [A, B, C, D].filter((id) => id !== self)) {
      this.step({ kind: 'connected', peer })
    }
  }

  get time(): number {
    return this.#time
  }

  step(input: MembersInput): void {
    this.machine.step(input, { wall: this.#time, monotonic: this.#time })
    this.said.push(...this.machine.takeReady().send)
  }

  hears(from: ReplicaId, message: CoordinationMessage): void {
    this.step({ kind: 'message', from, message })
  }

  /** Time goes by; `living` heartbeat all the while, and say so. */
  pass(milliseconds: number, living: readonly ReplicaId[], said: Heartbeat = heartbeat(5)): void {
    for (const end = this.#time + milliseconds; this.#time < end; ) {
      this.#time += TICK_MS
      for (const peer of living) this.hears(peer, said)
      this.step({ kind: 'tick' })
    }
  }

  all<Kind extends CoordinationMessage['kind']>(
    kind: Kind,
  ): Extract<CoordinationMessage, { kind: Kind }>[] {
    return this.said
      .map(({ message }) => message)
      .filter((each): each is Extract<CoordinationMessage, { kind: Kind }> => each.kind === kind)
  }

  /** A voter answers the newest heartbeat. Answers when that was sent. */
  promised(from: ReplicaId, epoch: number, incarnation: number): number {
    const sentAt = this.all('heartbeat').at(-1)?.sentAt ?? Number.NaN
    this.hears(from, { kind: 'promise', epoch, incarnation, sentAt })
    return sentAt
  }
}

describe('[CO11] promises count for what they were given for', () => {
  test('[CO11] from when the heartbeat was sent, however late the answer comes', () => {
    const played = new Played({ self: A })
    played.step({ kind: 'tick' })
    const { sentAt } = played.all('heartbeat').at(-1)!
    // By then its own vote has promised again.
    played.pass(TIMING.heartbeatMs + TICK_MS, [])

    played.hears(B, { kind: 'promise', epoch: 5, incarnation: SECOND, sentAt })

    expect(played.machine.lease()?.monotonic).toBe(sentAt + HELD_MS)
  })

  test('[CO11] in the next epoch those of the one before are of no use', () => {
    const played = new Played({ self: A })
    played.step({ kind: 'tick' })
    played.promised(B, 5, SECOND)
    expect(played.machine.lease()).toBeDefined()

    played.hears(B, { kind: 'decided', configuration: configured(6, A) })
    expect(played.machine.lease()).toBeUndefined()

    played.promised(B, 5, SECOND)
    expect(played.machine.lease()).toBeUndefined()
    played.promised(B, 6, SECOND)
    expect(played.machine.lease()).toBeDefined()
  })

  test('[CO11] those to an earlier start are of no use', () => {
    const played = new Played({ self: A })
    played.step({ kind: 'renew' })
    const { incarnation } = played.machine
    played.hears(B, { kind: 'decided', configuration: configured(6, A, incarnation) })

    played.promised(B, 6, SECOND)
    expect(played.machine.lease()).toBeUndefined()

    played.promised(B, 6, incarnation)
    expect(played.machine.lease()).toBeDefined()
  })
})

test('[CO15] who was told to found does not when it knows a configuration already', () => {
  const played = new Played({ self: A, founds: 1 })

  played.pass(500, [D], heartbeat(0))

  expect(played.all('decided').map(({ configuration }) => configuration.epoch)).not.toContain(1)
})

test('[CO15] nor when one that lives knows one, though enough others know none', () => {
  const played = new Played({ self: A, founds: 3, saved: 'nothing' })
  played.hears(D, heartbeat(7))

  played.pass(500, [B, C], heartbeat(0))
  expect(played.machine.configuration).toBeUndefined()

  // That one is gone: what it knew, nobody knows any more.
  played.pass(TIMING.leaseMs, [B, C], heartbeat(0))
  expect(played.machine.configuration?.epoch).toBe(1)
})

test('[CO17] who has just begun to listen takes nobody for dead', () => {
  const played = new Played({ self: C })

  played.pass(TIMING.leaseMs - TICK_MS, [A])
  expect(played.machine.status().proposer).toBe(C)
  expect(played.all('prepare')).toEqual([])

  played.pass(2 * TICK_MS, [A])
  expect(played.all('prepare').length).toBeGreaterThan(0)
})

describe('[CO20] an undecided vote is finished', () => {
  const ballot = { round: 3, replica: B }
  const vote = { ballot, configuration: configured(6, C) }

  test('[CO20] a leader that voted itself begins though it wants nothing new', () => {
    const played = new Played({ self: C, saved: { promised: ballot, vote } })

    played.pass(UNDECIDED_MS - TICK_MS, [A, B])
    expect(played.all('prepare')).toEqual([])

    played.pass(2 * TICK_MS, [A, B])
    expect(played.all('prepare')[0]).toMatchObject({ epoch: 6, ballot: { round: 4, replica: C } })
  })

  test('[CO20] where it proves to be nothing, an epoch without a change ends it', () => {
    const played = new Played({ self: C })
    played.pass(TIMING.leaseMs, [A, B])
    expect(played.all('prepare')).toEqual([])

    played.pass(TICK_MS, [A, B], heartbeat(5, { isUndecided: true }))
    expect(played.all('prepare')).toMatchObject([{ epoch: 6 }, { epoch: 6 }])
    const { ballot: own } = played.all('prepare')[0]!
    played.hears(A, { kind: 'prepared', epoch: 6, ballot: own, vote: undefined })

    const configuration = { ...configured(5, C), epoch: 6 }
    expect(played.all('accept')[0]).toMatchObject({ configuration })
  })

  test('[CO20] a vote is undecided only after a while', () => {
    const played = new Played({ self: A })
    played.pass(10 * UNDECIDED_MS, [])

    played.hears(B, { kind: 'accept', ballot, configuration: configured(6, A) })
    played.pass(TIMING.heartbeatMs, [])
    expect(played.all('heartbeat').at(-1)?.isUndecided).toBe(false)

    played.pass(UNDECIDED_MS, [])
    expect(played.all('heartbeat').at(-1)?.isUndecided).toBe(true)
  })
})

test('[CO21] what was promised and accepted before a restart counts behind it', () => {
  const ballot = { round: 3, replica: B }
  const vote = { ballot, configuration: configured(6, A) }
  const played = new Played({ self: A, saved: { promised: ballot, vote } })

  played.hears(C, { kind: 'prepare', epoch: 6, ballot: { round: 2, replica: C } })
  expect(played.all('rejected')).toMatchObject([{ promised: ballot }])

  played.hears(C, { kind: 'prepare', epoch: 6, ballot: { round: 4, replica: C } })
  expect(played.all('prepared')).toMatchObject([{ vote }])
})

test('[CO23] a heartbeat that was overtaken takes neither the epoch nor its reports back', () => {
  const presence = new Presence(TIMING.leaseMs)
  const reports: readonly Report[] = [{ kind: 'stuck', replica: C, incarnation: FIRST }]
  presence.heartbeat(B, heartbeat(6, { reports }), 0)

  presence.heartbeat(B, heartbeat(5), 10)
  presence.hearsay([{ replica: B, incarnation: 1, epoch: 5, reports: [], ageMs: 0 }], A, 20)

  expect(presence.live(30).get(B)).toMatchObject({ incarnation: FIRST, epoch: 6, reports })
})
