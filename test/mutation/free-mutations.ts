/** Faults of forums without an order, and of what both modes share: rules, bytes, disk, doors. */
import { type Mutation, story, test } from './mutation.ts'

const DELIVERY = 'replication/delivery'
const ANTI_ENTROPY = 'replication/anti-entropy'
const EQUIVOCATION = 'replication/equivocation'
const ERASURE = 'replication/erasure'

export const FREE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'causes are not waited for',
    file: 'replication/crdt/delivery.ts',
    find: 'if (heads.count(author) < seq) return { author, seq }',
    replace: 'if (heads.count(author) < 0) return { author, seq }',
    caughtBy: test(DELIVERY, '[D1]'),
  },
  {
    name: 'causes are not waited for (simulated)',
    file: 'replication/crdt/delivery.ts',
    find: 'if (heads.count(author) < seq) return { author, seq }',
    replace: 'if (heads.count(author) < 0) return { author, seq }',
    caughtBy: story('crdt', 'convergence', { faults: ['loss', 'reordering'], seeds: 20 }),
  },
  {
    name: 'a batch from the future is delivered at once',
    file: 'replication/crdt/delivery.ts',
    find: "if (!clock.isDue(batch.time)) return wait('future')",
    replace: "if (clock.isDue(batch.time) === undefined) return wait('future')",
    caughtBy: test(DELIVERY, '[D4]'),
  },
  {
    name: 'the causal buffer grows without a limit',
    file: 'replication/crdt/causal-buffer.ts',
    find: 'while (this.#batches > CAUSAL_BUFFER_BATCHES_MAX || this.#bytes > CAUSAL_BUFFER_BYTES_MAX) {',
    replace: 'while (this.#batches < 0) {',
    caughtBy: test(DELIVERY, '[D5]'),
  },
  {
    name: 'an author may go back in time',
    file: 'replication/crdt/delivery.ts',
    find: 'if (batch.time < head.lastTime) {',
    replace: 'if (batch.time < 0) {',
    caughtBy: test(DELIVERY, '[D6]'),
  },
  {
    name: 'the first proof against an author counts, not the worst',
    file: 'replication/crdt/equivocation.ts',
    find: 'from >= (this.#voidFrom.get(author) ?? Infinity)) return false',
    replace: 'this.#voidFrom.has(author)) return false',
    caughtBy: test(EQUIVOCATION, '[E4]'),
  },
  {
    name: 'a replica whose log was forked goes on writing',
    file: 'replication/crdt/crdt.ts',
    find: 'isVoid: this.#isForked(), mayPropose',
    replace: 'isVoid: false, mayPropose',
    caughtBy: test(EQUIVOCATION, '[E5]'),
  },
  {
    name: 'a peer is sent everything at once',
    file: 'replication/crdt/stream.ts',
    find: 'return this.bytesInFlight + CHUNK_BYTES <= WINDOW_BYTES',
    replace: 'return this.bytesInFlight >= 0',
    caughtBy: test(ANTI_ENTROPY, '[A2]'),
  },
  {
    name: 'what was lost is not sent again',
    file: 'replication/crdt/stream.ts',
    find: 'monotonic >= this.#progressAt + this.#retryMs && !covers(this.#told, end.version)',
    replace: 'monotonic < 0',
    caughtBy: test(ANTI_ENTROPY, '[A3]'),
  },
  {
    name: 'what was lost is not sent again (simulated)',
    file: 'replication/crdt/stream.ts',
    find: 'monotonic >= this.#progressAt + this.#retryMs && !covers(this.#told, end.version)',
    replace: 'monotonic < 0',
    caughtBy: story('crdt', 'convergence', { faults: ['loss'], seeds: 20 }),
  },
  {
    name: 'another forum for the same entries is no alarm',
    file: 'replication/crdt/divergence.ts',
    find: 'if (isSameDigest(theirs.digest, ours.digest)) {',
    replace: 'if (theirs.digest.length === ours.digest.length) {',
    caughtBy: test(ANTI_ENTROPY, '[A5]'),
  },
  {
    name: 'what a peer told once is an alarm for ever',
    file: 'replication/crdt/divergence.ts',
    find: 'return seenAt >= since + DIVERGENCE_PATIENCE_MS',
    replace: 'return seenAt >= since',
    caughtBy: test(ANTI_ENTROPY, '[A5] a difference that a peer told once'),
  },
  {
    name: 'a restored replica writes before it took back its log',
    file: 'replication/crdt/recovery.ts',
    find: 'if (this.#claims.size > 0 || monotonic < this.#startsAt) return true',
    replace: 'if (monotonic < this.#startsAt) return true',
    caughtBy: test(ANTI_ENTROPY, '[A8]'),
  },
  {
    name: 'a batch without a text is taken without the delete that took it',
    file: 'replication/erasure.ts',
    find: 'return key !== undefined && (deleted.has(key) || proven.has(key))',
    replace: 'return key !== undefined || deleted.size > 0',
    caughtBy: test(ERASURE, '[X2]'),
  },
  {
    name: 'a batch without a text is sent without the delete that took it',
    file: 'replication/crdt/chunk.ts',
    find: "if (by === undefined) return 'unjustified'",
    replace: 'if (by === undefined) continue',
    caughtBy: test(ERASURE, '[X5]'),
  },
  {
    name: 'the texts of edits outlive a delete (simulated)',
    file: 'core/deletion.ts',
    find: 'for (const { position } of state.editsOf(target)) state.erasePayload(position, because)',
    replace:
      'for (const { position } of state.editsOf(target)) state.erasePayload(because, position)',
    caughtBy: story('crdt', 'erasure', { faults: [], seeds: 20 }),
  },
]

