/** `parley edit <message> <text>`: changes the text of a message or topic. */
import type { Command } from 'commander'
import { type Context, writeLine } from '../context.ts'
import { givenText } from '../given-text.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { plural } from '../print-text.ts'
import { actor, withSession } from '../session.ts'
import { targetName, targetOf, type TargetValues } from '../target.ts'

type Options = ClientValues & Omit<TargetValues, 'id'>

export interface Values extends ClientValues, TargetValues {
  readonly text: string
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('edit')
    .description('give one of your messages a new text; edits made at the same time both stay')
    .argument('<id>', 'id of the message')
    .argument('<text>', 'the whole new text ("-" reads standard input)')
    .option('--topic', "the id is of a topic: edits the topic's text")
    .action((id: string, text: string, options: Options) => run({ ...options, id, text }, context))
  addExamples(
    addClientOptions(command, context),
    'edit 7@k3f "I am in, and I bring cake."',
    'edit --topic 2@k3f - < minutes.md',
  )
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    actor(session)
    const text = await givenText(values.text, context)
    const answer = await session.client.editMessage({ ...targetOf(values), text })
    if (values.json) return printJson(context, { text: answer.text, edits: answer.edits })
    const edits = plural(answer.edits, 'edit')
    await writeLine(context.out, `Edited ${targetName(values)}; it has ${edits} now.`)
  })
}
