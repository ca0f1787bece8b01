/** What `parley serve` is told. */
import type { ClassicAccess } from '../api/classic/access.ts'
import type { LogLevel } from '../runtime/logger.ts'

export interface ServeValues {
  readonly data?: string
  readonly api?: string
  readonly http?: string
  readonly p2p?: string
  readonly peer?: readonly string[]
  /** What peers are told in place of where it listens; only `none`: nothing. */
  readonly announce?: readonly string[]
  readonly mdns: boolean
  readonly gossip: boolean
  readonly name?: string
  readonly tlsCert?: string
  readonly tlsKey?: string
  readonly insecure?: boolean
  readonly classic: ClassicAccess
  /** Balancers to register with, host:port. */
  readonly balancer?: readonly string[]
  /** Of the authority of balancers that talk TLS, a PEM file. */
  readonly balancerCa?: string
  readonly logLevel: LogLevel
  /** A file. */
  readonly trace?: string
}

export const HTTP_DEFAULT = '127.0.0.1:5080'
export const P2P_DEFAULT = '/ip4/0.0.0.0/tcp/5050'
export const BALANCER_DEFAULT = '127.0.0.1:5059'
