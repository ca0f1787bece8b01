/**
 * The composition root of a replica: the one place that says "sqlite", "libp2p" and "crdt".
 *
 *   peers ◀─▶ transport ◀─ replica ─▶ store
 *                             ▲
 *               clients ─▶   api
 */
import { randomBytes } from 'node:crypto'
import { type Api, openApi } from '../api/open-api.ts'
import { type Identity, identityOf } from '../replica/identity.ts'
import { openReplica } from '../replica/open-replica.ts'
import type { Replica } from '../replica/replica.ts'
import { openCrdt } from '../replication/crdt/crdt.ts'
import { systemClock } from '../runtime/clock.ts'
import type { Logger } from '../runtime/logger.ts'
import type { Metrics } from '../runtime/metrics.ts'
import { openSqliteStore } from '../storage/sqlite-store.ts'
import type { Store } from '../storage/store.ts'
import { openLibp2pTransport } from '../transport/libp2p/open-transport.ts'
import type { PeerInfo } from '../transport/transport.ts'
import { type DataDirectory, writePeers } from './data-directory.ts'
import { LateTransport } from './late-transport.ts'
import { dialable, toHostPort } from './listen-addresses.ts'
import { machineId } from './machine.ts'
import { splitHostPort } from './options.ts'
import type { Listen } from './ports.ts'

/** PEM. */
export interface ApiTls {
  readonly cert: string
  readonly key: string
}

export interface ComposeOptions {
  readonly data: DataDirectory
  readonly name: string
  readonly api: Listen
  readonly tls: ApiTls | undefined
  /** Multiaddr to listen on. */
  readonly p2p: string
  /** Multiaddrs of peers. */
  readonly peers: readonly string[]
  /** The same, of earlier. */
  readonly remembered: readonly string[]
  readonly mdns: boolean
  readonly gossip: boolean
  readonly logger: Logger
  readonly metrics: Metrics
}

/** A replica with everything that it needs. */
export interface Composed extends AsyncDisposable {
  readonly replica: Replica
  /** host:port, as clients dial it. */
  readonly apiAddress: string
  /** Multiaddrs, as peers dial them. */
  addresses(): readonly string[]
}

const TOKEN_BYTES = 24

export async function composeReplica(options: ComposeOptions): Promise<Composed> {
  const { data, logger } = options
  await using stack = new AsyncDisposableStack()
  const identity = identityOf(data.seed)
  const store = stack.use(openSqliteStore({ directory: data.path, forumId: data.forum.id }))
  // What it says of itself is known bit by bit: peers are met when all of it is.
  const self: { info: PeerInfo } = { info: await firstInfo(identity, options) }
  const transport = stack.use(openTransport(options, () => self.info))
  const replica = stack.use(
    await openLocalReplica({ options, identity, store, transport, self: () => self.info }),
  )
  const api = stack.use(await serveApi(options, replica))
  self.info = { ...self.info, apiAddress: dialable(splitHostPort(api.address)) }
  await transport.begin()
  logger.debug({ addresses: transport.addresses() }, 'listening')
  const { apiAddress } = self.info
  const parts = stack.move()
  return {
    replica,
    apiAddress,
    addresses: () => transport.addresses(),
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

async function firstInfo(identity: Identity, { data, name }: ComposeOptions): Promise<PeerInfo> {
  return {
    replica: identity.id,
    name,
    apiAddress: '',
    machine: await machineId(data.forum.id),
    pid: process.pid,
    addresses: [],
  }
}

function openTransport(options: ComposeOptions, self: () => PeerInfo): LateTransport {
  const { data, p2p, peers, remembered, mdns, gossip, logger } = options
  return new LateTransport(
    openLibp2pTransport({
      privateKey: data.seed,
      forumId: data.forum.id,
      forumKey: data.forum.key,
      self,
      listen: [p2p],
      peers,
      remembered: {
        load: () => [...remembered],
        save: (addresses) => writePeers(data.path, addresses),
      },
      mdns,
      gossip,
      logger,
    }),
  )
}

interface Parts {
  readonly options: ComposeOptions
  readonly identity: Identity
  readonly store: Store
  readonly transport: LateTransport
  readonly self: () => PeerInfo
}

function openLocalReplica({ options, identity, store, transport, self }: Parts): Promise<Replica> {
  const { data, gossip, logger, metrics } = options
  const { id, name, mode } = data.forum
  const clock = systemClock()
  return openReplica({
    id: identity.id,
    info: { id, name, mode },
    store,
    transport,
    openReplication: () =>
      openCrdt({
        self: identity.id,
        forum: id,
        log: store.log,
        seal: identity.seal,
        gossip,
        now: clock.now(),
      }),
    clock,
    randomToken: () => randomBytes(TOKEN_BYTES).toString('base64url'),
    self: () => ({ ...self(), addresses: transport.addresses() }),
    logger,
    metrics,
  })
}

function serveApi({ api, tls, data, logger }: ComposeOptions, replica: Replica): Promise<Api> {
  return openApi({
    replica,
    forumKey: data.forum.key,
    listen: toHostPort(api),
    tls,
    // Whether this is wanted was asked where the options were read.
    insecure: true,
    logger,
  })
}
