/** Atom feeds (RFC 4287): of the forum, of a topic, of a user; on the HTTP port, by the same API. */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BoundMethod } from '../../api/grpc.ts'
import { ForumError } from '../../core/error.ts'
import { type Ask, askFor } from './ask.ts'
import { feedOf, type FeedOptions } from './atom.ts'
import { type Content, forumContent, topicContent, userContent } from './content.ts'
import { WeekDigests } from './week.ts'

export interface FeedsOptions extends Pick<FeedOptions, 'forum'> {
  /** What may be asked. */
  readonly methods: readonly BoundMethod[]
}

export interface Feeds {
  /** What a path is the feed of, if it is one. */
  feedAt(path: string): Wanted | undefined
  /** Answers a GET or HEAD of it; never throws. */
  answer(wanted: Wanted, request: IncomingMessage, response: ServerResponse): Promise<void>
}

export type Wanted = (ask: Ask) => Promise<Content>

const PATHS: readonly (readonly [RegExp, (id: string, weeks: WeekDigests) => Wanted])[] = [
  [/^\/feed\.atom$/, (_, weeks) => (ask) => forumContent(ask, weeks)],
  [/^\/t\/([^/]+)\/feed\.atom$/, (id) => (ask) => topicContent(ask, id)],
  [/^\/u\/([^/]+)\/feed\.atom$/, (id) => (ask) => userContent(ask, id)],
]

export function openFeeds({ methods, forum }: FeedsOptions): Feeds {
  const weeks = new WeekDigests()
  const byPath = new Map(methods.map((method) => [method.path, method]))

  async function answer(wanted: Wanted, request: IncomingMessage, response: ServerResponse) {
    try {
      const content = await wanted(askFor(byPath, request, response))
      const origin = `http://${request.headers.host ?? 'localhost'}`
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
      send(request, response, await feedOf(content, { forum, origin, path }))
    } catch (error) {
      const isKnown = error instanceof ForumError
      const status = isKnown && ['not-found', 'invalid'].includes(error.code) ? 404 : 503
      sendText(response, status, isKnown ? error.message : 'the feed could not be made')
    }
  }

  return {
    feedAt(path) {
      for (const [pattern, of] of PATHS) {
        const match = pattern.exec(path)
        if (match !== null) return of(decoded(match[1] ?? ''), weeks)
      }
      return undefined
    },
    answer,
  }
}

/** As it is where it is no encoding: the API says what is wrong with it. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** Readers ask again and again: who has it already is told so. */
function send(request: IncomingMessage, response: ServerResponse, atom: string): void {
  const etag = `"${createHash('sha256').update(atom).digest('base64url')}"`
  const headers = { etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(200, { ...headers, 'content-type': 'application/atom+xml; charset=utf-8' })
  response.end(request.method === 'HEAD' ? undefined : atom)
}

function sendText(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent || response.destroyed) return
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  response.writeHead(status, headers).end(`${text}\n`)
}
