/** Where everything stands: head, what is scrolled, what is typed, keys. */
import type { Style } from '../print-message.ts'
import { wrapLines } from '../print-text.ts'
import { above, type Block, blocksOf, topFor } from './blocks.ts'
import { keysOf } from './keys.ts'
import { current, type Model, type Screen, type Typing, withCurrent } from './model.ts'

/** Who and where, for the first line. */
export interface Place {
  readonly forum: string
  readonly mode: string
  /** Undefined for someone who only reads. */
  readonly account: string | undefined
}

/** Lines of what is typed that are seen. */
const TYPED_ROWS_MAX = 8
const SELECTED = '▌ '
const OTHER = '  '

/** Every line of the window, from top to bottom. */
export function linesOf(model: Model, place: Place, style: Style): string[] {
  const { rows } = model.size
  const screen = current(model)
  const { head, blocks } = blocksOf(screen, style)
  const foot = footLines(model, style)
  const room = Math.max(1, rows - 1 - head.length - foot.length)
  const lines = blocks.flatMap((block, index) => marked(block, index === screen.selected, style))
  const seen = lines.slice(screen.top, screen.top + room)
  const filler = Array.from({ length: room - seen.length }, () => '')
  return [headLine(place, style), ...head, ...seen, ...filler, ...foot].slice(0, rows)
}

/**
 * The model behind `before`, scrolled so that what is selected is seen. Where the same message is
 * selected it stays in the same row, whatever was written above it meanwhile.
 */
export function settled(before: Model, model: Model, style: Style): Model {
  const screen = current(model)
  const { head, blocks } = blocksOf(screen, style)
  const room = Math.max(1, model.size.rows - 1 - head.length - footLines(model, style).length)
  const selected = Math.max(0, Math.min(screen.selected, blocks.length - 1))
  const shift = shiftOf(current(before), { screen, blocks }, style)
  const top = topFor(blocks, selected, screen.top + shift, room)
  if (selected === screen.selected && top === screen.top) return model
  return withCurrent(model, { ...screen, selected, top })
}

/** Lines that came above the message that is selected, while it stayed selected. */
function shiftOf(
  before: Screen,
  { screen, blocks }: { readonly screen: Screen; readonly blocks: readonly Block[] },
  style: Style,
): number {
  if (before.kind !== 'topic' || screen.kind !== 'topic') return 0
  if (before.messages === screen.messages || before.topicId !== screen.topicId) return 0
  const read = before.messages[before.selected - 1]?.id
  if (read === undefined || screen.messages[screen.selected - 1]?.id !== read) return 0
  return above(blocks, screen.selected) - above(blocksOf(before, style).blocks, before.selected)
}

function marked(block: Block, isSelected: boolean, style: Style): string[] {
  return block.map((line) => (isSelected ? style.paint('cyan', SELECTED) : OTHER) + line)
}

function headLine({ forum, mode, account }: Place, style: Style): string {
  const who = account ?? 'reading only'
  return style.paint('inverse', ` ${forum} · ${mode} · ${who} `)
}

function footLines(model: Model, style: Style): string[] {
  const { typing, notice } = model
  const text = notice?.text ?? ''
  const noticeLine = style.paint(notice?.isBad ? 'red' : 'green', text)
  const keys = keysOf(model).map(([key, label]) => `${style.paint('bold', key)} ${label}`)
  const columns = style.columns ?? 0
  return [
    ...(typing === undefined ? [] : typingLines(typing, style)),
    ...wrapLines(noticeLine, columns),
    ...wrapLines(keys.join('  '), columns),
  ]
}

function typingLines({ label, buffer }: Typing, style: Style): string[] {
  const { text, at } = buffer
  const under = text.slice(at, at + 1)
  // At the end of a line the cursor stands on nothing.
  const cursor = style.paint('inverse', under === '' || under === '\n' ? ' ' : under)
  const rest = under === '\n' ? text.slice(at) : text.slice(at + 1)
  const lines = wrapLines(`${text.slice(0, at)}${cursor}${rest}`, style.columns ?? 0)
  const before = wrapLines(text.slice(0, at), style.columns ?? 0).length
  const from = Math.max(0, Math.min(before - TYPED_ROWS_MAX + 1, lines.length - TYPED_ROWS_MAX))
  return [
    style.paint('dim', '─'.repeat(style.columns ?? 0)),
    style.paint('bold', label),
    ...lines.slice(from, from + TYPED_ROWS_MAX),
  ]
}
