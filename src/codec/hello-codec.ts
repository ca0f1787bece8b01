/** What a replica says of itself, as bytes. */
import {
  ADDRESS_BYTES_MAX,
  HELLO_ADDRESSES_MAX,
  HELLO_BYTES_MAX,
  HELLO_KNOWN_MAX,
  REPLICA_NAME_BYTES_MAX,
} from '../core/limits.ts'
import { parley } from '../gen/messages.js'
import {
  checkCount,
  checkForum,
  checkReplica,
  checkSize,
  checkText,
  checkWhole,
  corrupt,
  parse,
} from './checks.ts'
import type { Hello } from './frame.ts'

export function encodeHello(hello: Hello): Uint8Array {
  const addresses = hello.addresses.slice(0, HELLO_ADDRESSES_MAX)
  const known = hello.known.slice(0, HELLO_KNOWN_MAX)
  const message = { hello: { ...hello, addresses, known } }
  return parley.v1.Packet.encode(message).finish(true)
}

/** Throws `corrupt` for anything but a hello. Whether it is from whom it says is not known yet. */
export function decodeHello(bytes: Uint8Array): Hello {
  checkSize('hello', bytes, HELLO_BYTES_MAX)
  const { hello } = parse('hello', (wire) => parley.v1.Packet.decode(wire), bytes)
  if (!hello) throw corrupt('hello: expected as the first frame')
  return {
    protocol: checkWhole('protocol', hello.protocol, 0xffff_ffff),
    forum: checkForum('forum', hello.forum),
    replica: checkReplica('replica', hello.replica),
    name: checkText('name', hello.name, REPLICA_NAME_BYTES_MAX),
    apiAddress: checkText('API address', hello.apiAddress, ADDRESS_BYTES_MAX),
    machine: checkText('machine', hello.machine, ADDRESS_BYTES_MAX),
    pid: checkWhole('pid', hello.pid, 0xffff_ffff),
    addresses: addressesOf(hello.addresses, HELLO_ADDRESSES_MAX),
    known: addressesOf(hello.known, HELLO_KNOWN_MAX),
    gossip: hello.gossip ?? false,
  }
}

function addressesOf(
  addresses: readonly string[] | null | undefined,
  max: number,
): readonly string[] {
  checkCount('addresses', addresses?.length ?? 0, max)
  return (addresses ?? []).map((address) => checkText('address', address, ADDRESS_BYTES_MAX))
}
