/** Gossip: the settings that parley depends on, and what becomes of broadcasts. */
import { TypedEventEmitter, type PeerId } from '@libp2p/interface'
import { type GossipSubEvents, TopicValidatorResult } from '@libp2p/gossipsub'
import { expect, test } from 'vitest'
import {
  BROADCAST_BYTES_MAX,
  BROADCASTS_PENDING_BYTES_MAX,
  FLOOD_PEERS_MAX,
} from '../../src/core/limits.ts'
import { Gossip, type GossipOptions, type Router } from '../../src/transport/libp2p/gossip.ts'
import { createNode } from '../../src/transport/libp2p/node.ts'
import { privateKeyOf } from '../../src/transport/libp2p/peer-keys.ts'
import { until } from '../support/until.ts'
import { who } from './members.ts'

const TOPIC = 'a topic'
const PEER = { toString: () => 'a peer' } as PeerId

/** A router of which only the parts exist that Gossip uses. */
class FakeRouter extends TypedEventEmitter<GossipSubEvents> {
  readonly opts = { D: 0, Dlo: 0, Dhi: 0, Dscore: 0, Dout: 0, floodPublish: true }
  readonly streamsOutbound = new Map<string, unknown>()
  readonly published: number[] = []
  readonly topics: string[] = []
  readonly verdicts: string[] = []

  subscribe(topic: string): void {
    this.topics.push(topic)
  }

  async publish(_: string, frame: Uint8Array): Promise<void> {
    this.published.push(frame.length)
  }

  reportMessageValidationResult(id: string, from: string, verdict: TopicValidatorResult): void {
    this.verdicts.push(`${id} from ${from}: ${verdict}`)
  }

  arrive(msgId: string, data: Uint8Array): void {
    const msg = { type: 'unsigned' as const, topic: TOPIC, data }
    const detail = { propagationSource: PEER, msgId, msg }
    this.dispatchEvent(new CustomEvent('gossipsub:message', { detail }))
  }
}

function openGossip(options: Partial<GossipOptions> = {}) {
  const router = new FakeRouter()
  const bad: unknown[] = []
  const gossip = new Gossip({
    router: router as unknown as Router,
    topic: TOPIC,
    onBroadcast: async () => {},
    onBad: (_, reason) => bad.push(reason),
    ...options,
  })
  return { router, gossip, bad }
}

test('the router of a node has the settings that parley depends on', async () => {
  const node = await createNode({
    privateKey: await privateKeyOf(who(1).seed),
    forumKey: new Uint8Array(32),
    listen: [],
    topic: TOPIC,
    onFound: undefined,
    isRefused: () => false,
  })
  const { router } = node.services

  expect(router?.globalSignaturePolicy).toBe('StrictNoSign')
  expect(router?.protocols).not.toContain('/floodsub/1.0.0')
  expect(router?.streamsOutbound).toBeInstanceOf(Map)
  expect(router?.reportMessageValidationResult).toBeTypeOf('function')
  expect(router?.opts).toMatchObject({
    asyncValidation: true,
    allowedTopics: [TOPIC],
    ignoreDuplicatePublishError: true,
    allowPublishToZeroTopicPeers: true,
    batchPublish: true,
    floodPublish: true,
    fallbackToFloodsub: false,
    doPX: false,
    scoreParams: { IPColocationFactorWeight: 0, behaviourPenaltyWeight: 0 },
  })
})

test('a small group sends to all, a large one relays, and back again', () => {
  const { router, gossip } = openGossip()
  gossip.tune(FLOOD_PEERS_MAX)
  expect(router.opts).toMatchObject({ D: 0, Dhi: 0, floodPublish: true })
  gossip.tune(FLOOD_PEERS_MAX + 1)
  expect(router.opts).toMatchObject({ D: 6, Dlo: 4, Dhi: 12, floodPublish: false })
  gossip.tune(1)
  expect(router.opts).toMatchObject({ D: 0, Dhi: 0, floodPublish: true })
})

test('what is too large is not published', async () => {
  const { router, gossip } = openGossip()
  await gossip.publish(new Uint8Array(BROADCAST_BYTES_MAX + 1))
  await gossip.publish(new Uint8Array(BROADCAST_BYTES_MAX))

  expect(router.published).toEqual([BROADCAST_BYTES_MAX])
})

test('what the replica accepts is relayed, what it refuses is not, and is told', async () => {
  const { router, bad } = openGossip({
    onBroadcast: async ([first]) => {
      if (first === 0) throw new Error('zero')
    },
  })
  router.arrive('a', Uint8Array.of(1))
  router.arrive('b', Uint8Array.of(0))
  await until(() => router.verdicts.length === 2)

  expect(router.verdicts.sort()).toEqual([
    `a from a peer: ${TopicValidatorResult.Accept}`,
    `b from a peer: ${TopicValidatorResult.Reject}`,
  ])
  expect(bad).toEqual([new Error('zero')])
})

test('what a busy replica cannot take now is dropped, and nobody blamed', async () => {
  const gate = Promise.withResolvers<void>()
  let taken = 0
  const onBroadcast = () => {
    taken++
    return gate.promise
  }
  const { router, bad } = openGossip({ onBroadcast })
  const frame = new Uint8Array(BROADCAST_BYTES_MAX)
  const fits = BROADCASTS_PENDING_BYTES_MAX / frame.length
  for (let number = 0; number < fits + 2; number++) router.arrive(`${number}`, frame)
  await until(() => router.verdicts.length === 2)

  expect(taken).toBe(fits)
  expect(router.verdicts.every((verdict) => verdict.endsWith(TopicValidatorResult.Ignore))).toBe(
    true,
  )
  gate.resolve()
  await until(() => router.verdicts.length === fits + 2)
  router.arrive('later', frame)
  await until(() => taken === fits + 1)
  expect(bad).toEqual([])
})

test('a peer to which no stream leads is muted', () => {
  const { router, gossip } = openGossip()
  expect(gossip.isMuted(PEER)).toBe(true)
  router.streamsOutbound.set('a peer', {})
  expect(gossip.isMuted(PEER)).toBe(false)
})
