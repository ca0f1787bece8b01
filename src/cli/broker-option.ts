/** The option `--broker`, of commands that compute digests over RabbitMQ. */
import { type Command, Option } from 'commander'
import type { Context } from './context.ts'
import { badUsage } from './failure.ts'

export function addBrokerOption(command: Command, { env }: Context): Command {
  const option = new Option(
    '--broker <url>',
    'RabbitMQ, as amqp://user:password@host:port (environment: PARLEY_BROKER)',
  )
  return command.addOption(
    env.PARLEY_BROKER ? option.default(env.PARLEY_BROKER, 'PARLEY_BROKER') : option,
  )
}

/** Throws if it is none; what it says may end in a log, so it shows no password. */
export function checkBroker(url: string): string {
  const parsed = URL.parse(url)
  if (parsed !== null && ['amqp:', 'amqps:'].includes(parsed.protocol) && parsed.hostname !== '') {
    return url
  }
  throw badUsage(
    `--broker should be amqp://host:port or amqps://host:port, with user and password if it has ` +
      `them, not ${parsed === null ? `"${url}"` : `a URL of ${parsed.protocol}`}`,
  )
}
