/** What a replica is in a configuration. */
import { type Configuration, headOf, placeOf, tailOf } from '../../core/configuration.ts'
import type { ReplicaId } from '../../core/ids.ts'

export type Role = 'head' | 'middle' | 'tail' | 'syncing' | 'out'

/** `out` also for another start of it than the configuration means. */
export function roleOf(
  configuration: Configuration | undefined,
  self: ReplicaId,
  incarnation: number,
): Role {
  const place = configuration && placeOf(configuration, self, incarnation)
  if (configuration === undefined || place === undefined) return 'out'
  if (place.state === 'syncing') return 'syncing'
  if (headOf(configuration) === self) return 'head'
  return tailOf(configuration) === self ? 'tail' : 'middle'
}
