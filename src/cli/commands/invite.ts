/** `parley invite`: prints the string with which another machine joins. */
import type { Command } from 'commander'
import { INVITE_ADDRESSES_MAX } from '../../core/limits.ts'
import { type Context, writeLine } from '../context.ts'
import { addExamples } from '../options.ts'
import { dataDirectoryOf, dataFlag } from '../places.ts'
import { printJson } from '../print-json.ts'

export interface Values {
  readonly data?: string
  readonly json?: boolean
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('invite')
    .description('print the string with which another machine joins; whoever has it can join')
    .option('--data <dir>', "data directory of the replica (default: this user's)")
    .option('--json', 'print JSON')
    .action((values: Values) => run(values, context))
  addExamples(command, 'invite')
}

export async function run(values: Values, context: Context): Promise<void> {
  const { openDataDirectory, readLastAddresses, readPeers, readRunning } = await import(
    '../data-directory.ts'
  )
  const { encodeInvite } = await import('../invite.ts')
  const path = dataDirectoryOf(values, context)
  const { forum } = await openDataDirectory(path)
  const running = await readRunning(path)
  const own = await readLastAddresses(path)
  const all = [...new Set([...own, ...(await readPeers(path))])]
  const addresses = byReach(all).slice(0, INVITE_ADDRESSES_MAX)
  const invite = encodeInvite({ forum, addresses })
  if (values.json) return printJson(context, { invite, addresses, served: running !== undefined })
  await writeLine(context.out, invite)
  if (running === undefined) await writeLine(context.err, hint(own, values))
}

/** Addresses that lead nowhere from another machine come last. */
function byReach(addresses: readonly string[]): string[] {
  const isLocal = (address: string): boolean => /^\/(?:ip4\/127\.|ip6\/::1\/)/.test(address)
  return [...addresses.filter((one) => !isLocal(one)), ...addresses.filter(isLocal)]
}

function hint(own: readonly string[], values: Values): string {
  const serve = `parley serve${dataFlag(values)}`
  const ready = `This replica is not served now: run "${serve}" so that others can reach it.`
  if (own.length > 0) return ready
  return `${ready} Its addresses will be known then; on one network others find it without them.`
}
