/** `parley history <message>`: every text that a message had. */
import type { Command } from 'commander'
import { type Context, writeLines } from '../context.ts'
import { addClientOptions, addExamples, addReadOption, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { historyLines, styleOf } from '../print-message.ts'
import { withSession } from '../session.ts'
import { targetName, targetOf, type TargetValues } from '../target.ts'
import { revisionView } from '../views.ts'

type Options = ClientValues & Omit<TargetValues, 'id'>

export interface Values extends ClientValues, TargetValues {}

export function register(program: Command, context: Context): void {
  const command = program
    .command('history')
    .description('show every text that a message had, oldest first')
    .argument('<id>', 'id of the message')
    .option('--topic', "the id is of a topic: the history of the topic's text")
    .action((id: string, options: Options) => run({ ...options, id }, context))
  addExamples(addReadOption(addClientOptions(command, context)), 'history 7@k3f')
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async ({ client, short }) => {
    const answer = await client.getMessage({ ...targetOf(values), withHistory: true })
    const revisions = answer.history.map(revisionView)
    if (values.json) return printJson(context, { revisions })
    const none = [`There is no text of ${targetName(values)}: it was deleted, or never had one.`]
    const lines = revisions.length === 0 ? none : historyLines(revisions, styleOf(context, short))
    await writeLines(context.out, lines)
  })
}
