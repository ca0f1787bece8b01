/** The Bully election: of the members that live and reach each other, the highest leads. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ANSWER_MS,
  Bully,
  type BullyInput,
  type BullyMessage,
  LEADING_MS,
  SILENCE_MS,
  VICTORY_MS,
} from '../../src/coordinator/bully.ts'

const TICK_MS = 50
/** Silence, one election in vain, and a victory, one after the other. */
const BOUND_TICKS = (SILENCE_MS + 2 * (ANSWER_MS + VICTORY_MS) + LEADING_MS) / TICK_MS + 4

type Kind = BullyMessage['kind']
type Step = readonly [
  at: number,
  input: BullyInput<string>,
  says: readonly string[],
  leader: string | undefined,
]

const tick: BullyInput<string> = { kind: 'tick' }
const joins = (peer: string): BullyInput<string> => ({ kind: 'connected', peer })
const goes = (peer: string): BullyInput<string> => ({ kind: 'disconnected', peer })
const hears = (from: string, kind: Kind): BullyInput<string> => ({
  kind: 'message',
  from,
  message: { kind },
})

/** What member `b` says and whom it takes for the leader, step by step. */
const STORIES: Readonly<Record<string, readonly Step[]>> = {
  'alone it leads at once, and says so to who comes': [
    [0, tick, [], 'b'],
    [50, joins('a'), ['a leading'], 'b'],
  ],
  'it asks those above, and leads when none answers': [
    [0, joins('a'), [], undefined],
    [0, joins('c'), [], undefined],
    [0, tick, ['c election'], undefined],
    [ANSWER_MS - 1, tick, [], undefined],
    [ANSWER_MS, tick, ['a leading', 'c leading'], 'b'],
  ],
  'who was answered waits for a leader, and asks again in vain': [
    [0, joins('c'), [], undefined],
    [0, tick, ['c election'], undefined],
    [10, hears('c', 'answer'), [], undefined],
    [ANSWER_MS, tick, [], undefined],
    [10 + VICTORY_MS, tick, ['c election'], undefined],
    [10 + VICTORY_MS + ANSWER_MS, tick, ['c leading'], 'b'],
  ],
  'it follows one above, until that is silent': [
    [0, joins('c'), [], undefined],
    [0, hears('c', 'leading'), [], 'c'],
    [SILENCE_MS - 1, tick, [], 'c'],
    [SILENCE_MS, tick, ['c election'], undefined],
  ],
  'a leader that disconnects is replaced without waiting': [
    [0, joins('c'), [], undefined],
    [0, hears('c', 'leading'), [], 'c'],
    [100, goes('c'), [], 'b'],
  ],
  'one below that asks is answered, and made to wait for an election': [
    [0, joins('a'), [], undefined],
    [0, joins('c'), [], undefined],
    [0, hears('a', 'election'), ['a answer', 'c election'], undefined],
  ],
  'one below that leads is corrected by who leads above it': [
    [0, joins('a'), [], undefined],
    [0, tick, ['a leading'], 'b'],
    [100, hears('a', 'leading'), ['a leading'], 'b'],
  ],
  'one above that comes back takes over': [
    [0, tick, [], 'b'],
    [50, joins('c'), ['c leading'], 'b'],
    [60, hears('c', 'leading'), [], 'c'],
  ],
  'of two above that both lead, the higher counts': [
    [0, joins('c'), [], undefined],
    [0, joins('d'), [], undefined],
    [0, hears('d', 'leading'), [], 'd'],
    [10, hears('c', 'leading'), [], 'd'],
  ],
  'who leads says so again and again': [
    [0, joins('a'), [], undefined],
    [0, tick, ['a leading'], 'b'],
    [LEADING_MS - 1, tick, [], 'b'],
    [LEADING_MS, tick, ['a leading'], 'b'],
  ],
  'strangers are not heard': [[0, hears('c', 'leading'), [], undefined]],
}

describe('[CO1] the story of one member', () => {
  for (const [title, steps] of Object.entries(STORIES)) {
    test(`[CO1] ${title}`, () => {
      const member = new Bully<string>('b')
      for (const [at, input, says, leader] of steps) {
        member.step(input, at)
        const said = member.takeMessages().map(({ to, message }) => `${to} ${message.kind}`)
        expect({ at, said, leader: member.leader }).toEqual({ at, said: says, leader })
      }
    })
  }
})

