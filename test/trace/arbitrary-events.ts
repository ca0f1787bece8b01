/** Any event that a replica could write down. */
import fc from 'fast-check'
import { CHAIN, millis, type ReplicaId } from '../../src/core/ids.ts'
import type { AppliedEntry, Happening, Span, TraceEvent } from '../../src/trace/trace-event.ts'

const replicas = fc.constantFrom(
  'aaaaaaaaaa',
  'bbbbbbbbbb',
  'cccccccccc',
) as fc.Arbitrary<ReplicaId>
const authors = fc.oneof(replicas, fc.constant(CHAIN))
const counts = fc.integer({ min: 1, max: 1_000_000 })
const kinds = fc.constantFrom('tell', 'batches', 'relayed-grant', 'append')
const words = fc.constantFrom('', ' epoch=3', ' epoch=3 held=17 commit=0')
const ids = fc.constantFrom('7', '7@aaaaaaaaaa', '12@bbbbbbbbbb')
const optionalIds = fc.option(ids, { nil: undefined })

const spans: fc.Arbitrary<Span> = fc
  .tuple(authors, counts, fc.nat(20))
  .map(([author, first, more]) => ({ author, first, last: first + more }))
const someSpans = fc.array(spans, { minLength: 1, maxLength: 4 })
const entries: fc.Arbitrary<AppliedEntry> = fc.record({
  author: authors,
  seq: counts,
  op: fc.constantFrom('post-message', 'like', 'create-user'),
  topic: optionalIds,
  message: optionalIds,
  result: fc.constantFrom('effective', 'duplicate', 'void'),
})

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('send' as const),
    packet: kinds,
    peer: fc.oneof(replicas, fc.constant('everyone')),
    words,
    spans: fc.array(spans, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('receive' as const),
    packet: kinds,
    peer: replicas,
    sentAs: fc.option(counts, { nil: undefined }),
    words,
    spans: fc.array(spans, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constantFrom('deliver', 'append', 'cut'), spans: someSpans }),
  fc.record({ kind: fc.constant('commit' as const), count: counts }),
  fc.record({
    kind: fc.constant('apply' as const),
    entries: fc.array(entries, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('configuration' as const),
    epoch: counts,
    replicas: fc.constantFrom('', 'aaaaaaaaaa bbbbbbbbbb?'),
  }),
  fc.record({ kind: fc.constant('note' as const), text: fc.constantFrom('start', 'crash <&>') }),
) as fc.Arbitrary<Happening>

export const events: fc.Arbitrary<TraceEvent> = fc.record({
  replica: replicas,
  clock: fc
    .uniqueArray(fc.tuple(replicas, counts), { selector: ([replica]) => replica, minLength: 1 })
    .map((components) => new Map(components)),
  time: fc.integer({ min: 0, max: 4_000_000_000_000 }).map(millis),
  what: happenings,
})
