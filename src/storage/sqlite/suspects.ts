/**
 * Whom acts concern that withhold texts: only what these wrote, or what stands there, is asked about
 * one by one. Most forums have none.
 */
import type { UserId, TopicId, MessageId } from '../../core/ids.ts'
import type { Authors } from './authors.ts'
import type { Key, TargetNo } from './keys.ts'

export interface Suspects {
  readonly users: ReadonlySet<Key>
  /** Topics, and messages. */
  readonly targets: ReadonlySet<TargetNo>
}

/** Of what such acts are about (`About`). Undefined if there are none. */
export function suspectsOf(abouts: readonly string[], authors: Authors): Suspects | undefined {
  if (abouts.length === 0) return undefined
  const users = new Set<Key>()
  const targets = new Set<TargetNo>()
  for (const about of abouts) {
    const [kind = '', id = ''] = about.split(' ')
    if (kind === 'user') add(users, authors.findKey(id as UserId))
    if (kind === 'topic') add(targets, authors.findTarget({ kind, id: id as TopicId }))
    if (kind === 'message') add(targets, authors.findTarget({ kind, id: id as MessageId }))
  }
  return { users, targets }
}

function add(keys: Set<Key>, key: Key | undefined): void {
  if (key !== undefined) keys.add(key)
}
