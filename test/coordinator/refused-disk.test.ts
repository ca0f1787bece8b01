import { expect, test } from 'vitest'
import { type MembersCoordinator, openMembers } from '../../src/coordinator/open-members.ts'
import type { Configuration } from '../../src/core/configuration.ts'
import { ForumError } from '../../src/core/error.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { systemClock } from '../../src/runtime/clock.ts'
import { until } from '../support/until.ts'

const SELF = 'aaaaaaaaaa' as ReplicaId
const OTHER = 'bbbbbbbbbb' as ReplicaId

/** A coordinator whose disk the test can make refuse. */
function openOne() {
  const disk = { refuses: false, kept: undefined as Uint8Array | undefined }
  const said: string[] = []
  const told: Configuration[] = []
  const coordinator: MembersCoordinator = openMembers({
    self: SELF,
    founds: 1,
    clock: systemClock(),
    kept: () => disk.kept,
    keep: (state) => {
      if (disk.refuses) throw new ForumError('overloaded', 'the disk is full')
      disk.kept = state
    },
    send: (_, { kind }) => void said.push(kind),
  })
  const start = () => coordinator.start({ configured: (one) => void told.push(one) })
  const close = () => coordinator[Symbol.asyncDispose]()
  return { coordinator, disk, said, told, start, [Symbol.asyncDispose]: close }
}

test('while its disk refuses, a coordinator decides nothing; then it goes on', async () => {
  await using one = openOne()
  one.disk.refuses = true
  await one.start()
  await until(() => one.coordinator.status().waitsFor === 'room on its own disk')
  expect(one.told).toEqual([])

  one.disk.refuses = false

  await until(() => one.told.length === 1)
  expect(one.coordinator.status().waitsFor).toBeUndefined()
})

test('a new incarnation that is not durable is not told to anybody', async () => {
  await using one = openOne()
  await one.start()
  one.coordinator.connected(OTHER)
  await until(() => one.said.includes('heartbeat'))
  const { incarnation } = one.coordinator

  one.disk.refuses = true
  one.coordinator.renew()
  one.said.length = 0
  one.coordinator.connected(OTHER)
  expect(one.coordinator.incarnation).toBeGreaterThan(incarnation)
  expect(one.said).toEqual([])

  one.disk.refuses = false
  await until(() => one.said.includes('heartbeat'))
})
