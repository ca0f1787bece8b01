/** Paxos: whatever happens to messages and proposers, one value is decided. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Addressed } from '../../src/coordinator/bully.ts'
import {
  accept,
  majorityOf,
  NEW_VOTER,
  type PaxosMessage,
  prepare,
  Proposer,
  type VoterState,
} from '../../src/coordinator/paxos.ts'
import { RETRY_MS } from '../../src/coordinator/timing.ts'
import type { Configuration } from '../../src/core/configuration.ts'
import { parseReplicaId, type ReplicaId } from '../../src/core/ids.ts'

const EPOCH = 2
const IDS = ['a', 'b', 'c', 'd', 'e'].map((letter) => parseReplicaId(letter.repeat(10)))
const [A, B, C] = IDS as [ReplicaId, ReplicaId, ReplicaId]

/** A value that says who chose it, in which attempt. */
function chosenBy(by: ReplicaId, attempt: number): Configuration {
  const replicas = [{ id: by, incarnation: attempt, state: 'serving' as const }]
  return { epoch: EPOCH, voters: [by], replicas, left: [] }
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'begin',
      'deliver',
      'deliver',
      'deliver',
      'repeat',
      'lose',
      'retry',
      'crash',
    ),
    who: fc.nat(4),
    which: fc.nat(1_000),
  }),
  { minLength: 20, maxLength: 250 },
)

test('[CO10] one value is decided, whatever is lost, repeated, late, or starts again', () => {
  let decisions = 0
  fc.assert(
    fc.property(steps, fc.constantFrom(1, 2, 3, 4, 5), (story, count) => {
      const room = new Room(IDS.slice(0, count))
      for (const { kind, who, which } of story) {
        const id = room.voters[who % count] ?? A
        if (kind === 'begin') room.begin(id)
        else if (kind === 'retry') room.retry(id)
        else if (kind === 'crash') room.crash(id)
        else room.deliver(which, kind)
      }
      const values = new Set([...room.chosen(), ...room.decided].map((one) => JSON.stringify(one)))
      expect(values.size).toBeLessThanOrEqual(1)
      decisions += values.size
    }),
    { numRuns: 1_000 },
  )
  expect(decisions).toBeGreaterThan(100)
})

test('[CO10] without faults an attempt decides, and a later one finds the same', () => {
  const room = new Room(IDS.slice(0, 3))
  room.begin(A)
  room.deliverAll()
  expect(room.decided).toEqual([chosenBy(A, 1)])

  room.begin(B)
  room.deliverAll()
  expect(room.decided).toEqual([chosenBy(A, 1), chosenBy(A, 1)])
})

test('[CO10] a lower ballot is refused, and its proposer comes back above the higher one', () => {
  const room = new Room(IDS.slice(0, 3))
  room.begin(C)
  room.deliverAll()
  room.begin(A)
  room.deliverAll()

  expect(room.decided).toEqual([chosenBy(C, 1), chosenBy(C, 1)])
  const low = prepare(
    { promised: { round: 2, replica: B }, vote: undefined },
    { kind: 'prepare', epoch: EPOCH, ballot: { round: 2, replica: A } },
  )
  expect(low.answer).toMatchObject({ kind: 'rejected', promised: { round: 2, replica: B } })
})

test('[CO10] who did not answer is asked again, and the others are not', () => {
  const proposer = new Proposer()
  const voters = [A, B, C]
  const about = { epoch: EPOCH, voters, self: A, promised: undefined }
  expect(proposer.begin(about, 0).map(({ to }) => to)).toEqual(voters)
  const ballot = { round: 1, replica: A }
  const prepared = { kind: 'prepared', epoch: EPOCH, ballot, vote: undefined } as const
  proposer.prepared(B, prepared, () => chosenBy(A, 1))

  expect(proposer.retry(RETRY_MS - 1)).toEqual([])
  expect(proposer.retry(RETRY_MS).map(({ to }) => to)).toEqual([A, C])
})

test('[CO10] of what voters accepted the highest ballot goes on', () => {
  const proposer = new Proposer()
  const promised = { round: 7, replica: C }
  proposer.begin({ epoch: EPOCH, voters: [A, B, C], self: A, promised }, 0)
  const ballot = { round: 8, replica: A }
  const told = (round: number, by: ReplicaId) => ({
    kind: 'prepared' as const,
    epoch: EPOCH,
    ballot,
    vote: { ballot: { round, replica: by }, configuration: chosenBy(by, round) },
  })
  proposer.prepared(B, told(6, B), () => undefined)
  const [accepting] = proposer.prepared(C, told(5, C), () => undefined)
  expect(accepting?.message).toMatchObject({ kind: 'accept', configuration: chosenBy(B, 6) })
})

