/** Why the replicas do not agree on a next configuration, in words for people. */
import { type Configuration, servingIn } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import { majorityOf } from './paxos.ts'

/**
 * `heard` are those that live, the asking one included; `founds` is how many replicas it waits
 * for if it is to make the first configuration. Undefined if nothing is wrong.
 */
export function waitsFor(
  configuration: Configuration | undefined,
  heard: ReadonlySet<ReplicaId>,
  founds: number | undefined,
): string | undefined {
  if (configuration === undefined) {
    if (founds === undefined) return 'a replica that knows the configuration'
    return `the first ${founds} replicas: ${heard.size} of them are here`
  }
  const { voters } = configuration
  const voting = voters.filter((id) => heard.has(id)).length
  if (voting < majorityOf(voters)) {
    return `a majority of those that decide: ${voting} of ${voters.length} are here`
  }
  const serving = servingIn(configuration)
  if (serving.some(({ id }) => heard.has(id))) return undefined
  return `one of those that served last: ${serving.map(({ id }) => id).join(', ')}`
}
