/** `parley import <file>`: brings users, topics, messages and likes in from a file. */
import type { Command } from 'commander'
import { type Context, writeLines } from '../context.ts'
import { FORMAT_HELP } from '../exchange/format-help.ts'
import type { ImportReport } from '../exchange/importer.ts'
import { CommandFailure, EXIT, refused, reportFailure } from '../failure.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { plural, printableLine } from '../print-text.ts'
import { showProgress } from '../progress.ts'
import { withSession } from '../session.ts'

export interface Values extends ClientValues {
  readonly file: string
}

/** Skipped lines that are shown to a person. */
const SHOWN_MAX = 20

export function register(program: Command, context: Context): void {
  const command = program
    .command('import')
    .description(
      'bring in users, topics, messages and likes; after an interruption simply run it again',
    )
    .addHelpText('after', FORMAT_HELP)
    .argument('<file>', 'JSON lines, packed by gzip or not ("-" reads standard input)')
    .action((file: string, options: ClientValues) => run({ ...options, file }, context))
  addExamples(addClientOptions(command, context), 'import forum.jsonl.gz')
}

export async function run(values: Values, context: Context): Promise<void> {
  const { openLines } = await import('../exchange/read-lines.ts')
  const { Importer } = await import('../exchange/importer.ts')
  const source = await openLines(values.file, context)
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
    await printReport(report, values, context)
    if (report.skipped.length > 0) throw refused(skippedSentence(report))
  })
}

function skippedSentence({ skipped }: ImportReport): string {
  const lines = plural(skipped.length, 'line')
  const others = skipped.filter(({ code }) => code === 'already-exists').length
  const what =
    others > 0
      ? `${others} of them are here already, imported by another person (or out of another file): ` +
        'to bring in what is missing, run it with the profile that imported first'
      : 'put them right in the file and run it again: what is here is not doubled'
  return `${lines} were skipped: ${what}`
}

async function printReport(report: ImportReport, values: Values, context: Context): Promise<void> {
  if (values.json) return printJson(context, report)
  const { skipped } = report
  const lines = skipped
    .slice(0, SHOWN_MAX)
    .map(({ line, what, why }) => printableLine(`Skipped line ${line}, ${what}: ${why}`))
  const more = skipped.length - lines.length
  await writeLines(context.out, [
    `Imported ${counts(report)}.`,
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
