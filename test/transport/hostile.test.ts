/** Strangers and hostile members do not connect, or not for long, and nobody else is hurt. */
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { type Hello, PROTOCOL } from '../../src/codec/frame.ts'
import { PACKET_BYTES_MAX, UNKNOWN_CONNECTIONS_MAX } from '../../src/core/limits.ts'
import { PURPOSE } from '../../src/transport/libp2p/frame-stream.ts'
import { until } from '../support/until.ts'
import { type LibP2pMember, openWorld, TIMING } from './libp2p-world.ts'
import { who } from './members.ts'
import { connectStranger, framed, helloOf } from './stranger.ts'

const BANNED = 'a peer is banned for a while'

function isTold({ told }: LibP2pMember, message: string): boolean {
  return told.some((line) => line.message === message)
}

function endsOf({ told }: LibP2pMember): string[] {
  const ends = told.filter(({ message }) => message === 'a link is over')
  return ends.map(({ fields }) => (fields as { reason: string }).reason)
}

test('without the key of the forum nobody connects, and nobody minds', async () => {
  await using world = openWorld()
  const a = await world.open(1)
  const forumKey = new Uint8Array(32).fill(0xcd)
  const b = await world.open(2, { forumKey, peers: a.transport.addresses() })
  await until(() => b.told.filter(({ message }) => message === 'nobody answered').length >= 3)
  const c = await world.open(3, { peers: a.transport.addresses() })
  await until(() => a.heard.peers.has(c.id))

  expect(b.heard.comings).toEqual([])
  expect([...a.heard.peers.keys()]).toEqual([c.id])
  expect([a, b].flatMap(({ told }) => told.filter(({ level }) => level === 'warn'))).toEqual([])
})

test.each<[string, Partial<Hello>, RegExp]>([
  ['says it is another replica', { replica: who(3).id }, /but its key is not/],
  ['is of another forum', { forum: 'zzzzzzzzzzzzzzzz' as Hello['forum'] }, /it is of forum zzzz/],
])('a peer that %s is refused and banned', async (_, change, reason) => {
  await using world = openWorld()
  const victim = await world.open(2)
  await using stranger = await connectStranger(1, victim.transport)
  const stream = await stranger.openStream()
  stream.send(helloOf(1, change))

  await until(() => stranger.connection.status !== 'open')
  expect(isTold(victim, BANNED)).toBe(true)
  expect(endsOf(victim)).toEqual([expect.stringMatching(reason)])
  expect(victim.heard.comings).toEqual([])
})

test('a peer that speaks another protocol is refused, and not banned', async () => {
  await using world = openWorld()
  const victim = await world.open(2)
  await using stranger = await connectStranger(1, victim.transport)
  const stream = await stranger.openStream()
  stream.send(helloOf(1, { protocol: PROTOCOL + 1 }))

  await until(() => stranger.connection.status !== 'open')
  expect(isTold(victim, BANNED)).toBe(false)
  expect(victim.heard.comings).toEqual([])
})

test('a peer that never says who it is loses its connection', async () => {
  await using world = openWorld()
  const victim = await world.open(2, { timing: { ...TIMING, helloMs: 200 } })
  await using mute = await connectStranger(1, victim.transport)
  await using idle = await connectStranger(3, victim.transport)
  await mute.openStream()

  await until(() => mute.connection.status !== 'open' && idle.connection.status !== 'open')
  expect(victim.heard.comings).toEqual([])
})

test.each<[string, Uint8Array]>([
  ['a frame before its hello', framed(PURPOSE.packet, Uint8Array.of(1))],
  ['garbage', Uint8Array.from({ length: 2_000 }, (_, index) => (index * 7919) >> 3)],
  ['a hello that is none', framed(PURPOSE.hello, Uint8Array.of(0xff, 0xff))],
  ['a frame for an unknown purpose', framed(77, new Uint8Array(10))],
])('a peer that sends %s is banned', async (_, bytes) => {
  await using world = openWorld()
  const victim = await world.open(2)
  await using stranger = await connectStranger(1, victim.transport)
  const stream = await stranger.openStream()
  stream.send(bytes)

  await until(() => isTold(victim, BANNED))
  await until(() => stranger.connection.status !== 'open')
})

test('a frame that is too long is refused by its first bytes', async () => {
  await using world = openWorld()
  const victim = await world.open(2)
  await using stranger = await connectStranger(1, victim.transport)
  const stream = await stranger.openStream()
  stream.send(helloOf(1))
  await until(() => victim.heard.peers.size === 1)
  const head = Buffer.alloc(4)
  head.writeUInt32BE(PACKET_BYTES_MAX + 2)
  stream.send(head)

  await until(() => isTold(victim, BANNED))
  expect(victim.heard.comings).toEqual([`+${who(1).id}`, `-${who(1).id}`])
  expect(endsOf(victim)).toEqual(['a frame is longer than any may be'])
})

