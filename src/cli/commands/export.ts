/** `parley export`: writes the whole forum as JSON lines. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Command } from 'commander'
import { type Context, writeLine } from '../context.ts'
import type { ExportReport } from '../exchange/exporter.ts'
import { FORMAT_HELP } from '../exchange/format-help.ts'
import { addClientOptions, addExamples, addReadOption, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { plural } from '../print-text.ts'
import { showProgress } from '../progress.ts'
import { withSession } from '../session.ts'

export interface Values extends ClientValues {
  readonly out?: string
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('export')
    .description('write users, topics, messages and likes as JSON lines, as "import" takes them')
    .option('--out <file>', 'file to write (packed if it ends in .gz) instead of standard output')
    .action((values: Values) => run(values, context))
  addExamples(addReadOption(addClientOptions(command, context)), 'export --out forum.jsonl.gz')
  command.addHelpText('after', FORMAT_HELP)
}

export async function run(values: Values, context: Context): Promise<void> {
  const { exportLines } = await import('../exchange/exporter.ts')
  await withSession(values, context, async ({ client, state }) => {
    const report: ExportReport = { users: 0, topics: 0, messages: 0 }
    const lines = exportLines(client, report)
    if (values.out === undefined) {
      for await (const text of lines) await context.out.write(text)
      return
    }
    {
      const share = () => Math.min(1, report.messages / Math.max(1, state.messages))
      await using _shown = showProgress(context, () => ({ share: share(), text: counts(report) }))
      await writeWhole(resolve(context.cwd, values.out), lines, context.signal)
    }
    if (values.json) return printJson(context, { ...report, out: values.out })
    await writeLine(context.out, `Exported ${counts(report)} to ${values.out}.`)
  })
}

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

function counts({ users, topics, messages }: ExportReport): string {
  return [plural(users, 'user'), plural(topics, 'topic'), plural(messages, 'message')].join(', ')
}
