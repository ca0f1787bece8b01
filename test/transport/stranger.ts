/** A node that knows the forum's key and behaves as it likes. */
import type { Connection, Stream } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { type Hello, PROTOCOL } from '../../src/codec/frame.ts'
import { encodeHello } from '../../src/codec/hello-codec.ts'
import { linkProtocol } from '../../src/transport/libp2p/forum-network.ts'
import { PURPOSE } from '../../src/transport/libp2p/frame-stream.ts'
import { createNode } from '../../src/transport/libp2p/node.ts'
import { privateKeyOf } from '../../src/transport/libp2p/peer-keys.ts'
import type { Transport } from '../../src/transport/transport.ts'
import { FORUM_KEY } from './libp2p-world.ts'
import { FORUM, who } from './members.ts'

export interface Stranger extends AsyncDisposable {
  readonly connection: Connection
  /** Opens the stream of a link. */
  openStream(): Promise<Stream>
  /** A second connection beside the first. */
  connectAgain(): Promise<Connection>
}

/** Connects to `victim` with the key of the replica of this number. */
export async function connectStranger(number: number, victim: Transport): Promise<Stranger> {
  const node = await createNode({
    privateKey: await privateKeyOf(who(number).seed),
    forumKey: FORUM_KEY,
    listen: [],
    topic: undefined,
    onFound: undefined,
    isRefused: () => false,
  })
  await node.start()
  const addresses = victim.addresses().map((address) => multiaddr(address))
  const connection = await node.dial(addresses)
  return {
    connection,
    connectAgain: () => node.dial(addresses, { force: true }),
    openStream: () => connection.newStream(linkProtocol(FORUM)),
    [Symbol.asyncDispose]: async () => node.stop(),
  }
}

/** What the replica of this number says of itself, with something changed. */
export function helloOf(number: number, change: Partial<Hello> = {}): Uint8Array {
  const said: Hello = {
    ...who(number).info,
    protocol: PROTOCOL,
    forum: FORUM,
    known: [],
    gossip: false,
    ...change,
  }
  return framed(PURPOSE.hello, encodeHello(said))
}

export function framed(purpose: number, bytes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(5)
  head.writeUInt32BE(bytes.length + 1)
  head[4] = purpose
  return Buffer.concat([head, bytes])
}
