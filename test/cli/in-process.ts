/** Replicas in this process: memory store, memory transport, a real API on a free port. */
import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { openApi } from '../../src/api/open-api.ts'
import { foundedBy, newForum, newSeed } from '../../src/cli/data-directory.ts'
import { LateTransport } from '../../src/cli/late-transport.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { identityOf } from '../../src/replica/identity.ts'
import { openReplica } from '../../src/replica/open-replica.ts'
import type { Replica } from '../../src/replica/replica.ts'
import { openCrdt } from '../../src/replication/crdt/crdt.ts'
import { systemClock } from '../../src/runtime/clock.ts'
import { createLogger } from '../../src/runtime/logger.ts'
import { createMetrics } from '../../src/runtime/metrics.ts'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import { MemoryHub } from '../../src/transport/memory-transport.ts'
import type { PeerInfo } from '../../src/transport/transport.ts'
import { parley, type Ran, temporaryFolder } from './capture.ts'

export interface LocalReplica {
  readonly replica: Replica
  /** host:port of its API. */
  readonly at: string
}

/** A forum with replicas in this process, and a person who uses it. */
export interface LocalForum {
  readonly replicas: readonly LocalReplica[]
  readonly id: string
  /** The environment of the person's commands: profile and replica. */
  readonly env: { readonly XDG_CONFIG_HOME: string; readonly PARLEY_AT: string }
  /** Runs a command at the first replica, or the one that `--at` names. */
  run(...args: readonly string[]): Promise<Ran>
  /** Runs a command that must succeed, and reads what it printed. */
  json<T>(...args: readonly string[]): Promise<T>
  /** The same for another person, with a profile of their own. */
  someoneElse(): Promise<LocalForum>
  /** Cuts or heals the network between the replicas. */
  readonly hub: MemoryHub
}

/** Opens a forum with that many replicas; all is closed when the test is over. */
export async function localForum(count = 1): Promise<LocalForum> {
  const stack = new AsyncDisposableStack()
  onTestFinished(() => stack.disposeAsync())
  const seed = newSeed()
  const forum = foundedBy(newForum('Chess club', Date.now()), seed)
  const hub = new MemoryHub()
  const replicas: LocalReplica[] = []
  for (let index = 1; index <= count; index++) {
    replicas.push(
      await openLocal(`r${index}`, forum, { hub, stack, seed: index === 1 ? seed : newSeed() }),
    )
  }
  return personAt(replicas, hub, forum.id)
}

async function personAt(
  replicas: readonly LocalReplica[],
  hub: MemoryHub,
  id: string,
): Promise<LocalForum> {
  const folder = await temporaryFolder()
  const env = { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, PARLEY_AT: replicas[0]?.at ?? '' }
  const run = (...args: readonly string[]): Promise<Ran> => parley(args, { env, cwd: folder })
  return {
    replicas,
    id,
    env,
    hub,
    run,
    json: async <T>(...args: readonly string[]) => {
      const { code, out, err } = await run(...args, '--json')
      if (code !== 0) throw new Error(`parley ${args.join(' ')}: ${err}`)
      return JSON.parse(out) as T
    },
    someoneElse: () => personAt(replicas, hub, id),
  }
}

async function openLocal(
  name: string,
  forum: ReturnType<typeof newForum>,
  { hub, stack, seed }: { hub: MemoryHub; stack: AsyncDisposableStack; seed: Uint8Array },
): Promise<LocalReplica> {
  const identity = identityOf(seed)
  const store = stack.use(openMemoryStore({ forumId: forum.id }))
  const clock = systemClock()
  const logger = createLogger({ level: 'silent', name })
  const self: { info: PeerInfo } = { info: peerInfo(identity.id, name) }
  const transport = stack.use(new LateTransport(hub.open(() => self.info)))
  const replica = stack.use(
    await openReplica({
      id: identity.id,
      info: { id: forum.id, name: forum.name, mode: 'crdt' },
      store,
      transport,
      openReplication: () =>
        openCrdt({
          self: identity.id,
          forum: forum.id,
          log: store.log,
          seal: identity.seal,
          gossip: true,
          now: clock.now(),
        }),
      clock,
      randomToken: () => randomBytes(16).toString('hex'),
      self: () => self.info,
      logger,
      metrics: createMetrics(),
    }),
  )
  const listen = '127.0.0.1:0'
  const api = stack.use(await openApi({ replica, forumKey: forum.key, listen, logger }))
  self.info = { ...self.info, apiAddress: api.address }
  await transport.begin()
  return { replica, at: api.address }
}

function peerInfo(replica: ReplicaId, name: string): PeerInfo {
  return { replica, name, apiAddress: '', machine: 'm', pid: process.pid, addresses: [] }
}
