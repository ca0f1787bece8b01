/**
 * The composition root of a replica: with compose-crdt.ts and compose-chain.ts the one place that
 * says "sqlite" and "libp2p", "crdt" and "chain".
 *
 *   peers ◀─▶ transport ◀─ replica ─▶ store
 *                             ▲
 *               clients ─▶   api
 */
import { randomBytes } from 'node:crypto'
import type { ClassicAccess } from '../api/classic/access.ts'
import { type Api, openApi } from '../api/open-api.ts'
import type { ReplicaId } from '../core/ids.ts'
import { type Identity, identityOf } from '../replica/identity.ts'
import { openReplica } from '../replica/open-replica.ts'
import type { ReplicaOptions } from '../replica/replica-options.ts'
import type { Replica } from '../replica/replica.ts'
import { systemClock } from '../runtime/clock.ts'
import type { Logger } from '../runtime/logger.ts'
import type { Metrics } from '../runtime/metrics.ts'
import { openSqliteStore } from '../storage/sqlite-store.ts'
import { openLibp2pTransport } from '../transport/libp2p/open-transport.ts'
import type { PeerInfo } from '../transport/transport.ts'
import { chainParts } from './compose-chain.ts'
import { crdtParts } from './compose-crdt.ts'
import { type DataDirectory, writePeers } from './data-directory.ts'
import { LateTransport } from './late-transport.ts'
import { dialable, toHostPort } from './listen-addresses.ts'
import { machineId } from './machine.ts'
import type { ModeNeeds, ModeParts } from './mode-parts.ts'
import { splitHostPort } from './options.ts'
import type { Listen } from './ports.ts'
import { openTraceFile, type TraceFile } from './trace-file.ts'

/** PEM. */
export interface ApiTls {
  readonly cert: string
  readonly key: string
}

export interface ComposeOptions {
  readonly data: DataDirectory
  /** Who this replica was. */
  readonly former: readonly ReplicaId[]
  readonly name: string
  readonly api: Listen
  readonly tls: ApiTls | undefined
  readonly classic: ClassicAccess
  /** Multiaddr to listen on. */
  readonly p2p: string
  /** Multiaddrs that peers are told in place of where it listens. */
  readonly announce?: readonly string[]
  /** Multiaddrs of peers. */
  readonly peers: readonly string[]
  /** The same, of earlier. */
  readonly remembered: readonly string[]
  readonly mdns: boolean
  readonly gossip: boolean
  readonly logger: Logger
  readonly metrics: Metrics
  /** Where a trace is written, if it is. */
  readonly trace?: string | undefined
}

/** A replica with everything that it needs. */
export interface Composed extends AsyncDisposable {
  readonly replica: Replica
  /** host:port, as clients dial it. */
  readonly apiAddress: string
  /** The methods of its API, for the page. */
  readonly methods: Api['methods']
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
  const clock = systemClock()
  const trace = stack.use(openTrace(options, identity.id))?.trace
  const needs = { forum: data.forum.id, identity, store, transport, clock, trace }
  const mode = modeParts(options, needs)
  stack.use(mode.coordinator)
  const replica = stack.use(
    await openLocalReplica({
      options,
      mode,
      id: identity.id,
      store,
      transport,
      clock,
      self: () => self.info,
      trace,
    }),
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
    methods: api.methods,
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
  const { data, p2p, announce, peers, remembered, mdns, gossip, logger } = options
  return new LateTransport(
    openLibp2pTransport({
      privateKey: data.seed,
      forumId: data.forum.id,
      forumKey: data.forum.key,
      self,
      listen: [p2p],
      announce,
      peers,
      remembered: {
        load: () => [...remembered],
        save: (addresses) => writePeers(data.path, addresses),
      },
      mdns,
      // A chain has nothing to push: its entries go from one replica to the next.
      gossip: gossip && data.forum.mode === 'crdt',
      logger,
    }),
  )
}

function openTrace(
  { trace: path, logger }: ComposeOptions,
  self: ReplicaId,
): TraceFile | undefined {
  return path === undefined ? undefined : openTraceFile({ path, self, logger })
}

function modeParts({ data, former, gossip }: ComposeOptions, needs: ModeNeeds): ModeParts {
  const { forum, founder } = data
  if (forum.chain === undefined) return crdtParts({ ...needs, gossip, former })
  return chainParts({ ...needs, settings: forum.chain, founder })
}

interface Parts
  extends Pick<ReplicaOptions, 'id' | 'store' | 'transport' | 'clock' | 'self' | 'trace'> {
  readonly options: ComposeOptions
  readonly mode: ModeParts
}

function openLocalReplica({ options, mode, self, ...parts }: Parts): Promise<Replica> {
  const { data, former, logger, metrics } = options
  const { id, name, mode: modeName } = data.forum
  return openReplica({
    ...parts,
    ...mode,
    former,
    info: { id, name, mode: modeName },
    randomToken: () => randomBytes(TOKEN_BYTES).toString('base64url'),
    self: () => ({ ...self(), addresses: parts.transport.addresses() }),
    logger,
    metrics,
  })
}

function serveApi(
  { api, tls, classic, data, logger }: ComposeOptions,
  replica: Replica,
): Promise<Api> {
  return openApi({
    replica,
    forumKey: data.forum.key,
    listen: toHostPort(api),
    tls,
    classic,
    // Whether this is wanted was asked where the options were read.
    insecure: true,
    logger,
  })
}
