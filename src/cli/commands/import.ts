/** `parley import <file>`: brings users, topics, messages and likes in from a file. */
import { basename } from 'node:path'
import { type Command, Option } from 'commander'
import { type Context, writeLines } from '../context.ts'
import { FORMAT_HELP, OTHER_FORMATS_HELP } from '../exchange/format-help.ts'
import type { Dropped } from '../exchange/dropped.ts'
import type { ImportReport } from '../exchange/importer.ts'
import { FORMATS, type Format, openSource } from '../exchange/source.ts'
import { badUsage, CommandFailure, EXIT, refused, reportFailure } from '../failure.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { plural, printableLine } from '../print-text.ts'
import { showProgress } from '../progress.ts'
import { withSession } from '../session.ts'

interface Options extends ClientValues {
  readonly format: Format
  readonly source?: string
}

export interface Values extends Options {
  readonly file: string
  /** Further files, where a format has more than one. */
  readonly more?: readonly string[]
}

/** Of files that may be read; folders are called by the whole of their name. */
const ENDING = /\.(?:jsonl?|xml|mbox)(?:\.gz)?$/

/** Skipped lines that are shown to a person. */
const SHOWN_MAX = 20

export function register(program: Command, context: Context): void {
  const command = program
    .command('import')
    .description(
      'bring in users, topics, messages and likes; after an interruption simply run it again',
    )
    .addHelpText('after', FORMAT_HELP + OTHER_FORMATS_HELP)
    .argument(
      '<file>',
      'file, packed by gzip or not ("-" reads standard input), or a folder of them',
    )
    .argument('[more...]', 'the reviews, where the first file has the games')
    .addOption(
      new Option('--format <format>', 'what made the file').choices(FORMATS).default('parley'),
    )
    .option(
      '--source <name>',
      'what stands in front of ids of a Stack Exchange or Discourse site: give the same to go on ' +
        'with files that have moved (default: the name of the file or folder)',
    )
    .action((file: string, more: string[], options: Options) =>
      run({ ...options, file, more }, context),
    )
  addExamples(
    addClientOptions(command, context),
    'import forum.jsonl.gz',
    'import --format stackexchange iot.stackexchange.com/',
    'import --format discourse topics/',
    'import --format mbox list.mbox',
    'import --format steam games.csv reviews.csv',
  )
}

export async function run(values: Values, context: Context): Promise<void> {
  const { Importer } = await import('../exchange/importer.ts')
  const name = values.source ?? basename(values.file).replace(ENDING, '')
  const { format, file, more = [] } = values
  if (format !== 'steam' && more.length > 0) {
    throw badUsage(`${more.join(' ')}: expected one file or folder`)
  }
  const source = await openSource(format, { path: file, more, name, context })
  await withSession(values, context, async ({ client, profile }) => {
    const importer = new Importer(client, await profile.importKey())
    const share = (): number | undefined => {
      const taken = source.progress()
      return taken === undefined ? undefined : taken * importer.share()
    }
    const step = () => ({ share: share(), text: counts(importer.report()) })
    {
      await using _shown = showProgress(context, step)
      await importer.run(source.lines).catch((reason: unknown) => {
        throw stopped(reason, importer.report(), context)
      })
    }
    const report = importer.report()
    await printReport({ ...report, dropped: source.dropped() }, values, context)
    if (report.skipped.length > 0) throw refused(skippedSentence(report, values.format))
  })
}

function skippedSentence({ skipped, users, topics }: ImportReport, format: Format): string {
  const lines = `${plural(skipped.length, 'line')} ${skipped.length === 1 ? 'was' : 'were'} skipped`
  if (format === 'parley' && users + topics === 0) {
    return `${lines}, and there was nothing else: if the file is of another system, say --format`
  }
  const others = skipped.filter(({ code }) => code === 'already-exists').length
  const what =
    others > 0
      ? `${others} of them are here already, imported by another person (or out of another file): ` +
        'to bring in what is missing, run it with the profile that imported first'
      : 'put them right in the file and run it again: what is here is not doubled'
  return `${lines}: ${what}`
}

async function printReport(
  report: ImportReport & { readonly dropped: readonly Dropped[] },
  values: Values,
  context: Context,
): Promise<void> {
  if (values.json) return printJson(context, report)
  const { skipped, dropped } = report
  const lines = skipped
    .slice(0, SHOWN_MAX)
    .map(({ line, what, why }) => printableLine(`Skipped line ${line}, ${what}: ${why}`))
  const more = skipped.length - lines.length
  await writeLines(context.out, [
    `Imported ${counts(report)}.`,
    ...dropped.map(({ what, why, count }) => `Not brought in: ${count} ${what} (${why})`),
    ...lines,
    ...(more > 0 ? [`Skipped ${plural(more, 'more line')}: --json shows them all.`] : []),
  ])
}

function counts({ users, voters, topics, messages, likes, skipped }: ImportReport): string {
  return [
    plural(users, 'user'),
    plural(voters, 'voter'),
    plural(topics, 'topic'),
    plural(messages, 'message'),
    plural(likes, 'like'),
    ...(skipped.length > 0 ? [plural(skipped.length, 'skipped line')] : []),
  ].join(', ')
}

function stopped(reason: unknown, report: ImportReport, { signal }: Context): Error {
  const { exitCode, sentence } = signal.aborted
    ? { exitCode: EXIT.interrupted, sentence: 'it was interrupted' }
    : reportFailure(reason)
  return new CommandFailure(
    exitCode,
    `stopped after ${counts(report)}: ${sentence}; run the same command again to go on`,
    { cause: reason },
  )
}
