/** What is asked of a forum that was filled: pages, searches and posts anywhere in it. */
import { contentId, type ReplicaId, type TopicId } from '../../src/core/ids.ts'
import { parley } from '../../src/gen/messages.js'
import { wordAt } from '../content/made-text.ts'
import { textOf } from '../fill-forum.ts'
import { PAGE } from '../load/forum-ways.ts'
import type { Way } from '../load/order.ts'
import { seeded } from '../load/random.ts'
import { PAGE_PATH, POST_PATH } from '../servers/bench-forum.ts'
import type { Member } from '../servers/member.ts'

/** Filled by `fillForum`, with words of all kinds. */
export interface SizedForum {
  readonly port: number
  readonly replicaId: string
  readonly member: Member
  readonly users: number
  readonly topics: number
  readonly messages: number
}

/** Different calls, before they are made again: few enough that no forum is too small for them. */
const CALLS = 100
const SEARCH_PATH = '/parley.v1.Forum/Search'
/** Rank of words that one message in some has. */
const USUAL_RANKS = 20

const { GetMessagesRequest, SearchRequest } = parley.v1

export function pagesIn(forum: SizedForum): Way {
  const messages = topicsOf(forum).map((topicId) =>
    GetMessagesRequest.encode({ topicId, limit: PAGE }).finish(),
  )
  return { targets: targetsIn(forum, PAGE_PATH), calls: { kind: 'given', messages } }
}

export function postsIn(forum: SizedForum, textLength: number): Way {
  const calls = { kind: 'posts', topics: topicsOf(forum), text: textOf(1, textLength) } as const
  return { targets: targetsIn(forum, POST_PATH), calls }
}

/** Words that one message has, or that a good part of all have. */
export function searchesIn(forum: SizedForum, what: 'rare' | 'usual'): Way {
  const random = seeded(3)
  // Each message begins with its number, counted over everything that was made.
  const rare = (): string => String(forum.users + forum.topics + pick(random, forum.messages))
  const usual = (): string => wordAt(pick(random, USUAL_RANKS))
  const messages = Array.from({ length: CALLS }, () => {
    const words = what === 'rare' ? rare() : usual()
    return SearchRequest.encode({ words, limit: PAGE }).finish()
  })
  return { targets: targetsIn(forum, SEARCH_PATH), calls: { kind: 'given', messages } }
}

/** Old ones as well as new ones. */
function topicsOf({ replicaId, topics }: SizedForum): readonly string[] {
  const random = seeded(4)
  return Array.from({ length: CALLS }, () =>
    contentId<TopicId>(pick(random, topics) + 1, replicaId as ReplicaId),
  )
}

function pick(random: () => number, count: number): number {
  return Math.floor(random() * count)
}

function targetsIn({ port, member }: SizedForum, path: string): Way['targets'] {
  const metadata = { authorization: member.authorization }
  return [{ host: '127.0.0.1', port, path, metadata }]
}
