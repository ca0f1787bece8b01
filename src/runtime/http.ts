/** The HTTP port of a process: metrics for Prometheus, health for whoever watches, and a site. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Metrics } from './metrics.ts'

export interface HttpOptions {
  /** Port 0 takes any that is free. */
  readonly listen: { readonly host: string; readonly port: number }
  readonly metrics: Pick<Metrics, 'scrape'>
  /** Whether this process can do its work now, with whatever helps to see why. */
  readonly health: () => { readonly ok: boolean }
  /** Answers what is its own, and says whether it was. */
  readonly site?: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined
}

export interface HttpPort extends AsyncDisposable {
  readonly host: string
  readonly port: number
}

/** Connections at once: a scraper or two, and some browsers with up to six each. */
const CONNECTIONS_MAX = 256
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/** Listens, or rejects with the error of the operating system (`EADDRINUSE`). */
export async function openHttp(options: HttpOptions): Promise<HttpPort> {
  const { host, port } = options.listen
  const onLoopback = LOOPBACK.test(host.includes(':') ? `[${host}]` : host)
  const server = createServer((request, response) => {
    const name = request.headers.host ?? ''
    if (onLoopback && !LOOPBACK.test(name)) {
      const text = `host "${name}": this port answers to this machine only\n`
      send(request, response, { status: 403, text })
      return
    }
    if (options.site?.(request, response) === true) return
    answer(options, request).then(
      (reply) => send(request, response, reply),
      (error: unknown) => send(request, response, { status: 500, text: `${String(error)}\n` }),
    )
  })
  server.maxConnections = CONNECTIONS_MAX
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, host, resolve)
  })
  const closed = new Promise<void>((resolve) => server.once('close', resolve))
  return {
    host,
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

interface Reply {
  readonly status: number
  readonly text: string
  readonly contentType?: string
}

async function answer({ metrics, health }: HttpOptions, request: IncomingMessage): Promise<Reply> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, text: `${request.method}: only GET and HEAD are answered\n` }
  }
  const path = (request.url ?? '/').split('?', 1)[0]
  if (path === '/metrics') return { status: 200, ...(await metrics.scrape()) }
  if (path === '/healthz') return healthReply(health())
  return { status: 404, text: `${path}: not found; there are /metrics and /healthz\n` }
}

function healthReply(health: { readonly ok: boolean }): Reply {
  return {
    status: health.ok ? 200 : 503,
    text: `${JSON.stringify(health)}\n`,
    contentType: 'application/json',
  }
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, {
    'content-type': reply.contentType ?? 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(reply.text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(request.method === 'HEAD' ? undefined : reply.text)
}
