/** One process of a supervisor: when it is started, asked, given up and started again. */
import { expect, test } from 'vitest'
import { Child } from '../../src/supervisor/child.ts'
import type { ChildInput, ChildWork, JobKind, Limits } from '../../src/supervisor/work.ts'

const LIMITS: Limits = {
  askMs: 1_000,
  answerMs: 100,
  questions: 3,
  healthMs: 500,
  startMs: 5_000,
  restartMs: 200,
  restartMaxMs: 1_000,
  goodMs: 10_000,
  endMs: 2_000,
  goneMs: 0,
  returnMs: 0,
}

const came: ChildInput = { kind: 'came' }
const spawned: ChildInput = { kind: 'spawned', pid: 7 }
const exited: ChildInput = { kind: 'exited', how: 'was ended by SIGKILL', isForGood: false }

function newChild(kind: JobKind = 'replica'): Child {
  return new Child({ name: 'r1', kind, limits: LIMITS }, 0)
}

/** What it has for the shell to do, without what it logs. */
function workOf(child: Child): ChildWork[] {
  return child.takeWork().filter(({ kind }) => kind !== 'log')
}

function saidBy(child: Child): string[] {
  return child.takeWork().flatMap((work) => (work.kind === 'log' ? [work.text] : []))
}

/** Runs since the moment 0. */
function running(kind?: JobKind): Child {
  const child = newChild(kind)
  child.tick(0)
  child.step(spawned, 0)
  child.step(came, 0)
  child.takeWork()
  return child
}

test('it is started at once, and asked every second', () => {
  const child = newChild()
  child.tick(0)
  expect(workOf(child)).toEqual([{ kind: 'start' }])
  child.step(spawned, 0)
  child.step(came, 100)
  child.tick(1_099)
  expect(workOf(child)).toEqual([])

  child.tick(1_100)
  expect(workOf(child)).toEqual([{ kind: 'ask', question: 1 }])
  child.step({ kind: 'answered', question: 1 }, 1_150)
  child.tick(2_149)
  expect(workOf(child)).toEqual([])
  child.tick(2_150)
  expect(workOf(child)).toEqual([{ kind: 'ask', question: 2 }])
})

test('questions without an answer are given twice as long each, then health is asked for', () => {
  const child = running()
  const work: string[] = []
  for (let now = 0; now <= 2_400; now += 50) {
    child.tick(now)
    work.push(...workOf(child).map((one) => `${now} ${one.kind}`))
  }
  expect(work).toEqual(['1000 ask', '1100 ask', '1300 ask', '1700 check-health', '2200 signal'])
})

test('of one that answers neither heartbeats nor health it is said why it is killed', () => {
  const child = running()
  for (let now = 0; now <= 1_700; now += 50) child.tick(now)
  child.takeWork()
  child.step({ kind: 'health', ill: 'connection refused' }, 1_800)

  expect(saidBy(child)).toEqual([
    'r1 (process 7) is hung: no answer to 3 heartbeats in 800 ms, and to a health call: ' +
      'connection refused: it is killed',
  ])
})

test('an answer that is late is one, and so is health: neither is killed', () => {
  const child = running()
  for (let now = 0; now <= 1_400; now += 50) child.tick(now)
  child.step({ kind: 'answered', question: 1 }, 1_450)
  child.takeWork()
  child.tick(2_400)
  expect(workOf(child)).toEqual([])

  for (let now = 2_450; now <= 3_150; now += 50) child.tick(now)
  expect(workOf(child).at(-1)).toEqual({ kind: 'check-health' })
  child.step({ kind: 'health', ill: undefined }, 3_200)
  child.tick(4_000)
  expect(workOf(child)).toEqual([])
})

test('an answer to a question of before counts for nothing', () => {
  const child = running()
  child.tick(1_000)
  child.step({ kind: 'answered', question: 1 }, 1_010)
  child.tick(2_010)
  child.step({ kind: 'answered', question: 1 }, 2_020)
  child.takeWork()
  child.tick(2_110)

  expect(workOf(child)).toEqual([{ kind: 'ask', question: 3 }])
})

test('pauses between starts double up to the longest, and begin anew after a good while', () => {
  const child = newChild()
  const starts: number[] = []
  let now = 0
  for (let count = 0; count < 6; count++) {
    for (; workOf(child).length === 0; now += 50) child.tick(now)
    starts.push(now - 50)
    child.step(exited, now - 50)
    child.takeWork()
  }
  expect(starts.slice(1).map((at, index) => at - starts[index]!)).toEqual([
    200, 400, 800, 1_000, 1_000,
  ])

  for (; workOf(child).length === 0; now += 50) child.tick(now)
  child.step(exited, now + LIMITS.goodMs)
  expect(saidBy(child)).toEqual([
    'r1 was ended by SIGKILL after 10.1 s: it is started again in 200 ms',
  ])
})

test('one that never says that it is there is killed', () => {
  const child = newChild()
  child.tick(0)
  child.step(spawned, 0)
  child.takeWork()
  child.tick(4_999)
  expect(workOf(child)).toEqual([])
  child.tick(5_000)
  expect(workOf(child)).toEqual([{ kind: 'signal', signal: 'SIGKILL' }])
})

test('one that is to end is asked, then killed, and not started again', () => {
  const child = running()
  child.end(100)
  expect(workOf(child)).toEqual([{ kind: 'signal', signal: 'SIGTERM' }])
  child.tick(2_100)
  expect(workOf(child)).toEqual([{ kind: 'signal', signal: 'SIGKILL' }])
  child.step(exited, 2_110)
  child.tick(60_000)
  expect([workOf(child), child.isOver]).toEqual([[], true])
})

test('what is to end while it is being started is told so when it is there', () => {
  const child = newChild()
  child.tick(0)
  child.end(10)
  child.takeWork()
  child.step(spawned, 20)

  expect(workOf(child)).toEqual([{ kind: 'signal', signal: 'SIGTERM' }])
})

test('a replica that was taken out of its chain for good is not started again', () => {
  const child = running()
  child.step({ kind: 'exited', how: 'ended with code 0', isForGood: true }, 100)
  child.tick(60_000)

  expect([workOf(child), child.isOver]).toEqual([[], true])
})

test('a replica serves when it says so, others when they are there', () => {
  const child = running()
  expect(child.serves).toBe(false)
  child.step({ kind: 'serves', serves: true }, 10)
  expect(child.serves).toBe(true)
  child.step(exited, 20)
  expect(child.serves).toBe(false)
  expect(running('balancer').serves).toBe(true)
})
