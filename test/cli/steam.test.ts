/** Games of Steam and their reviews, imported, and the questions that are asked of them. */
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Line } from '../../src/cli/exchange/format.ts'
import { openSource } from '../../src/cli/exchange/source.ts'
import type { AnswerRow, DigestRow, ForumDigest } from '../../src/digest/definition.ts'
import { foldDigest } from '../../src/digest/fold.ts'
import { languageOf } from '../../src/digest/language.ts'
import { questionsOf } from '../../src/digest/question-sets.ts'
import { ROOT } from '../support/oxlint.ts'
import { capture, gather, parley, temporaryFolder } from './capture.ts'
import { localForum } from './in-process.ts'

type Game = Readonly<Record<'app_id' | 'name' | 'genres' | 'platforms' | 'release_date', string>>
type Review = Readonly<
  Record<'app_id' | 'author' | 'recommended' | 'review' | 'playtime_minutes', string>
>

type ReviewsByGame = ReadonlyMap<string, readonly Review[]>

const SAMPLE = join(ROOT, '../shared/data/steam')
const GAMES = join(SAMPLE, 'steam-games.csv.gz')
const REVIEWS = join(SAMPLE, 'steam-reviews.csv.gz')
const there = existsSync(GAMES) && existsSync(REVIEWS)
if (!there) console.warn(`skipped: the test of five questions about real games needs ${SAMPLE}`)

const OVER = 3
const PERCENTILE = 90

test.skipIf(!there)(
  'the five questions about real games answer what plain loops count',
  async () => {
    const { context } = capture()
    const source = await openSource('steam', { path: GAMES, more: [REVIEWS], name: 's', context })
    const lines = (await gather(source.lines)).flatMap((one) => ('line' in one ? [one.line] : []))
    const questions = questionsOf('steam', { over: OVER, percentile: PERCENTILE })
    const spec = { sinceMs: null, untilMs: null, questions }

    const { answers } = foldDigest(spec, lines.map(rowOf), languageOf)
    const games = rowsIn<Game>(GAMES)
    const reviews = Map.groupBy(rowsIn<Review>(REVIEWS), ({ app_id }) => app_id)

    expect(answers.map(({ rows }) => rows.map(counted))).toEqual([
      platforms(games),
      longestPlayed(games, reviews),
      mostRecommended(games, reviews),
      ...disliked(games, reviews),
    ])
    expect(answers.map(({ rows }) => rows.length > 0)).toEqual([true, true, true, true, true])
  },
)

function rowsIn<Row>(path: string): Row[] {
  return parse(gunzipSync(readFileSync(path)), { columns: true }) as Row[]
}

/** A line as a forum that took it shows it; ids are those of the file. */
function rowOf(line: Line): DigestRow {
  if (line.type === 'user') throw new Error('games and reviews have no lines of users')
  const { id, author, created_at, likes } = line
  const userId = author
  const facts = { id, userId, userName: author, createdMs: Date.parse(created_at ?? '2000-01-01') }
  const counts = { ...facts, likes: likes.length }
  return line.type === 'topic'
    ? { kind: 'topic', title: line.title, labels: line.labels, ...counts }
    : { kind: 'message', topicId: line.topic, text: line.text, ...counts }
}

/** What a row says, and the number that it is kept for. */
function counted({ name, numbers }: AnswerRow): [string, number] {
  return [name, numbers[0] ?? 0]
}

type Counted = [name: string, count: number][]

function platforms(games: readonly Game[]): Counted {
  const counts: Record<string, number> = {}
  for (const game of games) {
    for (const platform of game.platforms.split(';')) {
      if (platform !== '') counts[platform] = (counts[platform] ?? 0) + 1
    }
  }
  return Object.entries(counts).sort(([, a], [, b]) => b - a)
}

/** The greatest first; equal ones by the number of the game. */
function best(found: [Game, number][], top: number): Counted {
  return found
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || Number(a.app_id) - Number(b.app_id))
    .slice(0, top)
    .map(([{ name }, count]) => [name.trim(), count])
}

function longestPlayed(games: readonly Game[], reviews: ReviewsByGame): Counted {
  const found: [Game, number][] = []
  for (const game of games) {
    const year = Number(game.release_date.slice(0, 4))
    if (!isOf(game, 'Indie') || year < 2010 || year > 2019) continue
    const minutes = of(game, reviews).map((review) => Number(review.playtime_minutes))
    if (minutes.length === 0) continue
    found.push([game, Math.round(minutes.reduce((a, b) => a + b) / minutes.length)])
  }
  return best(found, 10)
}

