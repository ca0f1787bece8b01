/** `parley join [invite]`: makes a replica of a forum that exists. */
import { hostname } from 'node:os'
import type { Command } from 'commander'
import { type Context, writeLines } from '../context.ts'
import { badUsage } from '../failure.ts'
import type { Invite } from '../invite.ts'
import { addLanOptions, type LanValues } from '../lan/lan-options.ts'
import { addExamples } from '../options.ts'
import { dataDirectoryOf, dataFlag } from '../places.ts'
import { printJson } from '../print-json.ts'
import { printableLine } from '../print-text.ts'

interface Options extends LanValues {
  readonly data?: string
  readonly name?: string
  readonly json?: boolean
  readonly yes?: boolean
}

export interface Values extends Options {
  readonly invite: string | undefined
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('join')
    .description('make a replica of a forum on this machine, with an invite from another')
    .argument('[invite]', 'what "parley invite" printed ("-" reads standard input)')
    .option('--data <dir>', "data directory of the replica (default: this user's)")
    .option('--name <name>', 'name of the replica (default: the name of this machine)')
    .option('--lan', 'get the invite from a member on this network: shows a code to type there')
    .option('--yes', 'with --lan: join without asking here')
    .option('--json', 'print JSON')
    .action((invite: string | undefined, options: Options) => run({ ...options, invite }, context))
  addLanOptions(command, 'the UDP port to wait on')
  addExamples(command, 'join "parley:AVb3k…"', 'join --lan')
}

export async function run(values: Values, context: Context): Promise<void> {
  const { checkedName } = await import('../names.ts')
  const { refuseIfThere } = await import('../data-directory.ts')
  const path = dataDirectoryOf(values, context)
  const name = checkedName('replica', values.name ?? hostname())
  const join = (invite: Invite): Promise<void> => make(invite, { values, context, path, name })
  if (values.lan === true) {
    if (values.invite !== undefined) throw badUsage('--lan brings the invite: leave it out')
    const { joinByLan } = await import('../lan/join-lan.ts')
    // Before a person is sent to the other machine.
    await refuseIfThere(path)
    return joinByLan({ ...values, name }, context, join)
  }
  if (values.invite === undefined) {
    throw badUsage('give the invite that "parley invite" printed, or --lan to get one from nearby')
  }
  const { givenText } = await import('../given-text.ts')
  const { decodeInvite } = await import('../invite.ts')
  return join(decodeInvite(await givenText(values.invite, context)))
}

interface Making {
  readonly values: Values
  readonly context: Context
  readonly path: string
  readonly name: string
}

async function make({ forum, addresses }: Invite, making: Making): Promise<void> {
  const { values, context, path, name } = making
  const { createDataDirectory, writePeers } = await import('../data-directory.ts')
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
