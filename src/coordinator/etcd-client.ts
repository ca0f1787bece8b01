/**
 * What the coordinator engine `etcd` asks of etcd: one member of it at a time, and the next one
 * when that fails. Everything below goes by the keys of one forum, without their prefix.
 */
import { randomInt } from 'node:crypto'
import { noop } from 'cockatiel'
import {
  Etcd3,
  EtcdLeaseInvalidError,
  type ICompare,
  type IRequestOp,
  type IWatchResponse,
} from 'etcd3'
import { ForumError } from '../core/error.ts'
import { ETCD_CALL_MS, ETCD_RETRY_MS } from './timing.ts'

/** A key and what stands there. */
export interface EtcdEntry {
  readonly key: string
  readonly value: string
  /** Of etcd, when it was last written. */
  readonly revision: string
  /** The lease with which it goes; `0` for none. */
  readonly lease: string
}

/** Everything that is held, as a majority of etcd knows it. */
export interface EtcdReading {
  readonly entries: readonly EtcdEntry[]
  readonly term: string
}

/** What etcd says of a lease. */
export interface EtcdLease {
  /** How long it lasts from when it was asked for; 0 when it has ended. */
  readonly durationMs: number
  /** The term of etcd's election: who answered leads, or follows, in this one. */
  readonly term: string
}

/** One transaction. */
export interface EtcdWrite {
  /** Keys, and when they must have been written last; revision `0`: never. */
  readonly guards: readonly { readonly key: string; readonly revision: string }[]
  readonly puts: readonly EtcdPut[]
  /** Keys that are to go. */
  readonly removed?: readonly string[]
}

export interface EtcdPut {
  readonly key: string
  readonly value: string
  readonly lease?: string
}

type WatchStream = Awaited<ReturnType<Etcd3['watchClient']['watch']>>

/**
 * Leases are given ids here: those that etcd chooses take 64 bits, and in a process that runs parley
 * protobuf reads numbers exactly up to 2^53 only (codec/pbruntime.js).
 */
const LEASE_ID_MAX = 2 ** 48 - 1

/** gRPC by itself waits longer and longer, up to minutes; etcd restarts in a second. */
const CHANNEL = {
  'grpc.initial_reconnect_backoff_ms': ETCD_RETRY_MS,
  'grpc.min_reconnect_backoff_ms': ETCD_RETRY_MS,
  'grpc.max_reconnect_backoff_ms': ETCD_CALL_MS,
}

/** Failures are `unavailable` and name the member that was asked. Closing ends its streams. */
export class EtcdClient implements Disposable {
  readonly #endpoints: readonly string[]
  readonly #prefix: string
  /** Where the endpoint that is asked stands among all. */
  #index = 0
  #client: Etcd3
  #watch: WatchStream | undefined

  constructor(endpoints: readonly string[], prefix: string) {
    this.#endpoints = endpoints
    this.#prefix = prefix
    this.#client = this.#connect()
  }

