/** The logs of what `parley start` starts: files that are put aside when they have grown large. */
import { rename, stat } from 'node:fs/promises'
import { LOG_BYTES_MAX } from '../core/limits.ts'
import { hasCode } from './failure.ts'

/** Puts a large log aside, in the place of the one before it. */
export async function makeRoom(path: string): Promise<void> {
  if ((await bytesOf(path)) > LOG_BYTES_MAX) await rename(path, `${path}.old`)
}

/** Bytes of a file; 0 of one that is not there. */
export async function bytesOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 0
    throw error
  }
}
