/** The balancer before the replicas of `parley start`: it runs in the process that started them. */
import { join } from 'node:path'
import { type Balancer, openBalancer } from '../balancer/open-balancer.ts'
import type { ClassicUse } from '../balancer/guard.ts'
import { createLogger } from '../runtime/logger.ts'
import { type Context, writeLine } from './context.ts'
import { toHostPort } from './listen-addresses.ts'
import { choosePort } from './ports.ts'
import { makeRoom } from './started-logs.ts'

export interface StartBalancerOptions {
  /** Where its log is kept. */
  readonly folder: string
  /** 0: any that is free. */
  readonly port: number
  readonly classic: ClassicUse
}

const HOST = '127.0.0.1'

export async function openStartBalancer(
  { folder, port, classic }: StartBalancerOptions,
  context: Context,
): Promise<Balancer> {
  const log = join(folder, 'balancer.log')
  await makeRoom(log)
  const listen = await choosePort({
    host: HOST,
    port,
    what: 'balancer',
    explicit: false,
    option: '--balancer-port',
    onBusy: (sentence) => writeLine(context.err, sentence),
  })
  const logger = createLogger({ level: 'info', name: 'balancer', destination: log })
  return await openBalancer({ listen: toHostPort(listen), classic, logger })
}
