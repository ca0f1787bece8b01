/** `parley topic new <title>`: opens a topic. */
import type { Command } from 'commander'
import { type Context, writeLine } from '../context.ts'
import { givenText } from '../given-text.ts'
import { addClientOptions, addExamples, type ClientValues, collect } from '../options.ts'
import { printJson } from '../print-json.ts'
import { printableLine } from '../print-text.ts'
import { actor, withSession } from '../session.ts'
import { topicView } from '../views.ts'

interface Options extends ClientValues {
  readonly text?: string
  readonly label?: readonly string[]
}

export interface Values extends Options {
  readonly title: string
}

export function register(topic: Command, context: Context): void {
  const command = topic
    .command('new')
    .description('open a topic')
    .argument('<title>', 'what it is about')
    .option('--text <text>', 'an opening text ("-" reads standard input)')
    .option('--label <label>', 'a tag, or key=value; may be repeated', collect)
    .action((title: string, options: Options) => run({ ...options, title }, context))
  addExamples(
    addClientOptions(command, context),
    'topic new "Where shall we meet?"',
    'topic new "Minutes" --text - --label kind=minutes < minutes.md',
  )
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    actor(session)
    const text = values.text === undefined ? '' : await givenText(values.text, context)
    const labels = [...(values.label ?? [])]
    const made = await session.client.createTopic({ title: values.title, text, labels })
    const topic = topicView(made)
    if (values.json) return printJson(context, { topic })
    const title = topic.titles.map(printableLine).join(' / ')
    await writeLine(context.out, `Opened topic ${session.short(topic.id)}: ${title}`)
  })
}
