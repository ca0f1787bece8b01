/** Opens the API of a replica: one port with forum, cluster, health checking and reflection. */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { logVerbosity, Server, ServerCredentials, setLogVerbosity } from '@grpc/grpc-js'
import { loadSync } from '@grpc/proto-loader'
import { ReflectionService } from '@grpc/reflection'
import { HealthImplementation } from 'grpc-health-check'
import { ForumError } from '../core/error.ts'
import {
  API_DRAIN_MS,
  CLIENT_PING_MS,
  CLIENT_PING_WAIT_MS,
  HEARTBEAT_MS,
  REQUEST_BYTES_MAX,
} from '../core/limits.ts'
import { Cluster, Forum } from '../gen/services.ts'
import type { Replica } from '../replica/replica.ts'
import type { Logger } from '../runtime/logger.ts'
import { Accounts } from './accounts.ts'
import type { ClassicAccess } from './classic/access.ts'
import { addClassic, CLASSIC_PROTO, CLASSIC_SERVICES } from './classic/open-classic.ts'
import { clusterHandlers } from './cluster.ts'
import { openDoor } from './door.ts'
import { forumHandlers } from './forum-handlers.ts'
import { addService, type BoundMethod } from './grpc.ts'
import { MessagePages } from './message-pages.ts'
import {
  AddressInUseError,
  formatAddress,
  isLoopback,
  type ListenAddress,
  parseListenAddress,
} from './listen-address.ts'
import type { ShareLimits } from './shares.ts'

export interface ApiOptions {
  readonly replica: Replica
  /** Secrets of accounts are derived from it. */
  readonly forumKey: Uint8Array
  /** host:port; port 0 for any that is free. */
  readonly listen: string
  /** PEM. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined
  /** Listen on more than loopback without TLS. */
  readonly insecure?: boolean
  readonly logger: Logger
  /** Who may use the classic interface, which knows no secrets; `loopback` if left out. */
  readonly classic?: ClassicAccess
  /** How often an idle stream is told that it lives, ms. */
  readonly heartbeatMs?: number
  /** What one client may have under way; as in `limits.ts` if left out. */
  readonly shares?: ShareLimits
  /** After what silence a client is asked whether it lives, ms. */
  readonly pingMs?: number
}

/** An API that is being served. Closing it lets calls under way end, for a bounded time. */
export interface Api extends AsyncDisposable {
  /** host:port, as it was bound. */
  readonly address: string
  /** The methods of Forum and Cluster, for other ways to call them than this port. */
  readonly methods: readonly BoundMethod[]
}

const SERVICES = ['parley.v1.Forum', 'parley.v1.Cluster']
const PROTO = fileURLToPath(new URL('../../proto', import.meta.url))

/**
 * Serves the API. Throws `invalid` for an address it may not or cannot listen on, and
 * AddressInUseError.
 */
export async function openApi(options: ApiOptions): Promise<Api> {
  const wanted = parseListenAddress(options.listen)
  if (options.tls === undefined && options.insecure !== true && !isLoopback(wanted)) {
    const rule = 'beyond loopback the API wants TLS, or insecure spelled out'
    throw new ForumError('invalid', `address ${options.listen}: ${rule}`)
  }
  // What grpc-js would print is in the errors it throws.
  setLogVerbosity(logVerbosity.NONE)
  const server = new Server({
    'grpc.max_receive_message_length': REQUEST_BYTES_MAX,
    // Whoever is gone without a word holds its streams no longer than this.
    'grpc.keepalive_time_ms': options.pingMs ?? CLIENT_PING_MS,
    'grpc.keepalive_timeout_ms': Math.min(options.pingMs ?? Infinity, CLIENT_PING_WAIT_MS),
    // Nobody reads these counters of grpc-js, and every call would pay for them.
    'grpc.enable_channelz': 0,
  })
  const closing = new AbortController()
  const { health, methods } = serve(server, options, closing.signal)
  const port = await bind(server, wanted, credentialsOf(options))
  const watching = watchHealth(health, options, closing.signal)
  let closed: Promise<void> | undefined
  return {
    address: formatAddress({ host: wanted.host, port }),
    methods,
    [Symbol.asyncDispose]() {
      closed ??= close(server, () => endHealth(health, options), closing).then(() => watching)
      return closed
    },
  }
}

