/**
 * The disk did not flush. The kernel may have dropped what it could not write and report success
 * the next time, so nobody knows what is durable: the only way on is to end, and to open the file
 * again. (Rebello et al., Can Applications Recover from fsync Failures?, USENIX ATC 2020.)
 */
export class LostFlushError extends Error {
  constructor(cause: Error) {
    super(`the disk did not flush what was written: ${cause.message}`, { cause })
    this.name = 'LostFlushError'
  }
}
