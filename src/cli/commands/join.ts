/** `parley join <invite>`: makes a replica of a forum that exists. */
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
  readonly invite: string
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('join')
    .description('make a replica of a forum on this machine, with an invite from another')
    .argument('<invite>', 'what "parley invite" printed ("-" reads standard input)')
    .option('--data <dir>', "data directory of the replica (default: this user's)")
    .option('--name <name>', 'name of the replica (default: the name of this machine)')
    .option('--json', 'print JSON')
    .action((invite: string, options: Options) => run({ ...options, invite }, context))
  addExamples(command, 'join "parley:AVb3k…"')
}

export async function run(values: Values, context: Context): Promise<void> {
  const { createDataDirectory, writePeers } = await import('../data-directory.ts')
  const { givenText } = await import('../given-text.ts')
  const { decodeInvite } = await import('../invite.ts')
  const { checkedName } = await import('../names.ts')
  const { forum, addresses } = decodeInvite(await givenText(values.invite, context))
  const path = dataDirectoryOf(values, context)
  const name = checkedName('replica', values.name ?? hostname())
  await createDataDirectory(path, forum, { name, founder: false })
  writePeers(path, addresses)
  if (values.json) {
    const { id, mode } = forum
    return printJson(context, { forum: { id, name: forum.name, mode }, data: path, name })
  }
  await writeLines(context.out, [
    `Joined the forum "${printableLine(forum.name)}" in ${path}.`,
    `Run its replica on this machine:   parley serve${dataFlag(values)}`,
  ])
}
