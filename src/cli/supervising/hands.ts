/** What the supervisor of a machine does there: the processes of its jobs, and its stand-ins. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hands, Reported, Started } from '../../supervisor/open-supervisor.ts'
import { type JobId, jobId } from '../../supervisor/work.ts'
import type { Context } from '../context.ts'
import { hasLeft } from '../data-directory.ts'
import { refused } from '../failure.ts'
import { isChildReport } from '../parent.ts'
import { makeRoom } from '../started-logs.ts'
import { type JobConfig, machineIn, type SuperviseConfig } from './config.ts'
import type { Records } from './records.ts'
import type { StandIns } from './stand-ins.ts'

const BIN = fileURLToPath(new URL('../bin.mjs', import.meta.url))

export interface HandsOptions {
  readonly config: SuperviseConfig
  readonly records: Records
  readonly standIns: StandIns
  readonly context: Context
}

export function openHands(options: HandsOptions): Hands {
  const { standIns } = options
  return {
    start: (id, env) => start(id, env, options),
    prepare: (id) => standIns.prepare(id),
    leave: (id, api) => standIns.leave(id, api),
    settle: (id) => standIns.settle(id),
    isForGood: async (id) => {
      const data = dataOf(id, options)
      return data !== undefined && (await hasLeft(data))
    },
  }
}

/** Where the log of a job is written. */
export function logOf({ folder }: SuperviseConfig, id: JobId): string {
  return join(folder, 'logs', `${id.replace('/', '.')}.log`)
}

async function start(
  id: JobId,
  env: Readonly<Record<string, string>>,
  options: HandsOptions,
): Promise<Started> {
  const { config, records, context } = options
  const words = wordsOf(id, options)
  const path = logOf(config, id)
  await mkdir(join(config.folder, 'logs'), { recursive: true, mode: 0o700 })
  await makeRoom(path)
  await using log = await open(path, 'a', 0o600)
  const process = spawn(globalThis.process.execPath, [BIN, ...words], {
    // So that all paths of the config begin where it is.
    cwd: config.at('.'),
    env: { ...context.env, ...env, NOTIFY_SOCKET: undefined, WATCHDOG_USEC: undefined },
    stdio: ['ignore', log.fd, log.fd, 'ipc'],
  })
  await spawned(process)
  try {
    await records.started(id, process.pid ?? 0)
  } catch (error) {
    // What nobody remembers must not run.
    process.kill('SIGKILL')
    throw error
  }
  return { process, isEncrypted: words.includes('--tls-cert'), read }
}

async function spawned(process: ChildProcess): Promise<void> {
  if (process.pid !== undefined) return
  const [error] = (await once(process, 'error')) as [Error]
  throw error
}

function read(report: unknown): Reported {
  if (!isChildReport(report)) return {}
  switch (report.kind) {
    case 'ready':
    case 'listening':
      return { api: report.api }
    case 'placed':
      return { serves: report.place !== 'syncing' && report.place !== 'out' }
    default:
      return report satisfies never
  }
}

/** The words behind `parley`. */
function wordsOf(id: JobId, options: HandsOptions): readonly string[] {
  const { config, standIns } = options
  const job = jobOf(id, config)
  if (job !== undefined && 'balancer' in job) return ['balancer', ...job.options]
  if (job !== undefined && 'command' in job) return job.command
  if (job !== undefined && isOwn(id, config)) {
    return ['serve', '--data', config.at(job.replica), ...job.options]
  }
  const spare = machineIn(config, config.self).standIns
  if (spare === undefined) throw refused(`${config.self} takes no stand-ins any more`)
  return ['serve', '--data', standIns.dataOf(id), ...spare.options]
}

function dataOf(id: JobId, { config, standIns }: HandsOptions): string | undefined {
  const job = jobOf(id, config)
  if (!isOwn(id, config)) return standIns.dataOf(id)
  return job !== undefined && 'replica' in job ? config.at(job.replica) : undefined
}

function isOwn(id: JobId, { self }: SuperviseConfig): boolean {
  return id.startsWith(`${self}/`)
}

function jobOf(id: JobId, { machines }: SuperviseConfig): JobConfig | undefined {
  for (const [machine, { run }] of Object.entries(machines)) {
    for (const [name, job] of Object.entries(run)) if (jobId(machine, name) === id) return job
  }
  return undefined
}
