/** `parley digest`: what happened in the forum. */
import { setTimeout } from 'node:timers/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ForumClient } from '../../client/forum-client.ts'
import { ForumError } from '../../core/error.ts'
import { RETRY_AFTER_MS } from '../../core/limits.ts'
import { canonicalJson } from '../../digest/canonical-json.ts'
import type { ForumDigest } from '../../digest/definition.ts'
import { QUESTION_SETS, type QuestionSet, questionsOf } from '../../digest/question-sets.ts'
import { addBrokerOption } from '../broker-option.ts'
import { type Context, writeLine, writeLines } from '../context.ts'
import {
  addClientOptions,
  addExamples,
  addReadOption,
  type ClientValues,
  parseCount,
} from '../options.ts'
import { register as registerWorker } from './digest-worker.ts'
import { answerLines } from '../print-digest.ts'
import { styleOf } from '../print-message.ts'
import { showProgress } from '../progress.ts'
import { withSession } from '../session.ts'

export interface Values extends ClientValues {
  readonly questions: QuestionSet
  /** Milliseconds back from now, or since 1970; undefined for the beginning. */
  readonly since?: Since
  readonly label?: string
  readonly language?: string
  readonly over?: number
  readonly percentile?: number
  /** URL of a broker, if workers are to compute it. */
  readonly broker?: string
  readonly transient?: boolean
}

type Since = { readonly ago: number } | { readonly at: number } | 'all'

const UNIT_MS = { h: 3_600_000, d: 86_400_000, w: 604_800_000, y: 31_557_600_000 }
const AGO = /^([1-9][0-9]{0,4})([hdwy])$/
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+Z)?$/
const WEEK: Since = { ago: UNIT_MS.w }

export function register(program: Command, context: Context): void {
  const command = program
    .command('digest')
    .description('what happened: totals, and the topics, people and words that stand out')
    .option(
      '--since <when>',
      'from when on: 12h, 7d, 4w, 1y ago, a date, or all (default: 7d; of games: all)',
      parseSince,
    )
    .addOption(
      new Option('--questions <set>', 'about a forum, or about games that were imported from Steam')
        .choices(QUESTION_SETS)
        .default('forum'),
    )
    .option('--label <label>', 'topics with this label, where the question is about one')
    .option('--language <code>', 'messages in this language, like en (default)')
    .option(
      '--over <n>',
      'topics with more messages in it than this (10; of games 500)',
      parseFrom0,
    )
    .option('--percentile <n>', 'topics at or above this one, 1 to 100 (90)', parseCount)
    .option('--transient', 'with --broker: lose the digest if the broker dies, which is quicker')
    .action((values: Values) => run(values, context))
  addBrokerOption(command, context)
  registerWorker(command, context)
  addExamples(
    addReadOption(addClientOptions(command, context)),
    'digest --since 7d',
    'digest --since all --label kind=minutes --json',
    'digest --questions steam --over 20',
    'digest --broker amqp://127.0.0.1',
  )
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async ({ client, short }) => {
    const digest =
      values.broker === undefined
        ? await fetchDigest(client, values, context)
        : await digestByWorkers(client, values.broker, { values, context })
    if (values.json) return await writeLine(context.out, canonicalJson(digest))
    const style = styleOf(context, short)
    await writeLines(
      context.out,
      digest.answers.flatMap((answer) => answerLines(answer, style)),
    )
  })
}

/** Workers compute it over a broker, of what the replica tells: the same bytes. */
async function digestByWorkers(
  client: ForumClient,
  broker: string,
  { values, context }: { readonly values: Values; readonly context: Context },
): Promise<ForumDigest> {
  const { digestOverBroker } = await import('../digest-over-broker.ts')
  const { questions, transient = false, since, ...options } = values
  const sinceMs = beginOf(since ?? (questions === 'steam' ? 'all' : WEEK), context.now())
  const spec = {
    sinceMs: sinceMs === 0 ? null : sinceMs,
    untilMs: null,
    questions: questionsOf(questions, options),
  }
  await using _shown = showProgress(context, () => ({ share: undefined, text: 'workers compute' }))
  const { signal } = context
  return JSON.parse(
    await digestOverBroker({ broker, transient, spec, client, signal }),
  ) as ForumDigest
}

/** Asks until it is made: of a large forum that takes a while the first time. */
async function fetchDigest(
  client: ForumClient,
  values: Values,
  context: Context,
): Promise<ForumDigest> {
  const { questions, label = '', language = '', over, percentile = 0 } = values
  const since = values.since ?? (questions === 'steam' ? 'all' : WEEK)
  const sinceMs = beginOf(since, context.now())
  const atLeast = over === undefined ? 0 : over + 1
  const request = { sinceMs, questions, label, language, atLeast, percentile }
  let text = 'asking'
  await using _shown = showProgress(context, () => ({ share: undefined, text }))
  for (;;) {
    try {
      return digestOf(await client.makeDigest(request, { signal: context.signal }))
    } catch (error) {
      if (!(error instanceof ForumError) || error.code !== 'unavailable') throw error
      if (!error.message.includes(MAKING)) throw error
      text = error.message
      await setTimeout(RETRY_AFTER_MS, undefined, { signal: context.signal })
    }
  }
}

const MAKING = 'the digest is being made'

/** The same as the replica has it: so it is the same bytes, too. */
function digestOf(answer: Awaited<ReturnType<ForumClient['makeDigest']>>): ForumDigest {
  return {
    sinceMs: answer.sinceMs === 0 ? null : answer.sinceMs,
    untilMs: answer.untilMs === 0 ? null : answer.untilMs,
    answers: answer.answers.map(({ hasBound, bound, columns, ...rest }) => ({
      ...rest,
      columns: columns as ForumDigest['answers'][number]['columns'],
      bound: hasBound ? bound : null,
    })),
  }
}

function beginOf(since: Since, now: number): number {
  if (since === 'all') return 0
  return 'at' in since ? since.at : Math.max(1, now - since.ago)
}

function parseSince(text: string): Since {
  if (text === 'all') return text
  const [, count, unit] = AGO.exec(text) ?? []
  if (unit !== undefined) return { ago: Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS] }
  const at = DATE.test(text) ? Date.parse(text) : Number.NaN
  if (at > 0) return { at }
  const rule = 'expected 12h, 7d, 4w, 1y, a date like 2026-02-03, or all'
  throw new InvalidArgumentError(`${rule}, not "${text}".`)
}

function parseFrom0(text: string): number {
  if (/^[0-9]{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError(`expected a whole number, not "${text}".`)
}
