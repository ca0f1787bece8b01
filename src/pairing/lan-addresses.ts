/** Where a datagram for everybody goes: the broadcast address of each network of this machine. */
import { networkInterfaces } from 'node:os'

/** IPv4 in numbers, and the mask of its network. */
export interface Interface {
  readonly address: string
  readonly netmask: string
}

/** Of all interfaces. IPv6 has no broadcast, and every local network has IPv4. */
export function broadcastAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return [...new Set(all.filter(({ family }) => family === 'IPv4').flatMap(broadcastOf))]
}

/** None for an interface with nobody else on it. */
export function broadcastOf({ address, netmask }: Interface): string[] {
  const [own, mask] = [bytesOf(address), bytesOf(netmask)]
  const hosts = mask.map((byte) => byte ^ 0xff)
  if (hosts.every((byte) => byte === 0)) return []
  return [own.map((byte, index) => byte | (hosts[index] ?? 0)).join('.')]
}

function bytesOf(address: string): number[] {
  return address.split('.').map(Number)
}