/** Puts every service on the server. */
function serve(
  server: Server,
  options: ApiOptions,
  closing: AbortSignal,
): { health: HealthImplementation; methods: readonly BoundMethod[] } {
  const { replica, forumKey, logger, heartbeatMs = HEARTBEAT_MS, classic = 'loopback' } = options
  const door = openDoor({ replica, logger, closing, shares: options.shares })
  const accounts = new Accounts({ replica, forumKey })
  const pages = new MessagePages(replica, { signal: closing })
  const forum = { replica, accounts, heartbeatMs, pages }
  const methods = [
    ...addService(server, { service: Forum, handlers: forumHandlers(forum), door }),
    ...addService(server, { service: Cluster, handlers: clusterHandlers(forum), door }),
  ]
  const files = ['parley/v1/forum.proto', 'parley/v1/cluster.proto']
  if (classic !== 'off') {
    addClassic(server, { replica, access: classic, door })
    files.push(CLASSIC_PROTO)
  }
  const health = new HealthImplementation()
  setHealth(health, options)
  health.addToServer(server)
  new ReflectionService(loadSync(files, { includeDirs: [PROTO] })).addToServer(server)
  return { health, methods }
}

function credentialsOf({ tls }: ApiOptions): ServerCredentials {
  if (tls === undefined) return ServerCredentials.createInsecure()
  const { cert, key } = tls
  let fits: boolean
  try {
    fits = new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))
  } catch (cause) {
    throw unfitTls(cause)
  }
  if (!fits) throw unfitTls(new Error('the key is of another certificate'))
  const pair = { cert_chain: Buffer.from(cert), private_key: Buffer.from(key) }
  return ServerCredentials.createSsl(null, [pair])
}

function unfitTls(cause: unknown): ForumError {
  const why = cause instanceof Error ? cause.message : String(cause)
  const rule = 'expected a certificate and its key in PEM'
  return new ForumError('invalid', `TLS certificate and key (${why}): ${rule}`, { cause })
}

function bind(server: Server, at: ListenAddress, credentials: ServerCredentials): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(formatAddress(at), credentials, (error, port) => {
      if (error === null) resolve(port)
      else if (error.message.includes('EADDRINUSE'))
        reject(new AddressInUseError(at, { cause: error }))
      else {
        const message = `address ${formatAddress(at)} cannot be listened on: ${error.message}`
        reject(new ForumError('invalid', message, { cause: error }))
      }
    })
  })
}

/** Names under which health is asked for. */
function servicesOf({ classic }: ApiOptions): readonly string[] {
  return ['', ...SERVICES, ...(classic === 'off' ? [] : CLASSIC_SERVICES)]
}

function setHealth(health: HealthImplementation, options: ApiOptions): void {
  const status = options.replica.status().state === 'serving' ? 'SERVING' : 'NOT_SERVING'
  for (const service of servicesOf(options)) health.setStatus(service, status)
}

function endHealth(health: HealthImplementation, options: ApiOptions): void {
  for (const service of servicesOf(options)) health.setStatus(service, 'NOT_SERVING')
}

async function watchHealth(
  health: HealthImplementation,
  options: ApiOptions,
  signal: AbortSignal,
): Promise<void> {
  for await (const _change of options.replica.changes({ signal })) {
    if (!signal.aborted) setHealth(health, options)
  }
}

/** Ends streams, waits for calls, then cuts off what is left. */
async function close(
  server: Server,
  endHealthy: () => void,
  closing: AbortController,
): Promise<void> {
  endHealthy()
  closing.abort()
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, API_DRAIN_MS)
  server.tryShutdown(() => resolve())
  await promise
  clearTimeout(timer)
  server.forceShutdown()
}
