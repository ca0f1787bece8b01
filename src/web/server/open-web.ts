/** The page of a replica and the calls that come from it, on the HTTP port. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BoundMethod } from '../../api/grpc.ts'
import type { Logger } from '../../runtime/logger.ts'
import { openFeeds, type FeedsOptions } from '../feeds/feeds.ts'
import { builtPage } from './built-page.ts'
import { openGateway } from './gateway.ts'
import { type GuardOptions, refusalOf } from './guard.ts'
import { isRoute, openPageFiles, type PageFiles } from './page-files.ts'

export interface WebOptions extends GuardOptions, FeedsOptions {
  /** What the page may call. */
  readonly methods: readonly BoundMethod[]
  readonly logger: Logger
}

export interface Web extends AsyncDisposable {
  /** Answers what is the page's; false for everything else. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
}

/** Opens the page. Where it has to be built first, requests wait for that. */
export function openWeb(options: WebOptions): Web {
  const closing = new AbortController()
  const gateway = openGateway(options.methods)
  const feeds = openFeeds(options)
  const files: Promise<PageFiles | undefined> = builtPage(closing.signal)
    .then(openPageFiles)
    .catch((error: unknown) => {
      if (!closing.signal.aborted) options.logger.warn({ err: error }, 'the page was not built')
      return undefined
    })

  function refused(request: IncomingMessage, response: ServerResponse): boolean {
    const refusal = refusalOf(request, options)
    if (refusal !== undefined) sendText(response, 403, refusal)
    return refusal !== undefined
  }

  async function sendPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await files
    if (page === undefined) sendText(response, 503, 'the page was not built: the log says why')
    else if (!page.answer(request, response)) sendText(response, 404, 'not found')
  }

  return {
    answer(request, response) {
      const method = request.method === 'POST' ? gateway.methodOf(request) : undefined
      if (method !== undefined) {
        if (!refused(request, response)) void gateway.answer(method, request, response)
        return true
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') return false
      const feed = feeds.feedAt(pathOf(request))
      if (feed !== undefined) {
        if (!refused(request, response)) void feeds.answer(feed, request, response)
        return true
      }
      if (!isOfPage(pathOf(request))) return false
      if (!refused(request, response)) void sendPage(request, response)
      return true
    },
    async [Symbol.asyncDispose]() {
      closing.abort()
      await files
    },
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/'
}

function isOfPage(path: string): boolean {
  return isRoute(path) || path.startsWith('/assets/') || path === '/favicon.svg'
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(`${text}\n`)
}
