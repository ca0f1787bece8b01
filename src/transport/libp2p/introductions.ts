/** Who peers said they are, and what this replica says of itself and of them. */
import { type Hello, PROTOCOL } from '../../codec/frame.ts'
import { encodeHello } from '../../codec/hello-codec.ts'
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import { HELLO_KNOWN_MAX } from '../../core/limits.ts'
import type { PeerInfo } from '../transport.ts'

/** Addresses of each linked peer that others are told. */
const KNOWN_PER_PEER = 4

export interface IntroductionsOptions {
  readonly forum: ForumId
  readonly gossip: boolean
  readonly self: () => PeerInfo
  /** Where this replica can be dialled now. */
  readonly addresses: () => readonly string[]
}

export class Introductions {
  readonly #options: IntroductionsOptions
  /** What each linked peer last said. */
  readonly #hellos = new Map<ReplicaId, Hello>()
  #told: Buffer = Buffer.alloc(0)

  constructor(options: IntroductionsOptions) {
    this.#options = options
  }

  /** How many peers are linked. */
  get size(): number {
    return this.#hellos.size
  }

  heard(hello: Hello): void {
    this.#hellos.set(hello.replica, hello)
  }

  gone(peer: ReplicaId): void {
    this.#hellos.delete(peer)
  }

  takesGossip(peer: ReplicaId): boolean {
    return this.#hellos.get(peer)?.gossip === true
  }

  /** What this replica says now, as bytes. */
  hello(): Buffer {
    const { forum, gossip, self, addresses } = this.#options
    const { replica, name, apiAddress, machine, pid } = self()
    const who = { protocol: PROTOCOL, forum, replica, name, apiAddress, machine, pid }
    const known = [...this.#hellos.values()]
      .flatMap((hello) => hello.addresses.slice(0, KNOWN_PER_PEER))
      .slice(0, HELLO_KNOWN_MAX)
    return Buffer.from(encodeHello({ ...who, addresses: addresses(), known, gossip }))
  }

  /** The same, if it is another than the last time: so peers hear of new addresses and peers. */
  news(): Buffer | undefined {
    const hello = this.hello()
    if (hello.equals(this.#told)) return undefined
    this.#told = hello
    return hello
  }
}

/** What the replica is told of a peer. */
export function infoOf(hello: Hello): PeerInfo {
  const { replica, name, apiAddress, machine, pid, addresses } = hello
  return { replica, name, apiAddress, machine, pid, addresses }
}
