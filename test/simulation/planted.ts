/** Planted bugs: each takes one promise away, and one checker must notice. */
import type { Digest } from '../../src/core/digest.ts'
import type { ForumState } from '../../src/core/forum-state.ts'
import type { Packet } from '../../src/replication/packet.ts'
import type { Input, Replication } from '../../src/replication/replication.ts'
import type { Transaction } from '../../src/storage/store.ts'
import { tag } from '../core/ops.ts'
import type { Tamper } from './disk.ts'
import type { Violation } from '../../src/lab/crdt/history.ts'

export interface Bug {
  readonly checker: Violation['checker']
  readonly tamper?: Tamper
  readonly machine?: (machine: Replication, replica: number) => Replication
  /** What is answered to a client is not on disk yet. */
  readonly neverFlushes?: boolean
  /** Replicas answer whatever the session token says. */
  readonly ignoreToken?: boolean
}

export const BUGS = {
  'deliver without checking causes': { checker: 'convergence', machine: withoutCauses },
  'acknowledge before it is durable': { checker: 'durability', neverFlushes: true },
  'likes added instead of the larger one': {
    checker: 'durability',
    tamper: onForum((forum) => ({
      putLike: (row) =>
        forum.putLike({ ...row, count: row.count + forum.getLike(row.target, row.user) }),
    })),
  },
  'no anti-entropy': { checker: 'convergence', machine: withoutTells },
  'a digest line left out': {
    checker: 'convergence',
    tamper: onForum((forum) => {
      let puts = 0
      return {
        putDigest: (section, digest: Digest) => {
          if (++puts % 7 !== 0) forum.putDigest(section, digest)
        },
      }
    }),
  },
  'a retry is another request': { checker: 'exactly-once', machine: withNewRequests },
  'answer whatever the token says': { checker: 'session', ignoreToken: true },
  'deleted texts stay in the log': {
    checker: 'erasure',
    tamper: onForum(() => ({ erasePayload: () => {} })),
  },
} as const satisfies Record<string, Bug>

function onForum(change: (forum: ForumState) => Partial<ForumState>): Tamper {
  return (transaction: Transaction) => {
    const changed = change(transaction.forum)
    const forum = new Proxy(transaction.forum, {
      get: (target, name) => {
        const value: unknown = Reflect.get(name in changed ? changed : target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    return { ...transaction, forum }
  }
}

function withoutCauses(machine: Replication): Replication {
  return withInput(machine, (input) => {
    if (input.kind !== 'packet' || input.packet.kind !== 'batches') return input
    const batches = input.packet.batches.map((batch) => ({ ...batch, clockDelta: new Map() }))
    return { ...input, packet: { ...input.packet, batches } }
  })
}

function withoutTells(machine: Replication): Replication {
  return withInput(machine, (input) =>
    isTell(input) ? { ...input, packet: { kind: 'batches', batches: [], erasing: [] } } : input,
  )
}

function isTell(input: Input): input is Input & { kind: 'packet'; packet: Packet } {
  return input.kind === 'packet' && input.packet.kind === 'tell'
}

/** Each replica has its own idea of which request an op came from. */
function withNewRequests(machine: Replication, replica: number): Replication {
  return withInput(machine, (input) => {
    if (input.kind !== 'propose') return input
    const { key } = input.op.request
    const request = tag(`${Buffer.from(key).toString('hex')} ${replica}`)
    return { ...input, op: { ...input.op, request } }
  })
}

function withInput(machine: Replication, change: (input: Input) => Input): Replication {
  return {
    step: (input) => machine.step(change(input)),
    takeReady: () => machine.takeReady(),
    hasReady: () => machine.hasReady(),
    status: () => machine.status(),
    version: () => machine.version(),
    admission: () => machine.admission(),
    isCurrent: (scope) => machine.isCurrent(scope),
    dueAt: () => machine.dueAt?.(),
  }
}
