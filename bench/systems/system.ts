/** What write load can be put on: forums in either mode, and what they are compared with. */
import type { Way } from '../load/order.ts'

/** What every write carries. */
export interface WriteSize {
  /** Over which writes are spread. */
  readonly topics: number
  /** Of a post's text or another system's value. */
  readonly textLength: number
}

/** A system that runs. */
export interface System extends AsyncDisposable {
  readonly writes: Way
  /** The same with all of them to one topic, where there is such a thing. */
  readonly hotWrites?: Way
  /** CPU time of all its processes until now, ms. */
  cpuMs(): Promise<number>
  /** Resolves when every process has everything. */
  settled(): Promise<void>
}

/** A system that can be started. */
export interface SystemKind {
  readonly name: string
  /** `folder` is not there yet, and on the disk that is measured. */
  open(folder: string, size: WriteSize): Promise<System>
}
