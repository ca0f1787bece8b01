/** `parley post <topic> <text>`: posts a message, or answers one. */
import type { Command } from 'commander'
import { type Context, writeLine } from '../context.ts'
import { givenText } from '../given-text.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { actor, withSession } from '../session.ts'
import { messageView } from '../views.ts'

interface Options extends ClientValues {
  readonly replyTo?: string
}

export interface Values extends Options {
  readonly topic: string
  readonly text: string
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('post')
    .description('post a message to a topic, or answer a message in it')
    .argument('<topic>', 'id of the topic')
    .argument('<text>', 'the message ("-" reads standard input)')
    .option('--reply-to <message>', 'id of the message that this one answers')
    .action((topic: string, text: string, options: Options) =>
      run({ ...options, topic, text }, context),
    )
  addExamples(
    addClientOptions(command, context),
    'post 2@k3f "I am in."',
    'post 2@k3f "Me too." --reply-to 7@k3f',
    'post 2@k3f - < long-answer.md',
  )
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    actor(session)
    const text = await givenText(values.text, context)
    const request = { topicId: values.topic, parentId: values.replyTo ?? '', text }
    const message = messageView(await session.client.postMessage(request))
    if (values.json) return printJson(context, { message })
    const { short } = session
    const answers = message.parent === null ? '' : `, an answer to ${short(message.parent)}`
    const where = `topic ${short(message.topic)}${answers}`
    await writeLine(context.out, `Posted message ${short(message.id)} in ${where}.`)
  })
}
