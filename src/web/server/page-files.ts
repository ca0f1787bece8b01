/** The files of the built page, with the headers that keep everything else out of it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'

/**
 * Nothing from elsewhere, no inline script, and no text that becomes markup: the page builds all
 * its nodes itself.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** Paths that the page makes sense of itself: all are its one document. */
const ROUTES =
  /^\/(?:$|t\/[^/]+(?:\/m\/[^/]+)?$|u\/[^/]+$|(?:digest|inbox|moderation|network|search)$)/

export interface PageFiles {
  /** Answers a GET or HEAD of the page; false if the path is none of its. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
}

/** Serves the page that was built into `folder`. */
export function openPageFiles(folder: string): PageFiles {
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
      // The names of assets change with what is in them.
      const isFixed = path.startsWith('/assets/')
      const kept = isFixed ? 'public, max-age=31536000, immutable' : 'no-cache'
      response.setHeader('cache-control', kept)
    },
  })
  return {
    answer(request, response) {
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
      if (isRoute(path)) request.url = '/'
      else if (!path.startsWith('/assets/') && path !== '/favicon.svg') return false
      serve(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        response.end(`${path}: not found\n`)
      })
      return true
    },
  }
}

/** Whether the page answers this path. */
export function isRoute(path: string): boolean {
  return ROUTES.test(path)
}
