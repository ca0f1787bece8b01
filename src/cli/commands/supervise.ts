/** `parley supervise`: keeps the processes of this machine running, and those of machines that are gone. */
import { type Command, Option } from 'commander'
import { createLogger, LOG_LEVELS, type LogLevel } from '../../runtime/logger.ts'
import { systemRandom } from '../../runtime/random.ts'
import type { Machine } from '../../supervisor/work.ts'
import { type Context, writeLine, writeLines } from '../context.ts'
import { refused } from '../failure.ts'
import { addExamples, splitHostPort } from '../options.ts'
import type { ConfigValues, SuperviseConfig } from '../supervising/config.ts'

export interface Values extends ConfigValues {
  readonly logLevel: LogLevel
}

export function register(program: Command, context: Context): void {
  const level = new Option('--log-level <level>', 'what is logged to standard error')
  const command = program
    .command('supervise')
    .description('keep replicas, a balancer and other commands of this machine running')
    .option('--config <file>', 'what to run, a JSON file (default: supervise.json of this user)')
    .option('--machine <name>', 'which machine of the config this is (default: its host name)')
    .addOption(level.choices(LOG_LEVELS).default('info'))
    .action((values: Values) => run(values, context))
  addExamples(command, 'supervise', 'supervise --config /etc/parley/supervise.json --machine one')
  command.addHelpText('after', `\n${HELP}`)
}

const HELP = `What ends is started again, and so is what hangs: it answers no heartbeat and no health call.
Pauses between starts double while it ends again and again. The config is the same on all machines,
relative paths begin at it; scripts/deploy/supervise.example.json is one to begin with:

  machines.<name>.listen     host:port (UDP) where the supervisors of other machines reach this one
  machines.<name>.folder     what it remembers, logs, and stand-ins
  machines.<name>.run        by name {"replica": "<data directory>", "options": […]}, as of "serve";
                             {"balancer": true, "options": […]}; {"command": ["<word>", …]}.
                             "moves": true lets a balancer or command run on a spare machine too,
                             where it may then run twice
  machines.<name>.standIns   makes it a spare machine: places, invite or inviteFile, options
  secret                     32 characters or more, shared by all: datagrams are signed with it
  limits                     milliseconds, as goneMs: after what silence of a machine a spare one
                             runs stand-ins for its replicas, each a new replica of the forum

The stand-in leaves when the machine is back and its replica serves. Ctrl-C ends all processes.`

export async function run(values: Values, context: Context): Promise<void> {
  const { readSuperviseConfig } = await import('../supervising/config.ts')
  const { openSupervisor } = await import('../../supervisor/open-supervisor.ts')
  const { openHands } = await import('../supervising/hands.ts')
  const { Records } = await import('../supervising/records.ts')
  const { StandIns } = await import('../supervising/stand-ins.ts')
  const { notifySystemd } = await import('../notifying.ts')
  const { untilEnded } = await import('../until-aborted.ts')
  const config = await readSuperviseConfig(values, context)
  const { self, limits, secret = '' } = config
  const machines = machinesOf(config)
  const records = new Records(config.folder)
  await records.takeOver(limits.endMs, context.signal)
  const standIns = new StandIns(config)
  await using _supervisor = await openSupervisor({
    self,
    machines,
    places: placesOf(config),
    secret,
    limits,
    standIns: await standIns.awake(),
    hands: openHands({ config, records, standIns, context }),
    logger: createLogger({
      level: values.logLevel,
      name: self,
      format: context.err.isTty ? 'text' : 'json',
    }),
    random: systemRandom(),
  }).catch((cause: unknown) => {
    throw refused(`machine ${self} cannot listen: ${String(cause)}`, { cause })
  })
  await writeLines(context.out, linesOf(config))
  await using _notifying = await notifySystemd(context, `supervising ${self}`)
  await untilEnded(context.signal)
  await writeLine(context.out, 'Ending all of it.')
}

function machinesOf({ machines }: SuperviseConfig): Machine[] {
  return Object.entries(machines).map(([name, { run, standIns }]) => ({
    name,
    places: standIns?.places ?? 0,
    jobs: Object.entries(run).map(([name, job]) => {
      if ('replica' in job) return { name, kind: 'replica', moves: true } as const
      const kind = 'balancer' in job ? 'balancer' : 'command'
      return { name, kind, moves: job.moves === true } as const
    }),
  }))
}

function placesOf({ machines }: SuperviseConfig) {
  const all = Object.entries(machines)
  if (all.length === 1) return new Map<string, never>()
  return new Map(all.map(([name, { listen = '' }]) => [name, splitHostPort(listen)]))
}

function linesOf({ self, machines, folder }: SuperviseConfig): string[] {
  const machine = machines[self]
  const runs = Object.keys(machine?.run ?? {})
  const others = Object.keys(machines).filter((name) => name !== self)
  return [
    `Supervising machine ${self}: ${runs.length === 0 ? 'nothing of its own' : runs.join(', ')}`,
    ...(others.length === 0 ? [] : [`  with     ${others.join(', ')}`]),
    ...(machine?.standIns === undefined ? [] : [`  spare    ${machine.standIns.places} places`]),
    `  logs     ${folder}/logs`,
  ]
}
