/** Opens the replica of a data directory and says what that took. */
import { openDataDirectory } from '../../src/cli/data-directory.ts'
import { argumentOf, serveParent } from '../child.ts'
import { openBenchReplica } from './bench-replica.ts'

export interface Opened {
  readonly openMs: number
  /** Resident memory with all code loaded, before and after. */
  readonly beforeMiB: number
  readonly rssMiB: number
}

const MIB = 2 ** 20

const { folder } = await argumentOf<{ folder: string }>()
const data = await openDataDirectory(folder)
const beforeMiB = process.memoryUsage.rss() / MIB
const from = performance.now()
await using composed = await openBenchReplica(data)
const openMs = performance.now() - from
const ready: Opened = { openMs, beforeMiB, rssMiB: process.memoryUsage.rss() / MIB }
void composed
await serveParent<never>(ready, () => Promise.resolve())
