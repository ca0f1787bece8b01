/** `parley balancer`: one address in front of the replicas that register with it. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { ClassicUse } from '../../balancer/guard.ts'
import { BALANCED_QUEUE_MAX } from '../../core/limits.ts'
import { createLogger, LOG_LEVELS, type LogLevel } from '../../runtime/logger.ts'
import { classicOption } from '../classic-option.ts'
import { type Context, writeLine, writeLines } from '../context.ts'
import { badUsage } from '../failure.ts'
import { decodeInvite } from '../invite.ts'
import { isLoopback, parseListen, toHostPort } from '../listen-addresses.ts'
import { addExamples, parseCount } from '../options.ts'
import { choosePort } from '../ports.ts'
import { BALANCER_DEFAULT } from '../serve-values.ts'
import { untilEnded } from '../until-aborted.ts'

export interface Values {
  readonly listen?: string
  /** Of the forum: lets in replicas of other machines. */
  readonly invite?: string
  readonly tlsCert?: string
  readonly tlsKey?: string
  readonly insecure?: boolean
  /** Of the authority of replicas that talk TLS. */
  readonly tlsCa?: string
  readonly classic: ClassicUse
  /** Calls that may wait for one replica. */
  readonly queue: number
  readonly logLevel: LogLevel
}

export function register(program: Command, context: Context): void {
  const level = new Option('--log-level <level>', 'what is logged to standard error')
  const command = program
    .command('balancer')
    .description('one address in front of replicas that "serve --balancer" registers with it')
    .option('--listen <host:port>', `where clients connect (default: ${BALANCER_DEFAULT})`)
    .option('--invite <invite>', 'let in replicas of other machines, if of this forum')
    .option('--tls-cert <file>', "the balancer's certificate, a PEM file")
    .option('--tls-key <file>', "the key of the balancer's certificate, a PEM file")
    .option('--insecure', 'let other machines connect without TLS')
    .option('--tls-ca <file>', 'trust this authority of replicas that talk TLS, a PEM file')
    .option(
      '--queue <n>',
      'calls that may wait for one replica; more are told to come back later',
      parseCount,
      BALANCED_QUEUE_MAX,
    )
    .addOption(classicOption())
    .addOption(level.choices(LOG_LEVELS).default('info'))
    .action((values: Values) => run(values, context))
  addExamples(
    command,
    'balancer',
    'balancer --listen 127.0.0.1:5059',
    'serve --balancer 127.0.0.1:5059',
    'status --at 127.0.0.1:5059',
  )
}

export async function run(values: Values, context: Context): Promise<void> {
  const { openBalancer } = await import('../../balancer/open-balancer.ts')
  const listen = await chooseListen(values, context)
  await using balancer = await openBalancer({
    listen,
    tls: await readTls(values, context),
    // Whether this is wanted was asked where the address was chosen.
    insecure: true,
    ca: values.tlsCa === undefined ? undefined : await readPem(values.tlsCa, context),
    forumKey: values.invite === undefined ? undefined : decodeInvite(values.invite).forum.key,
    classic: values.classic,
    limits: { queueMax: values.queue },
    logger: createLogger({
      level: values.logLevel,
      name: 'balancer',
      format: context.err.isTty ? 'text' : 'json',
    }),
  })
  const { address } = balancer
  context.report?.({ kind: 'listening', api: address })
  await writeLines(context.out, [
    `Balancer at ${address}`,
    `  replicas  npx parley serve --balancer ${address}`,
    `  clients   --at ${address}`,
  ])
  await untilEnded(context.signal)
  await writeLine(context.out, 'Ending the balancer; its replicas go on.')
}

async function chooseListen({ listen, tlsCert, insecure }: Values, context: Context) {
  const wish = parseListen('--listen', listen ?? BALANCER_DEFAULT)
  if (!isLoopback(wish.host) && tlsCert === undefined && insecure !== true) {
    throw badUsage(
      `--listen ${listen} lets other machines in, and secrets would travel in the clear: ` +
        'add --tls-cert and --tls-key, or --insecure if the network is safe',
    )
  }
  const chosen = await choosePort({
    ...wish,
    what: 'balancer',
    explicit: listen !== undefined,
    option: '--listen',
    onBusy: (sentence) => writeLine(context.err, sentence),
  })
  return toHostPort(chosen)
}

async function readTls({ tlsCert, tlsKey }: Values, context: Context) {
  if (tlsCert === undefined && tlsKey === undefined) return undefined
  if (tlsCert === undefined || tlsKey === undefined) {
    throw badUsage('--tls-cert and --tls-key belong together: give both')
  }
  return { cert: await readPem(tlsCert, context), key: await readPem(tlsKey, context) }
}

async function readPem(path: string, { cwd }: Context): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8')
  } catch (cause) {
    throw badUsage(`${path} cannot be read: ${String(cause)}`, { cause })
  }
}
