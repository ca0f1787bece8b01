/** What every transport promises. Each implementation passes this suite. */
import { describe, expect, test } from 'vitest'
import { replicaIdOf } from '../../src/codec/replica-id.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import {
  BROADCAST_BYTES_MAX,
  LINK_QUEUE_BYTES_MAX,
  PACKET_BYTES_MAX,
  STREAM_WINDOW_BYTES,
} from '../../src/core/limits.ts'
import type { Transport } from '../../src/transport/transport.ts'
import { until } from '../support/until.ts'
import type { Recorder } from './recorder.ts'

/** A replica of the test's network. */
export interface Member extends AsyncDisposable {
  readonly id: ReplicaId
  readonly name: string
  readonly transport: Transport
  readonly heard: Recorder
}

/** A network on which all members find each other. Its bans are short. */
export interface World extends AsyncDisposable {
  /** Starts the replica with this number; numbers are in the order of their ids. */
  join(number: number): Promise<Member>
}

/** Who asks for the link: the one whose id is smaller, or the other. */
const DIRECTIONS = [
  ['the smaller id joins last', [2, 1]],
  ['the larger id joins last', [1, 2]],
] as const

export function transportContract(
  name: string,
  openWorld: (options?: { gossip: boolean }) => World,
) {
  describe.each(DIRECTIONS)(`${name} transport, where %s`, (_, [first, second]) => {
    async function openPair(): Promise<AsyncDisposable & { a: Member; b: Member; world: World }> {
      const world = openWorld()
      const a = await world.join(first)
      const b = await world.join(second)
      await until(() => a.heard.peers.has(b.id) && b.heard.peers.has(a.id))
      return { a, b, world, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() }
    }

    test('tells both ends of a link who the other is', async () => {
      await using pair = await openPair()
      const { a, b } = pair

      expect(a.heard.peers.get(b.id)).toMatchObject({ replica: b.id, name: b.name })
      expect(b.heard.peers.get(a.id)).toMatchObject({ replica: a.id, name: a.name })
      expect(a.heard.peers.get(b.id)?.addresses).toEqual(b.transport.addresses())
      expect(a.heard.comings).toEqual([`+${b.id}`])
    })

    test('delivers frames whole and in order, in both directions', async () => {
      await using pair = await openPair()
      const { a, b } = pair
      const sizes = [1, 250, 70_000, 3, 0, 300_000, 64, PACKET_BYTES_MAX, 2, 65_536]
      const sent = sizes.map((size, index) => patterned(size, index))
      for (const frame of sent) {
        await until(() => a.transport.send(b.id, frame))
        await until(() => b.transport.send(a.id, frame))
      }
      await until(() => b.heard.frames.length + a.heard.frames.length === 2 * sizes.length)

      expectSame(b.heard.from(a.id), sent)
      expectSame(a.heard.from(b.id), sent)
    })

    test('refuses a frame that is larger than any packet', async () => {
      await using pair = await openPair()
      const { a, b } = pair

      expect(a.transport.send(b.id, new Uint8Array(PACKET_BYTES_MAX + 1))).toBe(false)
      expect(a.transport.send(b.id, Uint8Array.of(1))).toBe(true)
      await until(() => b.heard.frames.length === 1)
      expect([...b.heard.frames[0]!.bytes]).toEqual([1])
    })

    test('hands over one frame at a time, and stops reading while it waits', async () => {
      await using pair = await openPair()
      const { a, b } = pair
      b.heard.hold()
      const frame = patterned(100_000, 0)
      let taken = 0
      const isFull = () => {
        while (a.transport.send(b.id, frame)) taken++
        return b.heard.frames.length > 0
      }
      await until(isFull)
      // What was taken may still be moving into the windows of the stream and the sockets.
      let before = -1
      await until(() => {
        const isStill = taken === before
        before = taken
        return isFull() && isStill
      })

      expect(b.heard.frames).toHaveLength(1)
      const bounds = LINK_QUEUE_BYTES_MAX + 2 * STREAM_WINDOW_BYTES + SOCKET_BYTES_MAX
      expect(taken * frame.length).toBeLessThan(bounds)
      b.heard.release()
      await until(() => b.heard.frames.length === taken)
      expect(b.heard.mostAtOnce).toBe(1)
      expect(a.transport.send(b.id, frame)).toBe(true)
    })

    test('ends the link to a peer whose frame is refused, and takes it back later', async () => {
      await using pair = await openPair()
      const { a, b } = pair
      b.heard.refuse()
      a.transport.send(b.id, Uint8Array.of(1))

      await until(() => b.heard.comings.length >= 2 && a.heard.comings.length >= 2)
      expect(b.heard.comings.slice(0, 2)).toEqual([`+${a.id}`, `-${a.id}`])
      await until(() => b.heard.comings.length === 3 && a.heard.peers.has(b.id))
    })

    test('ends the link to a banned peer at both ends, and takes it back later', async () => {
      await using pair = await openPair()
      const { a, b } = pair
      a.transport.ban(b.id, 'the test says so')

      expect(a.heard.comings).toEqual([`+${b.id}`, `-${b.id}`])
      expect(a.transport.send(b.id, Uint8Array.of(1))).toBe(false)
      await until(() => b.heard.comings.length >= 2)
      await until(() => a.heard.peers.has(b.id) && b.heard.peers.has(a.id))
    })

    test('tells when a peer closes, and when it is back', async () => {
      await using pair = await openPair()
      const { a, b, world } = pair
      await b[Symbol.asyncDispose]()
      await until(() => !a.heard.peers.has(b.id))
      expect(a.transport.send(b.id, Uint8Array.of(1))).toBe(false)

      const again = await world.join(second)
      await until(() => a.heard.peers.has(b.id) && again.heard.peers.has(a.id))
      expect(a.heard.comings).toEqual([`+${b.id}`, `-${b.id}`, `+${b.id}`])
      a.transport.send(b.id, Uint8Array.of(7))
      await until(() => again.heard.frames.length === 1)
    })

    test('is quiet once it is closed, and can be closed twice', async () => {
      await using pair = await openPair()
      const { a, b } = pair
      await a[Symbol.asyncDispose]()
      await a[Symbol.asyncDispose]()

      expect(a.heard.comings).toEqual([`+${b.id}`, `-${b.id}`])
      expect(a.transport.send(b.id, Uint8Array.of(1))).toBe(false)
      a.transport.broadcast(Uint8Array.of(1))
      await until(() => !b.heard.peers.has(a.id))
    })
  })

  describe(`${name} transport`, () => {
    test('knows no strangers', async () => {
      await using world = openWorld()
      const a = await world.join(1)

      expect(a.transport.send(replicaIdOf(new Uint8Array(32)), Uint8Array.of(1))).toBe(false)
      expect(a.transport.addresses()).not.toEqual([])
    })

    test('does not let a slow peer slow the others', async () => {
      await using world = openWorld()
      const [a, b, c] = await joinAll(world, 3)
      b!.heard.hold()
      while (a!.transport.send(b!.id, new Uint8Array(100_000)));
      a!.transport.send(c!.id, Uint8Array.of(1))
      b!.transport.send(c!.id, Uint8Array.of(2))

      await until(() => c!.heard.frames.length === 2)
      b!.heard.release()
    })

    test('brings a broadcast to all who are connected', async () => {
      await using world = openWorld()
      const members = await joinAll(world, 4)
      const [a, ...others] = members
      // No broadcast is promised; sooner or later one arrives everywhere.
      let round = 0
      await until(() => {
        a!.transport.broadcast(Uint8Array.of(++round))
        return others.every(({ heard }) => heard.broadcasts.length > 0)
      })
      expect(a!.heard.broadcasts).toEqual([])
    })

    test('brings no broadcast twice', async () => {
      await using world = openWorld()
      const members = await joinAll(world, 3)
      let round = 0
      await until(() => {
        members[0]!.transport.broadcast(Uint8Array.of(++round))
        return members.slice(1).every(({ heard }) => heard.broadcasts.length >= 10)
      })
      for (const { heard } of members) {
        const seen = heard.broadcasts.map(([number]) => number)
        expect(new Set(seen).size).toBe(seen.length)
      }
    })

    test('bans who passes on a broadcast that is refused', async () => {
      await using world = openWorld()
      const [a, b] = await joinAll(world, 2)
      b!.heard.refuse()
      let round = 0
      await until(() => {
        a!.transport.broadcast(Uint8Array.of(++round))
        return b!.heard.comings.includes(`-${a!.id}`)
      })
    })

    test('drops a broadcast that is too large, and nothing else', async () => {
      await using world = openWorld()
      const [a, b] = await joinAll(world, 2)
      a!.transport.broadcast(new Uint8Array(BROADCAST_BYTES_MAX + 1))
      let round = 0
      await until(() => {
        a!.transport.broadcast(Uint8Array.of(++round))
        return b!.heard.broadcasts.length > 0
      })
      expect(b!.heard.broadcasts.every(({ length }) => length === 1)).toBe(true)
    })

    test('without gossip brings frames, and no broadcasts', async () => {
      await using world = openWorld({ gossip: false })
      const [a, b] = await joinAll(world, 2)
      a!.transport.broadcast(Uint8Array.of(1))
      a!.transport.send(b!.id, Uint8Array.of(2))
      await until(() => b!.heard.frames.length === 1)

      expect(b!.heard.broadcasts).toEqual([])
    })
  })
}

/** What the sockets of this machine may hold on the way. */
const SOCKET_BYTES_MAX = 16 * 1024 * 1024

async function joinAll(world: World, size: number): Promise<Member[]> {
  const members: Member[] = []
  for (let number = 1; number <= size; number++) members.push(await world.join(number))
  await until(() => members.every(({ heard }) => heard.peers.size === size - 1))
  return members
}

/** Bytes that show when something is cut, swapped or from another frame. */
function patterned(length: number, seed: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + seed * 17 + (index >> 8)) & 0xff)
}

/** Like `toEqual`, without a listing of megabytes when it fails. */
function expectSame(actual: readonly Uint8Array[], expected: readonly Uint8Array[]): void {
  expect(actual.map(({ length }) => length)).toEqual(expected.map(({ length }) => length))
  const different = actual.findIndex(
    (bytes, index) => Buffer.compare(bytes, expected[index]!) !== 0,
  )
  expect(different).toBe(-1)
}
