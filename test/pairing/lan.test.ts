/** Pairing on real sockets of this machine. */
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { networkInterfaces } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { Inviter } from '../../src/pairing/inviter.ts'
import { Joiner, type JoinerEvent } from '../../src/pairing/joiner.ts'
import { broadcastAddresses, broadcastOf } from '../../src/pairing/lan-addresses.ts'
import { type Lan, openLan } from '../../src/pairing/open-lan.ts'
import { systemClock } from '../../src/runtime/clock.ts'
import { systemRandom } from '../../src/runtime/random.ts'

const clock = systemClock()
const random = (count: number): Uint8Array => systemRandom().bytes(count)
const later = (milliseconds: number): number => clock.now().monotonic + milliseconds

function openLaptop(lifetime: number, port = 0): Promise<Lan<JoinerEvent>> {
  const [secret, nonce] = [random(32), random(32)]
  const joiner = new Joiner({ name: 'bob', secret, nonce, until: later(lifetime) })
  return openLan(joiner, { port, clock })
}

async function bound(port: number): Promise<Socket> {
  const socket = createSocket('udp4')
  socket.bind(port)
  await once(socket, 'listening')
  onTestFinished(() => void socket.close())
  return socket
}

test('two ends on real sockets: the code of one is confirmed at the other, and the invite arrives', async () => {
  await using laptop = await openLaptop(60_000)
  const inviter = new Inviter({
    secret: random(32),
    content: Buffer.from('parley:invite'),
    random,
    calls: [{ host: '127.0.0.1', port: laptop.port, isBroadcast: false }],
    until: later(60_000),
  })
  await using member = await openLan(inviter, { port: 0, clock })
  let shown = ''
  const joined = (async () => {
    for await (const event of laptop.events()) {
      if (event.kind === 'code') shown = event.code
      if (event.kind === 'invited') return Buffer.from(event.content).toString()
    }
    return undefined
  })()
  for await (const event of member.events()) {
    if (event.kind === 'confirmable') {
      // The laptop showed it before it answered.
      expect(inviter.confirm(shown, clock.now().monotonic)).toMatchObject({
        laptop: { name: 'bob' },
      })
      member.wake()
    }
    if (event.kind === 'done') break
  }

  expect(await joined).toBe('parley:invite')
})

test('[P17] a listener whose time is over has left its port', async () => {
  const laptop = await openLaptop(50)
  const events: JoinerEvent[] = []
  for await (const event of laptop.events()) events.push(event)

  expect(events).toEqual([{ kind: 'expired' }])
  await laptop[Symbol.asyncDispose]()
  await bound(laptop.port)
})

test('[P17] a listener that is closed has left its port; while it listens it is the only one', async () => {
  const laptop = await openLaptop(60_000)
  await expect(openLaptop(60_000, laptop.port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await laptop[Symbol.asyncDispose]()

  await bound(laptop.port)
})

test('[P15] the broadcast address of a network has all bits of its hosts set', () => {
  expect(broadcastOf({ address: '10.77.0.3', netmask: '255.255.255.0' })).toEqual(['10.77.0.255'])
  expect(broadcastOf({ address: '192.168.9.3', netmask: '255.255.248.0' })).toEqual([
    '192.168.15.255',
  ])
  expect(broadcastOf({ address: '10.0.0.1', netmask: '255.255.255.255' })).toEqual([])
})

test('[P15] every network of this machine is called, its own among them', () => {
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  const networks = own.filter(
    ({ family, netmask }) => family === 'IPv4' && netmask !== '255.255.255.255',
  )

  expect(broadcastAddresses().length).toBeGreaterThan(0)
  for (const network of networks) expect(broadcastAddresses()).toContain(broadcastOf(network)[0])
})
