/**
 * Admitting: writes become proposals, each in its turn, and what need not be written is answered.
 *
 * That a request is refused, or done already, is an answer like that of a read: where what the
 * forum shows may be behind what is committed, it is given only when this replica has caught up.
 */
import { admit } from '../core/admit.ts'
import type { Written } from '../core/act-refusal.ts'
import { ForumError } from '../core/error.ts'
import type { ForumReader } from '../core/forum-state.ts'
import type { Op } from '../core/op.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { ProposalId, ReadId, ReadSettlement } from '../replication/replication.ts'
import type { Settled } from './turn.ts'
import { type InLine, InTurn, lineOf, type TurnKey } from './in-turn.ts'

export interface AdmittingParts {
  readonly state: ForumReader
  readonly written: Written
  /** Hands an op to the replication machine. */
  readonly propose: (proposal: ProposalId, op: Op) => void
  /** Whether the forum shows all that is committed. */
  readonly isCurrent: () => boolean
  /** Asks for what is committed; `readSettled` is told when it is applied. */
  readonly read: () => ReadId
  /** Whether proposals are taken here. */
  readonly isOpen: () => boolean
}

/** An answer that waits until this replica has caught up. */
interface Unsure extends InLine {
  readonly key: TurnKey
  /** Whether others wait in line behind it. */
  readonly hasTurn: boolean
}

interface How {
  readonly key: TurnKey
  /** What is committed by now is applied here. */
  readonly isSure: boolean
  /** It was in line, and it is its turn. */
  readonly hasTurn: boolean
  readonly name: () => ProposalId
}

export class Admitting {
  readonly #parts: AdmittingParts
  readonly #inTurn = new InTurn()
  readonly #outstanding = new Set<ProposalId>()
  readonly #unsure = new Map<ReadId, Unsure>()
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
    const name = () => this.#newProposal()
    return this.#admit(request, { key, isSure: this.#parts.isCurrent(), hasTurn: false, name })
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

  /** Undefined if the read is not for an answer of ours. */
  readSettled({ read, refused }: ReadSettlement): Settled[] | undefined {
    const unsure = this.#unsure.get(read)
    if (unsure === undefined) return undefined
    this.#unsure.delete(read)
    const { key, hasTurn, proposal, request } = unsure
    if (!hasTurn && this.#inTurn.isBusy(key)) {
      this.#inTurn.wait(key, { proposal, request })
      return []
    }
    const done =
      refused === undefined
        ? this.#takeUp(unsure, { key, isSure: true, hasTurn })
        : this.#answer(proposal, { error: new ForumError('unavailable', refused) })
    if (done === undefined) return []
    return hasTurn ? [done, ...this.#continue(key)] : [done]
  }

  /** What is not settled yet will not be. */
  takeOutstanding(): readonly ProposalId[] {
    const all = [...this.#outstanding]
    this.#outstanding.clear()
    this.#inTurn.clear()
    this.#unsure.clear()
    return all
  }

  #newProposal(): ProposalId {
    const proposal = this.#next++
    this.#outstanding.add(proposal)
    return proposal
  }

  #admit(request: WriteRequest, how: How): Outcome | ProposalId {
    const { state, written } = this.#parts
    try {
      const admitted = admit(state, request, written)
      if (admitted.kind === 'op') {
        const proposal = how.name()
        this.#inTurn.begin(how.key, proposal)
        this.#parts.propose(proposal, admitted.op)
        return proposal
      }
      if (how.isSure) return admitted.outcome
    } catch (reason) {
      if (how.isSure || !(reason instanceof ForumError)) throw reason
    }
    const proposal = how.name()
    const { key, hasTurn } = how
    this.#unsure.set(this.#parts.read(), { proposal, request, key, hasTurn })
    return proposal
  }

  /** Those in line for a key, until one is under way. Answers what is settled on the way. */
  #continue(key: TurnKey): Settled[] {
    const settled: Settled[] = []
    for (let next = this.#inTurn.next(key); next !== undefined; next = this.#inTurn.next(key)) {
      const isSure = this.#parts.isCurrent()
      const done = this.#takeUp(next, { key, isSure, hasTurn: true })
      if (done === undefined) break
      settled.push(done)
    }
    return settled
  }

  /** Undefined if it is under way now. */
  #takeUp({ proposal, request }: InLine, how: Omit<How, 'name'>): Settled | undefined {
    if (!this.#parts.isOpen()) {
      const message = 'writes are not taken here any more: try again'
      return this.#answer(proposal, { error: new ForumError('unavailable', message) })
    }
    try {
      const admitted = this.#admit(request, { ...how, name: () => proposal })
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
