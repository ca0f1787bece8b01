/** The memory transport keeps the promises of a transport, and can be cut. */
import { expect, test } from 'vitest'
import { MemoryHub, type MemoryHubOptions } from '../../src/transport/memory-transport.ts'
import { until } from '../support/until.ts'
import { type Member, transportContract, type World } from './contract.ts'
import { who } from './members.ts'
import { Recorder } from './recorder.ts'

const BAN_MS = 50

interface MemoryWorld extends World {
  readonly hub: MemoryHub
}

function openWorld(options: MemoryHubOptions = {}): MemoryWorld {
  const hub = new MemoryHub({ banMs: BAN_MS, ...options })
  const stack = new AsyncDisposableStack()
  return {
    hub,
    async join(number): Promise<Member> {
      const { id, info } = who(number)
      const transport = stack.use(hub.open(() => info))
      const heard = new Recorder()
      await transport.start(heard)
      const close = () => transport[Symbol.asyncDispose]()
      return { id, name: info.name, transport, heard, [Symbol.asyncDispose]: close }
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}

transportContract('memory', openWorld)

test('a cut link is gone at both ends until it is healed', async () => {
  await using world = openWorld()
  const a = await world.join(1)
  const b = await world.join(2)
  const c = await world.join(3)
  a.transport.send(b.id, Uint8Array.of(1))
  world.hub.cut(a.id, b.id)

  expect([...a.heard.peers.keys()]).toEqual([c.id])
  expect([...b.heard.peers.keys()]).toEqual([c.id])
  expect(a.transport.send(b.id, Uint8Array.of(2))).toBe(false)
  world.hub.heal(b.id, a.id)
  expect(a.transport.send(b.id, Uint8Array.of(3))).toBe(true)
  await until(() => b.heard.frames.length === 1)
  expect([...b.heard.frames[0]!.bytes]).toEqual([3])
})

test('a link that is cut before its replicas start is not made', async () => {
  await using world = openWorld()
  world.hub.cut(who(1).id, who(2).id)
  const a = await world.join(1)
  const b = await world.join(2)

  expect(a.heard.peers.size + b.heard.peers.size).toBe(0)
})

test('a frame is as it was when it was sent', async () => {
  await using world = openWorld()
  const a = await world.join(1)
  const b = await world.join(2)
  const frame = Uint8Array.of(1)
  a.transport.send(b.id, frame)
  frame.fill(2)

  await until(() => b.heard.frames.length === 1)
  expect([...b.heard.frames[0]!.bytes]).toEqual([1])
})
