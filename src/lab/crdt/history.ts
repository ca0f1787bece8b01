/**
 * History: what clients asked for and were told, and what they read. All that the checkers know.
 *
 * Plain data in the simulation's own words: ids are strings, a text is recognised by its label.
 */

/** What a client asked for. */
export type Wish =
  | { readonly kind: 'user'; readonly name: string }
  | { readonly kind: 'topic'; readonly user: string; readonly title: string; readonly text: string }
  | {
      readonly kind: 'post'
      readonly user: string
      readonly topic: string
      readonly parent: string | undefined
      readonly text: string
    }
  | {
      readonly kind: 'like'
      readonly user: string
      readonly target: ContentName
      readonly like: boolean
    }
  /** `text` is the whole new text, `mark` the word that this edit added. */
  | {
      readonly kind: 'edit'
      readonly user: string
      readonly target: ContentName
      readonly text: string
      readonly mark: string
    }
  | { readonly kind: 'delete'; readonly user: string; readonly target: ContentName }
  | {
      readonly kind: 'rename'
      readonly user: string
      readonly topic: string
      readonly title: string
    }

export interface ContentName {
  readonly kind: 'topic' | 'message'
  readonly id: string
}

/**
 * A write. `acked`: it took effect. `refused`: it did not. `unknown`: nobody answered in time, it
 * may take effect, later too.
 */
export interface Write {
  /** The client, and how often it began anew without a memory. */
  readonly session: string
  readonly wish: Wish
  status: 'open' | 'acked' | 'refused' | 'unknown'
  /** The ids that answers to it and to its retries named. */
  readonly made: string[]
  ackedAt: number
  /** The entry that it became, if it became one. */
  entry: { readonly author: string; readonly seq: number } | undefined
}

/** A topic as a client read it. */
export interface TopicRead {
  readonly session: string
  readonly replica: string
  readonly at: number
  readonly topic: string
  readonly messages: readonly MessageSeen[]
  /** What became of ids that the client knew before, asked for one by one. */
  readonly known: ReadonlyMap<string, MessageSeen | undefined>
}

export interface MessageSeen {
  readonly id: string
  readonly parent: string | undefined
  readonly text: string
  readonly deleted: boolean
}

/** A replica's forum, rendered in full. */
export interface Rendering {
  readonly replica: string
  readonly version: string
  readonly digest: string
  /** Hex by topic, and of the accounts. */
  readonly sections: ReadonlyMap<string, string>
  readonly users: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, TopicShown>
  readonly messages: ReadonlyMap<string, MessageShown>
  /** Who likes what: `user target`. */
  readonly likes: ReadonlySet<string>
  /** Of those who like something. */
  readonly banned: ReadonlySet<string>
  /** What moderation came to, of everything that it touched. */
  readonly moderation: ReadonlySet<string>
  /** The id that stands for each id that a client was told: by `kind id`. */
  readonly canonical: ReadonlyMap<string, string>
  /** Every payload in the log, and every text anywhere in the forum. */
  readonly texts: readonly string[]
}

export interface TopicShown {
  readonly titles: readonly string[]
  readonly text: string
  readonly deleted: boolean
  readonly likes: number
}

export interface MessageShown extends MessageSeen {
  readonly topic: string
  readonly likes: number
}

export interface History {
  readonly writes: Write[]
  readonly reads: TopicRead[]
  /** Batches that were sent: `author seq`, and the hashes seen there. */
  readonly batches: Map<string, Set<string>>
  /** Replicas that were opened on an old copy of their disk. */
  readonly restored: Set<string>
  /** Replicas whose disk is gone for good. */
  readonly lost: Set<string>
  /** Clients' calls begun. */
  calls: number
}

export function newHistory(): History {
  return {
    writes: [],
    reads: [],
    batches: new Map(),
    restored: new Set(),
    lost: new Set(),
    calls: 0,
  }
}

/** What a request made, but for what only a disk held that is gone or came back old. */
export function madeThere({ made }: Write, { lost, restored }: History): readonly string[] {
  return made.filter((id) => {
    const author = id.slice(id.indexOf('@') + 1)
    return !lost.has(author) && !restored.has(author)
  })
}

/** What a wish makes, if it makes something. */
export function kindMade({ kind }: Wish): 'user' | 'topic' | 'message' | undefined {
  if (kind === 'post') return 'message'
  return kind === 'user' || kind === 'topic' ? kind : undefined
}

/** The id that stands for `id` in a rendering. */
export function standsFor(
  { canonical }: Rendering,
  kind: 'user' | 'topic' | 'message',
  id: string,
): string {
  return canonical.get(`${kind} ${id}`) ?? id
}

/** A rule that was broken. */
export interface Violation {
  readonly checker: 'convergence' | 'durability' | 'session' | 'exactly-once' | 'erasure'
  readonly text: string
}
