/** A stand-in, from the leader's first word to when nothing of it is left to do. */
import { expect, test } from 'vitest'
import { STAND_IN_RETRY_MS } from '../../src/core/limits.ts'
import { StandIn } from '../../src/supervisor/stand-in.ts'
import type { JobKind } from '../../src/supervisor/work.ts'
import { LIMITS } from './world.ts'

function newStandIn(kind: JobKind = 'replica', resumes = false): StandIn {
  return new StandIn({ id: 'a/r', kind, limits: LIMITS, resumes }, 0)
}

/** What it has to be done, without what it logs. */
function workOf(standIn: StandIn): string[] {
  return standIn.takeWork().flatMap((work) => {
    if (work.kind === 'log') return []
    if (work.kind !== 'child') return [work.kind]
    return work.work.kind === 'log' ? [] : [work.work.kind]
  })
}

const came = { kind: 'came' } as const
const ended = { kind: 'exited', how: 'ended with code 0', isForGood: false } as const

/** One that runs, at the moment 0. */
function running(): StandIn {
  const standIn = newStandIn('replica', true)
  standIn.tick(true, 0)
  standIn.child(came, 0)
  standIn.takeWork()
  return standIn
}

test('it is prepared before it runs; one that was there before runs at once', () => {
  const standIn = newStandIn()
  standIn.tick(true, 0)
  standIn.tick(true, 50)
  expect(workOf(standIn)).toEqual(['prepare'])
  standIn.done('prepared', undefined, 100)
  standIn.tick(true, 100)
  expect(workOf(standIn)).toEqual(['start'])

  const before = newStandIn('replica', true)
  before.tick(true, 0)
  expect(workOf(before)).toEqual(['start'])
})

test('it is ended only once it may leave, and asks again after a while if it may not', () => {
  const standIn = running()
  standIn.tick(false, 100)
  expect(workOf(standIn)).toEqual(['leave'])
  standIn.done('left', 'no majority', 200)
  standIn.tick(false, 200 + STAND_IN_RETRY_MS - 1)
  expect(workOf(standIn)).toEqual(['ask'])

  standIn.child({ kind: 'answered', question: 1 }, 200 + STAND_IN_RETRY_MS)
  standIn.tick(false, 200 + STAND_IN_RETRY_MS)
  expect(workOf(standIn)).toEqual(['leave'])
  standIn.done('left', undefined, 3_000)
  expect(workOf(standIn)).toEqual(['signal'])
  standIn.child(ended, 3_100)
  standIn.tick(false, 3_100)
  standIn.tick(false, 3_150)
  expect([workOf(standIn), standIn.isOver]).toEqual([['settle'], false])
  standIn.done('settled', undefined, 3_200)
  expect(standIn.isOver).toBe(true)
})

test('one that may not leave stays when it is wanted again', () => {
  const standIn = running()
  standIn.tick(false, 100)
  standIn.done('left', 'no majority', 200)
  standIn.takeWork()
  for (let now = 200; now < 10_000; now += 100) standIn.tick(true, now)

  expect(workOf(standIn)).not.toContain('leave')
})

test('one that took something in its last moment goes on', () => {
  const standIn = running()
  standIn.tick(false, 100)
  standIn.done('left', undefined, 200)
  standIn.child(ended, 300)
  standIn.tick(false, 300)
  standIn.takeWork()
  standIn.done('settled', 'it took something in its last moment', 400)
  standIn.tick(false, 400)

  expect([workOf(standIn), standIn.isOver]).toEqual([['start'], false])
})

test('one that was taken out of its chain by somebody is put away, wanted or not', () => {
  const standIn = running()
  standIn.child({ ...ended, isForGood: true }, 100)
  standIn.tick(true, 150)
  standIn.tick(true, 200)

  expect(workOf(standIn)).toEqual(['settle'])
})

test('one whose supervisor ends stays what it is', () => {
  const standIn = running()
  standIn.end(100)
  standIn.child(ended, 200)
  for (let now = 200; now < 10_000; now += 100) standIn.tick(true, now)

  expect([workOf(standIn), standIn.isStill, standIn.isOver]).toEqual([['signal'], true, false])
})

test('a job that may run twice starts at once, and ends without being asked for', () => {
  const standIn = newStandIn('command')
  standIn.tick(true, 0)
  expect(workOf(standIn)).toEqual(['start'])
  standIn.child(came, 10)
  standIn.tick(false, 20)
  expect(workOf(standIn)).toEqual(['signal'])
  standIn.child(ended, 30)
  standIn.tick(false, 40)
  expect(standIn.isOver).toBe(true)
})

test('what fails again and again is said once', () => {
  const standIn = newStandIn()
  const said: string[] = []
  for (let now = 0; now < 20_000; now += 500) {
    standIn.tick(true, now)
    for (const work of standIn.takeWork()) {
      if (work.kind === 'log') said.push(work.text)
      if (work.kind === 'prepare') standIn.done('prepared', 'no room on the disk', now)
    }
  }

  expect(said).toEqual(['stand-in for a/r: it cannot be made: no room on the disk'])
})
