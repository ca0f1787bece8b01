/** A disk that is quickly full: a small tmpfs. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SmallDisk extends Disposable {
  readonly folder: string
  /** Gives back the space that was set aside at first. */
  relieve(): void
}

/** Whether this process may mount; tests that need it are skipped otherwise. */
export function canMount(folder: string): boolean {
  try {
    openSmallDisk(folder, 1, 0)[Symbol.dispose]()
    return true
  } catch {
    // Not root, or no mounts in this container: either way there is no small disk.
    return false
  }
}

/** Mounts `megabytes` at `folder`, of which `aside` are taken until `relieve`. */
export function openSmallDisk(folder: string, megabytes: number, aside: number): SmallDisk {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ballast = join(folder, 'ballast')
  writeFileSync(ballast, Buffer.alloc(aside * 2 ** 20))
  return {
    folder,
    relieve: () => rmSync(ballast),
    [Symbol.dispose]() {
      execFileSync('umount', [folder])
      rmdirSync(folder)
    },
  }
}
