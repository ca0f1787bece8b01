/** `parley start`: a forum of several replicas on this machine, to try things out. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Balancer } from '../../balancer/open-balancer.ts'
import type { ClassicAccess } from '../../api/classic/access.ts'
import { REPLICAS_STARTED_MAX } from '../../core/limits.ts'
import type { Mode } from '../../replica/replica.ts'
import { addModeOption, chosenChain, MEMBERS_MAX } from '../chain-settings.ts'
import { classicOption } from '../classic-option.ts'
import { type Context, writeLine, writeLines } from '../context.ts'
import { badUsage, refused } from '../failure.ts'
import { addExamples, AT_DEFAULT, parseCount, parsePort } from '../options.ts'
import { painter } from '../print-text.ts'
import type { StartedReplica } from '../starting.ts'

export interface Values {
  readonly data?: string
  readonly mode?: Mode
  readonly replicas: number
  /** Name of the forum, when it is made. */
  readonly name: string
  readonly apiPort: number
  readonly httpPort: number
  readonly p2pPort: number
  readonly p2pHost: string
  /** Whether a balancer stands before the replicas. */
  readonly balancer?: boolean
  readonly balancerPort: number
  readonly mdns: boolean
  readonly classic: ClassicAccess
}

const REPLICAS_DEFAULT = 3
/** Where replicas are kept unless it is said. */
const FOLDERS = { crdt: '.parley', chain: '.parley-chain' } as const satisfies Record<Mode, string>

export function register(program: Command, context: Context): void {
  const command = program
    .command('start')
    .description('run a forum of several replicas on this machine, to try things out')
    .option(
      '--data <dir>',
      `folder of the data directories (default: ${FOLDERS.crdt}, of a chain ${FOLDERS.chain})`,
    )
    .option('--replicas <n>', 'how many replicas', parseCount, REPLICAS_DEFAULT)
    .option('--name <name>', 'name of the forum, the first time', 'On one machine')
    .option('--api-port <port>', "the first replica's API; 0: any that is free", parsePort, 5060)
    .option('--http-port <port>', 'the same for HTTP', parsePort, 5080)
    .option('--p2p-port <port>', 'the same for libp2p', parsePort, 5050)
    .option('--p2p-host <ip>', 'address that libp2p listens on', '0.0.0.0')
    .option('--balancer', 'one address in front of all of them')
    .option('--balancer-port <port>', 'where the balancer listens', parsePort, 5059)
    .option('--no-mdns', 'do not look for replicas on the local network')
    .addOption(classicOption())
    .action((values: Values) => run(values, context))
  addModeOption(
    command,
    'crdt: write at any replica, offline too; chain: one order (default: crdt)',
  )
  addExamples(
    command,
    ...['start', 'start --mode chain', 'start --balancer', 'start --data /tmp/try --replicas 5'],
  )
}

export async function run(values: Values, context: Context): Promise<void> {
  const { prepareReplicas } = await import('../preparing.ts')
  const { ReplicaGroup } = await import('../starting.ts')
  if (values.replicas > REPLICAS_STARTED_MAX) {
    throw badUsage(`--replicas ${values.replicas} is too many: at most ${REPLICAS_STARTED_MAX}`)
  }
  const { mode, replicas } = values
  const data = values.data ?? FOLDERS[mode ?? 'crdt']
  const folder = resolve(context.cwd, data)
  const chain =
    mode === 'chain' ? chosenChain({ mode, members: Math.min(replicas, MEMBERS_MAX) }) : undefined
  // First, so that no replica is given the port that it takes.
  await using balancer = await balancerFor(values, folder, context)
  const prepared = await prepareReplicas({ ...values, mode, chain, folder }, context)
  await using group = new ReplicaGroup(prepared, balancer?.address, context)
  const started = await group.ready()
  if (context.signal.aborted) return
  if (started.length === 0) throw refused('no replica could be started')
  const { mode: found } = prepared
  await printStarted({ replicas: started, mode: found, data, balancer: balancer?.address }, context)
  await group.ended()
  if (!context.signal.aborted) throw refused('all replicas have ended: their logs say why')
  await writeLine(context.out, 'Ending all replicas.')
}

/** Undefined where none is wanted. */
async function balancerFor(
  { balancer, balancerPort: port, classic }: Values,
  folder: string,
  context: Context,
): Promise<Balancer | undefined> {
  if (balancer !== true) return undefined
  const { openStartBalancer } = await import('../start-balancer.ts')
  return await openStartBalancer({ folder, port, classic }, context)
}

interface Started {
  readonly replicas: readonly StartedReplica[]
  readonly mode: Mode
  readonly data: string
  /** host:port of the balancer before them, if there is one. */
  readonly balancer: string | undefined
}

async function printStarted(
  { replicas, mode, data, balancer }: Started,
  context: Context,
): Promise<void> {
  const { tableLines } = await import('../print-table.ts')
  const paint = painter(context.out, context.env)
  const place = { head: 'PLACE', cell: ({ place }: StartedReplica) => place ?? '' }
  const columns = [
    { head: 'REPLICA', cell: ({ name }: StartedReplica) => paint('bold', name) },
    ...(mode === 'chain' ? [place] : []),
    { head: 'ID', cell: ({ id }: StartedReplica) => paint('yellow', id) },
    { head: 'API', cell: ({ api }: StartedReplica) => api },
    { head: 'PAGE', cell: ({ http }: StartedReplica) => `http://${http}` },
    { head: 'LIBP2P', cell: ({ p2p }: StartedReplica) => p2p },
    { head: 'DATA', cell: ({ data }: StartedReplica) => data },
  ]
  const style = { paint, short: (id: string) => id, now: context.now(), columns: undefined }
  await writeLines(context.out, [
    '',
    ...tableLines(replicas, columns, style),
    '',
    ...(mode === 'chain' ? [...CHAIN_LINES, ''] : []),
    ...(balancer === undefined ? [] : [`One address for all of them: ${balancer}`, '']),
    ...hints(replicas, balancer, paint),
    '',
    `Ctrl-C ends all of it; the same command goes on with what is in ${data}.`,
  ])
}

const CHAIN_LINES = [
  'Writes go from the head down the chain; what was answered is on every disk in it and cannot',
  'be lost while one of them is left. Any replica takes any command; all of them answer reads.',
]

function hints(
  started: readonly StartedReplica[],
  balancer: string | undefined,
  paint: ReturnType<typeof painter>,
): string[] {
  const [first, second] = started
  const address = balancer ?? first?.api
  const at = address === AT_DEFAULT ? '' : ` --at ${address}`
  const commands = [
    `npx parley user new ada${at}`,
    `npx parley topic new "Hello" --text "Is anybody there?"${at}`,
    ...(second === undefined ? [] : [`npx parley topics --at ${second.api}`]),
    `npx parley status${at}`,
    `npx parley verify${at}`,
  ]
  return [
    ...(first === undefined
      ? []
      : [`Open ${paint('cyan', `http://${first.http}`)} in a browser, or`]),
    'try in another terminal:',
    ...commands.map((line) => `  ${paint('cyan', line)}`),
  ]
}
