/** Which configuration comes next. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LiveReplica, type Observed, planNext } from '../../src/coordinator/plan.ts'
import type { Configuration, ConfiguredReplica, Report } from '../../src/core/configuration.ts'
import { parseReplicaId, type ReplicaId } from '../../src/core/ids.ts'

/** `a1` serves, `a1?` is syncing: replica a in its incarnation 1. */
function replica(text: string): ConfiguredReplica {
  const state = text.endsWith('?') ? 'syncing' : 'serving'
  return { id: idOf(text[0]), incarnation: Number(text[1]), state }
}

function idOf(letter = 'a'): ReplicaId {
  return parseReplicaId(letter.repeat(10))
}

function configurationOf(replicas: string, voters = 'abc', left = ''): Configuration {
  return {
    epoch: 5,
    voters: Array.from(voters).map(idOf),
    replicas: replicas.split(' ').map(replica),
    left: Array.from(left).map(idOf),
  }
}

interface Story {
  readonly is: string
  readonly live: string
  /** `b>c`: what b says of c, in their present incarnations and the epoch. */
  readonly caughtUp?: string
  readonly stuck?: string
  readonly leaving?: string
  readonly hasWaited?: boolean
  readonly left?: string
  readonly voters?: string
  /** The incarnation that reports mean, if it is not the living one. */
  readonly means?: number
  readonly reportEpoch?: number
  /** Undefined: it is right as it is. */
  readonly next: string | undefined
  readonly nextVoters?: string
  readonly nextLeft?: string
}

function observe(story: Story): Observed {
  const live = new Map<ReplicaId, LiveReplica>()
  for (const text of story.live.split(' ').filter((each) => each !== '')) {
    const { id, incarnation } = replica(text)
    live.set(id, { incarnation, epoch: story.reportEpoch ?? 5, reports: [] })
  }
  const say = (kind: Report['kind'], saying: string | undefined) => {
    for (const [by, , about] of saying?.split(' ') ?? []) {
      const speaker = live.get(idOf(by))
      const incarnation = story.means ?? live.get(idOf(about))?.incarnation ?? 0
      const report: Report = { kind, replica: idOf(about), incarnation }
      if (speaker) live.set(idOf(by), { ...speaker, reports: [...speaker.reports, report] })
    }
  }
  say('caught-up', story.caughtUp)
  say('stuck', story.stuck)
  const leaving = new Set(Array.from(story.leaving ?? '').map(idOf))
  return { live, leaving, hasWaited: story.hasWaited ?? false }
}

function expectPlan(story: Story): void {
  const next = planNext(configurationOf(story.is, story.voters, story.left), observe(story))
  const shown = next?.replicas.map(
    ({ id, incarnation, state }) => `${id[0]}${incarnation}${state === 'syncing' ? '?' : ''}`,
  )
  expect(shown?.join(' ')).toBe(story.next)
  if (next === undefined) return
  expect(next.epoch).toBe(6)
  expect(next.voters.map(([first]) => first).join('')).toBe(
    story.nextVoters ?? story.voters ?? 'abc',
  )
  expect(next.left.map(([first]) => first).join('')).toBe(story.nextLeft ?? story.left ?? '')
}

const DROPS: Readonly<Record<string, Story>> = {
  'all is well': { is: 'a1 b1 c1', live: 'a1 b1 c1', next: undefined },
  'the head died': { is: 'a1 b1 c1', live: 'b1 c1', next: 'b1 c1' },
  'the middle died': { is: 'a1 b1 c1', live: 'a1 c1', next: 'a1 c1' },
  'the tail died': { is: 'a1 b1 c1', live: 'a1 b1', next: 'a1 b1' },
  'two died at once': { is: 'a1 b1 c1', live: 'b1', next: 'b1' },
  'one restarted': { is: 'a1 b1 c1', live: 'a1 b2 c1', next: 'a1 c1 b2?' },
  'the head restarted': { is: 'a1 b1', live: 'a2 b1', next: 'b1 a2?' },
  'one leaves': {
    is: 'a1 b1 c1',
    live: 'a1 b1 c1',
    leaving: 'b',
    next: 'a1 c1',
    nextVoters: 'ac',
    nextLeft: 'b',
  },
  'the only one that lives leaves: it stays, or all were gone': {
    is: 'a1 b1',
    live: 'b1',
    leaving: 'b',
    next: 'b1',
  },
}

