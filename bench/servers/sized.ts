/** Opens the replica of a data directory, says what that took, and serves it. */
import { openDataDirectory } from '../../src/cli/data-directory.ts'
import { argumentOf, serveParent } from '../child.ts'
import { openBenchReplica } from './bench-replica.ts'

export interface Opened {
  /** host:port of the API. */
  readonly api: string
  readonly port: number
  readonly replicaId: string
  /** With all code loaded. */
  readonly openMs: number
  /** Resident memory with all code loaded, before and after. */
  readonly beforeMiB: number
  readonly rssMiB: number
}

/** What it used until now. */
export interface Spent {
  readonly cpuMs: number
  readonly rssMiB: number
}

const MIB = 2 ** 20

const { folder } = await argumentOf<{ folder: string }>()
const beforeMiB = process.memoryUsage.rss() / MIB
const from = performance.now()
const data = await openDataDirectory(folder)
await using composed = await openBenchReplica(data)
const openMs = performance.now() - from
const ready: Opened = {
  api: composed.apiAddress,
  port: Number(composed.apiAddress.split(':').at(-1)),
  replicaId: composed.replica.id,
  openMs,
  beforeMiB,
  rssMiB: process.memoryUsage.rss() / MIB,
}
await serveParent<'spent'>(ready, async () => {
  const { user, system } = process.cpuUsage()
  const spent: Spent = {
    cpuMs: (user + system) / 1_000,
    rssMiB: process.memoryUsage.rss() / MIB,
  }
  return spent
})
