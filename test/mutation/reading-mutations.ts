/** Faults of reads in a chain: in the replication machine, and in the replica around it. */
import { MANY_READS } from '../simulation/chain/planted.ts'
import { type Mutation, simulation, test } from './mutation.ts'

const READING = 'replication/chain-reading'

export const READING_MUTATIONS: readonly Mutation[] = [
  {
    name: 'a read does not look at what is under way',
    file: 'replication/chain/chain.ts',
    find: 'return !this.#log.isDirty(scope)',
    replace: 'return true',
    caughtBy: test(READING, '[CH22]'),
  },
  {
    name: 'a read does not look at what is under way (simulated)',
    file: 'replication/chain/chain.ts',
    find: 'return !this.#log.isDirty(scope)',
    replace: 'return true',
    caughtBy: simulation('linearizability', { seeds: 20, profile: MANY_READS }),
  },
  {
    name: 'what cannot be told to touch a topic touches none',
    file: 'replication/chain/dirty.ts',
    find: "scope === 'everything' || this.#unknown > 0",
    replace: "scope === 'everything'",
    caughtBy: test(READING, '[CH22]'),
  },
  {
    name: 'what was cut off still counts as under way',
    file: 'replication/chain/ordered-log.ts',
    find: 'this.#dirty.removeLast(batch.ops.length)\n',
    replace: '',
    caughtBy: test(READING, '[CH22]'),
  },
  {
    name: 'a replica reads before it agrees with its predecessor',
    file: 'replication/chain/chain.ts',
    find: 'if (!this.#part.isServing) return false',
    replace: 'if (!this.#part.isMember) return false',
    caughtBy: test('replication/chain-configurations', '[CH13]'),
  },
  {
    name: 'the index is answered by what is held',
    file: 'replication/chain/chain.ts',
    find: "kind: 'index', commit: this.#commit.index }",
    replace: "kind: 'index', commit: this.#log.held }",
    caughtBy: test(READING, '[CH23]'),
  },
  {
    name: 'the index is answered by anybody',
    file: 'replication/chain/chain.ts',
    find: "if (packet.kind === 'ask' && this.#isSure) {",
    replace: "if (packet.kind === 'ask' && this.#part.isServing) {",
    caughtBy: test(READING, '[CH23]'),
  },
  {
    name: 'a new head is sure before what it found is committed',
    file: 'replication/chain/chain.ts',
    find: 'return this.#part.isHead && this.#proposing.hasInheritance',
    replace: 'return this.#part.isHead',
    caughtBy: test(READING, '[CH22]'),
  },
  {
    name: 'an answered read does not wait until that is applied',
    file: 'replication/chain/reads.ts',
    find: 'const done = this.#answered.filter(({ index }) => index <= applied)',
    replace: 'const done = this.#answered.filter(({ index }) => index >= 0)',
    caughtBy: test(READING, '[CH23]'),
  },
  {
    name: 'reads join an ask that was sent before they began',
    file: 'replication/chain/reads.ts',
    find: 'this.#new.push({ read, since: now })',
    replace: '(this.#ask?.reads ?? this.#new).push({ read, since: now })',
    caughtBy: test(READING, '[CH24]'),
  },
  {
    name: 'a lost ask is not repeated',
    file: 'replication/chain/reads.ts',
    find: 'return now >= this.#ask.sentAt + RETRY_MS',
    replace: 'return false',
    caughtBy: test(READING, '[CH25]'),
  },
  {
    name: 'an answer of the epoch before counts',
    file: 'replication/chain/reads.ts',
    find: `    this.#new.unshift(...(this.#ask?.reads ?? []))
    this.#ask = undefined
  }`,
    replace: '  }',
    caughtBy: test(READING, '[CH25]'),
  },
  {
    name: 'a read waits without end',
    file: 'replication/chain/reads.ts',
    find: `    if (!this.#hasExpired(now)) return []
`,
    replace: `    if (now > 0) return []
`,
    caughtBy: test(READING, '[CH25]'),
  },
  {
    name: 'the lease is looked at only before the query',
    file: 'replica/strict-reads.ts',
    find: `      // Also when it threw: that something is not found is an answer, too.
      this.#checkLease()
`,
    replace: '',
    caughtBy: test('replica/strict-reads', 'a lease that ended while the query ran'),
  },
  {
    name: 'a read of what is not known here waits for nothing',
    file: 'replica/strict-reads.ts',
    find: "scope.every((id) => state.getTopic(id) !== undefined) ? scope : 'everything'",
    replace: 'scope',
    caughtBy: test('replica/strict-reads', 'what is not known here'),
  },
  {
    name: 'the wall clock does not end a lease',
    file: 'replica/seat.ts',
    find: 'Math.min(lease.monotonic - now.monotonic, lease.wall - now.wall)',
    replace: 'lease.monotonic - now.monotonic',
    caughtBy: test('replica/seat', 'the lease is over when either clock says so'),
  },
  {
    name: 'edits of one text are made at one time',
    file: 'replica/in-turn.ts',
    find: `      const key = textKey(state, request.target)
      return { key, waitsFor: key }`,
    replace: '      return { key: own, waitsFor: own }',
    caughtBy: test('replica/loop', 'edits of one text'),
  },
  {
    name: 'a relayed write is answered before it is applied here',
    file: 'replica/relay.ts',
    find: 'await this.#options.reach(new Map([[CHAIN, applied]]), signal)',
    replace: 'void applied',
    caughtBy: test('replica/relay', 'what is passed on is answered once it is applied here'),
  },
  {
    name: 'a head without a lease takes writes',
    file: 'replica/seat.ts',
    find: "if (admission.kind === 'open' && !this.hasLease()) return",
    replace: "if (admission.kind === 'open' && this.head() === undefined) return",
    caughtBy: test('replica/seat', 'a head without a lease'),
  },
  {
    name: 'the log is not flushed',
    file: 'replica/core.ts',
    find: '{ durable: isLogChange(ready) && !isUnflushed }',
    replace: '{ durable: false }',
    caughtBy: simulation('safety', { seeds: 60, profile: { losesUnflushed: true } }),
  },
  {
    name: 'a retry takes effect again',
    file: 'core/apply.ts',
    find: 'const earlier = earlierOutcome(state, op, isPast, known)',
    replace: 'const earlier = undefined as ReturnType<typeof earlierOutcome>',
    caughtBy: test('core/requests', '[M6]'),
  },
]