describe('[CO3] the next configuration drops who is gone, and never all', () => {
  for (const [title, story] of Object.entries(DROPS)) {
    test(`[CO3] ${title}`, () => expectPlan(story))
  }
})

const PROMOTIONS: Readonly<Record<string, Story>> = {
  'nobody pledged': { is: 'a1 b1 c1?', live: 'a1 b1 c1', next: undefined },
  'the tail pledged': { is: 'a1 b1 c1?', live: 'a1 b1 c1', caughtUp: 'b>c', next: 'a1 b1 c1' },
  'one that is not the tail says so': {
    is: 'a1 b1 c1?',
    live: 'a1 b1 c1',
    caughtUp: 'a>c',
    next: undefined,
  },
  'it means another start of it': {
    is: 'a1 b1 c1?',
    live: 'a1 b1 c1',
    caughtUp: 'b>c',
    means: 2,
    next: undefined,
  },
  'it speaks of another epoch': {
    is: 'a1 b1 c1?',
    live: 'a1 b1 c1',
    caughtUp: 'b>c',
    reportEpoch: 4,
    next: undefined,
  },
  'the tail restarted meanwhile': {
    is: 'a1 b1 c1?',
    live: 'a1 b2 c1',
    caughtUp: 'b>c',
    next: 'a1 c1? b2?',
  },
  'the joiner restarted meanwhile': {
    is: 'a1 b1 c1?',
    live: 'a1 b1 c2',
    caughtUp: 'b>c',
    next: 'a1 b1 c2?',
  },
  'who was pledged for cannot be head when nobody else lives': {
    is: 'a1 b1?',
    live: 'b1',
    caughtUp: 'a>b',
    hasWaited: true,
    next: undefined,
  },
}

describe('[CO4] a syncing replica serves once the tail of this epoch pledged', () => {
  for (const [title, story] of Object.entries(PROMOTIONS)) {
    test(`[CO4] ${title}`, () => expectPlan(story))
  }
})

const STUCK: Readonly<Record<string, Story>> = {
  'its predecessor says so': {
    is: 'a1 b1 c1',
    live: 'a1 b1 c1',
    stuck: 'a>b',
    next: 'a1 c1',
  },
  'somebody else says so': { is: 'a1 b1 c1', live: 'a1 b1 c1', stuck: 'a>c', next: undefined },
  'of the head nobody says so': { is: 'a1 b1', live: 'a1 b1', stuck: 'b>a', next: undefined },
  'of two that accuse each other one goes': {
    is: 'a1 b1',
    live: 'a1 b1',
    stuck: 'a>b b>a',
    next: 'a1',
  },
  'who is accused accuses nobody': {
    is: 'a1 b1 c1',
    live: 'a1 b1 c1',
    stuck: 'a>b b>c',
    next: 'a1 c1',
  },
  'who leaves accuses nobody': {
    is: 'a1 b1',
    live: 'a1 b1',
    stuck: 'a>b',
    leaving: 'a',
    next: 'b1',
    nextVoters: 'bc',
    nextLeft: 'a',
  },
  'who was dropped for it comes back in the next one': {
    is: 'a1 c1',
    live: 'a1 b1 c1',
    next: 'a1 c1 b1?',
  },
}

describe('[CO5] a stuck replica is dropped by the word of its predecessor', () => {
  for (const [title, story] of Object.entries(STUCK)) {
    test(`[CO5] ${title}`, () => expectPlan(story))
  }
})

