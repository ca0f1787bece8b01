/** A balancer in a process of its own. */
import { openBalancer } from '../../src/balancer/open-balancer.ts'
import { createLogger } from '../../src/runtime/logger.ts'
import { argumentOf, serveParent } from '../child.ts'

export interface BalancerServerOptions {
  /** Of its log, which has a line for each write, as it is usual. */
  readonly log: string
}

export interface BalancerServer {
  /** host:port. */
  readonly address: string
  readonly port: number
}

const { log } = await argumentOf<BalancerServerOptions>()
const logger = createLogger({ level: 'info', name: 'balancer', destination: log })
await using balancer = await openBalancer({ listen: '127.0.0.1:0', logger })
const { address } = balancer
const ready: BalancerServer = { address, port: Number(address.split(':').at(-1)) }
await serveParent<'cpu'>(ready, () => {
  const { user, system } = process.cpuUsage()
  return Promise.resolve((user + system) / 1_000)
})