test('[CO10] who accepted in a ballot promises nothing to a lower one', () => {
  const ballot = { round: 3, replica: B }
  const { state } = accept(NEW_VOTER, { kind: 'accept', ballot, configuration: chosenBy(B, 1) })
  const low = { kind: 'prepare', epoch: EPOCH, ballot: { round: 3, replica: A } } as const
  expect(prepare(state, low).answer.kind).toBe('rejected')
})

test('[CO10] when there is nothing to choose any more, the attempt ends', () => {
  const proposer = new Proposer()
  proposer.begin({ epoch: EPOCH, voters: [A], self: A, promised: undefined }, 0)
  const ballot = { round: 1, replica: A }
  const prepared = { kind: 'prepared', epoch: EPOCH, ballot, vote: undefined } as const

  expect(proposer.prepared(A, prepared, () => undefined)).toEqual([])
  expect(proposer.isBusy).toBe(false)
})

/** Voters that keep what they must, proposers that may crash, and mail that does as it likes. */
class Room {
  readonly decided: Configuration[] = []
  readonly voters: readonly ReplicaId[]
  readonly #states = new Map<ReplicaId, VoterState>()
  readonly #proposers = new Map<ReplicaId, Proposer>()
  /** For each ballot, who accepted it, and what. */
  readonly #accepted = new Map<string, { by: Set<ReplicaId>; value: Configuration }>()
  #mail: { from: ReplicaId; to: ReplicaId; message: PaxosMessage }[] = []
  #attempts = 0
  #now = 0

  constructor(voters: readonly ReplicaId[]) {
    this.voters = voters
    for (const id of voters) {
      this.#states.set(id, NEW_VOTER)
      this.#proposers.set(id, new Proposer())
    }
  }

  begin(self: ReplicaId): void {
    const { promised } = this.#state(self)
    const about = { epoch: EPOCH, voters: this.voters, self, promised }
    this.#post(self, this.#proposers.get(self)?.begin(about, this.#now) ?? [])
    // It is durable before it is sent: the own voter hears it first.
    const own = this.#mail.findIndex(({ from, to }) => from === self && to === self)
    if (own >= 0) this.deliver(own, 'deliver')
  }

  retry(self: ReplicaId): void {
    this.#now += 1_000
    this.#post(self, this.#proposers.get(self)?.retry(this.#now) ?? [])
  }

  /** Its disk stays. */
  crash(self: ReplicaId): void {
    this.#proposers.set(self, new Proposer())
  }

  deliverAll(): void {
    while (this.#mail.length > 0) this.deliver(0, 'deliver')
  }

  deliver(which: number, how: string): void {
    const index = which % Math.max(1, this.#mail.length)
    const letter = this.#mail[index]
    if (letter === undefined) return
    if (how !== 'repeat') this.#mail = this.#mail.toSpliced(index, 1)
    if (how !== 'lose') this.#take(letter.from, letter.to, letter.message)
  }

  /** What a majority accepted in one ballot, as an onlooker sees it. */
  chosen(): Configuration[] {
    return [...this.#accepted.values()]
      .filter(({ by }) => by.size >= majorityOf(this.voters))
      .map(({ value }) => value)
  }

  #state(id: ReplicaId): VoterState {
    return this.#states.get(id) ?? NEW_VOTER
  }

  #take(from: ReplicaId, to: ReplicaId, message: PaxosMessage): void {
    const proposer = this.#proposers.get(to) ?? new Proposer()
    switch (message.kind) {
      case 'prepare': {
        const { state, answer } = prepare(this.#state(to), message)
        this.#states.set(to, state)
        this.#post(to, [{ to: from, message: answer }])
        break
      }
      case 'accept': {
        const { state, answer } = accept(this.#state(to), message)
        this.#states.set(to, state)
        if (answer.kind === 'accepted') this.#note(to, message.ballot, message.configuration)
        this.#post(to, [{ to: from, message: answer }])
        break
      }
      case 'prepared': {
        const choose = () => chosenBy(to, ++this.#attempts)
        this.#post(to, proposer.prepared(from, message, choose))
        break
      }
      case 'accepted': {
        const decided = proposer.accepted(from, message)
        if (decided !== undefined) this.decided.push(decided)
        break
      }
      case 'rejected':
        proposer.rejected(from, message)
        break
      default:
        message satisfies never
    }
  }

  #note(by: ReplicaId, ballot: object, value: Configuration): void {
    const key = JSON.stringify(ballot)
    const known = this.#accepted.get(key) ?? { by: new Set(), value }
    expect(known.value).toEqual(value)
    known.by.add(by)
    this.#accepted.set(key, known)
  }

  #post(from: ReplicaId, messages: readonly Addressed<ReplicaId, PaxosMessage>[]): void {
    for (const { to, message } of messages) this.#mail.push({ from, to, message })
  }
}