const RESTARTS: Readonly<Record<string, Story>> = {
  'all are back': { is: 'a1 b1 c1 d1?', live: 'a2 b2 c2', next: 'a2 b2 c2' },
  'one is missing: it is waited for': { is: 'a1 b1', live: 'b2', next: undefined },
  'one is missing for too long': { is: 'a1 b1', live: 'b2', hasWaited: true, next: 'b2' },
  'one was never down': { is: 'a1 b1 c1', live: 'a2 b1 c2', next: 'b1 a2? c2?' },
  'only who was syncing is back': {
    is: 'a1 b1?',
    live: 'b1 c1',
    hasWaited: true,
    next: undefined,
  },
}

describe('[CO6] a chain that was down goes on in its order with those that served', () => {
  for (const [title, story] of Object.entries(RESTARTS)) {
    test(`[CO6] ${title}`, () => expectPlan(story))
  }
})

test('[CO3] who started again gives way only to one that is known to have lived since', () => {
  const configuration = configurationOf('a1 b1')
  const plan = (heardAt: number) => {
    const a = { incarnation: 2, since: 100, epoch: 5, reports: [] }
    const b = { incarnation: 1, since: 0, at: heardAt, epoch: 5, reports: [] }
    const live = new Map<ReplicaId, LiveReplica>([
      [idOf('a'), a],
      [idOf('b'), b],
    ])
    return planNext(configuration, { live, leaving: new Set(), hasWaited: false })
  }

  expect(plan(99)).toBeUndefined()
  expect(plan(101)?.replicas).toEqual([replica('b1'), replica('a2?')])
})

const JOINS: Readonly<Record<string, Story>> = {
  'a new one comes': { is: 'a1 b1', live: 'a1 b1 c1', next: 'a1 b1 c1?' },
  'two new ones come': { is: 'b1', live: 'a1 b1 c1', next: 'b1 a1? c1?' },
  'one that was syncing died': { is: 'a1 b1 c1?', live: 'a1 b1', next: 'a1 b1' },
  'one that left comes': {
    is: 'a1 b1',
    live: 'a1 b1 c1',
    left: 'c',
    voters: 'ab',
    next: undefined,
  },
  'one that is syncing leaves': {
    is: 'a1 b1 c1?',
    live: 'a1 b1 c1',
    leaving: 'c',
    next: 'a1 b1',
    nextVoters: 'ab',
    nextLeft: 'c',
  },
}

describe('[CO7] who lives and is unknown syncs behind the others; who left does not', () => {
  for (const [title, story] of Object.entries(JOINS)) {
    test(`[CO7] ${title}`, () => expectPlan(story))
  }
})

const VOTERS: Readonly<Record<string, Story>> = {
  'a voter that leaves is replaced by one that serves': {
    is: 'a1 b1 c1 d1',
    live: 'a1 b1 c1 d1',
    leaving: 'b',
    next: 'a1 c1 d1',
    nextVoters: 'acd',
    nextLeft: 'b',
  },
  'not by one that is syncing': {
    is: 'a1 b1 c1 d1?',
    live: 'a1 b1 c1 d1',
    leaving: 'b',
    next: 'a1 c1 d1?',
    nextVoters: 'ac',
    nextLeft: 'b',
  },
  'an even number becomes odd when somebody can be taken': {
    is: 'a1 b1 c1 d1',
    live: 'a1 b1 c1 d1',
    voters: 'ab',
    next: 'a1 b1 c1 d1',
    nextVoters: 'abc',
  },
  'one voter becomes three when three serve': {
    is: 'a1 b1 c1',
    live: 'a1 b1 c1',
    voters: 'a',
    next: 'a1 b1 c1',
    nextVoters: 'abc',
  },
  'one voter stays alone as long as two serve': {
    is: 'a1 b1 c1?',
    live: 'a1 b1 c1',
    voters: 'a',
    next: undefined,
  },
  'dead voters stay voters': { is: 'a1 b1 c1 d1', live: 'a1 b1 d1', next: 'a1 b1 d1' },
  'without voters there are none': {
    is: 'a1 b1',
    live: 'a1 b1',
    voters: '',
    leaving: 'a',
    next: 'b1',
    nextVoters: '',
    nextLeft: 'a',
  },
}

