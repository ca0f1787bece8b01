/** `parley init "Name"`: makes a forum, with its first replica on this machine. */
import { hostname } from 'node:os'
import type { Command } from 'commander'
import {
  addChainOptions,
  addModeOption,
  type ChainSettings,
  chosenChain,
  type ModeValues,
} from '../chain-settings.ts'
import { type Context, writeLines } from '../context.ts'
import { addExamples } from '../options.ts'
import { dataDirectoryOf, dataFlag } from '../places.ts'
import { printJson } from '../print-json.ts'
import { printableLine } from '../print-text.ts'

interface Options extends ModeValues {
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
  addModeOption(
    command,
    'crdt: write at any replica, offline too; chain: one order (default: crdt)',
  )
  addExamples(
    addChainOptions(command),
    'init "Chess club"',
    'init "Chess club" --mode chain --members 3',
  )
}

export async function run(values: Values, context: Context): Promise<void> {
  const { createDataDirectory, foundedBy, newForum, newSeed } = await import('../data-directory.ts')
  const { checkedName } = await import('../names.ts')
  const path = dataDirectoryOf(values, context)
  const chain = chosenChain(values)
  const seed = newSeed()
  const forum = foundedBy(
    newForum(checkedName('forum', values.forumName), context.now(), chain),
    seed,
  )
  const name = checkedName('replica', values.name ?? hostname())
  await createDataDirectory(path, forum, { name, founder: true, seed })
  if (values.json) {
    const { id, mode } = forum
    return printJson(context, { forum: { id, name: forum.name, mode, chain }, data: path, name })
  }
  await writeLines(context.out, [
    `Made the forum "${printableLine(forum.name)}" in ${path}.`,
    `Run its replica on this machine:   parley serve${dataFlag(values)}`,
    `Let others in:                     parley invite${dataFlag(values)}`,
    ...chainLines(chain),
  ])
}

/** What is different for who makes a chain. */
function chainLines(chain: ChainSettings | undefined): string[] {
  if (chain === undefined) return []
  const { members } = chain
  if (members === 1) {
    return ['It is a chain of one and takes writes at once; whoever joins becomes its tail.']
  }
  return [`It takes writes once ${members} replicas, this one among them, have met.`]
}
