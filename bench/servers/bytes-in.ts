/** Room that a data directory takes. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What stat(2) counts in. */
const BLOCK_BYTES = 512

/** Of all files below `folder`, as the disk has it: holes are free, and the last block counts whole. */
export async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const stats = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))))
  return stats.reduce((sum, { blocks }) => sum + blocks * BLOCK_BYTES, 0)
}