describe('[CO8] who votes changes only by leaving, and to make their number odd, or three', () => {
  for (const [title, story] of Object.entries(VOTERS)) {
    test(`[CO8] ${title}`, () => expectPlan(story))
  }
})

const LETTERS = ['a', 'b', 'c', 'd', 'e'] as const

/** One step of a history: who lives as what, and who says what. */
const moments = fc.record({
  live: fc.array(
    fc.record({
      letter: fc.constantFrom(...LETTERS),
      isRestarted: fc.boolean(),
      isBehind: fc.boolean(),
      reports: fc.array(
        fc.record({
          kind: fc.constantFrom('caught-up' as const, 'stuck' as const),
          letter: fc.constantFrom(...LETTERS),
          isOld: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 6 },
  ),
  leaving: fc.array(fc.constantFrom(...LETTERS), { maxLength: 1 }),
  hasWaited: fc.boolean(),
})

test('[CO9] over any history: a head that served, kept order, pledged joiners', () => {
  fc.assert(
    fc.property(fc.array(moments, { maxLength: 30 }), (history) => {
      let configuration = configurationOf('a1 b1 c1')
      const incarnations = new Map<string, number>()
      for (const moment of history) {
        const live = new Map<ReplicaId, LiveReplica>()
        for (const { letter, isRestarted, isBehind, reports } of moment.live) {
          const before = incarnations.get(letter) ?? 1
          const incarnation = before + (isRestarted ? 1 : 0)
          incarnations.set(letter, incarnation)
          live.set(idOf(letter), {
            incarnation,
            epoch: configuration.epoch - (isBehind ? 1 : 0),
            reports: reports.map(({ kind, letter: about, isOld }) => ({
              kind,
              replica: idOf(about),
              incarnation: (incarnations.get(about) ?? 1) - (isOld ? 1 : 0),
            })),
          })
        }
        const leaving = new Set(moment.leaving.map(idOf))
        const observed = { live, leaving, hasWaited: moment.hasWaited }
        const next = planNext(configuration, observed)
        if (next === undefined) continue
        expectSafeStep(configuration, next, observed)
        configuration = next
      }
    }),
    { numRuns: 500 },
  )
})

/** The invariants of the chain, from their wording. */
function expectSafeStep(before: Configuration, next: Configuration, { live }: Observed): void {
  const served = before.replicas.filter(({ state }) => state === 'serving')
  const serving = next.replicas.filter(({ state }) => state === 'serving')
  expect(next.epoch).toBe(before.epoch + 1)
  expect(serving.length).toBeGreaterThan(0)
  expect(next.replicas.slice(0, serving.length)).toEqual(serving)
  const old = served.map(({ id }) => id)
  const stayed = serving.map(({ id }) => id).filter((id) => old.includes(id))
  expect(old).toContain(serving[0]?.id)
  expect(stayed).toEqual(old.filter((id) => stayed.includes(id)))
  const tail = served.at(-1)
  const speaker = tail && live.get(tail.id)
  for (const { id, incarnation } of serving) {
    expect(live.get(id)?.incarnation).toBe(incarnation)
    if (old.includes(id)) continue
    expect(before.replicas).toContainEqual({ id, incarnation, state: 'syncing' })
    expect(speaker).toMatchObject({ incarnation: tail?.incarnation, epoch: before.epoch })
    expect(speaker?.reports).toContainEqual({ kind: 'caught-up', replica: id, incarnation })
  }
  const isSame = (a: ConfiguredReplica, b: ConfiguredReplica) =>
    a.id === b.id && a.incarnation === b.incarnation
  const goesOn = serving.some((each) => served.some((other) => isSame(each, other)))
  const wasUp = served.some(({ id, incarnation }) => live.get(id)?.incarnation === incarnation)
  expect(goesOn).toBe(wasUp)
  expect(new Set(next.replicas.map(({ id }) => id)).size).toBe(next.replicas.length)
  for (const id of before.left) expect(next.replicas.map((each) => each.id)).not.toContain(id)
  expect(next.voters.length).toBeGreaterThan(0)
}
