import { expect, test } from 'vitest'
import type { Message } from '../../src/web/page/api/types.ts'
import { heldOf } from '../../src/web/page/state/arrivals.ts'
import { agreementOf } from '../../src/web/page/state/network.ts'
import { ancestorsOf, type MessageSort, rowsIn, treeOf } from '../../src/web/page/state/tree.ts'

function message(id: string, parentId = '', likes = 0): Message {
  return {
    id,
    parentId,
    likes,
    topicId: '1',
    author: null,
    text: id,
    createdAtMs: Number.parseInt(id, 10),
    deleted: false,
    edits: 0,
    replies: 0,
    depth: 0,
    liked: false,
    withheld: 0,
    open: false,
  }
}

const THREAD = [
  message('1'),
  message('2', '1'),
  message('3', '', 5),
  message('4', '2'),
  message('5', '1', 2),
]

function shown(sort: MessageSort, collapsed: readonly string[] = []): string[] {
  const rows = rowsIn(treeOf(THREAD, { sort }), new Set(collapsed))
  return rows.map(({ message: { id }, depth }) => '.'.repeat(depth) + id)
}

test('replies stand below what they answer, siblings in the order that was chosen', () => {
  expect(shown('old')).toEqual(['1', '.2', '..4', '.5', '3'])
  expect(shown('new')).toEqual(['3', '1', '.5', '.2', '..4'])
  expect(shown('top')).toEqual(['3', '1', '.5', '.2', '..4'])
})

test('what is folded hides all below it, and says how much that is', () => {
  const rows = rowsIn(treeOf(THREAD, { sort: 'old' }), new Set(['1']))

  expect(rows.map(({ message: { id } }) => id)).toEqual(['1', '3'])
  expect(rows[0]).toMatchObject({ below: 3, isCollapsed: true })
})

test('a message whose parent is not here yet stands at the top', () => {
  const rows = rowsIn(treeOf([message('9', '8')], { sort: 'old' }), new Set())

  expect(rows.map(({ depth }) => depth)).toEqual([0])
})

test('a chain of 10,000 replies is no problem', () => {
  const chain = Array.from({ length: 10_000 }, (_, index) => {
    return message(String(index + 1), index === 0 ? '' : String(index))
  })
  const rows = rowsIn(treeOf(chain, { sort: 'old' }), new Set())

  expect(rows.at(-1)?.depth).toBe(9_999)
  expect(rows[0]?.below).toBe(9_999)
  expect(ancestorsOf(new Map(chain.map((one) => [one.id, one])), '10000').length).toBe(9_999)
})

const noneIsOwn = () => false

test('what would push a row in view is held; what stands above or below the view is not', () => {
  const view = { shown: ['a', 'b', 'c', 'd'], first: 1, last: 2 }

  expect(heldOf(['new', 'a', 'b', 'c', 'd'], view, noneIsOwn)).toEqual(new Set())
  expect(heldOf(['a', 'b', 'new', 'c', 'd'], view, noneIsOwn)).toEqual(new Set(['new']))
  expect(heldOf(['a', 'b', 'c', 'new', 'd'], view, noneIsOwn)).toEqual(new Set())
  expect(heldOf(['a', 'b', 'c', 'd', 'new'], view, noneIsOwn)).toEqual(new Set())
})

test('what a person wrote themselves is never held', () => {
  const view = { shown: ['a', 'b'], first: 0, last: 1 }

  expect(heldOf(['a', 'mine', 'b'], view, (key) => key === 'mine')).toEqual(new Set())
})

function replica(count: number, digest: string) {
  return { version: [{ replica: 'r', count }], digest } as unknown as Parameters<
    typeof agreementOf
  >[0][number]
}

test('only replicas that hold the same are compared by their digests', () => {
  expect(agreementOf([replica(3, 'a')])).toBe('alone')
  expect(agreementOf([replica(3, 'a'), replica(3, 'a')])).toBe('equal')
  expect(agreementOf([replica(3, 'a'), replica(2, 'b')])).toBe('moving')
  expect(agreementOf([replica(3, 'a'), replica(3, 'b'), replica(2, 'c')])).toBe('unequal')
})
