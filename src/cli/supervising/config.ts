/**
 * The config of supervisors: one file, the same on every machine, so that everybody knows what
 * everybody runs and nobody has to remember it.
 */
import { readFile, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import {
  JOBS_MAX,
  MACHINE_GONE_MS,
  MACHINE_RETURN_MS,
  MACHINES_MAX,
  SUPERVISED_ANSWER_MS,
  SUPERVISED_ASK_MS,
  SUPERVISED_END_MS,
  SUPERVISED_GOOD_MS,
  SUPERVISED_HEALTH_MS,
  SUPERVISED_NAME_LENGTH_MAX,
  SUPERVISED_QUESTIONS,
  SUPERVISED_RESTART_MS,
  SUPERVISED_RESTART_MS_MAX,
  SUPERVISED_START_MS,
  SUPERVISOR_SECRET_LENGTH_MIN,
} from '../../core/limits.ts'
import type { Context } from '../context.ts'
import { badUsage } from '../failure.ts'
import { isHostPort } from '../options.ts'
import { configFolder, defaultDataDirectory } from '../places.ts'

/** Everybody else on the machine: group and owner may be a service's. */
const OTHERS = 0o007

const NAME = new RegExp(`^[A-Za-z0-9][A-Za-z0-9_-]{0,${SUPERVISED_NAME_LENGTH_MAX - 1}}$`)
const name = z.string().regex(NAME, 'expected a name of letters, digits, "-" and "_"')
const words = z.array(z.string()).default([])
const hostPort = z.string().refine(isHostPort, 'expected host:port, as in 10.0.0.1:5070')
const path = z.string().min(1, 'expected a path')

/** What is to run: exactly one of `replica`, `balancer` and `command` says what. */
const job = z.union(
  [
    z.strictObject({ replica: path, options: words }),
    z.strictObject({ balancer: z.literal(true), options: words, moves: z.boolean().optional() }),
    z.strictObject({
      command: z.array(z.string()).min(1),
      moves: z.boolean().optional(),
    }),
  ],
  'expected {"replica": "<data directory>"}, {"balancer": true} or {"command": ["<word>", …]}',
)

const standIns = z.strictObject({
  places: z.number().int().min(1).max(JOBS_MAX),
  /** What "parley invite" printed, or a file that holds it. */
  invite: z.string().optional(),
  inviteFile: path.optional(),
  options: words,
  /** Stand-ins whose API talks TLS: the authority of their certificate, a PEM file. */
  tlsCa: path.optional(),
})

const machine = z.strictObject({
  listen: hostPort.optional(),
  folder: path.optional(),
  run: z.record(name, job).default({}),
  standIns: standIns.optional(),
})

const milliseconds = (standard: number) => z.number().int().min(1).default(standard)
const limits = z.strictObject({
  askMs: milliseconds(SUPERVISED_ASK_MS),
  answerMs: milliseconds(SUPERVISED_ANSWER_MS),
  questions: milliseconds(SUPERVISED_QUESTIONS),
  healthMs: milliseconds(SUPERVISED_HEALTH_MS),
  startMs: milliseconds(SUPERVISED_START_MS),
  restartMs: milliseconds(SUPERVISED_RESTART_MS),
  restartMaxMs: milliseconds(SUPERVISED_RESTART_MS_MAX),
  goodMs: milliseconds(SUPERVISED_GOOD_MS),
  endMs: milliseconds(SUPERVISED_END_MS),
  goneMs: milliseconds(MACHINE_GONE_MS),
  returnMs: milliseconds(MACHINE_RETURN_MS),
})

const file = z.strictObject({
  secret: z
    .string()
    .min(
      SUPERVISOR_SECRET_LENGTH_MIN,
      `expected ${SUPERVISOR_SECRET_LENGTH_MIN} characters or more`,
    )
    .optional(),
  machines: z.record(name, machine),
  limits: limits.prefault({}),
})

export type SuperviseFile = z.infer<typeof file>
export type MachineConfig = z.infer<typeof machine>
export type JobConfig = z.infer<typeof job>

export interface SuperviseConfig extends SuperviseFile {
  /** The machine on which this is. */
  readonly self: string
  /** Where its supervisor keeps what it must remember, logs, and stand-ins. */
  readonly folder: string
  /** A path as the config means it: relative to the file. */
  at(path: string): string
}

export interface ConfigValues {
  readonly config?: string
  readonly machine?: string
}

/** Reads it. Throws bad usage that names the value and what was expected. */
export async function readSuperviseConfig(
  values: ConfigValues,
  context: Context,
): Promise<SuperviseConfig> {
  const path =
    values.config === undefined
      ? join(configFolder(context.env), 'supervise.json')
      : resolve(context.cwd, values.config)
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw badUsage(`${path} cannot be read (${String(cause)}): see "parley supervise --help"`, {
      cause,
    })
  })
  const parsed = parseSuperviseFile(text, path)
  if (parsed.secret !== undefined || text.includes('"invite"')) await refuseIfOpen(path)
  const self = chooseMachine(parsed, values.machine, path)
  const at = (some: string): string => resolve(dirname(path), some)
  const { folder } = machineIn(parsed, self)
  return {
    ...parsed,
    self,
    folder: folder === undefined ? `${defaultDataDirectory(context.env)}-supervisor` : at(folder),
    at,
  }
}

