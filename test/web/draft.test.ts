import { expect, test } from 'vitest'
import { change, close, compose, draft, leaveBehind } from '../../src/web/page/state/draft.ts'

const REPLY = { kind: 'reply', topic: '1', parent: '', to: '' } as const

test('what was begun comes back when something else was written meanwhile', () => {
  compose({ kind: 'topic' })
  change({ title: 'Tea', text: 'or coffee' })
  compose(REPLY)
  expect(draft.value?.text).toBe('')
  change({ text: 'Tea' })
  compose({ ...REPLY, parent: '7' })
  expect(draft.value?.text).toBe('Tea')
  close()
  compose({ kind: 'topic' })
  expect(draft.value).toMatchObject({ title: 'Tea', text: 'or coffee' })
  close()
  compose({ kind: 'topic' })
  expect(draft.value?.text).toBe('')
})

test('who goes elsewhere takes along what they typed, and no empty field', () => {
  compose(REPLY)
  leaveBehind()
  expect(draft.value).toBeUndefined()
  compose(REPLY)
  change({ text: 'Tea' })
  leaveBehind()
  expect(draft.value?.text).toBe('Tea')
  close()
})
