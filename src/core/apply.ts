/**
 * Apply: how an entry changes the forum. The same code for both modes and on every replica.
 *
 * Guarantee: applying the same set of entries in any order that respects causes gives the same
 * rows and the same digests. That holds because every decision below asks only the entry, its
 * causal past, and facts that are the same whichever concurrent entries came first (RULES.md).
 */
import { toHex } from './bytes.ts'
import type { Applying, Made } from './applying.ts'
import {
  countCreation,
  createTopic,
  createUser,
  markVoidId,
  postMessage,
  repeat,
} from './creation.ts'
import type { Hash } from './digest.ts'
import { deleteMessage } from './deletion.ts'
import { editMessage } from './editing.ts'
import { type Entry, isCauseOf } from './entry.ts'
import type { ForumState } from './forum-state.ts'
import type { ContentId } from './ids.ts'
import { likeTarget } from './liking.ts'
import { markRead } from './marking.ts'
import { claimForum, moderate, report } from './moderating.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { renameTopic } from './renaming.ts'
import { earlierOutcome } from './retry.ts'

/** What applying an entry came to: the same on every replica. */
export type Applied =
  /** `made` is the canonical id of what it made; undefined for ops that make nothing. */
  | { readonly kind: 'effective'; readonly made: ContentId | undefined }
  /** Its request took effect before; this is what came of it then. */
  | { readonly kind: 'duplicate'; readonly made: ContentId | undefined }
  | { readonly kind: 'void'; readonly refusal: Refusal }

/** Applies one entry. All of its causal past must have been applied before. */
export function applyEntry(state: ForumState, entry: Entry, hash: Hash): Applied {
  const isPast: Applying['isPast'] = (position) => isCauseOf(position, entry)
  const { op } = entry
  const known = state.requests(op.request.key)
  const applying: Applying = { state, entry, op, isPast, known, hash }
  countCreation(applying)
  const earlier = earlierOutcome(state, op, isPast, known)
  if (earlier?.kind === 'duplicate') repeat(applying, earlier.row)
  const written = { author: entry.author, hash }
  const refusal = earlier === undefined ? refusalOf(state, entry.op, isPast, written) : undefined
  if (earlier !== undefined || refusal !== undefined) markVoidId(applying)
  if (earlier !== undefined) return earlier
  if (refusal !== undefined) return { kind: 'void', refusal }
  const made = takeEffect(applying)
  state.putRequest(entry.op.request.key, {
    position: { author: entry.author, seq: entry.seq },
    kind: entry.op.kind,
    fingerprint: toHex(entry.op.request.fingerprint),
    made: made?.own,
  })
  return { kind: 'effective', made: made?.canonical }
}

function takeEffect(applying: Applying): Made | undefined {
  const { op } = applying
  switch (op.kind) {
    case 'create-user':
      return createUser({ ...applying, op })
    case 'create-topic':
      return createTopic({ ...applying, op })
    case 'post-message':
      return postMessage({ ...applying, op })
    case 'like':
      likeTarget({ ...applying, op })
      return undefined
    case 'edit-message':
      editMessage({ ...applying, op })
      return undefined
    case 'delete-message':
      deleteMessage({ ...applying, op })
      return undefined
    case 'rename-topic':
      renameTopic({ ...applying, op })
      return undefined
    case 'mark-read':
      markRead({ ...applying, op })
      return undefined
    case 'claim-forum':
      claimForum({ ...applying, op })
      return undefined
    case 'moderate':
      moderate({ ...applying, op })
      return undefined
    case 'report':
      report({ ...applying, op })
      return undefined
    default:
      return op satisfies never
  }
}
