/**
 * Topics as a Discourse forum gives them: `/t/<id>.json`. A file holds one topic, or one a line;
 * a folder holds such files. The first post is the topic's text, the others are messages.
 */
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { IMPORT_TOPIC_CHARS_MAX } from '../../core/limits.ts'
import { badUsage } from '../failure.ts'
import { Drops } from './dropped.ts'
import { fittingText, fittingTitle } from './fitting.ts'
import { type MessageLine, type ParsedLine, type TopicLine, UNCHANGED } from './format.ts'
import { openBytes } from './read-bytes.ts'
import { decoded } from './read-lines.ts'
import type { ImportSource, SourceOptions } from './source.ts'
import { markdownOf } from './to-markdown.ts'

/** Of `post_type`: what people wrote. Others are notices and whispers among moderators. */
const REGULAR = 1
/** Of `actions_summary`: likes. */
const LIKE = 2

const postShape = z.object({
  id: z.number(),
  username: z.string(),
  created_at: z.string(),
  cooked: z.string().default(''),
  raw: z.string().optional(),
  post_number: z.number(),
  post_type: z.number().default(REGULAR),
  reply_to_post_number: z.number().nullish(),
  actions_summary: z.array(z.object({ id: z.number(), count: z.number().default(0) })).default([]),
  user_deleted: z.boolean().default(false),
  hidden: z.boolean().default(false),
})
const topicShape = z.object({
  id: z.number(),
  title: z.string(),
  tags: z.array(z.union([z.string(), z.object({ name: z.string() })])).default([]),
  post_stream: z.object({
    posts: z.array(postShape).min(1),
    stream: z.array(z.number()).default([]),
  }),
})

type Post = z.infer<typeof postShape>
type Topic = z.infer<typeof topicShape>

export async function fromDiscourse(options: SourceOptions): Promise<ImportSource> {
  const paths = await filesAt(options)
  const reader = new TopicReader(options, paths)
  return {
    lines: reader.lines(),
    progress: () => reader.progress(),
    dropped: () => reader.drops.list(),
  }
}

class TopicReader {
  readonly drops = new Drops()
  readonly #options: SourceOptions
  readonly #paths: readonly string[]
  #done = 0

  constructor(options: SourceOptions, paths: readonly string[]) {
    this.#options = options
    this.#paths = paths
  }

  progress(): number {
    return this.#done / this.#paths.length
  }

  async *lines(): AsyncGenerator<ParsedLine> {
    for (const path of this.#paths) {
      for (const text of topicsIn(await this.#read(path))) yield* this.#topic(path, text)
      this.#done++
    }
  }

  async #read(path: string): Promise<string> {
    const { bytes } = await openBytes(path, this.#options.context)
    let text = ''
    for await (const piece of decoded(bytes)) {
      text += piece
      if (text.length > IMPORT_TOPIC_CHARS_MAX) {
        throw badUsage(
          `${path} is larger than ${IMPORT_TOPIC_CHARS_MAX} characters: expected topics`,
        )
      }
    }
    return text
  }

  *#topic(path: string, text: string): Iterable<ParsedLine> {
    const parsed = topicShape.safeParse(jsonOf(text))
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      yield {
        wrong: `${path} is no topic of Discourse: ${issue?.path.join('.')} ${issue?.message}`,
      }
      return
    }
    const topic = parsed.data
    const { posts, stream } = topic.post_stream
    const there = posts.filter(({ post_type }) => post_type === REGULAR)
    this.drops.add(
      'notices',
      'what moderators did is not written by anybody',
      posts.length - there.length,
    )
    const missing = Math.max(0, stream.length - posts.length)
    this.drops.add(
      'posts',
      'their topic names them and does not hold them: ask for ?print=true',
      missing,
    )
    const [first, ...others] = there
    if (first === undefined) return
    yield { line: this.#opening(topic, first) }
    const numbers = new Set(others.map(({ post_number }) => post_number))
    for (const post of others) yield { line: this.#message(topic, post, numbers) }
  }

  #opening(topic: Topic, first: Post): TopicLine {
    return {
      type: 'topic',
      id: this.#id(`t${topic.id}`),
      title: fittingTitle(topic.title, this.drops),
      labels: topic.tags.map((tag) => (typeof tag === 'string' ? tag : tag.name)),
      titles: [],
      ...this.#content(first),
    }
  }

  #message(topic: Topic, post: Post, numbers: ReadonlySet<number>): MessageLine {
    const parent = post.reply_to_post_number
    // Answers to the first post, and to what is not brought in, answer the topic.
    const isThere = parent != null && numbers.has(parent)
    return {
      type: 'message',
      id: this.#id(`t${topic.id}-${post.post_number}`),
      topic: this.#id(`t${topic.id}`),
      parent: isThere ? this.#id(`t${topic.id}-${parent}`) : null,
      ...this.#content(post),
      deleted: post.user_deleted,
    }
  }

  #content(post: Post) {
    return {
      author: post.username,
      text: fittingText(post.raw ?? markdownOf(post.cooked), this.drops),
      created_at: post.created_at,
      score: post.actions_summary.find(({ id }) => id === LIKE)?.count ?? 0,
      ...UNCHANGED,
    }
  }

  #id(id: string): string {
    return `${this.#options.name}-${id}`
  }
}

/** One topic, or one a line. */
function topicsIn(text: string): string[] {
  if (jsonOf(text) !== undefined) return [text]
  return text.split('\n').filter((line) => line.trim() !== '')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The caller says which file it was.
    return undefined
  }
}

async function filesAt({ path, context }: SourceOptions): Promise<string[]> {
  const found = await stat(resolve(context.cwd, path)).catch(() => undefined)
  if (!found?.isDirectory()) return [path]
  const names = await readdir(resolve(context.cwd, path))
  const paths = names.filter((name) => /\.json(l)?(\.gz)?$/.test(name)).sort()
  if (paths.length === 0) throw badUsage(`${path} has no .json files: expected topics of Discourse`)
  return paths.map((name) => join(path, name))
}