test('a banned peer does not get in again before its time', async () => {
  await using world = openWorld()
  const victim = await world.open(2, { timing: { ...TIMING, banMs: 60_000 } })
  victim.transport.ban(who(1).id, 'the test says so')

  await expect(async () => {
    await using stranger = await connectStranger(1, victim.transport)
    const stream = await stranger.openStream()
    stream.send(helloOf(1))
    await until(() => stranger.connection.status !== 'open')
    throw new Error('it was cut off')
  }).rejects.toThrow()
  expect(victim.heard.comings).toEqual([])
})

test('a banned peer loses all its connections', async () => {
  await using world = openWorld()
  const victim = await world.open(2, { timing: { ...TIMING, banMs: 60_000 } })
  await using stranger = await connectStranger(1, victim.transport)
  const other = await stranger.connectAgain()
  const stream = await stranger.openStream()
  stream.send(helloOf(1))
  await until(() => victim.heard.peers.size === 1)
  victim.transport.ban(who(1).id, 'the test says so')

  await until(() => stranger.connection.status !== 'open' && other.status !== 'open')
  expect(victim.heard.comings).toEqual([`+${who(1).id}`, `-${who(1).id}`])
})

test('a silent peer is given up, a quiet one is not', async () => {
  await using world = openWorld()
  const timing = { ...TIMING, keepAliveMs: 50, silenceMs: 1_000 }
  const victim = await world.open(2, { timing })
  const quiet = await world.open(3, { timing, peers: victim.transport.addresses() })
  await until(() => victim.heard.peers.has(quiet.id))
  await using stranger = await connectStranger(1, victim.transport)
  const stream = await stranger.openStream()
  stream.send(helloOf(1))
  await until(() => victim.heard.peers.has(who(1).id))

  await until(() => !victim.heard.peers.has(who(1).id))
  expect(endsOf(victim)).toEqual(['the peer is silent'])
  expect(victim.heard.comings.filter((coming) => coming.includes(quiet.id))).toEqual([
    `+${quiet.id}`,
  ])
})

test('a peer that makes its link anew gets a new one', async () => {
  await using world = openWorld()
  const victim = await world.open(2)
  await using stranger = await connectStranger(1, victim.transport)
  for (const round of [1, 2]) {
    const stream = await stranger.openStream()
    stream.send(helloOf(1))
    stream.send(framed(PURPOSE.packet, Uint8Array.of(round)))
    await until(() => victim.heard.frames.length === round)
  }
  const { id } = who(1)

  expect(victim.heard.comings).toEqual([`+${id}`, `-${id}`, `+${id}`])
  expect(stranger.connection.status).toBe('open')
})

test('only the replica with the smaller id opens the stream', async () => {
  await using world = openWorld()
  const victim = await world.open(2)
  await using stranger = await connectStranger(3, victim.transport)
  const stream = await stranger.openStream().catch(() => undefined)

  await until(() => stream === undefined || stream.status !== 'open')
  expect(victim.heard.comings).toEqual([])
})

test('a peer that wants gossip and has none is connected to anew', async () => {
  await using world = openWorld()
  const victim = await world.open(2, { timing: { ...TIMING, mutedMs: 100 } })
  await using stranger = await connectStranger(1, victim.transport)
  const stream = await stranger.openStream()
  stream.send(helloOf(1, { gossip: true }))

  await until(() => stranger.connection.status !== 'open')
  expect(endsOf(victim)).toEqual(['its gossip broke'])
})

test('strangers that knock without end do not keep members out', async () => {
  await using world = openWorld()
  const a = await world.open(1)
  const port = Number(/tcp\/(\d+)/.exec(a.transport.addresses()[0]!)?.[1])
  const sockets = Array.from({ length: 2 * UNKNOWN_CONNECTIONS_MAX }, (_, index) =>
    knock(port, index % 2 === 0 ? randomBytes(500) : undefined),
  )
  const b = await world.open(2, { peers: a.transport.addresses() })

  await until(() => a.heard.peers.has(b.id))
  expect(a.told.filter(({ level }) => level === 'warn')).toEqual([])
  for (const socket of sockets) socket.destroy()
})

/** A connection that says nothing, or nonsense. */
function knock(port: number, bytes: Uint8Array | undefined): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  if (bytes !== undefined) socket.write(bytes)
  return socket
}