export const SHARED_MUTATIONS: readonly Mutation[] = [
  {
    name: 'to merge two vectors adds them up',
    file: 'core/vector.ts',
    find: 'Math.max(count, at(merged, replicaId))',
    replace: 'count + at(merged, replicaId)',
    caughtBy: test('core/vector', '[V1]'),
  },
  {
    name: 'a packet of any size is read',
    file: 'codec/frame-codec.ts',
    find: "checkSize('packet', bytes, PACKET_BYTES_MAX)",
    replace: 'void PACKET_BYTES_MAX',
    caughtBy: test('codec/frame-codec', 'that is larger than any packet is refused'),
  },
  {
    name: 'what was deleted stays in the file',
    file: 'storage/sqlite/data-file.ts',
    find: "db.exec('PRAGMA secure_delete = ON')",
    replace: "db.exec('PRAGMA secure_delete = OFF')",
    caughtBy: test('storage/sqlite-erasing', 'the words of a deleted message are in no file'),
  },
  {
    name: 'a damaged file is an error without a sentence',
    file: 'storage/sqlite/database.ts',
    find: 'error instanceof RangeError ? CORRUPT : sqliteCode(error)',
    replace: 'sqliteCode(error)',
    caughtBy: test('storage/sqlite-fuzz', 'a number that JavaScript does not have'),
  },
  {
    name: 'any secret is right',
    file: 'api/accounts.ts',
    find: "timingSafeEqual(hash('sha256', secret, 'buffer'), wanted)",
    replace: "timingSafeEqual(wanted, wanted) && hash('sha256', secret, 'hex') !== ''",
    caughtBy: test('api/accounts', 'an unknown user and a wrong secret get the same answer'),
  },
  {
    name: 'a token of a subscription is used again and again',
    file: 'replica/grants.ts',
    find: 'this.#grants.delete(tokenHash)',
    replace: 'this.#grants.get(tokenHash)',
    caughtBy: test('replica/grants', 'a grant is used once'),
  },
  {
    name: 'a token of a subscription is for anybody',
    file: 'replica/grants.ts',
    find: 'grant?.user === user && isSubset(topics, grant.topics)',
    replace: 'grant !== undefined && isSubset(topics, grant.topics)',
    caughtBy: test('replica/grants', 'a grant is for its user and its topics only'),
  },
  {
    name: 'one client takes all streams',
    file: 'api/shares.ts',
    find: 'if (count >= limit) {',
    replace: 'if (count < 0) {',
    caughtBy: test('api/hostile-clients', 'machines are clients by their address'),
  },
  {
    name: 'a client that is gone without a word holds its stream for ever',
    file: 'api/open-api.ts',
    find: "'grpc.keepalive_time_ms': options.pingMs ?? CLIENT_PING_MS,",
    replace: "'grpc.keepalive_time_ms': 3_600_000 + CLIENT_PING_MS,",
    caughtBy: test('api/hostile-clients', 'a client that is gone without a word holds its stream'),
  },
  {
    name: 'a link to a peer that is silent stands for ever',
    file: 'transport/libp2p/link.ts',
    find: 'if (now() - this.#frames.heardAt > timing.silenceMs) {',
    replace: 'if (now() - this.#frames.heardAt > timing.silenceMs + 3_600_000) {',
    caughtBy: test('transport/hostile', 'a silent peer is given up, a quiet one is not'),
  },
  {
    name: 'a client reads something older than it has seen',
    file: 'client/session.ts',
    find: 'if (this.#version.size === 0) return undefined',
    replace: 'if (this.#version.size >= 0) return undefined',
    caughtBy: test('client/session', 'a replica that is behind what was seen is left'),
  },
  {
    name: 'a crash loses what was acknowledged (simulated)',
    file: 'replica/core.ts',
    find: 'durable: isLogChange(ready) && !isUnflushed',
    replace: 'durable: false',
    caughtBy: story('crdt', 'durability', { faults: ['unflushed', 'kill'], seeds: 30 }),
  },
]
