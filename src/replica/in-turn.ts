/**
 * Writes that take their turn: an edit is the difference to the text as it is, so it is made when
 * the edit of that text before it is done; what is about to be deleted is not liked meanwhile; and
 * a retry is answered when its request is.
 */
import { toHex } from '../core/bytes.ts'
import type { ForumReader } from '../core/forum-state.ts'
import { canonicalTarget } from '../core/lookup.ts'
import type { Target } from '../core/op.ts'
import type { WriteRequest } from '../core/request.ts'
import type { ProposalId } from '../replication/replication.ts'

/** What two writes must not be under way with at once. */
export type TurnKey = string

/** A write that waits for its turn; its proposal was promised already. */
export interface InLine {
  readonly proposal: ProposalId
  readonly request: WriteRequest
}

/** The line that a write belongs to while it is under way, and the one it must find empty. */
export interface Line {
  readonly key: TurnKey
  readonly waitsFor: TurnKey
}

/**
 * Edits and deletes of one text come one after the other, and a like behind those that are under
 * way; likes themselves need not wait for each other. Of anything else only retries do.
 */
export function lineOf(state: ForumReader, request: WriteRequest): Line {
  const own = toHex(request.tag.key)
  switch (request.kind) {
    case 'edit-message':
    case 'delete-message': {
      const key = textKey(state, request.target)
      return { key, waitsFor: key }
    }
    case 'like': {
      const key = textKey(state, request.target)
      return { key: own, waitsFor: key }
    }
    default:
      return { key: own, waitsFor: own }
  }
}

function textKey(state: ForumReader, target: Target): TurnKey {
  const { kind, id } = canonicalTarget(state, target)
  return `${kind} ${id}`
}

export class InTurn {
  /** Those whose turn it is, and who is in line behind them. */
  readonly #lines = new Map<TurnKey, InLine[] | undefined>()
  readonly #keys = new Map<ProposalId, TurnKey>()

  isBusy(key: TurnKey): boolean {
    return this.#lines.has(key)
  }

  /** It is this proposal's turn. */
  begin(key: TurnKey, proposal: ProposalId): void {
    if (!this.#lines.has(key)) this.#lines.set(key, undefined)
    this.#keys.set(proposal, key)
  }

  /** Puts a write behind those that are under way or in line. */
  wait(key: TurnKey, write: InLine): void {
    const line = this.#lines.get(key)
    if (line === undefined) this.#lines.set(key, [write])
    else line.push(write)
  }

  /** The proposal was settled: answers what its turn was for. */
  end(proposal: ProposalId): TurnKey | undefined {
    const key = this.#keys.get(proposal)
    this.#keys.delete(proposal)
    return key
  }

  /** The next in line, for whom `begin` or `next` must follow; undefined when there is none. */
  next(key: TurnKey): InLine | undefined {
    const next = this.#lines.get(key)?.shift()
    if (next === undefined) this.#lines.delete(key)
    return next
  }

  clear(): void {
    this.#lines.clear()
    this.#keys.clear()
  }
}
