/** The door: versions on answers, also when the replica behind it is gone. */
import { expect, test } from 'vitest'
import { openDoor } from '../../src/api/door.ts'
import { decodeVector, VERSION_KEY } from '../../src/codec/session-token.ts'
import { ForumError } from '../../src/core/error.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import type { Replica } from '../../src/replica/replica.ts'
import { listLogger } from '../support/in-process.ts'

const one = '0123456789' as ReplicaId

function openOn(version: () => ReadonlyMap<ReplicaId, number>) {
  const closing = new AbortController()
  const replica = { version } as Partial<Replica> as Replica
  const door = openDoor({ replica, logger: listLogger(), closing: closing.signal })
  return { door, closing }
}

test('answers share their metadata until the version moves', () => {
  let count = 1
  const { door } = openOn(() => new Map([[one, count]]))
  const first = door.trailer()
  const second = door.trailer()
  count = 2
  const third = door.trailer()

  expect(second).toBe(first)
  expect(decodeVector(first.get(VERSION_KEY)[0] as Buffer)).toEqual(new Map([[one, 1]]))
  expect(decodeVector(third.get(VERSION_KEY)[0] as Buffer)).toEqual(new Map([[one, 2]]))
})

test('a call that outlives the replica still ends with its error', () => {
  let isOpen = true
  const { door, closing } = openOn(() => {
    if (isOpen) return new Map([[one, 1]])
    throw new Error('the store is closed')
  })
  door.trailer()
  isOpen = false
  closing.abort()

  expect(door.failure(new ForumError('unavailable', 'closing')).details).toBe('closing')
})
