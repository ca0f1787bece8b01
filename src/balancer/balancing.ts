/** What all calls through a balancer share: who is there, whose turn it is, what was seen. */
import type { Http2Session } from 'node:http2'
import { REPLICA_KEY } from '../codec/session-token.ts'
import { ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'
import { shown } from '../core/shape.ts'
import type { Logger } from '../runtime/logger.ts'
import type { AwakeClock } from '../runtime/awake-clock.ts'
import { type CallKind, Choice } from './choice.ts'
import type { Grants } from './grants.ts'
import type { Incoming } from './incoming.ts'
import type { Place, Places } from './places.ts'
import type { Listed, Registry } from './registry.ts'
import { Seen } from './seen.ts'

export interface BalancingParts {
  readonly registry: Registry
  readonly clock: AwakeClock
  readonly places: Places
  readonly grants: Grants
  readonly logger: Logger
  /** Aborted when streams are to end. */
  readonly closing: AbortSignal
}

export class Balancing {
  readonly registry: Registry
  readonly clock: AwakeClock
  readonly places: Places
  readonly grants: Grants
  readonly logger: Logger
  readonly closing: AbortSignal
  /** host:port, once it is known. */
  address = ''
  readonly choice = new Choice()
  /** What was answered to anybody. */
  readonly seen = new Seen()
  /** What was answered over each connection of a client. */
  readonly #seenBy = new WeakMap<Http2Session, Seen>()

  constructor({ registry, clock, places, grants, logger, closing }: BalancingParts) {
    this.registry = registry
    this.clock = clock
    this.places = places
    this.grants = grants
    this.logger = logger
    this.closing = closing
  }

  get isOrdered(): boolean {
    return this.registry.forum?.mode === 'chain'
  }

  /** The replicas to be tried for a call, in order; the one it names and no other if it does. */
  candidates(call: Incoming, kind: CallKind): readonly ReplicaId[] {
    const wanted = call.header(REPLICA_KEY)
    const replicas = this.registry.list()
    const { mode = 'crdt' } = this.registry.forum ?? {}
    if (wanted === undefined) return this.choice.candidates(mode, replicas, kind)
    const named = replicas.find(({ id }) => id === wanted)
    if (named !== undefined) return named.standing === 'silent' ? [] : [named.id]
    const rule = `metadata ${REPLICA_KEY} names one that is registered`
    throw new ForumError('not-found', `replica ${shown(wanted)} is not known here: ${rule}`)
  }

  /** Where a replica is; undefined if it is away. */
  placeOf(id: ReplicaId): Place | undefined {
    const listed = this.registry.get(id)
    return listed === undefined || listed.standing === 'silent' ? undefined : this.places.get(id)
  }

  seenBy({ connection }: Incoming): Seen | undefined {
    if (connection === undefined) return undefined
    const known = this.#seenBy.get(connection)
    if (known !== undefined) return known
    const seen = new Seen()
    this.#seenBy.set(connection, seen)
    return seen
  }

  /** A call at a replica broke. If its connection did, it is away until it is heard of. */
  broke(place: Place): void {
    place.count.failures++
    if (place.backend.isConnected || this.places.get(place.id) !== place) return
    if (!this.registry.broke(place.id)) return
    place.cutOff()
    this.#tell(place.id, 'a connection to a replica broke: it gets nothing until it is heard of')
  }

  /** It left, and said so. */
  left(id: ReplicaId): void {
    if (!this.registry.leave(id)) return
    this.places.leave(id)
    this.choice.forget(id)
    this.seen.drop(id)
  }

  /** Takes out who has not been heard of for too long. */
  look(now: number): void {
    for (const id of this.registry.fallenSilent(now)) {
      this.places.get(id)?.cutOff()
      this.#tell(id, 'a replica fell silent: it gets nothing until it is heard of')
    }
  }

  /** Why nobody is left to answer. */
  nobodyLeft(): ForumError {
    const replicas = this.registry.list()
    const each = replicas.map((one) => `${one.name} (${one.id}) ${WHY[one.standing]}`)
    const why = replicas.length === 0 ? 'none has registered' : each.join(', ')
    return new ForumError('unavailable', `no replica is left to answer: ${why}`)
  }

  #tell(replica: ReplicaId, sentence: string): void {
    const { name, address } = this.registry.get(replica) ?? {}
    this.logger.warn({ replica, replicaName: name, address }, sentence)
  }
}

const WHY: Readonly<Record<Listed['standing'], string>> = {
  ready: 'did not answer',
  'catching-up': 'is catching up',
  waiting: 'says that it cannot answer',
  silent: 'is silent',
}
