/** `parley init "Name"`: makes a forum, with its first replica on this machine. */
import { hostname } from 'node:os'
import type { Command } from 'commander'
import { type Context, writeLines } from '../context.ts'
import { addExamples } from '../options.ts'
import { dataDirectoryOf, dataFlag } from '../places.ts'
import { printJson } from '../print-json.ts'
import { printableLine } from '../print-text.ts'

interface Options {
  readonly data?: string
  readonly name?: string
  readonly json?: boolean
}

export interface Values extends Options {
  readonly forumName: string
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('init')
    .description('make a forum, with its first replica on this machine')
    .argument('<name>', 'name of the forum')
    .option('--data <dir>', "data directory of the replica (default: this user's)")
    .option('--name <name>', 'name of the replica (default: the name of this machine)')
    .option('--json', 'print JSON')
    .action((forumName: string, options: Options) => run({ ...options, forumName }, context))
  addExamples(command, 'init "Chess club"')
}

export async function run(values: Values, context: Context): Promise<void> {
  const { createDataDirectory, newForum } = await import('../data-directory.ts')
  const { checkedName } = await import('../names.ts')
  const path = dataDirectoryOf(values, context)
  const forum = newForum(checkedName('forum', values.forumName), context.now())
  const name = checkedName('replica', values.name ?? hostname())
  await createDataDirectory(path, forum, name)
  if (values.json) {
    return printJson(context, { forum: { id: forum.id, name: forum.name }, data: path, name })
  }
  await writeLines(context.out, [
    `Made the forum "${printableLine(forum.name)}" in ${path}.`,
    `Run its replica on this machine:   parley serve${dataFlag(values)}`,
    `Let others in:                     parley invite${dataFlag(values)}`,
  ])
}
