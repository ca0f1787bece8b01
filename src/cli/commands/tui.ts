/** `parley tui`: the forum in the whole terminal. */
import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { badUsage } from '../failure.ts'
import { addClientOptions, addExamples, addReadOption, type ClientValues } from '../options.ts'
import { styleOf } from '../print-message.ts'
import { withSession } from '../session.ts'

export function register(program: Command, context: Context): void {
  const command = program
    .command('tui')
    .description('read, write and follow the forum in the whole terminal')
    .action((values: ClientValues) => run(values, context))
  addExamples(addReadOption(addClientOptions(command, context)), 'tui', 'tui --as grace')
}

export async function run(values: ClientValues, context: Context): Promise<void> {
  if (!context.out.isTty) {
    throw badUsage('standard output is no terminal: "parley topics" and "parley read" print')
  }
  await withSession(values, context, async ({ client, forum, account, short }) => {
    const { openTui } = await import('../tui/open-tui.ts')
    const leaving = new AbortController()
    const signal = AbortSignal.any([context.signal, leaving.signal])
    try {
      await openTui({
        client,
        place: { forum: forum.name, mode: forum.mode, account: account?.name },
        style: () => styleOf(context, short),
        signal,
      })
    } finally {
      // Streams that are open would keep the process.
      leaving.abort()
    }
  })
}
