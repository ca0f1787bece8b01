/** The libp2p transport keeps the promises of a transport, finds peers, and survives hostile ones. */
import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { until } from '../support/until.ts'
import { transportContract } from './contract.ts'
import { openWorld } from './libp2p-world.ts'
import { who } from './members.ts'

transportContract('libp2p', openWorld)

describe('libp2p transport', () => {
  test('finds a third replica through the second', async () => {
    await using world = openWorld()
    const a = await world.open(1)
    const b = await world.open(2, { peers: a.transport.addresses() })
    const c = await world.open(3, { peers: b.transport.addresses() })

    await until(() => a.heard.peers.has(c.id) && c.heard.peers.has(a.id))
  })

  test('finds a third replica that comes later', async () => {
    await using world = openWorld()
    const b = await world.open(2)
    const a = await world.open(1, { peers: b.transport.addresses() })
    await until(() => a.heard.peers.has(b.id))
    const c = await world.open(3, { peers: b.transport.addresses() })

    await until(() => a.heard.peers.has(c.id))
  })

  test('links many replicas on one host, each to each', async () => {
    await using world = openWorld()
    const size = 8
    const first = await world.open(1)
    const peers = first.transport.addresses()
    const others = Array.from({ length: size - 1 }, (_, index) => world.open(index + 2, { peers }))
    const members = [first, ...(await Promise.all(others))]

    await until(() => members.every(({ heard }) => heard.peers.size === size - 1))
  })

  test('dials an address without a peer id', async () => {
    await using world = openWorld()
    const a = await world.open(1)
    const peers = a.transport.addresses().map((address) => address.replace(/\/p2p\/.*/, ''))
    const b = await world.open(2, { peers })

    await until(() => a.heard.peers.has(b.id))
  })

  test('tells addresses that lead to it, and ends them with its peer id', async () => {
    await using world = openWorld()
    const a = await world.open(1)

    expect(a.transport.addresses()).toEqual([
      expect.stringMatching(/^\/ip4\/127\.0\.0\.1\/tcp\/[1-9]\d*\/p2p\/12D3KooW\w+$/),
    ])
  })

  test('tells what it was given in place of its addresses, also if that is nothing', async () => {
    await using world = openWorld()
    const announce = ['/ip4/127.0.0.1/tcp/9']
    const a = await world.open(1, { announce })
    const b = await world.open(2, { announce: [] })

    expect(a.transport.addresses()).toEqual(announce)
    expect(b.transport.addresses()).toEqual([])
  })

  test('comes back to a peer that was restarted, by what it remembers', async () => {
    await using world = openWorld()
    let saved: string[] = []
    const remembered = { load: () => saved, save: (addresses: string[]) => (saved = addresses) }
    const a = await world.open(1)
    const b = await world.open(2, { peers: a.transport.addresses(), remembered })
    await until(() => a.heard.peers.has(b.id) && b.heard.peers.has(a.id))
    await b[Symbol.asyncDispose]()
    await until(() => !a.heard.peers.has(b.id))
    expect(saved).toEqual(a.transport.addresses())

    const again = await world.open(2, { remembered })
    await until(() => again.heard.peers.has(a.id) && a.heard.peers.has(b.id))
  })

  test('keeps dialling a peer that is not there yet', async () => {
    await using world = openWorld()
    const port = await freePort()
    const a = await world.open(1, { peers: [`/ip4/127.0.0.1/tcp/${port}`] })
    await until(() => a.told.filter(({ message }) => message === 'nobody answered').length >= 3)
    const b = await world.open(2, { listen: [`/ip4/127.0.0.1/tcp/${port}`] })

    await until(() => a.heard.peers.has(b.id))
    expect(a.told.filter(({ level }) => level === 'warn')).toEqual([])
  })

  test('does not dial itself', async () => {
    await using world = openWorld()
    const port = await freePort()
    const own = `/ip4/127.0.0.1/tcp/${port}`
    const b = await world.open(2)
    const a = await world.open(1, { listen: [own], peers: [own, ...b.transport.addresses()] })

    await until(() => a.heard.peers.has(b.id))
    expect([...a.heard.peers.keys()]).toEqual([b.id])
    expect(a.told.filter(({ message }) => message === 'nobody answered')).toEqual([])
  })

  test('makes one link where both ends dial at the same time', async () => {
    await using world = openWorld()
    const ports = [await freePort(), await freePort()]
    const listen = ports.map((port) => [`/ip4/127.0.0.1/tcp/${port}`])
    const peers = listen.flat()
    const [a, b] = await Promise.all([
      world.open(1, { listen: listen[0]!, peers }),
      world.open(2, { listen: listen[1]!, peers }),
    ])
    await until(() => a!.heard.peers.has(b!.id) && b!.heard.peers.has(a!.id))
    a!.transport.send(b!.id, Uint8Array.of(1))
    b!.transport.send(a!.id, Uint8Array.of(2))
    await until(() => a!.heard.frames.length + b!.heard.frames.length === 2)

    expect([a!.heard.comings, b!.heard.comings]).toEqual([[`+${b!.id}`], [`+${a!.id}`]])
  })

  test('says which address it cannot listen on', async () => {
    await using world = openWorld()
    const a = await world.open(1)
    const taken = a.transport.addresses()[0]!.replace(/\/p2p\/.*/, '')

    await expect(world.open(2, { listen: [taken] })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(`^cannot listen on ${taken}: address already in use`),
    })
  })

  test.each(['nonsense', '127.0.0.1:5050', '/ip4/1.2.3/tcp/1', '/ip4/1.2.3.4/udp/1', '/p2p/x'])(
    'refuses %s, which is no address',
    async (address) => {
      await using world = openWorld()
      await expect(world.open(1, { peers: [address] })).rejects.toMatchObject({ code: 'invalid' })
      await expect(world.open(1, { listen: [address] })).rejects.toMatchObject({ code: 'invalid' })
    },
  )

  test('refuses to speak for a replica whose key it does not have', async () => {
    await using world = openWorld()
    await expect(world.open(1, { self: () => who(2).info })).rejects.toThrow(/not the key/)
  })
})

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('it listened on no port')
  return address.port
}
