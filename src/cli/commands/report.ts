/** `parley report <id>`: tells the moderators of a message. */
import type { Command } from 'commander'
import { type Context, writeLine } from '../context.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { actor, withSession } from '../session.ts'
import { targetName, targetOf, type TargetValues } from '../target.ts'

type Options = ClientValues & Omit<TargetValues, 'id'> & { readonly reason?: string }

export interface Values extends ClientValues, TargetValues {
  readonly reason?: string
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('report')
    .description('tell the moderators of a message')
    .argument('<id>', 'id of the message')
    .option('--topic', 'the id is of a topic')
    .option('--reason <text>', 'what is wrong with it')
    .action((id: string, options: Options) => run({ ...options, id }, context))
  addExamples(addClientOptions(command, context), 'report 7@k3f --reason spam')
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    actor(session)
    await session.client.report({ ...targetOf(values), reason: values.reason ?? '' })
    if (values.json) return printJson(context, { done: true })
    await writeLine(context.out, `Reported ${targetName(values)} to the moderators.`)
  })
}
