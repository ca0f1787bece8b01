/**
 * A hostile replica with a valid key of the forum: whatever it sends, the others go on converging,
 * what they keep of it is bounded, and `status` names it.
 */
import { expect, test } from 'vitest'
import { emptyDigest } from '../../src/core/digest.ts'
import { millis, type ReplicaId, type TopicId, type UserId } from '../../src/core/ids.ts'
import { CAUSAL_BUFFER_BATCHES_MAX, REPLICAS_MAX } from '../../src/core/limits.ts'
import type { Replica, ReplicaAlarm } from '../../src/replica/replica.ts'
import type { ReplicaGauges } from '../../src/runtime/metrics.ts'
import { MemoryHub } from '../../src/transport/memory-transport.ts'
import { createUser as userOp, payload, post as postOp } from '../core/ops.ts'
import { listLogger, openMember } from '../support/in-process.ts'
import { until } from '../support/until.ts'
import { Liar } from './liar.ts'
import { createTopic, createUser, post } from './writing.ts'

interface Scene {
  readonly ann: Replica
  readonly bob: Replica
  readonly liar: Liar
  readonly ada: UserId
  readonly topic: TopicId
  /** Sends to both. */
  readonly toBoth: (send: (to: ReplicaId) => void) => void
}

/** Two honest replicas that hold a topic, and a liar linked to both. */
async function withLiar(act: (scene: Scene) => void | Promise<void>): Promise<void> {
  await using stack = new AsyncDisposableStack()
  const hub = new MemoryHub()
  const logger = listLogger([])
  const ann = stack.use(await openMember(hub, 0, { logger })).replica
  const bob = stack.use(await openMember(hub, 1, { logger })).replica
  const liar = stack.use(new Liar(hub))
  const ada = await createUser(ann, 'ada')
  const topic = await createTopic(ann, ada, 'Tea')
  await liar.start()
  const toBoth: Scene['toBoth'] = (send) => {
    send(ann.id)
    send(bob.id)
  }
  await act({ ann, bob, liar, ada, topic, toBoth })
  await converge({ ann, bob, ada, topic })
}

/** Both write; each comes to show what the other wrote. */
async function converge({ ann, bob, ada, topic }: Omit<Scene, 'liar' | 'toBoth'>): Promise<void> {
  const signal = new AbortController().signal
  await bob.reach(ann.version(), { signal }).catch(() => {})
  await until(() => bob.queries.getTopic(topic) !== undefined)
  await post(ann, ada, topic, 'Ann is here.')
  await post(bob, ada, topic, 'Bob is here.')
  await until(() => [ann, bob].every((one) => one.queries.totals().messages >= 2))
  await until(() => ann.status().digest === bob.status().digest)
}

/** Batches that wait for their causes, as metrics tell. */
function bufferedAt(replica: Replica): number {
  return (replica as Replica & { gauges(): ReplicaGauges }).gauges().buffered
}

/** Resolves once both name the liar with an alarm of this kind. */
async function untilNamed({ ann, bob, liar }: Scene, kind: ReplicaAlarm['kind']): Promise<void> {
  const isNamed = (one: Replica) =>
    one.status().alarms.some((alarm) => alarm.kind === kind && alarm.replica === liar.id)
  await until(() => isNamed(ann) && isNamed(bob))
}

/** What no honest replica sends: who sends it is refused, and named. */
const refused: Record<string, (scene: Scene) => void> = {
  'bytes that are no packet': ({ liar, toBoth }) =>
    toBoth((to) => liar.sendBytes(to, Uint8Array.of(255, 255, 255, 7))),
  'a signature that is not of these bytes': ({ liar, toBoth }) => {
    const signature = new Uint8Array(64).fill(1)
    toBoth((to) => liar.sendBatches(to, { ...liar.seal(), signature }))
  },
  'a signature, among many, that is not of these bytes': ({ liar, toBoth }) => {
    const genuine = Array.from({ length: 8 }, () => liar.write())
    const signature = new Uint8Array(64).fill(1)
    toBoth((to) => liar.sendBatches(to, ...genuine, { ...liar.seal(), signature }))
  },
  'an entry in the name of somebody else': ({ ann, liar, toBoth }) =>
    toBoth((to) => liar.sendBatches(to, liar.seal({ author: ann.id, firstSeq: 3 }))),
  'an entry of the ordered log': ({ liar, toBoth }) =>
    toBoth((to) => liar.sendBatches(to, liar.seal({ author: 'chain' as ReplicaId, epoch: 1 }))),
  'a batch of another forum': ({ liar, toBoth }) =>
    toBoth((to) => liar.sendBatches(to, liar.seal({ forum: 'zzzzzzzzzzzzzzzz' as never }))),
  'a first batch behind one that cannot be': ({ liar, toBoth }) =>
    toBoth((to) => liar.sendBatches(to, liar.seal({ previous: 'ab'.repeat(32) as never }))),
  'a time before its own last one': ({ liar, toBoth }) => {
    const first = liar.write()
    const second = liar.write({ time: millis(first.time - 1) })
    toBoth((to) => liar.sendBatches(to, first, second))
  },
  'a vector of more replicas than there can be': ({ liar, toBoth }) => {
    const vector = new Map(
      Array.from({ length: REPLICAS_MAX + 1 }, (_, index) => [
        String(index).padStart(10, '0') as ReplicaId,
        1,
      ]),
    )
    const frame = { kind: 'tell', vector, digest: emptyDigest(), voidFrom: new Map() } as const
    toBoth((to) => liar.send(to, frame))
  },
  'a text without its text and without what deletes it': ({ liar, ada, topic, toBoth }) => {
    const text = { ...payload('Never seen.'), content: undefined }
    const op = { ...postOp(ada, topic, 'Never seen.'), text }
    toBoth((to) => liar.sendBatches(to, liar.write({ ops: [op] })))
  },
  'a proof that proves nothing': ({ liar, toBoth }) => {
    const first = liar.write()
    toBoth((to) => liar.send(to, { kind: 'equivocation', first, second: first }))
  },
  'a packet of another mode': ({ liar, toBoth }) =>
    toBoth((to) => liar.send(to, { kind: 'relay-grant', id: 1, user: '', topics: [] })),
}

