/**
 * Games and their reviews as tables of Steam are passed around: two CSV files, joined by `app_id`.
 * Each game becomes a topic, each review a message of it; who recommends the game likes the own
 * review. The questions `steam` of `digest` are about forums that this makes.
 *
 * Reviews are read twice: how long a game is played is a label of its topic, and stands in them.
 */
import { badUsage } from '../failure.ts'
import { LABELS_MAX } from '../../core/limits.ts'
import { type CsvRow, CsvTable } from './csv-rows.ts'
import { DistinctNames } from './distinct-names.ts'
import { Drops } from './dropped.ts'
import { fittingText, fittingTitle } from './fitting.ts'
import { type ParsedLine, UNCHANGED } from './format.ts'
import type { ImportSource, SourceOptions } from './source.ts'

/** Who opens the topics: a game has makers, and none of them wrote what stands there. */
const AUTHOR = 'Steam'
const DAY = /^\d{4}-\d{2}-\d{2}$/
const YES = ['1', 'true', 'True', 'yes']

/** Columns that a table must have, and those that are taken where it has them. */
const GAMES = {
  needed: ['app_id', 'name', 'genres', 'platforms'],
  taken: ['release_date', 'short_description', 'average_playtime'],
}
const REVIEWS = {
  needed: ['review_id', 'app_id', 'author', 'created_at', 'recommended', 'review'],
  taken: ['playtime_minutes'],
}

export async function fromSteam(options: SourceOptions): Promise<ImportSource> {
  const { path, more = [], context } = options
  const [reviews, ...others] = more
  if (reviews === undefined || others.length > 0 || [path, reviews].includes('-')) {
    throw badUsage('expected two files: import --format steam games.csv reviews.csv')
  }
  const tables = [
    new CsvTable(reviews, REVIEWS, context),
    new CsvTable(path, GAMES, context),
    new CsvTable(reviews, REVIEWS, context),
  ] as const
  const reader = new SteamReader(tables)
  return {
    lines: reader.lines(),
    progress: () => tables.reduce((sum, table) => sum + table.progress(), 0) / tables.length,
    dropped: () => reader.drops.list(),
  }
}

interface Played {
  minutes: number
  reviews: number
}

type Tables = readonly [played: CsvTable, games: CsvTable, reviews: CsvTable]

class SteamReader {
  readonly drops = new Drops()
  readonly #tables: Tables
  readonly #names = new DistinctNames()
  readonly #played = new Map<string, Played>()
  readonly #games = new Set<string>()

  constructor(tables: Tables) {
    this.#tables = tables
    this.#names.nameOf('', AUTHOR)
  }

  async *lines(): AsyncGenerator<ParsedLine> {
    const [played, games, reviews] = this.#tables
    for await (const row of played.rows()) if (!('wrong' in row)) this.#play(row.fields)
    for await (const row of games.rows()) yield 'wrong' in row ? row : this.#game(row.fields)
    for await (const row of reviews.rows()) {
      const line = 'wrong' in row ? row : this.#review(row.fields)
      if (line !== undefined) yield line
    }
    this.#dropColumns('games', games)
    this.#dropColumns('reviews', reviews)
  }

  #play({ app_id = '', playtime_minutes = '' }: CsvRow): void {
    const minutes = Number(playtime_minutes)
    if (playtime_minutes === '' || !(minutes >= 0)) return
    const held = this.#played.get(app_id)
    if (held === undefined) this.#played.set(app_id, { minutes, reviews: 1 })
    else {
      held.minutes += minutes
      held.reviews++
    }
  }

  #game(game: CsvRow): ParsedLine {
    const { app_id = '', name = '', release_date = '', short_description = '' } = game
    this.#games.add(app_id)
    const isDay = DAY.test(release_date) && !Number.isNaN(Date.parse(release_date))
    if (!isDay) this.drops.add('release dates', 'expected dates like 2026-02-03')
    return {
      line: {
        type: 'topic',
        id: `steam-game-${app_id}`,
        author: this.#names.nameOf('', AUTHOR),
        title: fittingTitle(name, this.drops),
        text: short_description.trim() === '' ? '' : fittingText(short_description, this.drops),
        labels: this.#labels(game, isDay ? release_date : undefined),
        titles: [],
        score: 0,
        ...UNCHANGED,
        ...(isDay ? { created_at: `${release_date}T00:00:00Z` } : {}),
      },
    }
  }

  #labels(game: CsvRow, released: string | undefined): string[] {
    const { genres = '', platforms = '', average_playtime = '', app_id = '' } = game
    const played = this.#played.get(app_id)
    const average = played && Math.round(played.minutes / played.reviews)
    const playTime = average_playtime === '' ? average : Math.round(Number(average_playtime))
    const labels = [
      ...listed(platforms).map((platform) => `platform=${platform}`),
      ...(released === undefined ? [] : [`released=${released}`]),
      ...(playTime === undefined || !(playTime >= 0) ? [] : [`playtime=${playTime}`]),
      ...listed(genres).map((genre) => `genre=${genre}`),
    ]
    const dropped = Math.max(0, labels.length - LABELS_MAX)
    this.drops.add('genres', `a topic has at most ${LABELS_MAX} labels`, dropped)
    return labels.slice(0, LABELS_MAX)
  }

  #review(row: CsvRow): ParsedLine | undefined {
    const { app_id = '', review_id = '', author = '', created_at = '', recommended = '' } = row
    if (!this.#games.has(app_id)) {
      this.drops.add('reviews', 'their game is not in the other file')
      return undefined
    }
    const at = new Date(created_at)
    if (Number.isNaN(at.getTime())) {
      return { wrong: `review ${review_id} has no date that can be read: "${created_at}"` }
    }
    const name = this.#names.nameOf(author, author)
    return {
      line: {
        type: 'message',
        id: `steam-review-${review_id}`,
        topic: `steam-game-${app_id}`,
        parent: null,
        author: name,
        text: fittingText(row.review ?? '', this.drops),
        created_at: at.toISOString(),
        score: 0,
        ...UNCHANGED,
        likes: YES.includes(recommended) ? [name] : [],
      },
    }
  }

  #dropColumns(what: string, table: CsvTable): void {
    const { unused } = table
    if (unused.length === 0) return
    this.drops.add(
      `columns of ${what}`,
      `a forum has no place for ${unused.join(', ')}`,
      unused.length,
    )
  }
}

/** Labels have no spaces. */
function listed(values: string): string[] {
  const all = values.split(/[;,]/).map((value) => value.trim().replaceAll(/[\s=]+/g, '-'))
  return [...new Set(all.filter((value) => value !== ''))]
}
