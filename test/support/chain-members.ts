/** Replicas of a chain in one process, each with its API; their coordinators are the members. */
import { encodeFrame } from '../../src/codec/frame-codec.ts'
import { sealOrdered } from '../../src/codec/ordered-seal.ts'
import { openMembers as openCoordinator } from '../../src/coordinator/open-members.ts'
import { type Configuration, servingIn } from '../../src/core/configuration.ts'
import { touchedTopic } from '../../src/core/touching.ts'
import type { Replica } from '../../src/replica/replica.ts'
import { openChain } from '../../src/replication/chain/chain.ts'
import { type MemoryStore, openMemoryStore } from '../../src/storage/memory-store.ts'
import type { Store } from '../../src/storage/store.ts'
import { MemoryHub } from '../../src/transport/memory-transport.ts'
import {
  type Extras,
  FORUM,
  type Member,
  type ModeNeeds,
  type ModeParts,
  openMember,
} from './in-process.ts'
import { until } from './until.ts'

export interface ChainExtras extends Extras {
  /** Puts something before the store of a replica. */
  readonly beforeStore?: (store: Store, index: number) => Store
}

/** Some replicas of one chain. Closing ends those that run. */
export class ChainMembers implements AsyncDisposable {
  readonly hub: MemoryHub
  readonly #count: number
  readonly #extras: ChainExtras
  readonly #stores: MemoryStore[] = []
  readonly #members: (Member | undefined)[] = []

  constructor(hub: MemoryHub, count: number, extras: ChainExtras) {
    this.hub = hub
    this.#count = count
    this.#extras = extras
  }

  /** Those that run. */
  get members(): readonly Member[] {
    return this.#members.filter((member) => member !== undefined)
  }

  /** Those that serve, head first, by what the one that knows most knows. */
  get chain(): readonly Member[] {
    const known = this.members.flatMap(({ replica }) => configurationOf(replica) ?? [])
    const newest = known.toSorted((a, b) => b.epoch - a.epoch)[0]
    if (newest === undefined) return []
    return servingIn(newest).flatMap(({ id }) => {
      return this.members.find(({ replica }) => replica.id === id) ?? []
    })
  }

  /** Starts replica number `index`; one that ran before goes on with what it holds. */
  async start(index: number): Promise<Member> {
    const image = this.#stores[index]?.image()
    const store = openMemoryStore({ forumId: FORUM, ...(image && { image }) })
    this.#stores[index] = store
    const mode = (needs: ModeNeeds) => chainParts(needs, this.#count)
    const { beforeStore = (one) => one, ...extras } = this.#extras
    const member = await openMember(this.hub, index, {
      mode,
      ...extras,
      store: beforeStore(store, index),
    })
    this.#members[index] = member
    return member
  }

  /** Stops one as its user would. */
  async stop(member: Member): Promise<void> {
    this.#members[this.#members.indexOf(member)] = undefined
    await member[Symbol.asyncDispose]()
  }

  /** Cuts one off from all others. */
  isolate(member: Member): void {
    for (const other of this.members) {
      if (other !== member) this.hub.cut(member.replica.id, other.replica.id)
    }
  }

  /** Takes that back. */
  heal(member: Member): void {
    for (const other of this.members) {
      if (other !== member) this.hub.heal(member.replica.id, other.replica.id)
    }
  }

  /** Resolves once exactly these serve, in whatever order, and know it. */
  async untilServing(members: readonly Member[]): Promise<void> {
    const wanted = members.map(({ replica }) => replica.id).sort()
    await until(() => {
      return members.every(({ replica }) => {
        const configuration = configurationOf(replica)
        const serving = configuration === undefined ? [] : servingIn(configuration)
        const ids = serving.map(({ id }) => id).sort()
        return ids.join() === wanted.join() && replica.status().state === 'serving'
      })
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.members.map((member) => member[Symbol.asyncDispose]()))
  }
}

/** Starts so many replicas of a chain and resolves once all of them serve. */
export async function openChainMembers(
  count: number,
  extras: ChainExtras = {},
): Promise<ChainMembers> {
  await using opening = new AsyncDisposableStack()
  const chain = opening.use(new ChainMembers(new MemoryHub({ gossip: false }), count, extras))
  for (let index = 0; index < count; index++) await chain.start(index)
  await chain.untilServing(chain.members)
  opening.move()
  return chain
}

/** The newest configuration that a replica knows. */
export function configurationOf(replica: Replica): Configuration | undefined {
  return replica.status().chain?.configuration
}

/** Replica 0 founds the chain. */
export function chainParts(
  { store, transport, clock, identity, index, trace }: ModeNeeds,
  founds: number,
): ModeParts {
  const coordinator = openCoordinator({
    self: identity.id,
    founds: index === 0 ? founds : undefined,
    clock,
    kept: () => store.coordination(),
    keep: (state) => store.keepCoordination(state),
    send: (to, message) => {
      const frame = { kind: 'coordination', message } as const
      transport.send(to, encodeFrame(frame, trace?.sent(to, frame)))
    },
  })
  let isOpen = false
  const openReplication = () => {
    if (isOpen) coordinator.renew()
    isOpen = true
    return openChain({
      self: identity.id,
      forum: FORUM,
      log: store.log,
      seal: sealOrdered,
      incarnation: coordinator.incarnation,
      touched: (op) => touchedTopic(store.state, op),
      now: clock.now(),
    })
  }
  return { mode: 'chain', openReplication, coordinator, peerCoordinator: coordinator }
}
