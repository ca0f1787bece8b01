/**
 * The replicas a client knows, and which of them it talks to: one, until that one dies. In an
 * ordered forum what the call is for decides (chain-routes.ts).
 */
import { checkServerIdentity, type PeerCertificate } from 'node:tls'
import { isIP } from 'node:net'
import { ChannelCredentials, logVerbosity, setLogVerbosity } from '@grpc/grpc-js'
import { ForumError } from '../core/error.ts'
import { FAILED_REST_MS, KNOWN_ADDRESSES_MAX } from '../core/limits.ts'
import { hostOf } from './addresses.ts'
import { type ChainRoutes, orderFor } from './chain-routes.ts'
import { Channel } from './channel.ts'
import type { Lane } from './lanes.ts'

export interface RouterOptions {
  readonly addresses: readonly string[]
  readonly tls: { readonly ca?: string } | undefined
}

export class Router implements Disposable {
  readonly #tls: RouterOptions['tls']
  readonly #channels = new Map<string, Channel>()
  #addresses: readonly string[]
  #current: string
  #routes: ChainRoutes | undefined
  #turn = 0
  /** Replicas that did not answer, and when they may be asked like the others again. */
  readonly #resting = new Map<string, number>()

  constructor({ addresses, tls }: RouterOptions) {
    const [first] = addresses
    if (first === undefined) throw new ForumError('invalid', 'addresses: expected at least one')
    for (const address of addresses) hostOf(address)
    // What grpc-js would print is in the errors it throws.
    setLogVerbosity(logVerbosity.NONE)
    this.#tls = tls
    this.#addresses = [...new Set(addresses)]
    this.#current = first
  }

  get isEncrypted(): boolean {
    return this.#tls !== undefined
  }

  /** The replica that answered last. */
  get current(): string {
    return this.#current
  }

  get addresses(): readonly string[] {
    return this.#addresses
  }

  /** Whether a chain is known, in which replicas differ. */
  get isOrdered(): boolean {
    return this.#routes !== undefined
  }

  /** Whether some replica has just failed. */
  get hasResting(): boolean {
    const now = performance.now()
    return [...this.#resting.values()].some((until) => until > now)
  }

  /** The replicas in the order in which they are to be tried. */
  candidates(lane: Lane = 'any'): readonly string[] {
    const at = this.#addresses.indexOf(this.#current)
    const known = [...this.#addresses.slice(at), ...this.#addresses.slice(0, at)]
    if (this.#routes === undefined) return known
    if (lane === 'read') this.#turn++
    const all = lane === 'any' ? known : orderFor(this.#routes, lane, { known, turn: this.#turn })
    const now = performance.now()
    const isResting = (address: string) => (this.#resting.get(address) ?? 0) > now
    return [...all.filter((one) => !isResting(one)), ...all.filter(isResting)]
  }

  /** It answered: from now on it is talked to. */
  stick(address: string): void {
    this.#resting.delete(address)
    if (this.#addresses.includes(address)) this.#current = address
  }

  /** It did not answer, or could not. */
  failed(address: string): void {
    this.#resting.set(address, performance.now() + FAILED_REST_MS)
  }

  /** The chain as some replica knows it; what another epoch has replaced counts no more. */
  route(routes: ChainRoutes): void {
    if (this.#routes === undefined || routes.epoch >= this.#routes.epoch) this.#routes = routes
  }

  /** More replicas to move to. */
  learn(addresses: readonly string[]): void {
    const all = new Set([...this.#addresses, ...addresses])
    this.#addresses = [...all].slice(0, KNOWN_ADDRESSES_MAX)
  }

  channel(address: string): Channel {
    const known = this.#channels.get(address)
    if (known !== undefined) return known
    const channel = openChannel(address, this.#tls)
    this.#channels.set(address, channel)
    return channel
  }

  [Symbol.dispose](): void {
    for (const channel of this.#channels.values()) channel[Symbol.dispose]()
    this.#channels.clear()
  }
}

/** One connection, made when it is used. */
export function openChannel(address: string, tls: RouterOptions['tls']): Channel {
  if (tls === undefined) return new Channel(address, ChannelCredentials.createInsecure())
  const ca = tls.ca === undefined ? null : Buffer.from(tls.ca)
  const host = hostOf(address)
  if (isIP(host) === 0) return new Channel(address, ChannelCredentials.createSsl(ca))
  // A server name may not be an IP address (RFC 6066), so another one is sent; what is checked is
  // the address all the same.
  const verify = {
    checkServerIdentity: (_: string, certificate: PeerCertificate) =>
      checkServerIdentity(host, certificate),
  }
  const credentials = ChannelCredentials.createSsl(ca, null, null, verify)
  return new Channel(address, credentials, { 'grpc.ssl_target_name_override': 'localhost' })
}
