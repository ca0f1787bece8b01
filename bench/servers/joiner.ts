/** A fresh replica that gets everything from the peers it is told of. */
import { setTimeout as pause } from 'node:timers/promises'
import type { ForumCredentials } from '../../src/cli/data-directory.ts'
import { argumentOf, serveParent } from '../child.ts'
import { makeReplica, openBenchReplica } from './bench-replica.ts'

export interface JoinerOptions {
  readonly folder: string
  readonly credentials: ForumCredentials
  readonly peers: readonly string[]
}

export interface CaughtUp {
  readonly entries: number
  /** From the first link to the last entry, durable and applied. */
  readonly seconds: number
}

/** How often the replica is looked at, ms. */
const LOOK_EVERY_MS = 5

const { folder, credentials, peers } = await argumentOf<JoinerOptions>()
const data = await makeReplica(folder, credentials)

await serveParent<{ entries: number }>('ready', async ({ entries }) => {
  await using composed = await openBenchReplica(data, { peers })
  const { replica } = composed
  const until = async (reached: () => boolean): Promise<number> => {
    while (!reached()) await pause(LOOK_EVERY_MS)
    return performance.now()
  }
  const held = (): number =>
    replica
      .version()
      .values()
      .reduce((sum, count) => sum + count, 0)
  const from = await until(() => replica.status().peers.some(({ connected }) => connected))
  const to = await until(() => held() >= entries)
  return { entries, seconds: (to - from) / 1_000 } satisfies CaughtUp
})
