/** Options that many commands share: what they are called, what they default to, what they mean. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { PAGE_DEFAULT } from '../core/limits.ts'
import type { Consistency } from '../replica/replica.ts'
import type { Context } from './context.ts'

/** Of every command that talks to a replica. */
export interface ClientValues {
  /** host:port of the replica. */
  readonly at: string
  readonly json?: boolean
  /** The name (or id) of the account to act as. */
  readonly as?: string
  readonly tls?: boolean
  /** File of the authority that signed the replica's certificate. */
  readonly tlsCa?: string
  /** Forget what this person has seen elsewhere, and read what the replica has. */
  readonly forgetSeen?: boolean
  /** Of commands that read: how fresh an ordered forum must answer. */
  readonly read?: Consistency
}

/** Of every list. */
export interface PageValues {
  readonly limit: number
  readonly after: string
  readonly all?: boolean
}

const CONSISTENCIES = ['strict', 'sequential'] satisfies Consistency[]

export const AT_DEFAULT = '127.0.0.1:5060'

const HOST_PORT = /^(?:\[[0-9a-fA-F:.]+\]|[^\s:/]+):([0-9]{1,5})$/
const PORT_MAX = 65_535

export function addClientOptions(command: Command, { env }: Context): Command {
  const at = new Option('--at <host:port>', 'replica to talk to (environment: PARLEY_AT)')
  return command
    .addOption(at.default(env.PARLEY_AT || AT_DEFAULT))
    .option('--json', 'print JSON')
    .option('--as <name>', 'act as this account of yours')
    .option('--tls', 'talk TLS to the replica')
    .option('--forget-seen', 'read what this replica has, though you saw more elsewhere')
    .option('--tls-ca <file>', 'trust this authority, a PEM file (implies --tls)')
}

/** Of commands that read. Forums without order answer the same either way. */
export function addReadOption(command: Command): Command {
  const read = new Option(
    '--read <how>',
    'in a chain: miss nothing that was acknowledged to anyone (strict), or take what the replica ' +
      'shows, which may lag and never goes back (sequential)',
  )
  return command.addOption(read.choices(CONSISTENCIES).default('strict'))
}

export function addPageOptions(command: Command): Command {
  return command
    .option('--limit <n>', 'at most this many', parseCount, PAGE_DEFAULT)
    .option('--after <cursor>', 'go on behind a page that was shown before', '')
    .option('--all', 'all of them')
}

/** Adds an example to the help of a command. */
export function addExamples(command: Command, ...examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ parley ${example}`)
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`)
}

/** Takes an option that may be given more than once. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

/** A whole number from 1 on. */
export function parseCount(text: string): number {
  const count = Number(text)
  if (/^[0-9]+$/.test(text) && Number.isSafeInteger(count) && count > 0) return count
  throw new InvalidArgumentError(`expected a whole number from 1 on, not "${text}".`)
}

/** A port, or 0 for any that is free. */
export function parsePort(text: string): number {
  if (/^[0-9]{1,5}$/.test(text) && Number(text) <= PORT_MAX) return Number(text)
  throw new InvalidArgumentError(`expected a port from 0 to ${PORT_MAX}, not "${text}".`)
}

/** Whether a text names a host and a port. */
export function isHostPort(text: string): boolean {
  const port = HOST_PORT.exec(text)?.[1]
  return port !== undefined && Number(port) <= PORT_MAX
}

export function parseHostPort(text: string): string {
  if (isHostPort(text)) return text
  throw new InvalidArgumentError(`expected host:port, not "${text}".`)
}

/** The two parts of a `host:port` that was checked. */
export function splitHostPort(text: string): { host: string; port: number } {
  const colon = text.lastIndexOf(':')
  const host = text.slice(0, colon).replaceAll(/^\[|\]$/g, '')
  return { host, port: Number(text.slice(colon + 1)) }
}
