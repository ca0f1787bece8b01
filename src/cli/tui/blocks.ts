/** The lines of a screen, item by item, and which of them are seen. */
import { foundLines, topicColumns } from '../print-topics.ts'
import { type Style, topicLines, treeBlocks } from '../print-message.ts'
import { statusLines } from '../print-status.ts'
import { type Column, tableLines } from '../print-table.ts'
import type { TopicView } from '../views.ts'
import type { Screen, TopicScreen, TopicsScreen } from './model.ts'

/** The lines of one item; of a text that is no list, all of it. */
export type Block = readonly string[]

export interface Blocks {
  /** Stand above whatever is scrolled. */
  readonly head: readonly string[]
  readonly blocks: readonly Block[]
}

export function blocksOf(screen: Screen, style: Style): Blocks {
  switch (screen.kind) {
    case 'topics':
      return topicsBlocks(screen, style)
    case 'topic':
      return { head: [], blocks: topicBlocks(screen, style) }
    case 'found':
      return foundBlocks(screen, style)
    case 'network': {
      const lines = screen.status === undefined ? ['…'] : statusLines(screen.status, style)
      return { head: [], blocks: lines.map((line) => [line]) }
    }
    default:
      return screen satisfies never
  }
}

/** The first line that is to be seen so that the selected block is, and little else moves. */
export function topFor(blocks: readonly Block[], selected: number, top: number, rows: number) {
  const from = above(blocks, selected)
  const to = above(blocks, selected + 1)
  const all = above(blocks, blocks.length)
  // The beginning of what is higher than the window counts more than its end.
  const seen = Math.min(Math.max(top, to - rows), from)
  return Math.max(0, Math.min(seen, all - rows))
}

/** Lines above a block. */
export function above(blocks: readonly Block[], index: number): number {
  return blocks.slice(0, index).reduce((sum, block) => sum + block.length, 0)
}

function topicsBlocks({ topics, unread }: TopicsScreen, style: Style): Blocks {
  if (topics === undefined) return { head: [], blocks: [['…']] }
  if (topics.length === 0) return { head: [], blocks: [['No topics yet: n opens the first.']] }
  const marks: Column<TopicView> = {
    head: 'UNREAD',
    align: 'right',
    cell: ({ id }) => style.paint('bold', String(unread.get(id) ?? '')),
  }
  const narrow = { ...style, columns: (style.columns ?? 0) - 2 }
  const [head = '', ...rows] = tableLines(topics, [marks, ...topicColumns(style)], narrow, 'cut')
  return { head: [`  ${head}`], blocks: rows.map((row) => [row]) }
}

function topicBlocks({ topic, messages, next }: TopicScreen, style: Style): Block[] {
  if (topic === undefined) return [['…']]
  const narrow = { ...style, columns: (style.columns ?? 0) - 2 }
  const blocks = [[...topicLines(topic, narrow), ''], ...treeBlocks(messages, narrow)]
  return next === '' ? blocks : [...blocks, ['  … more below']]
}

function foundBlocks(screen: Extract<Screen, { kind: 'found' }>, style: Style): Blocks {
  const { found, words } = screen
  if (found === undefined) return { head: [], blocks: [['…']] }
  if (found.length === 0) return { head: [], blocks: [[`Nothing has all of: ${words}`]] }
  return { head: [], blocks: found.map((one) => foundLines(one, style)) }
}
