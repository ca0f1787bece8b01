/** What is put before libc in a replica's process, built where there is a compiler. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('preload.c', import.meta.url))

/** The path of the library; undefined where it cannot be built. */
export function buildPreload(folder: string): string | undefined {
  if (process.platform !== 'linux') return undefined
  const library = join(folder, 'preload.so')
  try {
    const options = ['-shared', '-fPIC', '-O1', '-o', library, SOURCE]
    execFileSync('cc', [...options, '-ldl'], { stdio: ['ignore', 'ignore', 'pipe'] })
    return library
  } catch {
    // No compiler: whoever wants these faults is told.
    return undefined
  }
}
