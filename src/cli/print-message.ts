/** Messages and topics for people: one by one, and as a reply tree. */
import type { Context } from './context.ts'
import { type Paint, painter, plural, printable, printableLine, wrapLines } from './print-text.ts'
import { bothTimes } from './print-time.ts'
import type { ShortIds } from './short-ids.ts'
import type { MessageView, RevisionView, TopicView, WithheldView } from './views.ts'

/** How to print on one output. */
export interface Style {
  readonly paint: Paint
  readonly short: ShortIds
  readonly now: number
  /** Undefined where nobody says how wide a line may be: a pipe. */
  readonly columns: number | undefined
}

/** The style of the output of a command. */
export function styleOf(context: Context, short: ShortIds): Style {
  const { out, env } = context
  return {
    paint: painter(out, env),
    short,
    now: context.now(),
    columns: out.isTty ? out.columns : undefined,
  }
}

/** Deeper replies are drawn at this depth: a text needs room to stand in. */
const DRAWN_DEPTH_MAX = 12
const LEVEL_COLUMNS = 3
/** Under which a text is not pressed, however deep it is. */
const TEXT_COLUMNS_MIN = 30

/** The lines of a topic: title, who and when, text. */
export function topicLines(topic: TopicView, style: Style): string[] {
  const { paint } = style
  const titles = topic.titles.map((title) => paint('bold', printableLine(title)))
  const head = [`${titles.join('  /  ')}  ${paint('yellow', style.short(topic.id))}`]
  if (topic.titles.length > 1) {
    head.push(paint('dim', 'These titles were given at the same time; one more rename settles it.'))
  }
  return [...head, topicFacts(topic, style), ...textOf(topic, style, 0)]
}

/** The line of facts under a message's or above a text: who, when, what became of it. */
export function messageFacts(message: MessageView, style: Style): string {
  const { paint, short, now } = style
  return [
    paint(['bold', 'cyan'], printableLine(message.author.name)),
    paint('dim', bothTimes(Date.parse(message.createdAt), now)),
    paint('yellow', short(message.id)),
    ...countsOf(message, style),
  ].join(paint('dim', ' · '))
}

/** Messages one under the other, each with the one that it answers. */
export function flatLines(messages: readonly MessageView[], style: Style): string[] {
  return messages.flatMap((message) => {
    const answers = message.parent === null ? '' : ` ↳ ${style.short(message.parent)}`
    const facts = messageFacts(message, style) + style.paint('dim', answers)
    return [facts, ...textOf(message, style, 0), '']
  })
}

/** Messages in the order of the reply tree (each with its depth), with the tree drawn beside. */
export function treeLines(messages: readonly MessageView[], style: Style): string[] {
  return treeBlocks(messages, style).flat()
}

/** The same, the lines of each message for themselves. */
export function treeBlocks(messages: readonly MessageView[], style: Style): string[][] {
  const depths = messages.map((message) => Math.min(message.depth, deepestDrawn(style)))
  const siblings = laterSiblings(depths)
  return messages.map((message, index) => {
    const depth = depths[index] ?? 0
    const open = siblings[index] ?? []
    const branch = (from: number): string =>
      Array.from({ length: from }, (_, level) => (open[level] ? '│  ' : '   ')).join('')
    const joint = open[depth] ? '├─ ' : '└─ '
    const beside = style.paint('dim', branch(depth + 1))
    const first = style.paint('dim', branch(depth) + joint) + messageFacts(message, style)
    const deeper = message.depth > depth ? style.paint('dim', ` (depth ${message.depth})`) : ''
    const text = textOf(message, style, (depth + 1) * LEVEL_COLUMNS)
    return [first + deeper, ...text.map((line) => (beside + line).trimEnd())]
  })
}

/** The revisions of a text, oldest first. */
export function historyLines(revisions: readonly RevisionView[], style: Style): string[] {
  const { paint, now } = style
  return revisions.flatMap((revision, index) => {
    const name = paint(['bold', 'cyan'], printableLine(revision.author.name))
    const when = paint('dim', bothTimes(Date.parse(revision.at), now))
    const which = index === 0 ? 'original' : `edit ${index}`
    return [`${paint('bold', which)} · ${name} · ${when}`, ...wrapped(revision.text, style, 0), '']
  })
}

function topicFacts(topic: TopicView, style: Style): string {
  const { paint, now } = style
  return [
    paint('cyan', printableLine(topic.author.name)),
    paint('dim', bothTimes(Date.parse(topic.createdAt), now)),
    plural(topic.messages, 'message'),
    ...countsOf(topic, style),
    ...(topic.pinned ? ['pinned'] : []),
    ...(topic.locked ? ['locked'] : []),
    ...topic.labels.map((label) => paint('green', `#${printableLine(label)}`)),
  ].join(paint('dim', ' · '))
}

function countsOf(item: { likes: number; liked: boolean; edits: number }, style: Style): string[] {
  const likes = `${item.liked ? '♥' : '♡'} ${item.likes}`
  return [
    ...(item.likes > 0 ? [style.paint(item.liked ? 'red' : 'dim', likes)] : []),
    ...(item.edits > 0 ? [style.paint('dim', 'edited')] : []),
  ]
}

/** Where there is no text, or none for everybody, why. */
const WITHHELD = {
  hidden: 'hidden by a moderator',
  banned: 'hidden: its author is banned',
  locked: 'hidden: it came when the topic was locked',
} as const satisfies Record<NonNullable<WithheldView>, string>

function textOf(item: TopicView | MessageView, style: Style, indent: number): string[] {
  const said = (what: string) => [style.paint(['dim', 'italic'], what)]
  if ('deleted' in item ? item.deleted : item.textDeleted) return said('deleted')
  const why = item.withheld === null ? [] : said(WITHHELD[item.withheld])
  if (why.length > 0) return item.text === '' ? why : [...why, ...wrapped(item.text, style, indent)]
  return item.text === '' ? [] : wrapped(item.text, style, indent)
}

function wrapped(text: string, style: Style, indent: number): string[] {
  const safe = printable(text).trimEnd()
  return style.columns === undefined ? safe.split('\n') : wrapLines(safe, style.columns - indent)
}

/**
 * For each item: at which levels, its own included, another item follows under the same parent.
 * An item at depth d ends every deeper level above it.
 */
function laterSiblings(depths: readonly number[]): boolean[][] {
  const open: boolean[] = []
  return depths
    .toReversed()
    .map((depth) => {
      const levels = Array.from({ length: depth + 1 }, (_, level) => open[level] ?? false)
      open.length = depth
      open[depth] = true
      return levels
    })
    .reverse()
}

function deepestDrawn(style: Style): number {
  if (style.columns === undefined) return DRAWN_DEPTH_MAX
  const room = Math.floor((style.columns - TEXT_COLUMNS_MIN) / LEVEL_COLUMNS)
  return Math.max(0, Math.min(DRAWN_DEPTH_MAX, room))
}
