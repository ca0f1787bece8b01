/** What a libp2p transport needs to know. */
import type { ForumId } from '../../core/ids.ts'
import type { PeerInfo } from '../transport.ts'
import type { Timing } from './timing.ts'

export interface Libp2pTransportOptions {
  /** The 32 bytes that the replica's Ed25519 key grows from. */
  readonly privateKey: Uint8Array
  readonly forumId: ForumId
  /** 32 bytes, known to the members of the forum. */
  readonly forumKey: Uint8Array
  /** What this replica says of itself now; its addresses are the transport's own. */
  readonly self: () => PeerInfo
  /** Multiaddrs (TCP) to listen on. */
  readonly listen: readonly string[]
  /** Multiaddrs that peers are told in place of those: where something else stands before them. */
  readonly announce?: readonly string[] | undefined
  /** Multiaddrs to dial, with or without a peer id at their end. */
  readonly peers: readonly string[]
  /** Addresses of peers, kept over restarts. */
  readonly remembered: { load(): string[]; save(addresses: string[]): void }
  /** Whether peers on the local network are found. */
  readonly mdns: boolean
  /** Whether broadcasts are sent and taken. */
  readonly gossip: boolean
  readonly logger: TransportLogger
  /** How patient it is; the limits' values where nothing is said. */
  readonly timing?: Partial<Timing>
}

export interface TransportLogger {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
}