test('[CO2] members that live and are connected agree on the highest, in bounded time', () => {
  fc.assert(
    fc.property(fc.array(faults, { maxLength: 12 }), fc.integer({ min: 1, max: 6 }), runs),
    { numRuns: 300 },
  )
})

test('[CO2] also when the highest die one after the other, and when they come back', () => {
  const group = new Group(5)
  group.settle()
  for (const dying of ['e', 'd', 'c']) {
    group.kill(dying)
    group.settle()
    expect(group.leaders()).toEqual(new Set([group.highest]))
  }
  for (const back of ['c', 'e', 'd']) {
    group.revive(back)
    group.settle()
    expect(group.leaders()).toEqual(new Set([group.highest]))
  }
})

test('[CO2] the next two may die at once: the third leads within the bound', () => {
  const group = new Group(4)
  group.settle()
  group.kill('d')
  group.kill('c')
  group.settle()
  expect(group.leaders()).toEqual(new Set(['b']))
})

interface Fault {
  readonly kind: 'kill' | 'revive' | 'cut' | 'mend' | 'wait' | 'lossy'
  readonly member: number
  readonly ticks: number
}

const faults: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom('kill', 'revive', 'cut', 'mend', 'wait', 'lossy'),
  member: fc.nat(5),
  ticks: fc.nat(30),
})

function runs(story: readonly Fault[], count: number): void {
  const group = new Group(count)
  for (const { kind, member, ticks } of story) {
    const id = 'abcdef'[member % count] ?? 'a'
    if (kind === 'kill') group.kill(id)
    else if (kind === 'revive') group.revive(id)
    else if (kind === 'cut') group.cut(id)
    else if (kind === 'mend') group.mend(id)
    else if (kind === 'lossy') group.loseEvery = 2 + (ticks % 4)
    group.run(ticks)
  }
  for (const id of 'abcdef'.slice(0, count)) group.mend(id)
  group.loseEvery = 0
  group.settle()
  const expected = group.highest === undefined ? [] : [group.highest]
  expect(group.leaders()).toEqual(new Set(expected))
}

/** Members on a network that takes one tick for a message. Who dies is not seen to disconnect. */
class Group {
  loseEvery = 0
  readonly #members = new Map<string, Bully<string>>()
  readonly #cut = new Set<string>()
  readonly #ids: readonly string[]
  #mail: { from: string; to: string; message: BullyMessage }[] = []
  #now = 0
  #sent = 0

  constructor(count: number) {
    this.#ids = Array.from('abcdef'.slice(0, count))
    for (const id of this.#ids) this.revive(id)
  }

  get highest(): string | undefined {
    return [...this.#members.keys()].sort().at(-1)
  }

  kill(id: string): void {
    this.#members.delete(id)
  }

  revive(id: string): void {
    if (this.#members.has(id)) return
    const member = new Bully(id)
    this.#members.set(id, member)
    for (const [other, peer] of this.#members) {
      if (other === id || this.#cut.has(other) || this.#cut.has(id)) continue
      this.#step(id, member, { kind: 'connected', peer: other })
      this.#step(other, peer, { kind: 'connected', peer: id })
    }
  }

  cut(id: string): void {
    this.#cut.add(id)
  }

  mend(id: string): void {
    this.#cut.delete(id)
    for (const [a, member] of this.#members) {
      for (const b of this.#members.keys()) {
        if (a === b || this.#cut.has(a) || this.#cut.has(b)) continue
        this.#step(a, member, { kind: 'connected', peer: b })
      }
    }
  }

  settle(): void {
    this.run(BOUND_TICKS)
  }

  run(ticks: number): void {
    for (let count = 0; count < ticks; count++) {
      this.#now += TICK_MS
      const mail = this.#mail
      this.#mail = []
      for (const { from, to, message } of mail) {
        const member = this.#members.get(to)
        if (member !== undefined) this.#step(to, member, { kind: 'message', from, message })
      }
      for (const [id, member] of this.#members) this.#step(id, member, { kind: 'tick' })
    }
  }

  leaders(): Set<string | undefined> {
    return new Set([...this.#members.values()].map(({ leader }) => leader))
  }

  #step(id: string, member: Bully<string>, input: BullyInput<string>): void {
    member.step(input, this.#now)
    for (const { to, message } of member.takeMessages()) {
      const isCut = this.#cut.has(id) || this.#cut.has(to)
      const isLost = this.loseEvery > 0 && this.#sent++ % this.loseEvery === 0
      if (!isCut && !isLost) this.#mail.push({ from: id, to, message })
    }
  }
}
