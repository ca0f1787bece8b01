/** Processes by id, told apart from others that had or will have the same id. */
import { readFile } from 'node:fs/promises'

/** Field of /proc/<pid>/stat behind the name: when the process started, in ticks since the boot. */
const START_FIELD = 19

/** Whether there is a process with this id: signal 0 only asks. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not ours to signal, but there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** What no other process with this id has; empty where the system does not tell. */
export async function birthOf(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1')
    // The name, in brackets, may have anything in it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1')
    return `${boot.trim()}-${fields[START_FIELD] ?? ''}`
  } catch {
    // No such process, or a system without /proc: then its id must do.
    return ''
  }
}
