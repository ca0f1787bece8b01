/** Addresses to listen on, as people write them and as others can dial them. */
import { isIPv4, isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'
import { badUsage } from './failure.ts'
import { isHostPort, splitHostPort } from './options.ts'
import type { Listen } from './ports.ts'

const MULTIADDR = /^\/ip([46])\/([0-9a-fA-F.:]+)\/tcp\/([0-9]{1,5})$/
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/
const ANY = ['0.0.0.0', '::']

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host)
}

/** host:port, as `--api` and `--http` take it. */
export function parseListen(option: string, text: string): Listen {
  if (isHostPort(text)) return splitHostPort(text)
  throw badUsage(`${option} "${text}" should be host:port, as in "${option} 127.0.0.1:5060"`)
}

/** A multiaddr, or host:port with the number of an address. */
export function parseP2pListen(text: string): Listen {
  const multiaddr = MULTIADDR.exec(text)
  const listen = multiaddr
    ? { host: multiaddr[2] ?? '', port: Number(multiaddr[3]) }
    : isHostPort(text)
      ? splitHostPort(text)
      : undefined
  if (listen !== undefined && (isIPv4(listen.host) || isIPv6(listen.host))) return listen
  throw badUsage(`--p2p "${text}" should be a multiaddr, as in "--p2p /ip4/0.0.0.0/tcp/5050"`)
}

/** The multiaddr of a place to listen on. */
export function toMultiaddr({ host, port }: Listen): string {
  return `/ip${isIPv6(host) ? 6 : 4}/${host}/tcp/${port}`
}

/** host:port, with an address that others can dial where it is all of this machine's. */
export function dialable({ host, port }: Listen): string {
  const reachable = ANY.includes(host) ? (outsideAddress() ?? '127.0.0.1') : host
  return toHostPort({ host: reachable, port })
}

export function toHostPort({ host, port }: Listen): string {
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`
}

function outsideAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.find(({ internal, family }) => !internal && family === 'IPv4')?.address
}
