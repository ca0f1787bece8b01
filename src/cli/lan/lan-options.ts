/** Options of pairing on the local network, and what both ends of it need. */
import { isIPv4 } from 'node:net'
import { type Command, InvalidArgumentError } from 'commander'
import { PAIRING_PORT, PAIRING_WAIT_MS, PAIRING_WAIT_MS_MAX } from '../../core/limits.ts'
import type { Address } from '../../pairing/machine.ts'
import type { Lan } from '../../pairing/open-lan.ts'
import type { Context } from '../context.ts'
import { parsePort, splitHostPort, isHostPort } from '../options.ts'

export interface LanValues {
  readonly lan?: boolean
  readonly port: number
  /** Seconds. */
  readonly wait: number
}

const MS_PER_SECOND = 1_000
const WAIT_MAX = PAIRING_WAIT_MS_MAX / MS_PER_SECOND
const WHITE_OR_DASH = /[\s-]/g

/** `port`: what it is for. */
export function addLanOptions(command: Command, port: string): Command {
  return command
    .option('--port <port>', `with --lan: ${port}`, parsePort, PAIRING_PORT)
    .option(
      '--wait <seconds>',
      'with --lan: for how long',
      parseWait,
      PAIRING_WAIT_MS / MS_PER_SECOND,
    )
}

function parseWait(text: string): number {
  const seconds = Number(text)
  if (/^[0-9]+$/.test(text) && seconds >= 1 && seconds <= WAIT_MAX) return seconds
  throw new InvalidArgumentError(`expected whole seconds from 1 to ${WAIT_MAX}, not "${text}".`)
}

/** `123-456` of what a person typed; undefined if that is no code. */
export function codeOf(text: string): string | undefined {
  const digits = text.replaceAll(WHITE_OR_DASH, '')
  return /^[0-9]{6}$/.test(digits) ? `${digits.slice(0, 3)}-${digits.slice(3)}` : undefined
}

/** Throws for what is no code: for commander. */
export function parseCode(text: string): string {
  const code = codeOf(text)
  if (code !== undefined) return code
  throw new InvalidArgumentError(`expected six digits, as in 123-456, not "${text}".`)
}

/** An IPv4 address in numbers, with a port or without; throws for commander. */
export function parseAddress(text: string): { host: string; port: number | undefined } {
  if (isIPv4(text)) return { host: text, port: undefined }
  const { host, port } = isHostPort(text) ? splitHostPort(text) : { host: '', port: 0 }
  if (isIPv4(host)) return { host, port }
  throw new InvalidArgumentError(`expected an IPv4 address, as in 10.0.0.7, not "${text}".`)
}

/** Closes it when the person wants the command to end. */
export function closeOnAbort(lan: Lan<unknown>, { signal }: Context): void {
  const close = (): void => void lan[Symbol.asyncDispose]()
  signal.addEventListener('abort', close, { once: true })
  if (signal.aborted) close()
}

export function waitMs({ wait }: LanValues): number {
  return wait * MS_PER_SECOND
}

/** `14:05:09`, in the time zone of this machine. */
export function timeOfDay(at: number): string {
  return new Date(at).toTimeString().slice(0, 8)
}

export function printAddress({ host, port }: Address): string {
  return port === PAIRING_PORT ? host : `${host}:${port}`
}
