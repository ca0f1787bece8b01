/** What a Ready changes in the store, if anything. */
import type { Ready } from '../replication/replication.ts'

/** Whether a Ready changes anything that is kept. */
export function isChange(ready: Ready): boolean {
  return isLogChange(ready) || ready.apply.length > 0
}

/** What is applied can be applied again out of the log; what is in the log is nowhere else. */
export function isLogChange({ append, cut, equivocations, found }: Ready): boolean {
  return found !== undefined || append.length > 0 || cut.length > 0 || equivocations.length > 0
}
