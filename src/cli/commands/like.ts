/** `parley like` and `parley unlike`. */
import type { Command } from 'commander'
import { type Context, writeLine } from '../context.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { plural } from '../print-text.ts'
import { actor, withSession } from '../session.ts'
import { targetName, targetOf, type TargetValues } from '../target.ts'

type Options = ClientValues & Omit<TargetValues, 'id'>

export interface Values extends ClientValues, TargetValues {
  /** False takes the like back. */
  readonly like: boolean
}

export function register(program: Command, context: Context): void {
  registerOne(program, context, { name: 'like', like: true, description: 'like a message' })
  registerOne(program, context, { name: 'unlike', like: false, description: 'take a like back' })
}

function registerOne(
  program: Command,
  context: Context,
  { name, like, description }: { name: string; like: boolean; description: string },
): void {
  const command = program
    .command(name)
    .description(description)
    .argument('<id>', 'id of the message')
    .option('--topic', 'the id is of a topic')
    .action((id: string, options: Options) => run({ ...options, id, like }, context))
  addExamples(addClientOptions(command, context), `${name} 7@k3f`, `${name} --topic 2@k3f`)
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    actor(session)
    const request = { ...targetOf(values), like: values.like }
    const { likes, liked } = await session.client.likeMessage(request)
    if (values.json) return printJson(context, { likes, liked })
    const verb = liked ? 'You like' : 'You do not like'
    await writeLine(context.out, `${verb} ${targetName(values)}; it has ${plural(likes, 'like')}.`)
  })
}
