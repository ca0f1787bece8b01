import { expect, test } from 'vitest'
import type { ActView } from '../../src/cli/print-act.ts'
import type { MessageView, TopicView } from '../../src/cli/views.ts'
import { until } from '../support/until.ts'
import { localForum } from './in-process.ts'

test('moderating from the command line: claim, appoint, hide, lock, pin, move, ban, and the log', async () => {
  const forum = await localForum()
  await forum.json('user', 'new', 'bob')
  await forum.json('user', 'new', 'eve')
  await forum.json('topic', 'new', 'Cake')
  await forum.json('post', '1', 'buy hives')
  await forum.json('user', 'new', 'ada')
  const early = await forum.run('mod', 'hide', '1')
  expect(early).toMatchObject({ code: 1 })
  expect(early.err).toContain('parley mod claim')

  expect((await forum.run('mod', 'claim')).out).toBe('The founder of "Chess club" is ada.\n')
  expect((await forum.run('mod', 'appoint', 'bob')).out).toBe('bob is a moderator now.\n')
  expect((await forum.run('report', '1', '--reason', 'spam', '--as', 'bob')).code).toBe(0)
  const { reports } = await forum.json<{ reports: ActView[] }>('mod', 'reports')
  expect(reports).toMatchObject([{ act: 'report', by: { name: 'bob' }, reason: 'spam' }])
  for (const args of [
    ['hide', '1', '--reason', 'spam'],
    ['lock', '1'],
    ['pin', '1'],
    ['move', '1', 'kind=food', 'sweet'],
    ['ban', 'eve'],
  ]) {
    expect(await forum.run('mod', ...args, '--as', 'bob')).toMatchObject({ code: 0, err: '' })
  }

  const { topic, messages } = await forum.json<{ topic: TopicView; messages: MessageView[] }>(
    'read',
    '1',
    '--as',
    'eve',
  )
  expect(topic).toMatchObject({ locked: true, pinned: true, labels: ['kind=food', 'sweet'] })
  expect(messages).toMatchObject([{ text: '', withheld: 'hidden' }])
  expect((await forum.run('read', '1', '--as', 'eve')).out).toContain('hidden by a moderator')
  const refused = await forum.run('post', '1', 'more', '--as', 'bob')
  expect(refused.err).toContain('is locked: it takes no posts')
  expect((await forum.run('topics', '--as', 'eve')).out).toContain('[pinned] [locked] Cake')

  expect((await forum.run('mod', 'reports')).out).toBe('Nothing waits.\n')
  const { acts } = await forum.json<{ acts: ActView[] }>('mod', 'log', '--all')
  expect(acts.map(({ act }) => act)).toEqual([
    'ban',
    'move',
    'pin',
    'lock',
    'hide',
    'appoint',
    'claim',
  ])
  expect((await forum.run('mod', 'log')).out).toContain('bob hid message 1@')
  expect((await forum.run('mod', 'list')).out).toBe('Founder: ada\nModerators: bob\n')
  expect((await forum.run('mod', 'dismiss', 'bob')).out).toBe('bob is no moderator any more.\n')
  const late = await forum.run('mod', 'unlock', '1', '--as', 'bob')
  expect(late.err).toContain('is not a moderator')
})

test('a moderator acts at the replica of the account, whichever one is asked', async () => {
  const forum = await localForum(2)
  const [here, there] = forum.replicas.map(({ at }) => at)
  await forum.json('user', 'new', 'ada')
  await forum.run('mod', 'claim')
  await forum.json('topic', 'new', 'Cake')
  await forum.json('user', 'new', 'bob', '--at', there ?? '')
  await until(async () => (await forum.run('mod', 'appoint', 'bob', '--as', 'ada')).code === 0)
  const lock = ['mod', 'lock', '1', '--as', 'bob', '--at', here ?? '']
  await until(async () => (await forum.run(...lock)).code === 0)

  const locked = async () => {
    const { topic } = await forum.json<{ topic: TopicView }>('read', '1', '--at', here ?? '')
    return topic.locked
  }
  await until(locked)
})

test('an export holds what its maker is shown: of a hidden message the place alone', async () => {
  const forum = await localForum()
  await forum.json('user', 'new', 'ada')
  await forum.run('mod', 'claim')
  await forum.json('topic', 'new', 'Cake')
  await forum.json('post', '1', 'buy hives')
  await forum.run('mod', 'hide', '1')
  await forum.json('user', 'new', 'eve')

  const shown = (await forum.run('export', '--as', 'eve')).out
  expect(shown).not.toContain('buy hives')
  expect(shown).toContain('"deleted":true')
  expect((await forum.run('export', '--as', 'ada')).out).toContain('buy hives')
})
