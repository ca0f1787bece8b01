/** What the machine keeps in memory of its disks. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const DROP = '/proc/sys/vm/drop_caches'
/** Pages of files, and what is known of folders. */
const EVERYTHING = '3'

/** Forgets all of it, so that the next one who reads must wait for the disk; false without the right to. */
export function dropDiskCache(): boolean {
  try {
    // What is not written yet would stay.
    execFileSync('sync')
    writeFileSync(DROP, EVERYTHING)
    return true
  } catch {
    // Not root, or not Linux: the caller says that it was warm.
    return false
  }
}
