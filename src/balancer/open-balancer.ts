/** Opens a balancer: one port in front of the replicas that register with it. */
import { once } from 'node:events'
import {
  createSecureServer,
  createServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2'
import type { AddressInfo } from 'node:net'
import {
  AddressInUseError,
  formatAddress,
  isLoopback,
  type ListenAddress,
  parseListenAddress,
} from '../api/listen-address.ts'
import { statusOf } from '../api/status.ts'
import { ForumError } from '../core/error.ts'
import {
  API_DRAIN_MS,
  BALANCED_BYTES_MAX,
  BALANCED_OPEN_MAX,
  BALANCED_QUEUE_MAX,
  BALANCED_UNDER_WAY_MAX,
  BALANCER_SILENCE_MS,
  KNOWN_ADDRESSES_MAX,
  REQUEST_BYTES_MAX,
  STREAM_WINDOW_BYTES,
} from '../core/limits.ts'
import type { Logger } from '../runtime/logger.ts'
import { AwakeClock } from '../runtime/awake-clock.ts'
import { Balancing } from './balancing.ts'
import { forwardCall } from './forward-call.ts'
import { forwardStream, forwardUnknown } from './forward-stream.ts'
import { frameOf } from './frames.ts'
import { Grants } from './grants.ts'
import { checkCaller, type ClassicUse } from './guard.ts'
import { answerOf, type Held, Incoming } from './incoming.ts'
import type { LineLimits } from './line.ts'
import { KNOWN_METHODS } from './methods.ts'
import { Places } from './places.ts'
import { answerReplica } from './registering.ts'
import { Registry } from './registry.ts'

export interface BalancerOptions {
  /** host:port; port 0 for any that is free. */
  readonly listen: string
  /** PEM. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined
  /** Listen on more than loopback without TLS. */
  readonly insecure?: boolean
  /** PEM of the authority of replicas that talk TLS; the system's ones without it. */
  readonly ca?: string | undefined
  /** Of the forum: replicas of other machines are let in who prove that they have it. */
  readonly forumKey?: Uint8Array | undefined
  readonly classic?: ClassicUse
  readonly logger: Logger
  /** Other than the usual ones. */
  readonly limits?: Partial<LineLimits & { readonly silenceMs: number }>
}

/** A balancer that serves. Closing it lets calls under way end, for a bounded time. */
export interface Balancer extends AsyncDisposable {
  /** host:port, as it was bound. */
  readonly address: string
}

/** How often it is looked who fell silent, as a share of the silence that is allowed. */
const LOOKS = 10

/** Throws `invalid` for an address it may not or cannot listen on, and AddressInUseError. */
export async function openBalancer(options: BalancerOptions): Promise<Balancer> {
  const wanted = parseListenAddress(options.listen)
  if (options.tls === undefined && options.insecure !== true && !isLoopback(wanted)) {
    const rule = 'beyond loopback a balancer wants TLS, or insecure spelled out'
    throw new ForumError('invalid', `address ${options.listen}: ${rule}`)
  }
  const closing = new AbortController()
  const balancing = openBalancing(options, closing.signal)
  const server = openServer(options)
  const sessions = new Set<ServerHttp2Session>()
  server.on('session', (session) => {
    sessions.add(session)
    session.setLocalWindowSize(REQUEST_BYTES_MAX)
    session.once('close', () => sessions.delete(session))
    // A client that breaks off is no news.
    session.on('error', () => {})
  })
  server.on('stream', streamHandler(options, balancing))
  const port = await listen(server, wanted)
  balancing.address = formatAddress({ host: wanted.host, port })
  const silenceMs = options.limits?.silenceMs ?? BALANCER_SILENCE_MS
  const looking = setInterval(() => balancing.look(balancing.clock.tick()), silenceMs / LOOKS)
  let closed: Promise<void> | undefined
  return {
    address: balancing.address,
    [Symbol.asyncDispose]() {
      closing.abort()
      closed ??= close(server, sessions).finally(() => {
        clearInterval(looking)
        balancing.places[Symbol.dispose]()
      })
      return closed
    },
  }
}

function openBalancing({ limits, ca, logger }: BalancerOptions, closing: AbortSignal): Balancing {
  const {
    silenceMs = BALANCER_SILENCE_MS,
    underWayMax = BALANCED_UNDER_WAY_MAX,
    queueMax = BALANCED_QUEUE_MAX,
  } = limits ?? {}
  return new Balancing({
    registry: new Registry({ silenceMs, replicasMax: KNOWN_ADDRESSES_MAX }),
    clock: new AwakeClock((2 * silenceMs) / LOOKS),
    places: new Places({ underWayMax, queueMax }, ca),
    grants: new Grants(),
    logger,
    closing,
  })
}

function openServer({ tls }: BalancerOptions): Http2Server {
  const options = {
    settings: { initialWindowSize: STREAM_WINDOW_BYTES },
    // What calls may hold is bounded call by call.
    maxSessionMemory: Number.MAX_SAFE_INTEGER,
  }
  if (tls === undefined) return createServer(options)
  return createSecureServer({ ...options, ...tls })
}

async function listen(server: Http2Server, at: ListenAddress): Promise<number> {
  server.listen(at.port, at.host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') {
      throw new AddressInUseError(at, { cause })
    }
    const message = `address ${formatAddress(at)} cannot be listened on: ${String(cause)}`
    throw new ForumError('invalid', message, { cause })
  }
  return (server.address() as AddressInfo).port
}

type StreamListener = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => void

function streamHandler(options: BalancerOptions, balancing: Balancing): StreamListener {
  const { logger } = options
  const held: Held = { bytes: 0 }
  let open = 0
  return (stream, headers) => {
    const call = new Incoming(stream, headers, held)
    if (!call.isGrpc) return call.refuseOther()
    open++
    stream.once('close', () => open--)
    const answered =
      open > BALANCED_OPEN_MAX || held.bytes > BALANCED_BYTES_MAX
        ? Promise.reject(new ForumError('overloaded', `${open} calls are open at the balancer`))
        : answer(options, balancing, call)
    answered.catch((reason: unknown) => call.fail(statusOf(reason, logger)))
  }
}

async function answer(
  { forumKey, classic = 'loopback' }: BalancerOptions,
  balancing: Balancing,
  call: Incoming,
): Promise<void> {
  const method = KNOWN_METHODS.get(call.path)
  if (method === undefined) {
    const own = await answerReplica({ balancing, forumKey }, call)
    if (own === undefined) await forwardUnknown(balancing, call)
    else call.answer(answerOf(frameOf(own)))
    return
  }
  checkCaller(call, method, classic)
  await (method.isStream ? forwardStream(balancing, call) : forwardCall(balancing, call, method))
}

/** Takes nothing new, lets calls end, then cuts off what is left. */
async function close(
  server: Http2Server,
  sessions: ReadonlySet<ServerHttp2Session>,
): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const session of sessions) session.close()
  const timer = setTimeout(() => {
    for (const session of sessions) session.destroy()
  }, API_DRAIN_MS)
  await closed
  clearTimeout(timer)
}
