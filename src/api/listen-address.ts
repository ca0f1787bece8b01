/** Where the API listens: on loopback, unless someone asked for more and gave it TLS. */
import { BlockList, isIP } from 'node:net'
import { ForumError } from '../core/error.ts'
import { shown } from '../core/shape.ts'

export interface ListenAddress {
  readonly host: string
  readonly port: number
}

/** Another process has the port. */
export class AddressInUseError extends ForumError {
  readonly address: ListenAddress

  constructor(address: ListenAddress, options?: ErrorOptions) {
    super('unavailable', `port ${address.port} of ${address.host} is in use`, options)
    this.address = address
  }
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** `host:port`, an IPv6 host in brackets. Throws `invalid`. */
export function parseListenAddress(text: string): ListenAddress {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text) ?? []
  const host = bracketed ?? plain
  const port = Number(digits)
  if (host !== undefined && port <= 65_535 && (bracketed === undefined || isIP(host) === 6)) {
    return { host, port }
  }
  throw new ForumError('invalid', `address ${shown(text)}: expected host:port`)
}

/** `host:port`, as clients dial it. */
export function formatAddress({ host, port }: ListenAddress): string {
  return isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`
}

/** Whether only processes of this machine reach the address. */
export function isLoopback({ host }: ListenAddress): boolean {
  if (host === 'localhost') return true
  const family = isIP(host)
  return family !== 0 && LOOPBACK.check(host, family === 6 ? 'ipv6' : 'ipv4')
}
