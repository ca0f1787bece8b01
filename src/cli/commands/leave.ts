/** `parley leave`: takes a replica out of its chain for good. */
import type { Command } from 'commander'
import type { ReplicaState } from '../../client/forum-client.ts'
import { type Context, writeLine } from '../context.ts'
import { badUsage, refused } from '../failure.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson } from '../print-json.ts'
import { printableLine } from '../print-text.ts'
import { type Session, withOperatorSession } from '../session.ts'

interface Options extends ClientValues {
  readonly yes?: boolean
}

export interface Values extends Options {
  readonly replica: string | undefined
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('leave')
    .description('take a replica out of its chain for good; it is not taken back')
    .argument('[replica]', 'id or name of the replica (default: the one at --at)')
    .option('--yes', 'really: it cannot be undone')
    .action((replica: string | undefined, options: Options) =>
      run({ ...options, replica }, context),
    )
  addExamples(addClientOptions(command, context), 'leave --yes', 'leave k3f --yes')
}

export async function run(values: Values, context: Context): Promise<void> {
  await withOperatorSession(values, context, async (session) => {
    const { client, forum, short } = session
    if (forum.mode !== 'chain') {
      throw refused('the replicas of this forum need not leave: end "parley serve", and that is it')
    }
    const leaver = leaverOf(session, values)
    const named = `${printableLine(leaver.name)} (${short(leaver.id)})`
    if (values.yes !== true) {
      throw badUsage(`${named} would leave for good, and could only join anew: add --yes if so`)
    }
    await client.leave({ replica: leaver.id })
    if (values.json) return printJson(context, { left: { id: leaver.id, name: leaver.name } })
    await writeLine(context.out, `${named} has left the chain for good.`)
  })
}

function leaverOf({ state }: Session, { replica }: Values): ReplicaState {
  const leaver = replica === undefined ? asked(state.replicas) : named(state.replicas, replica)
  const others = state.replicas.filter(({ id, role }) => id !== leaver.id && isServing(role))
  // Without this the question would stand until somebody joins.
  if (others.length > 0 || !isServing(leaver.role)) return leaver
  throw refused(`${printableLine(leaver.name)} is the only replica that serves: it cannot leave`)
}

function asked(replicas: readonly ReplicaState[]): ReplicaState {
  const found = replicas.find(({ self }) => self)
  if (found === undefined) throw refused('that replica does not say which one it is: name one')
  return found
}

/** A whole id, the beginning of one, or a name; only one may be meant. */
function named(replicas: readonly ReplicaState[], text: string): ReplicaState {
  const exact = replicas.find(({ id }) => id === text)
  if (exact !== undefined) return exact
  const found = replicas.filter(({ id, name }) => name === text || id.startsWith(text))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  const list = (some: readonly ReplicaState[]): string =>
    some.map(({ id, name }) => `${printableLine(name)} (${id})`).join(', ')
  if (only === undefined) throw refused(`no replica "${text}": there are ${list(replicas)}`)
  throw refused(`"${text}" may be any of ${list(found)}: give the whole id`)
}

function isServing(role: string): boolean {
  return role === 'head' || role === 'middle' || role === 'tail'
}
