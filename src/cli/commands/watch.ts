/** `parley watch <topic>…`: prints what happens in topics, until it is ended. */
import type { Command } from 'commander'
import { type Context, writeLine } from '../context.ts'
import { follow } from '../follow.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { plural } from '../print-text.ts'
import { actor, withSession } from '../session.ts'

export interface Values extends ClientValues {
  readonly topics: readonly string[]
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('watch')
    .description('print what happens in topics as it happens, until Ctrl-C')
    .argument('<topics...>', 'ids of topics')
    .action((topics: string[], options: ClientValues) => run({ ...options, topics }, context))
  addExamples(addClientOptions(command, context), 'watch 2@k3f 3@k3f', 'watch 2@k3f --json | jq .')
}

export async function run(values: Values, context: Context): Promise<void> {
  await withSession(values, context, async (session) => {
    actor(session)
    const { topics } = values
    const onOpen = (address: string): void => {
      const what = `Watching ${plural(topics.length, 'topic')} at ${address}; Ctrl-C ends it.`
      // A broken standard error must not end the stream.
      writeLine(context.err, what).catch(() => {})
    }
    await follow(session, context, { topics, after: undefined, json: values.json === true, onOpen })
  })
}
