/** Alarms that stand. */
import { expect, test } from 'vitest'
import { millis, parseReplicaId } from '../../src/core/ids.ts'
import { StandingAlarms } from '../../src/replica/standing-alarms.ts'
import type { Alarm } from '../../src/replication/replication.ts'
import { listLogger } from '../support/in-process.ts'

const replica = parseReplicaId('aaaaaaaaaa')

test('an alarm says what is so now, and stands since it was raised', () => {
  let wall = 1
  let current: Alarm[] = [{ kind: 'equivocation', replica, text: 'void from 4 on' }]
  const lines: object[] = []
  const alarms = new StandingAlarms({
    self: replica,
    clock: { now: () => ({ wall: millis(wall), monotonic: wall }) },
    logger: listLogger(lines),
    current: () => current,
  })
  expect(alarms.list()).toEqual([{ ...current[0], since: 1 }])

  wall = 2
  alarms.list()
  current = [{ kind: 'equivocation', replica, text: 'void from 3 on' }]
  expect(alarms.list()).toEqual([{ ...current[0], since: 1 }])
  expect(lines).toHaveLength(2)

  current = []
  expect(alarms.list()).toEqual([])
})