function mostRecommended(games: readonly Game[], reviews: ReviewsByGame): Counted {
  const found: [Game, number][] = []
  for (const game of games) {
    if (!isOf(game, 'Indie')) continue
    found.push([game, of(game, reviews).filter((one) => one.recommended === '1').length])
  }
  return best(found, 5)
}

function disliked(games: readonly Game[], reviews: ReviewsByGame): [Counted, Counted] {
  const english: [Game, number][] = []
  const all: [Game, number][] = []
  for (const game of games) {
    if (!isOf(game, 'Action')) continue
    const negative = of(game, reviews).filter((one) => one.recommended === '0')
    all.push([game, negative.length])
    const inEnglish = negative.filter((one) => languageOf(one.review.trim()) === 'en').length
    if (inEnglish > OVER) english.push([game, inEnglish])
  }
  const any = all.map(([, count]) => count).filter((count) => count > 0)
  any.sort((a, b) => a - b)
  const bound = any[Math.ceil((PERCENTILE / 100) * any.length) - 1] ?? Infinity
  const high = all.filter(([, count]) => count >= bound)
  return [best(english, Infinity), best(high, Infinity)]
}

function isOf({ genres }: Game, genre: string): boolean {
  return genres.split(';').includes(genre)
}

function of({ app_id }: Game, reviews: ReviewsByGame): readonly Review[] {
  return reviews.get(app_id) ?? []
}

const FEW_GAMES = `\uFEFFapp_id,name,genres,platforms,release_date,price_usd
10,Old Game,Action;Indie,windows;linux,2009-05-01,9.99
20,"Game, with comma",Indie,windows,2012-01-31,0
30,Undated,Action,mac,,1
`
const FEW_REVIEWS = `review_id,app_id,author,created_at,recommended,playtime_minutes,review
1,10,ann,2014-01-01T00:00:00Z,0,60,"This was not a good game, I do not like it at all."
2,10,bob,2014-01-02T00:00:00Z,1,120,A very nice game to play with friends.
3,20,ann,2014-01-03T00:00:00Z,1,90,I really like this one very much.
4,30,bob,2014-01-04T00:00:00Z,0,5,Das Spiel gefällt mir leider überhaupt nicht.
5,99,ann,2014-01-05T00:00:00Z,1,1,A game that is not there.
`

test('games and reviews are imported, once however often, and asked about', async () => {
  const { env } = await localForum()
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'games.csv'), FEW_GAMES)
  await writeFile(join(folder, 'reviews.csv'), FEW_REVIEWS)
  const options = { cwd: folder, env }
  const importing = ['import', '--format', 'steam', 'games.csv', 'reviews.csv']

  const first = await parley(importing, options)
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toContain('3 topics, 4 messages, 2 likes')
  expect(first.out).toContain('1 release dates (expected dates like 2026-02-03)')
  expect(first.out).toContain('1 reviews (their game is not in the other file)')
  expect(first.out).toContain('(a forum has no place for price_usd)')
  expect(await parley(importing, options)).toMatchObject({ code: 0 })

  const asked = ['digest', '--questions', 'steam', '--over', '0']
  const { out } = await parley([...asked, '--json'], options)
  const { answers } = JSON.parse(out) as ForumDigest
  expect(answers.map(({ rows }) => rows.map(counted))).toEqual([
    [
      ['windows', 2],
      ['mac', 1],
      ['linux', 1],
    ],
    [['Game, with comma', 90]],
    [
      ['Old Game', 1],
      ['Game, with comma', 1],
    ],
    [['Old Game', 1]],
    [
      ['Old Game', 1],
      ['Undated', 1],
    ],
  ])
  expect((await parley(asked, options)).out).toContain('Games per platform\nNAME')
  const forumsOwn = await parley(['digest', '--since', 'all'], options)
  expect(forumsOwn).toMatchObject({ code: 0, err: '' })
  expect(forumsOwn.out).toContain('Most active users')
})

test('an import of games says which file or column is missing', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'games.csv'), 'app_id,name,genres\n1,Game,Indie\n')
  const open = async (more: string[]) => {
    const { context } = capture({ cwd: folder })
    const source = await openSource('steam', { path: 'games.csv', more, name: 's', context })
    return await gather(source.lines)
  }

  await expect(open([])).rejects.toThrow('expected two files')
  await expect(open(['games.csv'])).rejects.toThrow('games.csv has no column review_id')
})