  read(): Promise<EtcdReading> {
    return this.#call(async ({ kv }) => {
      const range = this.#range()
      const { kvs, header } = await kv.range({ ...range, serializable: false }, deadline())
      const entries = kvs.map(({ key, value, mod_revision, lease }) => ({
        key: key.toString().slice(this.#prefix.length),
        value: value.toString(),
        revision: mod_revision,
        lease,
      }))
      return { entries, term: header.raft_term }
    })
  }

  grant(seconds: number): Promise<EtcdLease & { readonly id: string }> {
    return this.#call(async ({ leaseClient }) => {
      const id = String(randomInt(1, LEASE_ID_MAX))
      const granted = await leaseClient.leaseGrant({ ID: id, TTL: seconds }, deadline())
      return { id, durationMs: Number(granted.TTL) * 1_000, term: granted.header.raft_term }
    })
  }

  keepAlive(id: string): Promise<EtcdLease> {
    return this.#call(async ({ leaseClient }) => {
      const stream = await leaseClient.leaseKeepAlive(deadline())
      const answered = new Promise<EtcdLease>((resolve, reject) => {
        stream.on('data', ({ TTL, header }) => {
          resolve({ durationMs: Number(TTL) * 1_000, term: header.raft_term })
        })
        stream.on('error', reject)
        stream.on('end', () => reject(new Error('it ended the call without an answer')))
      })
      stream.write({ ID: id })
      return await answered.finally(() => stream.end())
    })
  }

  /** Ends a lease, and what stands under it is gone; one that has ended stays so. */
  revoke(id: string): Promise<void> {
    return this.#call(async ({ leaseClient }) => {
      try {
        await leaseClient.leaseRevoke({ ID: id }, deadline())
      } catch (reason) {
        if (!(reason instanceof EtcdLeaseInvalidError)) throw reason
      }
    })
  }

  /** Answers whether all guards held, so that it was written. */
  write({ guards, puts, removed = [] }: EtcdWrite): Promise<boolean> {
    const compare = guards.map(
      ({ key, revision }): ICompare => ({
        key: this.#key(key),
        target: 'Mod',
        result: 'Equal',
        mod_revision: revision,
      }),
    )
    const success: IRequestOp[] = [
      ...puts.map(({ key, value, lease = '0' }) => ({
        request_put: { key: this.#key(key), value: Buffer.from(value), lease },
      })),
      ...removed.map((key) => ({ request_delete_range: { key: this.#key(key) } })),
    ]
    return this.#call(async ({ kv }) => {
      return (await kv.txn({ compare, success }, deadline())).succeeded
    })
  }

  /**
   * From now on `onChange` is called soon after something changed, unless the connection breaks:
   * so it is to be called often, and what matters is to be read.
   */
  async watch(onChange: () => void): Promise<void> {
    if (this.#watch !== undefined) return
    const stream = await this.#call(({ watchClient }) => watchClient.watch())
    const end = () => {
      if (this.#watch === stream) this.#watch = undefined
    }
    stream.on('error', end)
    stream.on('end', end)
    stream.on('data', ({ canceled }: IWatchResponse) => {
      if (canceled) end()
      else onChange()
    })
    stream.write({ create_request: this.#range() })
    this.#watch = stream
  }

  [Symbol.dispose](): void {
    this.#disconnect()
  }

  async #call<T>(make: (client: Etcd3) => Promise<T>): Promise<T> {
    const client = this.#client
    try {
      return await make(client)
    } catch (reason) {
      const message = reason instanceof Error ? reason.message : String(reason)
      const endpoint = this.#endpoint
      this.#next()
      throw new ForumError('unavailable', `etcd at ${endpoint}: ${message}`, { cause: reason })
    }
  }

  get #endpoint(): string {
    return this.#endpoints[this.#index] ?? ''
  }

  /** The same one anew, if there is no other. */
  #next(): void {
    this.#disconnect()
    this.#index = (this.#index + 1) % this.#endpoints.length
    this.#client = this.#connect()
  }

  #disconnect(): void {
    this.#watch?.cancel()
    this.#watch = undefined
    this.#client.close()
  }

  #connect(): Etcd3 {
    return new Etcd3({
      hosts: `http://${this.#endpoint}`,
      grpcOptions: CHANNEL,
      // Whom to ask again, and when, is decided here: calls are repeated where it is known what
      // they may have done.
      faultHandling: { global: noop, host: () => noop },
    })
  }

  #range(): { readonly key: Buffer; readonly range_end: Buffer } {
    // The prefix ends with a slash; behind everything that begins so is its successor.
    return { key: this.#key(''), range_end: Buffer.from(`${this.#prefix.slice(0, -1)}0`) }
  }

  #key(key: string): Buffer {
    return Buffer.from(this.#prefix + key)
  }
}

function deadline(): { readonly deadline: number } {
  return { deadline: Date.now() + ETCD_CALL_MS }
}
