/** Which machine this is, told to other replicas without telling them its name. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import type { ForumId } from '../core/ids.ts'

const LENGTH = 16

/** The same for all replicas of one forum on one machine; says nothing else. */
export async function machineId(forum: ForumId): Promise<string> {
  // Changes with every start of the machine, as process ids do.
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  const hash = createHash('sha256').update(`${forum}\n${hostname()}\n${boot.trim()}`)
  return hash.digest('hex').slice(0, LENGTH)
}
