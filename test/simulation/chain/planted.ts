/** Planted bugs of a chain: each takes one promise away, and a checker must notice. */
import type { ReplicaId } from '../../../src/core/ids.ts'
import type { Packet } from '../../../src/replication/packet.ts'
import type { Input, Replication } from '../../../src/replication/replication.ts'
import { tag } from '../../core/ops.ts'
import type { ChainFrame, LeaseBug } from './chain-replica.ts'
import type { ChainProfile } from './profile.ts'
import type { ChainViolation } from './simulate-chain.ts'

export interface ChainBug {
  readonly checker: ChainViolation['checker']
  /** A world in which it does harm soon. */
  readonly profile?: Partial<ChainProfile>
  readonly machine?: (machine: Replication, self: ReplicaId) => Replication
  readonly frame?: (frame: ChainFrame) => ChainFrame
  readonly neverFlushes?: boolean
  readonly lease?: LeaseBug
}

/** What was lost is not brought back by those that were up. */
const WHOLE_CHAIN_DOWN = { members: 3, joiners: 0, crashes: 0, blackouts: 2_500, duration: 20_000 }

/** Those that served are done without one after the other, and the newest is left. */
export const JOINING_AMID_FAULTS = {
  crashes: 700,
  fullDisks: 1_500,
  delay: 20,
  members: 3,
  joiners: 1,
}

/** What one replica shows, another one does not show for a long time. */
export const MANY_READS = {
  members: 3,
  joiners: 0,
  slow: 1,
  delay: 30,
  loss: 0,
  dawdling: 1,
  thinking: 30,
  clients: 6,
  partitions: 0,
  crashes: 0,
}

export const CHAIN_BUGS = {
  'nothing is flushed before it is acknowledged': {
    checker: 'safety',
    profile: WHOLE_CHAIN_DOWN,
    neverFlushes: true,
  },
  'more is said to be durable than is': {
    checker: 'safety',
    profile: { crashes: 1_500, members: 3 },
    frame: onPacket((packet) =>
      packet.kind === 'ack'
        ? { ...packet, held: packet.held + 100, stable: packet.held + 100 }
        : packet,
    ),
  },
  'a joiner is reported at once, and not waited for': {
    checker: 'linearizability',
    profile: JOINING_AMID_FAULTS,
    machine: withEarlyReports,
  },
  'reads look at no lease': {
    checker: 'linearizability',
    profile: { partitions: 2_000, members: 3 },
    lease: 'never',
  },
  'the lease is looked at only behind the state': {
    checker: 'linearizability',
    profile: { partitions: 2_000, dawdling: 400, members: 1, joiners: 1 },
    lease: 'only-behind',
  },
  'reads do not look at what is under way': {
    checker: 'linearizability',
    profile: MANY_READS,
    machine: (machine) => ({ ...through(machine), isCurrent: () => true }),
  },
  'a retry is another request': { checker: 'linearizability', machine: withNewRequests },
  'acknowledgements say nothing': {
    checker: 'liveness',
    frame: onPacket((packet) =>
      packet.kind === 'ack' ? { ...packet, held: 0, stable: 0 } : packet,
    ),
  },
  'digests are not those of the forum': {
    checker: 'alarm',
    profile: { members: 3 },
    machine: withOwnDigests,
  },
} as const satisfies Record<string, ChainBug>

function onPacket(change: (packet: Packet) => Packet): (frame: ChainFrame) => ChainFrame {
  return (frame) =>
    frame.kind === 'replication' ? { ...frame, packet: change(frame.packet) } : frame
}

/** Every syncing replica has caught up, if one believes the tail. */
function withEarlyReports(machine: Replication): Replication {
  const status = () => {
    const whole = machine.status()
    const { chain } = whole
    if (chain === undefined) return whole
    const syncing = chain.configuration?.replicas.filter(({ state }) => state === 'syncing') ?? []
    const reports = syncing.map(
      ({ id, incarnation }) => ({ kind: 'caught-up', replica: id, incarnation }) as const,
    )
    return { ...whole, chain: { ...chain, reports: [...chain.reports, ...reports] } }
  }
  return { ...through(machine), status }
}

/** Each replica has its own idea of which request an op came from. */
function withNewRequests(machine: Replication, self: ReplicaId): Replication {
  return withInput(machine, (input) => {
    if (input.kind !== 'propose') return input
    const key = Buffer.from(input.op.request.key).toString('hex')
    return { ...input, op: { ...input.op, request: tag(`${key} ${self}`) } }
  })
}

/** Each replica has its own idea of what its forum's digest is. */
function withOwnDigests(machine: Replication, self: ReplicaId): Replication {
  return withInput(machine, (input) => {
    if (input.kind !== 'applied') return input
    const digest = input.digest.map((word) => word ^ self.charCodeAt(0)) as typeof input.digest
    return { ...input, digest }
  })
}

function withInput(machine: Replication, change: (input: Input) => Input): Replication {
  return { ...through(machine), step: (input) => machine.step(change(input)) }
}

/** The machine itself, in a form of which parts can be put in another's place. */
function through(machine: Replication): Replication {
  return {
    step: (input) => machine.step(input),
    takeReady: () => machine.takeReady(),
    hasReady: () => machine.hasReady(),
    status: () => machine.status(),
    version: () => machine.version(),
    admission: () => machine.admission(),
    isCurrent: (scope) => machine.isCurrent(scope),
    dueAt: () => machine.dueAt?.(),
  }
}
