/** `parley export`: writes the whole forum as JSON lines. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Command } from 'commander'
import { type Context, writeLines } from '../context.ts'
import { badUsage } from '../failure.ts'
import type { ExportReport } from '../exchange/exporter.ts'
import { FORMAT_HELP } from '../exchange/format-help.ts'
import { addClientOptions, addExamples, addReadOption, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { plural } from '../print-text.ts'
import { showProgress } from '../progress.ts'
import { withSession } from '../session.ts'

export interface Values extends ClientValues {
  readonly out?: string
  readonly digest?: boolean
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('export')
    .description('write users, topics, messages and likes as JSON lines, as "import" takes them')
    .option('--out <file>', 'file to write (packed if it ends in .gz) instead of standard output')
    .option('--digest', 'write nothing, and show the digest of the content instead')
    .action((values: Values) => run(values, context))
  addExamples(
    addReadOption(addClientOptions(command, context)),
    'export --out forum.jsonl.gz',
    'export --digest',
  )
  command.addHelpText('after', FORMAT_HELP)
}

export async function run(values: Values, context: Context): Promise<void> {
  const { out, digest = false } = values
  if (out !== undefined && digest) {
    throw badUsage('--digest writes nothing: leave --out out, which shows the digest as well')
  }
  const { ExportReport, exportLines } = await import('../exchange/exporter.ts')
  await withSession(values, context, async ({ client, state }) => {
    const report = new ExportReport()
    const lines = exportLines(client, report)
    if (out === undefined && !digest) {
      for await (const text of lines) await context.out.write(text)
      return
    }
    {
      const share = () => Math.min(1, report.messages / Math.max(1, state.messages))
      await using _shown = showProgress(context, () => ({ share: share(), text: counts(report) }))
      if (out === undefined) await read(lines)
      else await writeWhole(resolve(context.cwd, out), lines, context.signal)
    }
    await print(report, values, context)
  })
}

async function print(report: ExportReport, values: Values, context: Context): Promise<void> {
  const { users, topics, messages } = report
  const content = report.content()
  const losses = report.losses()
  if (values.json) {
    const { out } = values
    return printJson(context, { users, topics, messages, ...content, losses, out })
  }
  const done = values.out === undefined ? 'Read' : 'Exported'
  const where = values.out === undefined ? '' : ` to ${values.out}`
  await writeLines(context.out, [
    `${done} ${counts(report)}${where}.`,
    `Digest of the content: ${content.digest}`,
    `        without dates: ${content.undated}`,
    ...losses.map(
      ({ what, why, count }) => `An import will not bring back: ${count} ${what} (${why})`,
    ),
  ])
}

async function read(lines: AsyncIterable<string>): Promise<void> {
  for await (const _ of lines);
}

type Counted = Pick<ExportReport, 'users' | 'topics' | 'messages'>

/** The file is there when all of it is. */
async function writeWhole(
  path: string,
  lines: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const partial = `${path}.partial`
  const sink = createWriteStream(partial)
  try {
    if (path.endsWith('.gz')) await pipeline(lines, createGzip(), sink, { signal })
    else await pipeline(lines, sink, { signal })
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

function counts({ users, topics, messages }: Counted): string {
  return [plural(users, 'user'), plural(topics, 'topic'), plural(messages, 'message')].join(', ')
}
