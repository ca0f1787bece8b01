/** What clients have learnt of the forum, from answers and reads alike; they guess no ids. */
import type { Random } from '../random.ts'

/** A message that somebody was told of. `author` is undefined where only others know. */
export interface Known {
  readonly id: string
  readonly author: string | undefined
}

/** Where a page ended: the message, and the cursor that leads behind it. */
export interface Bookmark {
  readonly id: string
  readonly cursor: string
}

/** Clients mostly talk about what is new: then a stale page shows. */
const RECENT = 20
const RECENT_CHANCE = 0.75
const OWN_CHANCE = 0.85
const BUSY_CHANCE = 0.5

export class Board {
  readonly topics: string[] = []
  readonly #messages = new Map<string, Known[]>()
  readonly #ids = new Set<string>()
  readonly #bookmarks = new Map<string, Bookmark>()

  /** Half of all talk is in one topic: there writes and reads meet. */
  pickTopic(random: Random): string {
    const [busy] = this.topics
    return busy !== undefined && random.chance(BUSY_CHANCE) ? busy : random.pick(this.topics)
  }

  learn(topic: string, message: Known): void {
    if (this.#ids.has(message.id)) return
    this.#ids.add(message.id)
    const known = this.#messages.get(topic) ?? []
    known.push(message)
    this.#messages.set(topic, known)
  }

  /** The page that ended furthest on is where most go on reading. */
  mark(topic: string, bookmark: Bookmark): void {
    const last = this.#bookmarks.get(topic)
    if (last === undefined || Number(bookmark.id) > Number(last.id)) {
      this.#bookmarks.set(topic, bookmark)
    }
  }

  bookmark(topic: string): Bookmark | undefined {
    return this.#bookmarks.get(topic)
  }

  /** Some message of a topic; undefined if none is known. */
  pick(topic: string, random: Random): Known | undefined {
    return pickFrom(this.#messages.get(topic) ?? [], random)
  }

  /** Mostly one of this author, as only authors may change theirs. */
  pickOf(author: string, topic: string, random: Random): Known | undefined {
    if (!random.chance(OWN_CHANCE)) return this.pick(topic, random)
    const own = (this.#messages.get(topic) ?? []).filter((known) => known.author === author)
    return pickFrom(own, random)
  }
}

function pickFrom(all: readonly Known[], random: Random): Known | undefined {
  const some = random.chance(RECENT_CHANCE) ? all.slice(-RECENT) : all
  return some.length === 0 ? undefined : random.pick(some)
}
