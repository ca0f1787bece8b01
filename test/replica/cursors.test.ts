import { expect, test } from 'vitest'
import { type MessageId, millis, type ReplicaId, type UserId } from '../../src/core/ids.ts'
import { CURSOR_LIFETIME_MS, CURSORS_MAX } from '../../src/core/writing-limits.ts'
import { Cursors } from '../../src/replica/cursors.ts'

const PEER = 'bbbbbbbbbb' as ReplicaId

function cursor(session: string, id = '1', state = new Uint8Array([1])) {
  return {
    session,
    user: '1' as UserId,
    target: { kind: 'message', id: id as MessageId } as const,
    state,
  }
}

function open() {
  let monotonic = 0
  const sent: string[] = []
  const cursors = new Cursors(
    { connectedNow: () => [PEER] },
    { now: () => ({ wall: millis(0), monotonic }) },
    (to, { session }) => sent.push(`${session} to ${to}`) > 0,
  )
  const seen = (id = '1') => cursors.share(cursor('me', id)).map(({ session }) => session)
  return { cursors, sent, seen, pass: (ms: number) => (monotonic += ms) }
}

test('a cursor is told to all peers, and shown in its text to all but itself', () => {
  const { cursors, sent, seen } = open()
  cursors.told(cursor('there'))
  cursors.told(cursor('elsewhere', '2'))

  expect(seen()).toEqual(['there'])
  expect(sent).toEqual([`me to ${PEER}`])
})

test('a cursor that is not heard of any more is gone, and so is one that says so', () => {
  const { cursors, seen, pass } = open()
  cursors.told(cursor('silent'))
  cursors.told(cursor('leaving'))
  cursors.told(cursor('leaving', '1', new Uint8Array()))
  expect(seen()).toEqual(['silent'])
  pass(CURSOR_LIFETIME_MS)
  expect(seen()).toEqual([])
})

test('of too many cursors those that rested longest make room', () => {
  const { cursors, seen } = open()
  for (let index = 0; index <= CURSORS_MAX; index++) cursors.told(cursor(`s${index}`))
  expect(seen()).toHaveLength(CURSORS_MAX - 1)
  expect(seen()).not.toContain('s0')
})
