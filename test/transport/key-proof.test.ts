/** Without the key of the forum no connection gets anywhere, not even by repeating what it hears. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { noise } from '@libp2p/noise'
import { tcp } from '@libp2p/tcp'
import { multiaddrConnectionPair } from '@libp2p/utils'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { expect, test } from 'vitest'
import { proofKey } from '../../src/transport/libp2p/forum-network.ts'
import { keyProof } from '../../src/transport/libp2p/key-proof.ts'
import { FORUM_KEY, openWorld } from './libp2p-world.ts'

const NONCE_BYTES = 32

/** A stranger's socket to a replica, and the number that the replica begins with. */
async function knock(address: string): Promise<{ socket: Socket; nonce: Buffer }> {
  const port = Number(/tcp\/(\d+)/.exec(address)?.[1])
  const socket = connect(port, '127.0.0.1')
  const [nonce] = (await once(socket, 'data')) as [Buffer]
  return { socket, nonce }
}

/** Resolves when the other end has hung up, with all that it said until then. */
async function restOf(socket: Socket): Promise<Buffer> {
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  // Being hung up on is an error to a socket, and what is wanted here.
  socket.on('error', () => {})
  await new Promise((resolve) => socket.once('close', resolve))
  return Buffer.concat(parts)
}

test('a replica begins with a number, another each time, and nothing else', async () => {
  await using world = openWorld()
  const { transport } = await world.open(1)
  const [first, second] = await Promise.all([
    knock(transport.addresses()[0]!),
    knock(transport.addresses()[0]!),
  ])

  expect([first.nonce.length, second.nonce.length]).toEqual([NONCE_BYTES, NONCE_BYTES])
  expect(first.nonce.equals(second.nonce)).toBe(false)
  first.socket.destroy()
  second.socket.destroy()
})

test('a stranger who repeats what a replica says is refused', async () => {
  await using world = openWorld()
  const { transport } = await world.open(1)
  const { socket, nonce } = await knock(transport.addresses()[0]!)
  socket.write(nonce)
  const [proof] = (await once(socket, 'data')) as [Buffer]
  socket.write(proof)

  expect(proof.length).toBe(NONCE_BYTES)
  expect(await restOf(socket)).toHaveLength(0)
})

test('a stranger who guesses hears a proof, and no word of any protocol', async () => {
  await using world = openWorld()
  const { transport } = await world.open(1)
  const { socket } = await knock(transport.addresses()[0]!)
  socket.write(Buffer.alloc(100_000, 'x'))

  expect((await restOf(socket)).length).toBeLessThanOrEqual(NONCE_BYTES)
})

test('a proof that somebody else gave does not help: the handshake needs the key, too', async () => {
  await using world = openWorld()
  const { transport, heard } = await world.open(1)
  // What somebody in the middle would be, who let two members prove the key to each other.
  const node = await createLibp2p({
    transports: [tcp()],
    connectionProtector: keyProof(proofKey(FORUM_KEY)),
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
  })
  const address = multiaddr(transport.addresses()[0]!)

  await expect(node.dial(address)).rejects.toThrow()
  expect(node.getConnections()).toEqual([])
  expect(heard.comings).toEqual([])
  await node.stop()
})

test('what is sent behind the proof leaves in one piece', async () => {
  const [near, far] = multiaddrConnectionPair()
  const sent: Parameters<typeof near.send>[0][] = []
  const send = near.send.bind(near)
  near.send = (data) => {
    sent.push(data)
    return send(data)
  }
  const protector = keyProof(proofKey(FORUM_KEY))()
  const [secured] = await Promise.all([protector.protect(near), protector.protect(far)])

  // The encryption hands on lists of parts, which make themselves one when asked for their bytes.
  const whole = new Uint8Array([1, 2, 3])
  const list = { subarray: () => whole } as unknown as Parameters<typeof near.send>[0]
  secured.send(list)

  expect(sent.at(-1)).toBe(whole)
})
