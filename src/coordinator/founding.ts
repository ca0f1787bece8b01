/** The first configuration of a chain: one replica makes it, alone. Pure. */
import type { Configuration, ConfiguredReplica } from '../core/configuration.ts'

type Founder = Pick<ConfiguredReplica, 'id' | 'incarnation'>

/**
 * The replica that founds is the head; behind it, in the order given, as many of the others as are
 * wanted. Undefined while they are too few.
 */
export function firstConfiguration(
  own: Founder,
  others: readonly Founder[],
  count: number,
): Configuration | undefined {
  if (others.length + 1 < count) return undefined
  const founders = [own, ...others.slice(0, count - 1)]
  return {
    epoch: 1,
    voters: founders.map(({ id }) => id),
    replicas: founders.map((each) => ({ ...each, state: 'serving' })),
    left: [],
  }
}
