/** One of several processes that share an event log of OrbitDB, behind the server that handlers have. */
import { mkdir } from 'node:fs/promises'
import { argumentOf, serveParent } from '../child.ts'
import { openEmptyServer } from './empty.ts'
import { openOrbit } from './orbitdb-log.ts'

export interface OrbitOptions {
  /** Where it keeps everything; made here. */
  readonly folder: string
  /** Multiaddrs of the processes that run already. */
  readonly peers: readonly string[]
  /** The log that they share; a new one if left out. */
  readonly log?: string
}

export interface OrbitServer {
  /** Of the gRPC server; a call adds the text of a post. */
  readonly port: number
  /** Multiaddrs. */
  readonly addresses: readonly string[]
  readonly log: string
}

export type OrbitQuestion =
  /** CPU time until now, ms. */
  | { readonly kind: 'cpu' }
  /** The entry that was added last, if any. */
  | { readonly kind: 'last' }
  /** Whether it has this entry, and so all before it. */
  | { readonly kind: 'has'; readonly entry: string }
  /** Links to other processes with this log. */
  | { readonly kind: 'links' }

const options = await argumentOf<OrbitOptions>()
await mkdir(options.folder, { recursive: true })
await using orbit = await openOrbit(options)
let last: string | undefined
await using server = await openEmptyServer((text, then) => {
  orbit.log.add(text).then((entry) => {
    last = entry
    then()
  }, fail)
})
const ready: OrbitServer = {
  port: server.port,
  addresses: orbit.addresses,
  log: orbit.log.address,
}
await serveParent<OrbitQuestion>(ready, async (question) => {
  switch (question.kind) {
    case 'cpu': {
      const { user, system } = process.cpuUsage()
      return (user + system) / 1_000
    }
    case 'last':
      return last ?? null
    case 'has':
      return orbit.log.log.has(question.entry)
    case 'links':
      return orbit.log.peers.size
    default:
      return question satisfies never
  }
})

/** Nothing is to be said of a log that refuses writes. */
function fail(error: unknown): void {
  console.error(error)
  process.exit(1)
}
