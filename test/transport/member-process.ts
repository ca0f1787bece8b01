/**
 * A replica's transport in a process of its own, so that it can be on a network of its own. Takes
 * its options as JSON in the first argument, prints one line of JSON for whatever happens, and
 * ends with its standard input.
 */
import type { ReplicaId } from '../../src/core/ids.ts'
import { openLibp2pTransport } from '../../src/transport/libp2p/open-transport.ts'
import type { Timing } from '../../src/transport/libp2p/timing.ts'
import type { PeerInfo } from '../../src/transport/transport.ts'
import { FORUM, who } from './members.ts'

export interface ProcessOptions {
  readonly number: number
  /** Fills the forum's key. */
  readonly key: number
  readonly timing: Partial<Timing>
}

export type ProcessLine =
  | { readonly kind: 'started'; readonly addresses: readonly string[] }
  | { readonly kind: 'connected' | 'disconnected'; readonly peer: ReplicaId }
  | { readonly kind: 'told'; readonly message: string }

const { number, key, timing } = JSON.parse(process.argv[2] ?? '') as ProcessOptions
const { seed, info } = who(number)

function print(line: ProcessLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function tell(_: object, message: string): void {
  print({ kind: 'told', message })
}

await using transport = openLibp2pTransport({
  privateKey: seed,
  forumId: FORUM,
  forumKey: new Uint8Array(32).fill(key),
  self: () => info,
  listen: ['/ip4/0.0.0.0/tcp/0'],
  peers: [],
  remembered: { load: () => [], save: () => {} },
  mdns: true,
  gossip: true,
  logger: { debug: tell, info: tell, warn: tell },
  timing,
})
await transport.start({
  connected: ({ replica }: PeerInfo) => print({ kind: 'connected', peer: replica }),
  disconnected: (peer) => print({ kind: 'disconnected', peer }),
  frame: async () => {},
  broadcast: async () => {},
})
print({ kind: 'started', addresses: transport.addresses() })
await new Promise((resolve) => process.stdin.resume().once('end', resolve))
