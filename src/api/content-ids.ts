/** Ids in requests: full, or shortened as far as they stay unambiguous. */
import { ForumError } from '../core/error.ts'
import type { ContentId, ContentKind } from '../core/ids.ts'
import { canonical } from '../core/lookup.ts'
import { shown } from '../core/shape.ts'
import type { Replica } from '../replica/replica.ts'

const FULL = /^[1-9][0-9]{0,14}@[0-9a-hjkmnp-tv-z]{10}$/
/** Whole ids of ordered forums. */
const ORDERED = /^[1-9][0-9]{0,14}$/
const SHORTENED = /^[1-9][0-9]{0,14}(?:@[0-9a-hjkmnp-tv-z]{1,10})?$/
/** Candidates that an error names. */
const CANDIDATES_SHOWN = 6

/**
 * The full id that `text` means. A full one is taken as it is, known or not: the rules of the
 * forum look it up anyway, and a retry keeps its fingerprint when an id becomes an alias.
 */
export function idOf<Id extends ContentId>(
  replica: Replica,
  kind: ContentKind,
  text: string,
  field = `${kind}_id`,
): Id {
  const isOrdered = replica.info.mode === 'chain'
  if ((isOrdered ? ORDERED : FULL).test(text)) return text as Id
  if (isOrdered || !SHORTENED.test(text)) {
    const example = isOrdered ? '7' : '7@k3f9a0x2vq'
    throw new ForumError('invalid', `${field} ${shown(text)}: expected an id like ${example}`)
  }
  const candidates = replica.queries.resolve(kind, text)
  const [only] = candidates
  if (only === undefined) throw new ForumError('not-found', `${kind} ${text} is not known`)
  if (candidates.length === 1) return only as Id
  const some = candidates.slice(0, CANDIDATES_SHOWN).join(', ')
  const more = candidates.length > CANDIDATES_SHOWN ? ', …' : ''
  throw new ForumError('invalid', `${kind} ${text} may be any of ${some}${more}: say which`)
}

/** The id that stays for a full one. */
export function canonicalId<Id extends ContentId>(replica: Replica, kind: ContentKind, id: Id): Id {
  return canonical(replica.state, kind, id)
}
