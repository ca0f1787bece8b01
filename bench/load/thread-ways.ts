/** What is sent to forums that hold threads: pages of them, and answers in them. */
import { connectForum } from '../../src/client/connect-forum.ts'
import { parley } from '../../src/gen/messages.js'
import type { Post, Thread } from '../content/threads.ts'
import { type BenchForum, PAGE_PATH, POST_PATH, targetsOf } from '../servers/bench-forum.ts'
import { PAGE } from './forum-ways.ts'
import type { NewPost, Way } from './order.ts'
import { seeded } from './random.ts'

/** Threads that are written at the same time while a forum is filled. */
const FILLERS = 32
/** Different calls, before they are made again. */
const CALLS = 1_000

const { GetMessagesRequest, MessageSort } = parley.v1

/** A thread in a forum: ids of its messages, in its order. */
export interface Written {
  readonly topicId: string
  readonly thread: Thread
  readonly ids: readonly string[]
}

/** Writes each thread into a topic of its own; the forum's member has as many. */
export async function writeThreads(
  forum: BenchForum,
  threads: readonly Thread[],
): Promise<readonly Written[]> {
  const [first] = forum.replicas
  if (first === undefined) throw new Error('a forum has a replica')
  await using client = await connectForum({ addresses: [first.server.api], discover: false })
  const author = client.as(forum.member.account)
  const written: Written[] = []
  const left = threads.entries()
  const lanes = Array.from({ length: FILLERS }, async () => {
    for (const [index, thread] of left) {
      const topicId = forum.member.topics[index]
      if (topicId === undefined) throw new Error(`thread ${index} has no topic`)
      const ids: string[] = []
      for (const { parent, text } of thread) {
        const { id } = await author.postMessage({ topicId, parentId: idAt(ids, parent), text })
        ids.push(id)
      }
      written.push({ topicId, thread, ids })
    }
  })
  await Promise.all(lanes)
  await forum.settled()
  return written
}

/** First pages at all replicas in turn, as trees and newest first; of long topics more often. */
export function pagesOfThreads(forum: BenchForum, written: readonly Written[]): Way {
  const random = seeded(1)
  const messages = Array.from({ length: CALLS }, (_, index) => {
    const { topicId } = anyOf(written, random)
    const isTree = index % 2 === 0
    const sort = isTree ? MessageSort.MESSAGE_SORT_OLD : MessageSort.MESSAGE_SORT_NEW
    return GetMessagesRequest.encode({ topicId, sort, tree: isTree, limit: PAGE }).finish()
  })
  return {
    targets: targetsOf(forum, forum.ports, PAGE_PATH),
    calls: { kind: 'given', messages },
  }
}

/** Answers where answers were given, with the texts that were written, at the first replica. */
export function answersIn(forum: BenchForum, written: readonly Written[]): Way {
  const random = seeded(2)
  const posts = Array.from({ length: CALLS }, (): NewPost => {
    const { topicId, ids, post } = anyOf(written, random)
    return { topicId, parentId: idAt(ids, post.parent), text: anyOf(written, random).post.text }
  })
  return {
    targets: targetsOf(forum, forum.ports.slice(0, 1), POST_PATH),
    calls: { kind: 'answers', posts },
  }
}

/** Any message of all of them, so that a long thread is met as often as it is talked in. */
function anyOf(
  written: readonly Written[],
  random: () => number,
): Written & { readonly post: Post } {
  const total = written.reduce((sum, { thread }) => sum + thread.length, 0)
  let left = Math.floor(random() * total)
  for (const one of written) {
    const post = one.thread[left]
    if (post !== undefined) return { ...one, post }
    left -= one.thread.length
  }
  throw new Error('there are no threads')
}

function idAt(ids: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : (ids[index] ?? '')
}
