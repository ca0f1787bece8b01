/** What is sent to forums: posts, and reads of pages. */
import { parley } from '../../src/gen/messages.js'
import { textOf } from '../fill-forum.ts'
import { type BenchForum, PAGE_PATH, POST_PATH, targetsOf } from '../servers/bench-forum.ts'
import type { Way } from './order.ts'
import type { Load } from './run-load.ts'

/** Messages of a page, and at least so many in each topic that pages are read of. */
export const PAGE = 50
/** Clients at once, and for how long at a time, while topics are filled. */
const FILLERS = 32
const FILL_SECONDS = 0.3

/** Posts to these topics in turn, at the first replica: in a chain the head. */
export function postsTo(
  forum: BenchForum,
  textLength: number,
  topics: readonly string[] = forum.member.topics,
): Way {
  return {
    targets: targetsOf(forum, forum.ports.slice(0, 1), POST_PATH),
    calls: { kind: 'posts', topics, text: textOf(1, textLength) },
  }
}

/** First pages of all topics in turn, at all replicas in turn. */
export function pagesOf(forum: BenchForum): Way {
  const { GetMessagesRequest } = parley.v1
  const messages = forum.member.topics.map((topicId) =>
    GetMessagesRequest.encode({ topicId, limit: PAGE }).finish(),
  )
  return {
    targets: targetsOf(forum, forum.ports, PAGE_PATH),
    calls: { kind: 'given', messages },
  }
}

/** Until pages are full, all code is compiled, and files have their size. */
export async function fillTopics(forum: BenchForum, load: Load, textLength: number): Promise<void> {
  const wanted = forum.member.topics.length * PAGE
  let made = 0
  while (made < wanted) {
    const order = { ...postsTo(forum, textLength), concurrency: FILLERS, seconds: FILL_SECONDS }
    made += (await load.run(order)).answered
  }
  await load.run({ ...pagesOf(forum), concurrency: FILLERS, seconds: FILL_SECONDS })
  await forum.settled()
}
