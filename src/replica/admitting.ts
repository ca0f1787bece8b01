/**
 * Admitting: writes become proposals, each in its turn, and what need not be written is answered.
 *
 * That a request is refused, or done already, is an answer like that of a read. It can be given at
 * once, because who takes proposals shows all that is committed: see [CH23].
 */
import { admit } from '../core/admit.ts'
import type { Written } from '../core/act-refusal.ts'
import { assert } from '../core/assert.ts'
import { ForumError } from '../core/error.ts'
import type { ForumReader } from '../core/forum-state.ts'
import type { Op } from '../core/op.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { ProposalId } from '../replication/replication.ts'
import type { Settled } from './turn.ts'
import { type InLine, InTurn, lineOf, type TurnKey } from './in-turn.ts'

export interface AdmittingParts {
  readonly state: ForumReader
  readonly written: Written
  /** Hands an op to the replication machine. */
  readonly propose: (proposal: ProposalId, op: Op) => void
  /** Whether the forum shows all that is committed. */
  readonly isCurrent: () => boolean
  /** Whether proposals are taken here. */
  readonly isOpen: () => boolean
}

export class Admitting {
  readonly #parts: AdmittingParts
  readonly #inTurn = new InTurn()
  readonly #outstanding = new Set<ProposalId>()
  #next: ProposalId = 1

  constructor(parts: AdmittingParts) {
    this.#parts = parts
  }

  /** See `ReplicaCore.propose`. */
  propose(request: WriteRequest): Outcome | ProposalId {
    const { key, waitsFor } = lineOf(this.#parts.state, request)
    if (this.#inTurn.isBusy(waitsFor)) {
      const proposal = this.#newProposal()
      this.#inTurn.wait(waitsFor, { proposal, request })
      return proposal
    }
    return this.#admit(request, key, () => this.#newProposal())
  }

  isBusy(key: TurnKey): boolean {
    return this.#inTurn.isBusy(key)
  }

  /** Proposes an op that no client asks for. */
  begin(key: TurnKey, op: Op): ProposalId {
    const proposal = this.#newProposal()
    this.#inTurn.begin(key, proposal)
    this.#parts.propose(proposal, op)
    return proposal
  }

  /** A proposal was settled: it is the turn of who waited for it. Answers what that settles. */
  settled(proposal: ProposalId): Settled[] {
    this.#outstanding.delete(proposal)
    const key = this.#inTurn.end(proposal)
    return key === undefined ? [] : this.#continue(key)
  }

  /** What is not settled yet will not be. */
  takeOutstanding(): readonly ProposalId[] {
    const all = [...this.#outstanding]
    this.#outstanding.clear()
    this.#inTurn.clear()
    return all
  }

  #newProposal(): ProposalId {
    const proposal = this.#next++
    this.#outstanding.add(proposal)
    return proposal
  }

  #admit(request: WriteRequest, key: TurnKey, name: () => ProposalId): Outcome | ProposalId {
    const { state, written, isCurrent } = this.#parts
    assert(isCurrent(), 'who takes proposals shows all that is committed')
    const admitted = admit(state, request, written)
    if (admitted.kind !== 'op') return admitted.outcome
    const proposal = name()
    this.#inTurn.begin(key, proposal)
    this.#parts.propose(proposal, admitted.op)
    return proposal
  }

  /** Those in line for a key, until one is under way. Answers what is settled on the way. */
  #continue(key: TurnKey): Settled[] {
    const settled: Settled[] = []
    for (let next = this.#inTurn.next(key); next !== undefined; next = this.#inTurn.next(key)) {
      const done = this.#takeUp(next, key)
      if (done === undefined) break
      settled.push(done)
    }
    return settled
  }

  /** Undefined if it is under way now. */
  #takeUp({ proposal, request }: InLine, key: TurnKey): Settled | undefined {
    if (!this.#parts.isOpen()) {
      const message = 'writes are not taken here any more: try again'
      return this.#answer(proposal, { error: new ForumError('unavailable', message) })
    }
    try {
      const admitted = this.#admit(request, key, () => proposal)
      if (typeof admitted === 'number') return undefined
      return this.#answer(proposal, { outcome: admitted })
    } catch (reason) {
      if (!(reason instanceof ForumError)) throw reason
      return this.#answer(proposal, { error: reason })
    }
  }

  #answer(
    proposal: ProposalId,
    answer: { readonly outcome: Outcome } | { readonly error: ForumError },
  ): Settled {
    this.#outstanding.delete(proposal)
    return { proposal, ...answer }
  }
}
