/**
 * Opens OrbitDB the way its documentation does, on disk: blocks, heads and index in LevelDB, over
 * the libp2p that parley uses as well. It is installed on demand and has no types: what is used of
 * it is written down here.
 */
import { noise } from '@libp2p/noise'
import { gossipsub } from '@libp2p/gossipsub'
import { identify } from '@libp2p/identify'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { join } from 'node:path'

/** A log of events. */
export interface OrbitLog {
  readonly address: string
  /** Resolves with its hash once it is written, which is not: flushed. One after the other. */
  add(value: string): Promise<string>
  readonly log: { has(entry: string): Promise<boolean> }
  /** Those that the log is shared with. */
  readonly peers: ReadonlySet<string>
}

export interface Orbit extends AsyncDisposable {
  readonly log: OrbitLog
  /** Multiaddrs. */
  readonly addresses: readonly string[]
}

interface Startable {
  start(): Promise<void>
  stop(): Promise<void>
}

interface OrbitModule {
  createOrbitDB(options: object): Promise<{
    open(name: string, options: object): Promise<OrbitLog>
    stop(): Promise<void>
  }>
  IPFSAccessController(options: { readonly write: readonly string[] }): unknown
}

interface HeliaModule {
  readonly Helia: new (options: object) => Startable
}

interface BrokersModule {
  bitswap(): unknown
}

type LevelClass = new (path: string) => { open(): Promise<void>; close(): Promise<void> }

/** By name only, so that nobody looks for it who does not run it. */
async function load<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module
}

export async function openOrbit(options: {
  readonly folder: string
  readonly peers: readonly string[]
  readonly log?: string
}): Promise<Orbit> {
  const { createOrbitDB, IPFSAccessController } = await load<OrbitModule>('@orbitdb/core')
  const { Helia } = await load<HeliaModule>('@helia/utils')
  const { bitswap } = await load<BrokersModule>('@helia/block-brokers')
  const { LevelBlockstore } = await load<{ LevelBlockstore: LevelClass }>('blockstore-level')
  const { LevelDatastore } = await load<{ LevelDatastore: LevelClass }>('datastore-level')
  await using stack = new AsyncDisposableStack()
  const libp2p = await createLibp2p({
    addresses: { listen: ['/ip4/127.0.0.1/tcp/0'] },
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    services: {
      identify: identify(),
      pubsub: gossipsub({ allowPublishToZeroTopicPeers: true }),
    },
  })
  stack.defer(() => libp2p.stop())
  const blockstore = new LevelBlockstore(join(options.folder, 'blocks'))
  const datastore = new LevelDatastore(join(options.folder, 'data'))
  for (const store of [blockstore, datastore]) {
    await store.open()
    stack.defer(() => store.close())
  }
  const ipfs = new Helia({ libp2p, blockstore, datastore, blockBrokers: [bitswap()] })
  await ipfs.start()
  stack.defer(() => ipfs.stop())
  for (const peer of options.peers) await libp2p.dial(multiaddr(peer))
  const orbit = await createOrbitDB({ ipfs, directory: join(options.folder, 'orbitdb') })
  stack.defer(() => orbit.stop())
  const log = await orbit.open(options.log ?? 'bench', {
    type: 'events',
    AccessController: IPFSAccessController({ write: ['*'] }),
  })
  const parts = stack.move()
  return {
    log,
    addresses: libp2p.getMultiaddrs().map(String),
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}
