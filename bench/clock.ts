/** One clock for all processes of a benchmark. */

const NANOS_PER_MS = 1e6

/** Milliseconds of the machine's monotonic clock: the same in every process, never set back. */
export function nowMs(): number {
  return Number(process.hrtime.bigint()) / NANOS_PER_MS
}
