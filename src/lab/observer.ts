/** Asks every replica how it is, ten times a second. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Channel } from '../client/channel.ts'
import { Cluster } from '../gen/services.ts'
import type { ClusterState } from '../client/forum-client.ts'
import type { LabReplica } from './engine/replica.ts'
import { metadataOf, openChannel } from './load/access.ts'

/** How exactly times of what is seen are known, ms. */
const LOOK_EVERY_MS = 100
const DEADLINE_MS = 1_000

export interface ObserverOptions {
  readonly replicas: readonly LabReplica[]
  /** Told what each said; undefined of one that did not answer. */
  readonly saw: (replica: LabReplica, state: ClusterState | undefined) => void
  /** Told of one whose process is gone. */
  readonly gone: (replica: LabReplica) => void
  readonly signal: AbortSignal
}

/** Goes on until it is aborted. */
export async function observe(options: ObserverOptions): Promise<void> {
  const { replicas, signal } = options
  const watched = new Map<LabReplica, Promise<void>>()
  while (!signal.aborted) {
    for (const replica of replicas) {
      if (watched.has(replica) || !replica.hasStarted()) continue
      watched.set(replica, watch(replica, options))
    }
    await rest(signal)
  }
  await Promise.all(watched.values())
}

async function watch(replica: LabReplica, options: ObserverOptions): Promise<void> {
  const { replicas, saw, gone, signal } = options
  let channel: Channel | undefined
  let address = ''
  while (!signal.aborted && replicas.includes(replica)) {
    if (!replica.runs()) gone(replica)
    else {
      if (address !== replica.api()) {
        channel?.[Symbol.dispose]()
        address = replica.api()
        channel = openChannel(address)
      }
      const state = channel && (await ask(channel, signal))
      if (!signal.aborted && replicas.includes(replica)) saw(replica, state)
    }
    await rest(signal)
  }
  channel?.[Symbol.dispose]()
}

async function ask(channel: Channel, signal: AbortSignal): Promise<ClusterState | undefined> {
  const call = { metadata: metadataOf(undefined), signal, deadlineMs: DEADLINE_MS }
  try {
    const { response } = await channel.unary(Cluster.getClusterState, {}, call)
    return response as ClusterState
  } catch {
    // Dead, paused or too busy: whoever looks at it sees that it says nothing.
    return undefined
  }
}

/** Being aborted is what the caller looks for next. */
async function rest(signal: AbortSignal): Promise<void> {
  await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => {})
}
