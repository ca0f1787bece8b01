/** `parley serve`: runs the replica of a data directory until it is ended. */
import { type Command, Option } from 'commander'
import type { LogLevel } from '../../runtime/logger.ts'
import { classicOption } from '../classic-option.ts'
import { type Context, writeLine, writeLines } from '../context.ts'
import { refused } from '../failure.ts'
import { notifySystemd } from '../notifying.ts'
import { addExamples, AT_DEFAULT, collect } from '../options.ts'
import { dataDirectoryOf } from '../places.ts'
import { printableLine } from '../print-text.ts'
import { HTTP_DEFAULT, P2P_DEFAULT, type ServeValues } from '../serve-values.ts'
import type { Renewed } from '../renewing.ts'
import type { Served } from '../serving.ts'

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] satisfies LogLevel[]
/** How long closing may take, ms: everything that was acknowledged is on disk already. */
const CLOSE_MS = 5_000

export function register(program: Command, context: Context): void {
  const level = new Option('--log-level <level>', 'what is logged to standard error')
  const command = program
    .command('serve')
    .description('run the replica of this machine until Ctrl-C')
    .option('--data <dir>', "data directory of the replica (default: this user's)")
    .option('--api <host:port>', `where clients connect (default: ${AT_DEFAULT})`)
    .option('--http <host:port>', `the page, metrics and health (default: ${HTTP_DEFAULT})`)
    .option('--p2p <multiaddr>', `where other replicas connect (default: ${P2P_DEFAULT})`)
    .option('--peer <multiaddr>', 'another replica; may be repeated', collect)
    .option('--announce <multiaddr>', 'what peers are told of --p2p; none: nothing', collect)
    .option('--no-mdns', 'do not look for replicas on the local network')
    .option('--no-gossip', 'do not push new entries; they come by comparing only, later')
    .option('--name <name>', 'name of the replica (default: the one it was made with)')
    .option('--tls-cert <file>', "the API's certificate, a PEM file")
    .option('--tls-key <file>', "the key of the API's certificate, a PEM file")
    .option('--insecure', 'let other machines use the API without TLS')
    .option('--balancer <host:port>', 'register with this balancer; may be repeated', collect)
    .option('--balancer-ca <file>', 'balancers talk TLS; trust this authority, a PEM file')
    .addOption(classicOption())
    .option('--trace <file>', 'write down what happens, with vector clocks; see "parley trace"')
    .addOption(level.choices(LOG_LEVELS).default('info'))
    .action((values: ServeValues) => run(values, context))
  addExamples(
    command,
    'serve',
    'serve --peer /ip4/192.168.1.17/tcp/5050',
    'serve --api 0.0.0.0:5060 --tls-cert cert.pem --tls-key key.pem',
    'serve --trace r1.trace',
  )
}

export async function run(values: ServeValues, context: Context): Promise<void> {
  const path = dataDirectoryOf(values, context)
  const { renewIdentity } = await import('../renewing.ts')
  for (let forked = await serve(values, path, context); forked !== undefined; ) {
    const renewed = await renewIdentity(path, forked.seed)
    await writeLines(context.out, renewedLines(renewed))
    forked = await serve(forked.again, path, context)
  }
}

/** Serves until the end; answers what was served if it is to go on under a new identity. */
async function serve(
  values: ServeValues,
  path: string,
  context: Context,
): Promise<Served | undefined> {
  const { openServed } = await import('../serving.ts')
  const served = await openServed(values, path, context)
  try {
    await writeLines(context.out, servedLines(served))
    await using _notifying = await notifySystemd(context, served.running.api)
    return (await served.run(context)) === 'forked' ? served : undefined
  } finally {
    await closeInTime(served, context)
  }
}

function renewedLines({ was, is }: Renewed): string[] {
  return [
    `Two stories were told in the name of this replica (${was}): it came back from a backup and`,
    `wrote before it met the others. It goes on as ${is}, and says again what is void of both.`,
  ]
}

function servedLines({ running, forumName, secured }: Served): string[] {
  const { name, replica, api, http, addresses } = running
  return [
    `Replica ${printableLine(name)} (${replica}) of the forum "${printableLine(forumName)}"`,
    `  API      ${api}${secured ? ' (TLS)' : ''}`,
    `  page     http://${http}`,
    `  metrics  http://${http}/metrics`,
    `  health   http://${http}/healthz`,
    ...addresses.map((address) => `  libp2p   ${address}`),
  ]
}

async function closeInTime(served: Served, context: Context): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), CLOSE_MS)
  })
  const closed = served[Symbol.asyncDispose]()
  const end = await Promise.race([closed, late])
  clearTimeout(timer)
  if (end === 'late') {
    const sentence = `closing took longer than ${CLOSE_MS / 1_000} s: ended without waiting`
    if (!context.signal.aborted) throw refused(sentence)
    await writeLine(context.err, `parley: ${sentence}; nothing acknowledged is lost`)
  }
}
