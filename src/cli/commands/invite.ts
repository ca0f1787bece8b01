/** `parley invite`: prints the string with which another machine joins. */
import type { Command } from 'commander'
import { INVITE_ADDRESSES_MAX } from '../../core/limits.ts'
import { type Context, writeLine } from '../context.ts'
import { badUsage } from '../failure.ts'
import type { InviteLanValues } from '../lan/invite-lan.ts'
import { addLanOptions, parseAddress, parseCode } from '../lan/lan-options.ts'
import { addExamples, collect } from '../options.ts'
import { dataDirectoryOf, dataFlag } from '../places.ts'
import { printJson } from '../print-json.ts'

export interface Values extends InviteLanValues {
  readonly data?: string
}

type Place = ReturnType<typeof parseAddress>

export function register(program: Command, context: Context): void {
  const command = program
    .command('invite')
    .description('print the string with which another machine joins; whoever has it can join')
    .option('--data <dir>', "data directory of the replica (default: this user's)")
    .option('--lan', 'give it to laptops on this network that wait with "parley join --lan"')
    .option(
      '--code <code>',
      'with --lan: invite the laptop that shows this, without asking; repeatable',
      (text, before?: readonly string[]) => collect(parseCode(text), before),
    )
    .option(
      '--to <address>',
      'with --lan: look at this IPv4 address, where broadcasts do not reach; repeatable',
      (text, before?: readonly Place[]) => [...(before ?? []), parseAddress(text)],
    )
    .option('--json', 'print JSON')
    .action((values: Values) => run(values, context))
  addLanOptions(command, 'the UDP port on which laptops wait')
  addExamples(command, 'invite', 'invite --lan', 'invite --lan --code 123-456')
}

export async function run(values: Values, context: Context): Promise<void> {
  if (values.lan !== true && (values.code ?? values.to) !== undefined) {
    throw badUsage('--code and --to are for laptops on this network: add --lan')
  }
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
  if (values.lan === true) {
    const { inviteByLan } = await import('../lan/invite-lan.ts')
    if (running === undefined) await writeLine(context.err, hint(own, values))
    return inviteByLan(values, { path, forumName: forum.name, invite }, context)
  }
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
