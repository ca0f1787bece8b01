/** Replicas of one forum, each in a process of its own: the way every scenario starts several. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type ForumCredentials, newForum } from '../../src/cli/data-directory.ts'
import type { Mode } from '../../src/replica/replica.ts'
import { type Child, startChild } from '../child.ts'
import { freePort } from '../../src/lab/engine/free-port.ts'
import { Wire, type WireQuality } from '../../src/lab/engine/wire.ts'
import type { ReplicaServer, ReplicaServerOptions, Sight, Standing, Usage } from './replica.ts'

export interface GroupPlan {
  readonly mode: Mode
  readonly replicas: number
  /** Where data directories are made; nothing is there yet. */
  readonly folder: string
  /** What is between any two replicas; they are linked directly if left out. */
  readonly wires?: WireQuality
}

/** How often a group is looked at while it is waited for, ms. */
const LOOK_EVERY_MS = 20

interface Place {
  readonly index: number
  readonly folder: string
  /** TCP port for peers; kept over restarts, so that wires lead there. */
  readonly port: number
}

/** One replica of a group. */
export class Member {
  readonly index: number
  readonly #start: () => Promise<Child<ReplicaServer>>
  #child: Child<ReplicaServer> | undefined

  constructor(index: number, start: () => Promise<Child<ReplicaServer>>) {
    this.index = index
    this.#start = start
  }

  get isRunning(): boolean {
    return this.#child !== undefined
  }

  get server(): ReplicaServer {
    return this.#running().ready
  }

  async start(): Promise<void> {
    this.#child = await this.#start()
  }

  /** Ends it as kill -9 does. */
  async kill(): Promise<void> {
    const child = this.#running()
    this.#child = undefined
    await child.kill()
  }

  async stop(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    await child?.[Symbol.asyncDispose]()
  }

  standing(): Promise<Standing> {
    return this.#running().ask({ kind: 'standing' })
  }

  usage(): Promise<Usage> {
    return this.#running().ask({ kind: 'usage' })
  }

  /** Notes when messages of this topic show, for `sights`. */
  watch(topic: string): Promise<unknown> {
    return this.#running().ask({ kind: 'watch', topic })
  }

  sights(): Promise<readonly Sight[]> {
    return this.#running().ask({ kind: 'sights' })
  }

  /** Puts it behind the balancer at this address, until it ends. */
  register(balancer: string): Promise<unknown> {
    return this.#running().ask({ kind: 'register', balancer })
  }

  #running(): Child<ReplicaServer> {
    if (this.#child === undefined) throw new Error(`replica ${this.index} does not run`)
    return this.#child
  }
}

export class Group implements AsyncDisposable {
  readonly forum: ForumCredentials
  readonly members: readonly Member[]
  readonly #plan: GroupPlan
  readonly #places: readonly Place[]
  /** From each replica to each one before it. */
  readonly #wires: { readonly from: number; readonly to: number; readonly wire: Wire }[] = []

  constructor(plan: GroupPlan, ports: readonly number[]) {
    const { mode, replicas, folder } = plan
    const chain = { members: replicas, coordinator: 'members' }
    this.#plan = plan
    this.forum = newForum('Bench', Date.now(), mode === 'chain' ? chain : undefined)
    this.#places = ports.map((port, index) => {
      return { index, port, folder: join(folder, `replica-${index}`) }
    })
    this.members = this.#places.map((place) => {
      return new Member(place.index, () => this.#startMember(place))
    })
  }

  /** Starts one after the other, and resolves once all of them serve and are linked. */
  async start(): Promise<void> {
    for (const member of this.members) await member.start()
    await this.untilServing()
  }

  running(): readonly Member[] {
    return this.members.filter(({ isRunning }) => isRunning)
  }

  /** Resolves, with their order, once all that run serve together. Head first, tail last. */
  async untilServing(): Promise<readonly Member[]> {
    const running = this.running()
    for (;;) {
      const standings = await Promise.all(running.map((member) => member.standing()))
      const isThere = standings.every(
        ({ isServing, serving, links }) =>
          isServing && serving.length === running.length && links === running.length - 1,
      )
      if (isThere) return this.#inOrder(standings[0]?.serving ?? [])
      await pause(LOOK_EVERY_MS)
    }
  }

  /** Resolves once all that run show the same forum. */
  async untilEqual(): Promise<void> {
    for (;;) {
      const standings = await Promise.all(this.running().map((member) => member.standing()))
      const digests = new Set(standings.map(({ digest, entries }) => `${entries} ${digest}`))
      if (digests.size === 1) return
      await pause(LOOK_EVERY_MS)
    }
  }

  /** Of all its processes together. */
  async usage(): Promise<Usage> {
    const usages = await Promise.all(this.running().map((member) => member.usage()))
    return usages.reduce((total, one) => ({
      cpuMs: total.cpuMs + one.cpuMs,
      reads: total.reads + one.reads,
      dirty: total.dirty + one.dirty,
    }))
  }

  /** Makes all wires longer, shorter, or steadier. */
  setWires(quality: WireQuality): void {
    for (const { wire } of this.#wires) wire.setQuality(quality)
  }

  /** Silences all wires of this replica, or lets them speak again. */
  isolate({ index }: Member, isSilent: boolean): void {
    for (const { from, to, wire } of this.#wires) {
      if (from === index || to === index) wire.silence(isSilent)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.members.map((member) => member.stop()))
    await Promise.all(this.#wires.map(({ wire }) => wire[Symbol.asyncDispose]()))
  }

  async #startMember({ index, port, folder }: Place): Promise<Child<ReplicaServer>> {
    const isWired = this.#plan.wires !== undefined
    const options: ReplicaServerOptions = {
      folder,
      port: isWired ? port : 0,
      peers: await this.#peersOf(index),
      isWired,
      forum: this.forum,
      founder: index === 0,
    }
    return startChild('./servers/replica.ts', options)
  }

  /** Through wires each dials those before it, so that there is one way between any two. */
  async #peersOf(index: number): Promise<readonly string[]> {
    const { wires } = this.#plan
    if (wires === undefined) return this.running().flatMap(({ server }) => server.addresses)
    const ports = this.#places.slice(0, index).map((place) => this.#wire(index, place, wires))
    return (await Promise.all(ports)).map((port) => `/ip4/127.0.0.1/tcp/${port}`)
  }

  async #wire(from: number, { index, port }: Place, quality: WireQuality): Promise<number> {
    const there = this.#wires.find((one) => one.from === from && one.to === index)
    if (there !== undefined) return there.wire.port
    const wire = new Wire(port, quality, this.#wires.length)
    this.#wires.push({ from, to: index, wire })
    await wire.listen()
    return wire.port
  }

  #inOrder(serving: readonly string[]): readonly Member[] {
    const place = (member: Member): number => serving.indexOf(member.server.id)
    return this.running().toSorted((a, b) => place(a) - place(b))
  }
}

/** All of its replicas run, serve and are linked. */
export async function openGroup(plan: GroupPlan): Promise<Group> {
  const ports = await Promise.all(Array.from({ length: plan.replicas }, freePort))
  await using stack = new AsyncDisposableStack()
  const group = stack.use(new Group(plan, ports))
  await group.start()
  stack.move()
  return group
}
