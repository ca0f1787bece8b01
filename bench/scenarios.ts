/** All scenarios, in the order in which they run. */
import type { Scenario } from './scenario.ts'
import { balancer } from './scenarios/balancer.ts'
import { broadcast } from './scenarios/broadcast.ts'
import { catchUp } from './scenarios/catch-up.ts'
import { chainCatchUp } from './scenarios/chain-catch-up.ts'
import { chain } from './scenarios/chain.ts'
import { digestBroker } from './scenarios/digest-broker.ts'
import { distance } from './scenarios/distance.ts'
import { failover } from './scenarios/failover.ts'
import { fanOut } from './scenarios/fan-out.ts'
import { latency } from './scenarios/latency.ts'
import { mixed } from './scenarios/mixed.ts'
import { page } from './scenarios/page.ts'
import { post } from './scenarios/post.ts'
import { rate } from './scenarios/rate.ts'
import { size } from './scenarios/size.ts'
import { spread } from './scenarios/spread.ts'

export const scenarios: readonly Scenario[] = [
  rate,
  latency,
  distance,
  spread,
  broadcast,
  mixed,
  fanOut,
  failover,
  post,
  catchUp,
  chainCatchUp,
  page,
  size,
  chain,
  balancer,
  digestBroker,
]