test.each(Object.keys(refused))('who sends %s is refused and named', async (what) => {
  await withLiar(async (scene) => {
    refused[what]!(scene)

    await untilNamed(scene, 'refused')
    expect(scene.ann.queries.totals().messages).toBe(0)
  })
})

test('a liar that tells two stories is named, and neither counts', async () => {
  await withLiar(async (scene) => {
    const { ann, bob, liar } = scene
    liar.sendBatches(ann.id, liar.seal({ ops: [userOp('one')] }))
    liar.sendBatches(bob.id, liar.seal({ ops: [userOp('two')] }))

    await untilNamed(scene, 'equivocation')
    expect(ann.queries.totals().users).toBe(1)
  })
})

test('a liar that breaks its chain of hashes is named, as one that tells two stories', async () => {
  await withLiar(async (scene) => {
    const { liar, toBoth } = scene
    const first = liar.write()
    const second = liar.write({ previous: 'ab'.repeat(32) as never })
    toBoth((to) => liar.sendBatches(to, first, second))

    await untilNamed(scene, 'equivocation')
  })
})

test('a liar whose clock is ahead is named, and its entries wait until they are due', async () => {
  await withLiar(async (scene) => {
    const { liar, toBoth, ann } = scene
    const batch = liar.write({ time: millis(Date.now() + 3_600_000) })
    toBoth((to) => liar.sendBatches(to, batch))

    await untilNamed(scene, 'clock')
    expect(ann.queries.totals().users).toBe(1)
  })
})

test('a liar that claims another forum for the same entries is named', async () => {
  await withLiar(async (scene) => {
    const { liar, ann, bob, toBoth } = scene
    const digest = emptyDigest().fill(7)
    await until(() => ann.status().digest === bob.status().digest)
    await until(() => {
      const vector = ann.version()
      toBoth((to) => liar.send(to, { kind: 'tell', vector, digest, voidFrom: new Map() }))
      return [ann, bob].every((one) =>
        one
          .status()
          .alarms.some(({ kind, replica }) => kind === 'divergence' && replica === liar.id),
      )
    })
  })
})

test('entries whose causes are withheld fill a bounded buffer, and nobody else waits', async () => {
  await withLiar(async (scene) => {
    const { ann, bob, liar, toBoth } = scene
    const nobody = '0000000000' as ReplicaId
    liar.write({ clockDelta: new Map([[nobody, 1]]) })
    for (let count = 0; count < CAUSAL_BUFFER_BATCHES_MAX + 200; count++) {
      const batch = liar.write()
      toBoth((to) => liar.sendBatches(to, batch))
    }
    // The packets before this one were taken, then.
    toBoth((to) => liar.sendBytes(to, Uint8Array.of(255)))
    await untilNamed(scene, 'refused')

    for (const one of [ann, bob])
      expect(bufferedAt(one)).toBeLessThanOrEqual(CAUSAL_BUFFER_BATCHES_MAX)
  })
})

test('what is sent again and again counts once', async () => {
  await withLiar(async ({ ann, bob, liar, toBoth }) => {
    const batch = liar.write()
    for (let count = 0; count < 300; count++) toBoth((to) => liar.sendBatches(to, batch))
    await until(() => [ann, bob].every((one) => one.queries.totals().users === 2))

    expect(ann.version().get(liar.id)).toBe(1)
  })
})
