/**
 * The write-ahead log as a file. SQLite writes each transaction to its end and leaves flushing it
 * to us (`synchronous = NORMAL`), so that the process can do other things while the disk works.
 * SQLite itself still flushes around checkpoints, which is what keeps the file whole.
 */
import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs'
import { LostFlushError } from '../lost-flush-error.ts'

export class WriteAheadLog implements Disposable {
  readonly #descriptor: number
  #flushing: Promise<unknown> = Promise.resolve()

  /** `path` is that of the database, which is open in WAL mode and was read from. */
  constructor(path: string) {
    this.#descriptor = openSync(`${path}-wal`, 'r+')
  }

  /** Resolves once all that was committed by now is durable. Rejects with LostFlushError. */
  flush(): Promise<void> {
    const flushed = new Promise<void>((resolve, reject) => {
      fdatasync(this.#descriptor, (error) => {
        if (error === null) resolve()
        else reject(new LostFlushError(error))
      })
    })
    this.#flushing = flushed.catch(() => {})
    return flushed
  }

  /** The same, before it returns. Throws LostFlushError. */
  flushNow(): void {
    try {
      fdatasyncSync(this.#descriptor)
    } catch (error) {
      throw new LostFlushError(error as Error)
    }
  }

  /** Resolves when nothing is being flushed, whatever came of it: to be awaited before closing. */
  async settled(): Promise<void> {
    await this.#flushing
  }

  [Symbol.dispose](): void {
    closeSync(this.#descriptor)
  }
}
