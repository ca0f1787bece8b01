/** The threads of a real forum, which stand beside the project where they may be used. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { Post, Thread } from './threads.ts'

const SAMPLE = new URL('../../../shared/data/forum-sample.jsonl.gz', import.meta.url)

interface MessageLine {
  readonly type: 'message'
  readonly id: string
  readonly topic: string
  readonly parent: string | null
  readonly text: string
}

type Line = MessageLine | { readonly type: 'user' | 'topic' }

interface Topic {
  /** Of messages, by their ids. */
  readonly places: Map<string, number>
  readonly posts: Post[]
}

/** In the order in which topics were opened; undefined where the data is not there. */
export async function sampleThreads(): Promise<readonly Thread[] | undefined> {
  if (!existsSync(SAMPLE)) return undefined
  const lines = gunzipSync(await readFile(SAMPLE))
    .toString()
    .split('\n')
  const topics = new Map<string, Topic>()
  for (const line of lines) {
    if (line === '') continue
    const one = JSON.parse(line) as Line
    if (one.type !== 'message') continue
    const topic: Topic = topics.get(one.topic) ?? { places: new Map(), posts: [] }
    topics.set(one.topic, topic)
    const parent = one.parent === null ? undefined : topic.places.get(one.parent)
    topic.places.set(one.id, topic.posts.length)
    topic.posts.push({ parent, text: one.text })
  }
  return Array.from(topics.values(), ({ posts }) => posts)
}
