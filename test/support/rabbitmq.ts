/** A real RabbitMQ on this machine, with everything of its own: ports, names, folder, epmd. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anyFreePort } from '../../src/cli/ports.ts'
import { openAmqpBroker } from '../../src/digest/pipeline/amqp-broker.ts'
import { type Program, startProgram } from './processes.ts'
import { until } from './until.ts'

const HOST = '127.0.0.1'
/** Debian's own script, not the one in the path: that would change to a user of its own. */
const SERVER = '/usr/lib/rabbitmq/bin/rabbitmq-server'

/** Whether there is one to be started; tests that need it are skipped otherwise. */
export const hasRabbitMq = existsSync(SERVER)

if (!hasRabbitMq) {
  console.warn('Tests of digests over RabbitMQ are skipped: `apt-get install rabbitmq-server`.')
}

export class RabbitMq implements AsyncDisposable {
  readonly url: string
  readonly #folder: string
  readonly #epmd: Program
  readonly #env: Readonly<Record<string, string>>
  #server: Program | undefined

  constructor(folder: string, ports: { amqp: number; epmd: number; distribution: number }) {
    this.url = `amqp://guest:guest@${HOST}:${ports.amqp}`
    this.#folder = folder
    this.#epmd = startProgram(['epmd', '-port', String(ports.epmd), '-address', HOST])
    this.#env = {
      // Then the script becomes the server, so that its process is the one to end.
      detached: '1',
      HOME: folder,
      ERL_EPMD_PORT: String(ports.epmd),
      ERL_EPMD_ADDRESS: HOST,
      RABBITMQ_DIST_PORT: String(ports.distribution),
      RABBITMQ_NODENAME: `parley${ports.amqp}@localhost`,
      RABBITMQ_NODE_PORT: String(ports.amqp),
      RABBITMQ_NODE_IP_ADDRESS: HOST,
      RABBITMQ_MNESIA_BASE: join(folder, 'data'),
      RABBITMQ_LOG_BASE: join(folder, 'log'),
      RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'plugins'),
      RABBITMQ_CONFIG_FILE: join(folder, 'rabbitmq.conf'),
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
    }
  }

  /** Starts it; again with the queues and messages that are durable. */
  async start(): Promise<void> {
    this.#server = startProgram([SERVER], { env: this.#env })
    await until(async () => {
      if (this.#epmd.hasEnded()) throw new Error(`epmd ended: ${this.#epmd.stderr()}`)
      const server = this.#server
      if (server?.hasEnded()) throw new Error(`RabbitMQ ended: ${server.stdout()}`)
      return await answers(this.url)
    })
  }

  async kill(): Promise<void> {
    this.#server?.signal('SIGKILL')
    await this.#server?.ended
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill()
    this.#epmd.signal('SIGKILL')
    await this.#epmd.ended
    await rm(this.#folder, { recursive: true, force: true })
  }
}

/** Starts one and resolves once it can be used; that takes seconds. */
export async function startRabbitMq(): Promise<RabbitMq> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-rabbitmq-'))
  for (const name of ['data', 'log']) await mkdir(join(folder, name))
  await writeFile(join(folder, 'plugins'), '[].\n')
  await writeFile(join(folder, 'rabbitmq.conf'), 'log.console = false\n')
  const amqp = await anyFreePort(HOST)
  const epmd = await anyFreePort(HOST)
  const distribution = await anyFreePort(HOST)
  await using starting = new AsyncDisposableStack()
  const rabbitMq = starting.use(new RabbitMq(folder, { amqp, epmd, distribution }))
  await rabbitMq.start()
  starting.move()
  return rabbitMq
}

async function answers(url: string): Promise<boolean> {
  try {
    await using _broker = await openAmqpBroker(url)
    return true
  } catch {
    // It does not listen yet.
    return false
  }
}
