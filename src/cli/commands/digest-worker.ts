/** `parley digest worker`: computes a part of the digests that others ask for over a broker. */
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { DIGEST_GRACE_MS } from '../../core/limits.ts'
import { ROLES, type Role } from '../../digest/pipeline/messages.ts'
import type { Shelf } from '../../digest/pipeline/shelf.ts'
import { createLogger, LOG_LEVELS, type LogLevel } from '../../runtime/logger.ts'
import { addBrokerOption, checkBroker } from '../broker-option.ts'
import { type Context, writeLine } from '../context.ts'
import { badUsage } from '../failure.ts'
import { addExamples, parseCount } from '../options.ts'

export interface Values {
  readonly broker?: string
  readonly role: readonly Role[]
  readonly data?: string
  /** Seconds. */
  readonly forgetAfter: number
  readonly logLevel: LogLevel
}

const MS = 1_000
const MAPPER_NAME_BYTES = 10

export function register(digest: Command, context: Context): void {
  const level = new Option('--log-level <level>', 'what is logged to standard error')
  const command = digest
    .command('worker')
    .description('compute a part of the digests that others ask for with --broker')
    .option('--role <roles>', `of ${ROLES.join(', ')}, joined by commas`, parseRoles, [...ROLES])
    .option('--data <folder>', 'where reducers and queries keep what they have, one folder each')
    .option(
      '--forget-after <seconds>',
      'remove a digest when who asked for it is out of reach for so long',
      parseCount,
      DIGEST_GRACE_MS / MS,
    )
    .addOption(level.choices(LOG_LEVELS).default('info'))
    .action((_values: unknown, self: Command) => run(self.optsWithGlobals<Values>(), context))
  addBrokerOption(command, context)
  addExamples(
    command,
    'digest worker --broker amqp://127.0.0.1 --data .parley-worker',
    'digest worker --broker amqp://127.0.0.1 --role mapper',
  )
}

export async function run(values: Values, context: Context): Promise<void> {
  const { broker, role: roles, forgetAfter, logLevel } = values
  if (broker === undefined) throw badUsage('give the broker: --broker amqp://127.0.0.1')
  const url = checkBroker(broker)
  const { openAmqpBroker, withoutPassword } = await import('../../digest/pipeline/amqp-broker.ts')
  const { digestComputations } = await import('../../digest/pipeline/digest-computation.ts')
  const { languageOf } = await import('../../digest/language.ts')
  const { LANGUAGE_VERSION } = await import('../../digest/language-version.ts')
  const { systemTime } = await import('../../digest/pipeline/time.ts')
  const { runWorker } = await import('../../digest/pipeline/worker.ts')
  using shelf = await openShelf(values, context)
  let isReady = false
  await runWorker({
    roles,
    shelf,
    connect: () => openAmqpBroker(url),
    computations: digestComputations(languageOf, LANGUAGE_VERSION),
    time: systemTime,
    graceMs: forgetAfter * MS,
    logger: createLogger({
      level: logLevel,
      name: 'digest-worker',
      format: context.err.isTty ? 'text' : 'json',
    }),
    signal: context.signal,
    onReady: () => {
      if (isReady) return
      isReady = true
      const line = `Worker ${shelf.owner} (${roles.join(', ')}) at ${withoutPassword(url)}`
      void writeLine(context.out, line)
    },
  })
}

async function openShelf({ data, role }: Values, { cwd }: Context): Promise<Shelf> {
  if (data !== undefined) {
    const { openSqliteShelf } = await import('../../storage/sqlite-shelf.ts')
    return openSqliteShelf(resolve(cwd, data))
  }
  if (role.some((one) => one !== 'mapper')) {
    throw badUsage('reducers and queries keep what they have on disk: give --data <folder>')
  }
  const { noShelf } = await import('../../digest/pipeline/no-shelf.ts')
  return noShelf(randomBytes(MAPPER_NAME_BYTES).toString('hex'))
}

function parseRoles(text: string): Role[] {
  const roles = text.split(',').map((word) => ROLES.find((role) => role === word.trim()))
  if (roles.every((role) => role !== undefined)) return roles
  throw new InvalidArgumentError(`expected some of ${ROLES.join(', ')}, not "${text}".`)
}
