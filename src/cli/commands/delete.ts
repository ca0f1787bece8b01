/** `parley delete <message>`: erases a text, for good and everywhere. */
import type { Command } from 'commander'
import { type Context, writeLine } from '../context.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { actor, withSession } from '../session.ts'
import { targetName, targetOf, type TargetValues } from '../target.ts'

type Options = ClientValues & Omit<TargetValues, 'id'>

export interface Values extends ClientValues, TargetValues {}

export function register(program: Command, context: Context): void {
  const command = program
    .command('delete')
    .description('erase the text of one of your messages, for good and on every replica')
    .argument('<id>', 'id of the message')
    .option('--topic', "the id is of a topic: erases the topic's text")
    .action((id: string, options: Options) => run({ ...options, id }, context))
  addExamples(addClientOptions(command, context), 'delete 7@k3f')
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    actor(session)
    await session.client.deleteMessage(targetOf(values))
    if (values.json) return printJson(context, { deleted: true })
    await writeLine(context.out, `Deleted the text of ${targetName(values)}; answers to it stay.`)
  })
}
