/** Those that wait until a replica has left for good. */
import type { Configuration } from '../core/configuration.ts'
import { ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'

interface Leaver {
  readonly replica: ReplicaId
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

export class Leavers {
  readonly #waiting = new Set<Leaver>()
  #isClosed = false

  /** Resolves once a configuration is told that lists the replica as left. */
  wait(replica: ReplicaId, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(closing())
      if (signal.aborted) return reject(signal.reason)
      const stop = () => {
        this.#waiting.delete(leaver)
        signal.removeEventListener('abort', abort)
      }
      const abort = () => leaver.reject(signal.reason)
      const leaver: Leaver = {
        replica,
        resolve: () => {
          stop()
          resolve()
        },
        reject: (reason) => {
          stop()
          reject(reason)
        },
      }
      this.#waiting.add(leaver)
      signal.addEventListener('abort', abort)
    })
  }

  told({ left }: Configuration): void {
    for (const { replica, resolve } of this.#waiting) if (left.includes(replica)) resolve()
  }

  /** Those that still wait are told that the coordinator is closing. */
  close(): void {
    this.#isClosed = true
    for (const { reject } of this.#waiting) reject(closing())
  }
}

function closing(): ForumError {
  return new ForumError('unavailable', 'the coordinator of this replica is closing')
}