/** Throws bad usage for what is no config; `path` is for the sentence. */
export function parseSuperviseFile(text: string, path: string): SuperviseFile {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw badUsage(`${path} is not JSON: ${String(cause)}`, { cause })
  }
  const result = file.safeParse(json)
  if (!result.success) {
    const problems = result.error.issues.map((issue) => problemOf(issue, json))
    throw badUsage(`${path}: ${problems.join('; ')}`)
  }
  checkWhole(result.data, path)
  return result.data
}

/** The config of a machine that is in it. */
export function machineIn({ machines }: SuperviseFile, name: string): MachineConfig {
  const found = machines[name]
  if (found === undefined) throw new Error(`no machine ${name} in the config`)
  return found
}

function problemOf({ path, message }: z.core.$ZodIssue, json: unknown): string {
  const where = path.length === 0 ? 'the file' : path.join('.')
  const value = path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
    json,
  )
  // A secret is not shown to whoever reads the log.
  const shown = where === 'secret' ? '' : ` is ${shorten(JSON.stringify(value) ?? 'missing')}`
  return `${where}${shown}: ${message}`
}

const SHOWN_MAX = 80

function shorten(text: string): string {
  return text.length <= SHOWN_MAX ? text : `${text.slice(0, SHOWN_MAX)}…`
}

/** What no single value tells. */
function checkWhole(config: SuperviseFile, path: string): void {
  const all = Object.entries(config.machines)
  const refuse = (sentence: string): never => {
    throw badUsage(`${path}: ${sentence}`)
  }
  if (all.length === 0) refuse('machines is {}: expected one machine at least')
  if (all.length > MACHINES_MAX) {
    refuse(`machines has ${all.length}: expected ${MACHINES_MAX} at most`)
  }
  if (all.length > 1 && config.secret === undefined) {
    refuse('secret is missing: several machines share one, so that nobody else gives them orders')
  }
  for (const [name, { listen, run, standIns: spare }] of all) {
    const count = Object.keys(run).length
    if (count > JOBS_MAX) refuse(`machines.${name}.run has ${count}: expected ${JOBS_MAX} at most`)
    if (all.length > 1 && listen === undefined) {
      refuse(`machines.${name}.listen is missing: expected host:port where the others reach it`)
    }
    if (spare !== undefined && (spare.invite === undefined) === (spare.inviteFile === undefined)) {
      refuse(`machines.${name}.standIns: expected one of invite and inviteFile`)
    }
  }
}

function chooseMachine({ machines }: SuperviseFile, wanted: string | undefined, path: string) {
  const names = Object.keys(machines)
  if (wanted !== undefined) {
    if (names.includes(wanted)) return wanted
    throw badUsage(`--machine ${wanted} is not in ${path}: expected one of ${names.join(', ')}`)
  }
  const [only = ''] = names
  if (names.length === 1) return only
  if (names.includes(hostname())) return hostname()
  throw badUsage(
    `${path} has ${names.join(', ')}, and this machine is called ${hostname()}: say --machine`,
  )
}

async function refuseIfOpen(path: string): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & OTHERS) === 0) return
  throw badUsage(
    `${path} holds a secret, and everybody on this machine may read it: chmod 600 "${path}"`,
  )
}
