/** What a balancer tells of its replicas. */
import type { parley } from '../gen/messages.js'
import type { Balancing } from './balancing.ts'

export function balancerState({
  address,
  registry,
  places,
  clock,
}: Balancing): parley.v1.BalancerState.$Properties {
  const now = clock.now()
  const replicas = registry.list().map(({ id, name, address: apiAddress, ...said }) => {
    const place = places.get(id)
    return {
      id,
      name,
      apiAddress,
      state: said.standing,
      role: said.role,
      ...place?.count,
      underWay: place?.line.underWay ?? 0,
      queued: place?.line.queued ?? 0,
      silentMs: Math.round(now - said.heardAt),
    }
  })
  return { address, replicas }
}
