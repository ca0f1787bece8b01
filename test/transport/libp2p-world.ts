/** Networks of libp2p transports in this process, on the loopback interface only. */
import { openLibp2pTransport } from '../../src/transport/libp2p/open-transport.ts'
import type { Libp2pTransportOptions } from '../../src/transport/libp2p/options.ts'
import type { Timing } from '../../src/transport/libp2p/timing.ts'
import type { Member, World } from './contract.ts'
import { FORUM, who } from './members.ts'
import { Recorder } from './recorder.ts'

/** A test should not wait as long as a person may. */
export const TIMING: Partial<Timing> = { banMs: 300, redialMs: 30, redialMsMax: 300 }
export const FORUM_KEY = new Uint8Array(32).fill(0xab)

export interface Told {
  readonly level: 'debug' | 'info' | 'warn'
  readonly message: string
  readonly fields: object
}

export interface LibP2pMember extends Member {
  /** What it logged. */
  readonly told: readonly Told[]
}

export interface LibP2pWorld extends World {
  /** Starts a replica that is told of nobody but by `options`. */
  open(number: number, options?: Partial<Libp2pTransportOptions>): Promise<LibP2pMember>
}

export function openWorld({ gossip }: { gossip: boolean } = { gossip: true }): LibP2pWorld {
  const members = new Set<LibP2pMember>()
  const open = async (number: number, options: Partial<Libp2pTransportOptions> = {}) => {
    const member = await openMember(number, { gossip, ...options }, () => members.delete(member))
    members.add(member)
    return member
  }
  return {
    open,
    join(number) {
      const peers = [...members].flatMap(({ transport }) => transport.addresses())
      return open(number, { peers })
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...members].map((member) => member[Symbol.asyncDispose]()))
    },
  }
}

async function openMember(
  number: number,
  options: Partial<Libp2pTransportOptions>,
  onClosed: () => void,
): Promise<LibP2pMember> {
  const { seed, id, info } = who(number)
  const told: Told[] = []
  const tell = (level: Told['level']) => (fields: object, message: string) => {
    told.push({ level, fields, message })
  }
  const transport = openLibp2pTransport({
    privateKey: seed,
    forumId: FORUM,
    forumKey: FORUM_KEY,
    self: () => info,
    listen: ['/ip4/127.0.0.1/tcp/0'],
    peers: [],
    remembered: { load: () => [], save: () => {} },
    mdns: false,
    gossip: true,
    logger: { debug: tell('debug'), info: tell('info'), warn: tell('warn') },
    timing: TIMING,
    ...options,
  })
  const heard = new Recorder()
  await transport.start(heard)
  const close = async () => {
    onClosed()
    await transport[Symbol.asyncDispose]()
  }
  return { id, name: info.name, transport, heard, told, [Symbol.asyncDispose]: close }
}
