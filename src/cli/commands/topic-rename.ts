/** `parley topic rename <topic> <title>`: gives a topic one new title. */
import type { Command } from 'commander'
import { type Context, writeLine } from '../context.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { printableLine } from '../print-text.ts'
import { actor, withSession } from '../session.ts'
import { topicView } from '../views.ts'

export interface Values extends ClientValues {
  readonly topic: string
  readonly title: string
}

export function register(topic: Command, context: Context): void {
  const command = topic
    .command('rename')
    .description('give a topic another title; settles titles that were given at the same time')
    .argument('<topic>', 'id of the topic')
    .argument('<title>', 'the new title')
    .action((topic: string, title: string, options: ClientValues) =>
      run({ ...options, topic, title }, context),
    )
  addExamples(addClientOptions(command, context), 'topic rename 2@k3f "Where we meet"')
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    actor(session)
    const { topic: topicId, title } = values
    const topic = topicView(await session.client.renameTopic({ topicId, title }))
    if (values.json) return printJson(context, { topic })
    const titles = topic.titles.map(printableLine).join(' / ')
    await writeLine(context.out, `Renamed topic ${session.short(topic.id)}: ${titles}`)
  })
}
