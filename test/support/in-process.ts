/** A whole forum in this process: replicas with stores and links in memory, each with its API. */
import { randomUUID } from 'node:crypto'
import { setImmediate as turnOfTheOthers } from 'node:timers/promises'
import { type Api, type ApiOptions, openApi } from '../../src/api/open-api.ts'
import type { Coordinator } from '../../src/coordinator/coordinator.ts'
import { forumFoundedBy } from '../../src/core/founding.ts'
import type { ForumId, ReplicaId } from '../../src/core/ids.ts'
import { type Identity, identityOf, SEED_BYTES } from '../../src/replica/identity.ts'
import { sha256 } from '../../src/replica/sha256.ts'
import { openReplica } from '../../src/replica/open-replica.ts'
import type { Mode, Replica } from '../../src/replica/replica.ts'
import type { ReplicaOptions } from '../../src/replica/replica-options.ts'
import { openCrdt } from '../../src/replication/crdt/crdt.ts'
import { type Clock, systemClock } from '../../src/runtime/clock.ts'
import type { Logger } from '../../src/runtime/logger.ts'
import { createMetrics } from '../../src/runtime/metrics.ts'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import type { Store } from '../../src/storage/store.ts'
import { Trace } from '../../src/trace/trace.ts'
import type { TraceEvent } from '../../src/trace/trace-event.ts'
import { MemoryHub } from '../../src/transport/memory-transport.ts'
import type { PeerInfo, Transport, TransportListener } from '../../src/transport/transport.ts'

/** The first replica founded it. */
export const FORUM: ForumId = forumFoundedBy(identityAt(0).id, sha256)
export const FORUM_KEY = new Uint8Array(32).fill(7)

/** What a mode is made of, for one replica. */
export interface ModeParts extends Pick<ReplicaOptions, 'openReplication' | 'peerCoordinator'> {
  readonly mode: Mode
  /** Closed behind its replica. */
  readonly coordinator?: Coordinator | undefined
}

/** What the parts of a mode are made from. */
export interface ModeNeeds extends Pick<ReplicaOptions, 'store' | 'transport' | 'clock'> {
  readonly identity: Identity
  readonly index: number
  readonly trace: Trace | undefined
}

export interface Extras
  extends Partial<
    Pick<ApiOptions, 'tls' | 'heartbeatMs' | 'logger' | 'listen' | 'classic' | 'shares' | 'pingMs'>
  > {
  /** Other than a forum without order. */
  readonly mode?: (needs: ModeNeeds) => ModeParts
  /** What it holds already; closed with the member. */
  readonly store?: Store
  readonly clock?: Clock
  /** Is handed every event of a trace. */
  readonly traced?: (event: TraceEvent) => void
  /** Puts something between the API and the replica. */
  readonly behind?: (replica: Replica) => Replica
  /** Puts something before the API; answers the address to be told to others. */
  readonly before?: (address: string) => Promise<string>
}

/** One replica and its API. */
export interface Member extends AsyncDisposable {
  readonly replica: Replica
  readonly api: Api
  /** Where clients are told to find the API. */
  readonly address: string
}

/** Of replica number `index`, always the same. */
function identityAt(index: number): Identity {
  return identityOf(new Uint8Array(SEED_BYTES).fill(index + 1))
}

/** Logs into a list, for tests that look; what nobody looks at is printed. */
export function listLogger(lines?: object[]): Logger {
  const add = (fields: object, message: string): void => {
    if (lines === undefined) console.error(fields, message)
    else lines.push({ ...fields, message })
  }
  const logger: Logger = {
    debug: () => {},
    info: () => {},
    warn: add,
    error: add,
    child: () => logger,
  }
  return logger
}

/** Opens replica number `index` of the forum on a hub, and its API on a free port. */
export async function openMember(
  hub: MemoryHub,
  index: number,
  extras: Extras = {},
): Promise<Member> {
  await using opening = new AsyncDisposableStack()
  const store = opening.use(extras.store ?? openMemoryStore({ forumId: FORUM }))
  const identity = identityAt(index)
  const { id } = identity
  const clock = extras.clock ?? systemClock()
  const { traced } = extras
  const trace = traced && new Trace({ self: id, now: () => clock.now().wall, write: traced })
  const logger = extras.logger ?? listLogger()
  const address = { api: '' }
  const self = () => infoOf(id, index, address.api)
  const transport = opening.use(new LateTransport(hub.open(self)))
  const needs = { store, transport, clock, identity, index, trace }
  const parts = extras.mode?.(needs) ?? crdtParts(needs, hub.gossip)
  if (parts.coordinator !== undefined) {
    // What it says last is still to be sent.
    opening.defer(() => turnOfTheOthers())
    opening.use(parts.coordinator)
  }
  const replica = opening.use(
    await openReplica({
      id,
      info: { id: FORUM, name: 'Test', mode: parts.mode },
      store,
      transport,
      openReplication: parts.openReplication,
      coordinator: parts.coordinator,
      peerCoordinator: parts.peerCoordinator,
      clock,
      randomToken: () => randomUUID(),
      self,
      logger,
      metrics: createMetrics(),
      trace,
    }),
  )
  const { behind = (one) => one, before = async (one) => one, ...rest } = extras
  const api = opening.use(
    await openApi({
      replica: behind(replica),
      forumKey: FORUM_KEY,
      listen: '127.0.0.1:0',
      logger,
      ...rest,
    }),
  )
  address.api = await before(api.address)
  await transport.link()
  const owned = opening.move()
  const dispose = () => owned.disposeAsync()
  return { replica, api, address: address.api, [Symbol.asyncDispose]: dispose }
}

function crdtParts({ store, clock, identity }: ModeNeeds, gossip: boolean): ModeParts {
  const machine = { self: identity.id, forum: FORUM, log: store.log, seal: identity.seal, gossip }
  return { mode: 'crdt', openReplication: () => openCrdt({ ...machine, now: clock.now() }) }
}

function infoOf(replica: ReplicaId, index: number, apiAddress: string): PeerInfo {
  const addresses = [`/memory/${index}`]
  return { replica, name: `r${index}`, apiAddress, machine: 'here', pid: process.pid, addresses }
}

/** Links only when told to: replicas tell each other the address of their API when they link. */
class LateTransport implements Transport {
  readonly #transport: Transport
  #listener: TransportListener | undefined

  constructor(transport: Transport) {
    this.#transport = transport
  }

  async start(listener: TransportListener): Promise<void> {
    this.#listener = listener
  }

  async link(): Promise<void> {
    if (this.#listener !== undefined) await this.#transport.start(this.#listener)
  }

  send(to: ReplicaId, frame: Uint8Array): boolean {
    return this.#transport.send(to, frame)
  }

  broadcast(frame: Uint8Array): void {
    this.#transport.broadcast(frame)
  }

  ban(peer: ReplicaId, reason: string): void {
    this.#transport.ban(peer, reason)
  }

  addresses(): readonly string[] {
    return this.#transport.addresses()
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.#transport[Symbol.asyncDispose]()
  }
}

/** Two or more replicas that are linked, and their APIs. */
export async function openMembers(
  count: number,
  extras: Extras = {},
): Promise<AsyncDisposable & { readonly hub: MemoryHub; readonly members: readonly Member[] }> {
  await using opening = new AsyncDisposableStack()
  const hub = new MemoryHub()
  const members: Member[] = []
  for (let index = 0; index < count; index++) {
    members.push(opening.use(await openMember(hub, index, extras)))
  }
  const owned = opening.move()
  return { hub, members, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
