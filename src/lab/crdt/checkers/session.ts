/**
 * Sessions: whatever replica answers, a client sees what it wrote, and never less than it has
 * seen; and nobody sees an answer without what it answers.
 */
import type { History, MessageSeen, TopicRead, Violation, Write } from '../history.ts'

export function checkSessions(history: History): Violation[] {
  // A disk that came back old may give seqs twice, and then a token says nothing.
  if (history.restored.size > 0) return []
  const seen = new Map<string, Map<string, MessageSeen>>()
  const texts = history.reads.flatMap((read) => {
    const before = seen.get(read.session) ?? new Map<string, MessageSeen>()
    seen.set(read.session, before)
    return [
      ...ownWritesMissing(read, history.writes),
      ...goneSince(read, before),
      ...withoutCause(read),
    ].map((text) => `${text}, for session ${read.session} at ${read.replica} (${read.at} ms)`)
  })
  return texts.map((text) => ({ checker: 'session', text }))
}

/** Read your writes. */
function ownWritesMissing(read: TopicRead, writes: readonly Write[]): string[] {
  const own = writes.filter(
    ({ session, status, ackedAt }) =>
      session === read.session && status === 'acked' && ackedAt < read.at,
  )
  return own.flatMap(({ wish, made }) => {
    if (wish.kind === 'post' && wish.topic === read.topic) {
      const [id = ''] = made
      return read.known.get(id) === undefined
        ? [`own message ${id} "${wish.text}" is not there`]
        : []
    }
    const target = 'target' in wish ? read.known.get(wish.target.id) : undefined
    if (wish.kind === 'delete' && target && !target.deleted) return ['own delete is not there']
    if (wish.kind === 'edit' && target && !target.deleted && !target.text.includes(wish.mark)) {
      return [`own edit ${wish.mark} is not in "${target.text}"`]
    }
    return []
  })
}

/** Monotonic reads. Remembers what was seen now. */
function goneSince(read: TopicRead, before: Map<string, MessageSeen>): string[] {
  const now = new Map<string, MessageSeen | undefined>(read.known)
  for (const message of read.messages) now.set(message.id, message)
  const gone = [...now].flatMap(([id, message]) => {
    const earlier = before.get(id)
    if (earlier === undefined) return []
    if (message === undefined) return [`message ${id} was there and is gone`]
    return earlier.deleted && !message.deleted ? [`message ${id} was deleted and is back`] : []
  })
  for (const [id, message] of now) if (message) before.set(id, message)
  return gone
}

/** Causal order. */
function withoutCause({ messages }: TopicRead): string[] {
  const ids = new Set(messages.map(({ id }) => id))
  const orphans = messages.filter(({ parent }) => parent !== undefined && !ids.has(parent))
  return orphans.map(
    ({ id, parent }) => `message ${id} is there and what it answers, ${parent}, is not`,
  )
}
