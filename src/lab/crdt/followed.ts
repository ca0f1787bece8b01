/** What a subscriber of a free forum must have been told: every message, once, behind its cause. */
import type { Rendering } from './history.ts'
import type { Followed } from '../load/follower.ts'

/** The rules that were broken, in words. `rendering` is the forum at rest. */
export function checkFollowed(
  { name, topics, connections, surprises }: Followed,
  { messages }: Rendering,
): string[] {
  const posted = connections
    .flatMap(({ events }) => events)
    .flatMap(({ label }) => (label.startsWith('posted ') ? [label.slice('posted '.length)] : []))
  const places = new Map(posted.map((id, place) => [id, place]))
  const owed = [...messages.values()].filter(
    ({ topic, deleted }) => topics.includes(topic) && !deleted,
  )
  return [
    ...surprises,
    ...posted
      .filter((id, place) => places.get(id) !== place)
      .map((id) => `message ${id} was told twice`),
    ...owed.filter(({ id }) => !places.has(id)).map(({ id }) => `message ${id} was never told`),
    ...owed
      .filter(({ id, parent }) => parent !== undefined && isBefore(places, id, parent))
      .map(({ id, parent }) => `message ${id} was told before ${parent}, which it answers`),
  ].map((text) => `subscription: ${text} (${name})`)
}

function isBefore(places: ReadonlyMap<string, number>, id: string, cause: string): boolean {
  const [own, other] = [places.get(id), places.get(cause)]
  return own !== undefined && other !== undefined && own < other
}
