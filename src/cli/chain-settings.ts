/**
 * What is settled about a chain when its forum is made, and holds for every replica: how many
 * replicas begin it, and who decides on its configurations.
 */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import type { Mode } from '../replica/replica.ts'
import { badUsage } from './failure.ts'
import { isHostPort } from './options.ts'

export interface ChainSettings {
  /** Replicas of the first configuration: it is made when so many have met. */
  readonly members: number
  /** `members`, or `etcd://host:port,host:port…`. */
  readonly coordinator: string
}

/** The coordinator, taken apart. */
export type CoordinatorChoice =
  | { readonly kind: 'members' }
  /** host:port of each member of the etcd cluster that is to be asked. */
  | { readonly kind: 'etcd'; readonly endpoints: readonly string[] }

/** Every write waits for every replica: more only make it slower, and three stand one loss. */
export const MEMBERS_MAX = 7

const MODES = ['crdt', 'chain'] satisfies Mode[]
const MEMBERS_DEFAULT = 1
const COORDINATOR_DEFAULT = 'members'
const ETCD = 'etcd://'

/** As they stand in files and invites. */
export const chainSettingsFields = z.object({
  members: z.number().int().min(1).max(MEMBERS_MAX),
  coordinator: z.string().refine((text) => choiceOf(text) !== undefined, {
    error: `expected members or ${ETCD}host:port,…`,
  }),
})

/** Takes the coordinator apart. For texts that were checked; others are a bug. */
export function coordinatorChoice({ coordinator }: ChainSettings): CoordinatorChoice {
  const choice = choiceOf(coordinator)
  if (choice === undefined) throw new Error(`no coordinator: ${coordinator}`)
  return choice
}

/** What a command that makes forums is told about the kind of forum. */
export interface ModeValues {
  readonly mode?: Mode
  readonly members?: number
  readonly coordinator?: string
}

/** `--mode`, which also chooses among the options below. */
export function addModeOption(command: Command, description: string): Command {
  return command.addOption(new Option('--mode <mode>', description).choices(MODES))
}

/** The options of a chain that is made. */
export function addChainOptions(command: Command): Command {
  return command
    .option(
      '--members <n>',
      'of a chain: with how many replicas it begins; a majority of them decides who is in it, so ' +
        `3 stand the loss of any one (default: ${MEMBERS_DEFAULT}, which grows as others join)`,
      parseMembers,
    )
    .option(
      '--coordinator <which>',
      `of a chain: who decides who is in it: "${COORDINATOR_DEFAULT}", or an etcd that all replicas ` +
        `reach: ${ETCD}host:port,… with its members (default: ${COORDINATOR_DEFAULT})`,
      parseCoordinator,
    )
}

/** The settings of the chain that is to be made; undefined for a forum without order. */
export function chosenChain({ mode, members, coordinator }: ModeValues): ChainSettings | undefined {
  if (mode === 'chain') {
    return {
      members: members ?? MEMBERS_DEFAULT,
      coordinator: coordinator ?? COORDINATOR_DEFAULT,
    }
  }
  const given = members === undefined ? '--coordinator' : '--members'
  if (members === undefined && coordinator === undefined) return undefined
  throw badUsage(`${given} is about a chain: add --mode chain`)
}

/** The `--members` of the command line. */
function parseMembers(text: string): number {
  const count = Number(text)
  if (/^[0-9]+$/.test(text) && count >= 1 && count <= MEMBERS_MAX) return count
  throw new InvalidArgumentError(
    `expected a number of replicas from 1 to ${MEMBERS_MAX}, not "${text}".`,
  )
}

/** The `--coordinator` of the command line. */
function parseCoordinator(text: string): string {
  if (choiceOf(text) !== undefined) return text
  throw new InvalidArgumentError(
    `expected "members", or "${ETCD}host:port" with more behind commas, not "${text}".`,
  )
}

function choiceOf(text: string): CoordinatorChoice | undefined {
  if (text === COORDINATOR_DEFAULT) return { kind: 'members' }
  if (!text.startsWith(ETCD)) return undefined
  const endpoints = text.slice(ETCD.length).replace(/\/$/, '').split(',')
  return endpoints.every(isHostPort) ? { kind: 'etcd', endpoints } : undefined
}
