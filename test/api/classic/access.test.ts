/** Who may use the classic interface, and who its users are elsewhere. */
import { ChannelCredentials, makeClientConstructor, status } from '@grpc/grpc-js'
import { service as healthService } from 'grpc-health-check'
import { expect, onTestFinished, test } from 'vitest'
import { type ClassicAccess, guardedDoor } from '../../../src/api/classic/access.ts'
import { openDoor } from '../../../src/api/door.ts'
import { Forum } from '../../../src/gen/services.ts'
import { newAccount } from '../../support/accounts.ts'
import { fakeCall } from '../../support/fake-call.ts'
import { listLogger, openMembers } from '../../support/in-process.ts'
import { call } from '../../support/plain-call.ts'
import type { Board } from './board.ts'
import { MODES, openBoards, openDiscussion } from './modes.ts'

async function openOne(classic?: ClassicAccess) {
  const { boards, members } = await openBoards(
    openMembers,
    1,
    classic === undefined ? {} : { classic },
  )
  return { board: boards[0] as Board, member: members[0] as (typeof members)[0] }
}

async function healthOf(address: string, service: string): Promise<string | undefined> {
  const Client = makeClientConstructor(healthService, 'Health')
  const client = new Client(address, ChannelCredentials.createInsecure())
  onTestFinished(() => client.close())
  return await new Promise((resolve) => {
    client.check?.({ service }, (error: { code: number } | null, answer: { status: string }) =>
      resolve(error === null ? answer.status : status[error.code]),
    )
  })
}

test('it is there for clients of this machine unless it is switched off', async () => {
  const { board } = await openOne()
  const open = await openOne('on')
  const closed = await openOne('off')

  expect((await board.try('ListTopics', {})).code).toBe('OK')
  expect((await open.board.try('ListTopics', {})).code).toBe('OK')
  expect((await closed.board.try('ListTopics', {})).code).toBe('UNIMPLEMENTED')
  expect((await closed.board.try('GetClusterState', {})).code).toBe('UNIMPLEMENTED')
})

test('health checking knows it where it is served', async () => {
  const { member } = await openOne()
  const closed = (await openOne('off')).member

  for (const service of ['razpravljalnica.MessageBoard', 'razpravljalnica.ControlPlane']) {
    expect(await healthOf(member.address, service)).toBe('SERVING')
    expect(await healthOf(closed.address, service)).toBe('NOT_FOUND')
  }
})

test('another machine may only open streams, unless it is let in', async () => {
  const { member } = await openOne()
  const closing = new AbortController().signal
  const door = openDoor({ replica: member.replica, logger: listLogger(), closing })
  const path = (rpc: string) => `/razpravljalnica.MessageBoard/${rpc}`
  const enter = (access: 'on' | 'loopback', rpc: string, peer: string) =>
    guardedDoor(door, access).enter(fakeCall({ path: path(rpc), peer }))

  for (const peer of ['192.0.2.1:4000', '2001:db8::1:4000', '::ffff:192.0.2.1:4000', 'unknown']) {
    expect(() => enter('loopback', 'ListTopics', peer)).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    )
    expect(enter('loopback', 'SubscribeTopic', peer)).toBeUndefined()
    expect(enter('on', 'ListTopics', peer)).toBeUndefined()
  }
  for (const peer of ['127.0.0.1:4000', '::1:4000', '::ffff:127.0.0.1:4000']) {
    expect(enter('loopback', 'ListTopics', peer)).toBeUndefined()
  }
})

test('nobody can be one of its users elsewhere: they have no secret', async () => {
  const { board, member } = await openOne()
  await openDiscussion(board)
  const user = member.replica.queries.usersNamed('ada')[0]
  expect(user?.secretHash).toBe('')
  for (const secret of ['', '0', '00', 'x'.repeat(32)]) {
    const authorization = `Bearer ${user?.id}.${secret}`
    const ended = await call(member.address, Forum.listUnread, {}, { authorization })
    expect(ended.code).toBe('UNAUTHENTICATED')
  }
})

test.each(MODES)(
  'elsewhere users that share a name are shown apart: $mode',
  async ({ mode, open }) => {
    const { boards, members } = await openBoards(open, 1)
    const [board, member] = [boards[0] as Board, members[0] as (typeof members)[0]]
    const account = await newAccount(member.address, 'ada')
    await board.call('CreateUser', { name: 'ada' })
    await board.call('CreateUser', { name: 'Ada' })
    const rows = member.replica.queries.usersNamed('ada')
    const shown = await Promise.all(
      rows.map(async ({ id }) => {
        return (await call(member.address, Forum.getUser, { id })).response?.shownName
      }),
    )
    const again = await call(member.address, Forum.createUser, { name: 'ada' })

    const short = member.replica.id.slice(0, 3)
    const numbers = mode === 'chain' ? ['2', '3'] : [`2@${short}`, `3@${short}`]
    expect(new Set(shown)).toEqual(new Set([`Ada·${numbers[1]}`, 'ada', `ada·${numbers[0]}`]))
    expect(rows.map(({ id }) => id)).toContain(account.id)
    expect(again.code).toBe('ALREADY_EXISTS')
  },
)

test('a topic that it made is by nobody elsewhere, and nobody can rename it', async () => {
  const { board, member } = await openOne()
  const { topic } = await openDiscussion(board)
  const account = await newAccount(member.address, 'bob')
  const { response } = await call(member.address, Forum.listTopics, {})
  const [made] = response?.topics ?? []
  const topicId = made?.id ?? ''
  const renamed = await call(member.address, Forum.renameTopic, { topicId, title: 'Mine' }, account)

  expect(made?.titles).toEqual([topic.name])
  expect(made?.author).toMatchObject({ id: '', shownName: 'nobody' })
  expect(renamed.code).toBe('PERMISSION_DENIED')
})
