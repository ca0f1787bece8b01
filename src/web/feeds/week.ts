/** The entry of a feed that says what happened in the last whole week (Monday to Sunday, UTC). */
import { ForumError } from '../../core/error.ts'
import type { parley } from '../../gen/messages.js'
import { Forum } from '../../gen/services.ts'
import type { Ask } from './ask.ts'
import type { Item } from './content.ts'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
/** 1970-01-05, a Monday. */
const FIRST_MONDAY_MS = 4 * DAY_MS
/** Readers ask often: for so long one answer does for all of them. */
const KEPT_MS = 600_000
const MARKDOWN_SIGNS = /[\\`*_{}[\]()<>#+\-.!|~&]/g

type Answer = parley.v1.DigestAnswer.$Properties
type Row = parley.v1.DigestRow.$Properties

interface Kept {
  readonly untilMs: number
  readonly askedMs: number
  readonly items: readonly Item[]
}

export class WeekDigests {
  #kept: Kept | undefined

  /** One item; none of a week in which nothing was written, or while it cannot be made. */
  async items(ask: Ask, nowMs: number): Promise<readonly Item[]> {
    const untilMs = nowMs - ((nowMs - FIRST_MONDAY_MS) % WEEK_MS)
    const kept = this.#kept
    if (kept?.untilMs === untilMs && nowMs - kept.askedMs < KEPT_MS) return kept.items
    const request = { sinceMs: untilMs - WEEK_MS, untilMs, questions: 'brief' }
    try {
      const { answers } = await ask(Forum.makeDigest, request)
      const items = answers.every(({ rows }) => rows?.length === 0)
        ? []
        : [itemOf(answers, untilMs)]
      this.#kept = { untilMs, askedMs: nowMs, items }
      return items
    } catch (error) {
      if (error instanceof ForumError && ['unavailable', 'overloaded'].includes(error.code))
        return []
      throw error
    }
  }
}

function itemOf(answers: readonly Answer[], untilMs: number): Item {
  const monday = new Date(untilMs - WEEK_MS).toISOString().slice(0, 'yyyy-mm-dd'.length)
  return {
    title: `The week from ${monday}`,
    path: '/',
    urn: `week:${monday}`,
    author: 'parley',
    markdown: answers.map(markdownOf).join('\n'),
    atMs: untilMs,
  }
}

function markdownOf({ title = '', columns, rows }: Answer): string {
  if (!rows?.length) return ''
  const lines = rows.map((row) => `- ${escaped(row.name ?? '')}: ${numbersOf(columns ?? [], row)}`)
  return [`**${escaped(title ?? '')}**`, '', ...lines, ''].join('\n')
}

function numbersOf(columns: readonly string[], { numbers }: Row): string {
  const shown = columns.map((column, index) => {
    const number = numbers?.[index] ?? 0
    return column === 'lifeMs' ? `${Math.round(number / DAY_MS)} days` : `${number} ${column}`
  })
  return shown.join(', ')
}

/** A title is no Markdown. */
function escaped(text: string): string {
  return text.replaceAll(MARKDOWN_SIGNS, String.raw`\$&`)
}
