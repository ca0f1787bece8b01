/** Proposals of one turn, put into batches. */
import { BATCH_BYTES_MAX, BATCH_OPS_MAX } from '../core/limits.ts'
import type { Op } from '../core/op.ts'
import { opBytesMax } from './measure.ts'
import type { ProposalId } from './replication.ts'

export interface Proposal {
  readonly proposal: ProposalId
  readonly op: Op
}

/** As many proposals to a batch as its limits allow, in their order. */
export function inGroups(proposals: readonly Proposal[]): Proposal[][] {
  const groups: Proposal[][] = []
  let bytes = Infinity
  for (const proposal of proposals) {
    const size = opBytesMax(proposal.op)
    const group = groups.at(-1)
    if (group && group.length < BATCH_OPS_MAX && bytes + size <= BATCH_BYTES_MAX) {
      group.push(proposal)
      bytes += size
    } else {
      groups.push([proposal])
      bytes = size
    }
  }
  return groups
}
