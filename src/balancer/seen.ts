/**
 * What was answered so far, as session tokens: the last version that each replica told. They are
 * kept as they come, because they come with every answer and are seldom asked for.
 */
import { decodeVector, encodeVector } from '../codec/session-token.ts'
import type { ReplicaId } from '../core/ids.ts'
import { covers, EMPTY, merge, type Vector } from '../core/vector.ts'

export class Seen {
  readonly #told = new Map<ReplicaId, string>()
  #merged: Vector | undefined

  /** A replica answered with this version, in base64. */
  note(replica: ReplicaId, version: string): void {
    if (this.#told.get(replica) === version) return
    this.#told.set(replica, version)
    this.#merged = undefined
  }

  /** It is not known any more what this replica told. */
  drop(replica: ReplicaId): void {
    this.#told.delete(replica)
    this.#merged = undefined
  }

  /** Nothing is known any more: what was told may be lost. */
  forget(): void {
    this.#told.clear()
    this.#merged = undefined
  }

  /** The token, in base64, for a replica that is at `version`; undefined if that has it all. */
  tokenFor(version: Vector): string | undefined {
    this.#merged ??= [...this.#told.values()].reduce((all, told) => merge(all, read(told)), EMPTY)
    if (covers(version, this.#merged)) return undefined
    return Buffer.from(encodeVector(this.#merged)).toString('base64')
  }
}

/** The version in base64; nothing if it is none, because no more than a wait depends on it. */
export function read(version: string | undefined): Vector {
  if (version === undefined) return EMPTY
  return decodeVector(Buffer.from(version, 'base64')) ?? EMPTY
}
