/**
 * Proposing: the proposals of a turn become this replica's next batches.
 *
 * Their clock counts what was durable and applied before the turn, which is what the requests were
 * admitted against; what the turn itself delivers is concurrent with them.
 */
import type { Batch, Position } from '../../core/entry.ts'
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import type { Op } from '../../core/op.ts'
import { at, EMPTY, type Vector, type VectorClock } from '../../core/vector.ts'
import { inGroups, type Proposal } from '../grouping.ts'
import type { ProposalId, Seal, Settlement } from '../replication.ts'
import type { HybridClock } from './clock.ts'
import type { Heads } from './heads.ts'

export interface ProposingParts {
  readonly self: ReplicaId
  readonly forum: ForumId
  readonly heads: Heads
  readonly clock: HybridClock
  readonly seal: Seal
}

/** Own batches, which are delivered, and the answers to their proposals. */
export interface Proposed {
  readonly batches: readonly Batch[]
  readonly settle: readonly Settlement[]
}

const NOTHING: Proposed = { batches: [], settle: [] }

/** Proposals that wait for the next Ready in which they may be made. */
export class Proposals {
  #waiting: Proposal[] = []

  get count(): number {
    return this.#waiting.length
  }

  add(proposal: ProposalId, op: Op): void {
    this.#waiting.push({ proposal, op })
  }

  /** `isVoid`: nothing that this replica writes counts any more. */
  take(
    parts: ProposingParts,
    { isVoid, mayPropose }: { readonly isVoid: boolean; readonly mayPropose: boolean },
  ): Proposed {
    if (this.#waiting.length === 0 || !(isVoid || mayPropose)) return NOTHING
    const proposals = this.#waiting
    this.#waiting = []
    if (isVoid) return { batches: [], settle: proposals.map(refusedAsVoid) }
    return propose(proposals, parts)
  }
}

function refusedAsVoid({ proposal }: Proposal): Settlement {
  const refused =
    'two stories were told in the name of this replica: what it writes is void, ' +
    'it needs a new identity'
  return { proposal, refused }
}

/** Seals batches for these proposals and delivers them. */
function propose(proposals: readonly Proposal[], parts: ProposingParts): Proposed {
  const batches: Batch[] = []
  const settle: Settlement[] = []
  for (const group of inGroups(proposals)) {
    const batch = sealNext(
      group.map(({ op }) => op),
      parts,
    )
    batches.push(batch)
    group.forEach(({ proposal }, index) => {
      const position: Position = { author: batch.author, seq: batch.firstSeq + index }
      settle.push({ proposal, position })
    })
  }
  return { batches, settle }
}

function sealNext(ops: readonly Op[], { self, forum, heads, clock, seal }: ProposingParts): Batch {
  const head = heads.of(self)
  const before = head?.clock ?? EMPTY
  const clockDelta = changeSince(before, heads, self)
  const batch = seal({
    forum,
    author: self,
    firstSeq: (head?.count ?? 0) + 1,
    epoch: 0,
    previous: head?.lastHash,
    clockDelta,
    time: clock.stamp(),
    ops,
  })
  clock.saw(batch.time)
  heads.deliver(batch, clockDelta.size === 0 ? before : new Map([...before, ...clockDelta]))
  return batch
}

/** What is durable now and was not counted by our last batch. */
function changeSince(before: VectorClock, heads: Heads, self: ReplicaId): Vector {
  const change = new Map<ReplicaId, number>()
  for (const [author, held] of heads.held) {
    if (author !== self && held > at(before, author)) change.set(author, held)
  }
  return change
}
