/**
 * The replicas behind a balancer: who is there, and who may be asked. Decides by what replicas say
 * of themselves and by the time it is told, in milliseconds of a clock that never goes back.
 *
 * A replica comes when it registers for the first time, or again after it was away (silent, or its
 * connection broke). In a forum without order it gets calls once it holds what those that were
 * ready held when it came. In a chain its own word is enough: it serves when it has caught up.
 */
import { ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'
import { shown } from '../core/shape.ts'
import { covers, EMPTY, merge, type Vector, type VersionVector } from '../core/vector.ts'

/** The forum that a balancer stands before: that of the first replica that came. */
export interface BalancedForum {
  readonly id: string
  readonly name: string
  readonly mode: 'crdt' | 'chain'
}

/** What a replica says of itself. */
export interface Registration {
  readonly id: ReplicaId
  readonly name: string
  /** host:port of its API. */
  readonly address: string
  readonly isEncrypted: boolean
  /** Both as in ReplicaState of the API. */
  readonly state: string
  readonly role: string
  readonly epoch: number
  readonly version: VersionVector
}

/**
 * `waiting`: it says itself that it cannot answer; `catching-up`: it lacks what others held when
 * it came; `silent`: it is away.
 */
export type Standing = 'ready' | 'catching-up' | 'waiting' | 'silent'

export interface Listed extends Registration {
  readonly standing: Standing
  /** When it was last heard of. */
  readonly heardAt: number
}

interface Entry {
  listed: Listed
  /** What it must hold before it is ready; undefined once it did. */
  target: Vector | undefined
}

export interface RegistryLimits {
  readonly silenceMs: number
  readonly replicasMax: number
}

export class Registry {
  readonly #limits: RegistryLimits
  /** In the order in which they came first. */
  readonly #entries = new Map<ReplicaId, Entry>()
  #forum: BalancedForum | undefined

  constructor(limits: RegistryLimits) {
    this.#limits = limits
  }

  /** Undefined until a replica came. */
  get forum(): BalancedForum | undefined {
    return this.#forum
  }

  /** All that came and did not leave. */
  list(): readonly Listed[] {
    return Array.from(this.#entries.values(), ({ listed }) => listed)
  }

  get(id: ReplicaId): Listed | undefined {
    return this.#entries.get(id)?.listed
  }

  /** Takes what a replica says of itself. Throws `failed-precondition` and `overloaded`. */
  register(forum: BalancedForum, registration: Registration, now: number): void {
    this.#check(forum, registration)
    this.#forum = forum
    const known = this.#entries.get(registration.id)
    const comes = known === undefined || known.listed.standing === 'silent'
    const target = comes ? this.#targetOf(registration.id) : known.target
    if (comes) this.#holdBackEmpty(registration)
    const hasCaughtUp = target === undefined || this.#hasCaughtUp(registration, target)
    const standing = standingOf(registration, forum.mode === 'chain' || hasCaughtUp)
    this.#entries.set(registration.id, {
      listed: { ...registration, standing, heardAt: now },
      target: hasCaughtUp ? undefined : target,
    })
  }

  /** A replica told with an answer that it holds this: it may be ahead of what it says here. */
  answered(id: ReplicaId, version: Vector): void {
    const entry = this.#entries.get(id)
    if (entry === undefined || covers(entry.listed.version, version)) return
    entry.listed = { ...entry.listed, version: merge(entry.listed.version, version) }
  }

  /** It ends, and says so. False if nobody knew it. */
  leave(id: ReplicaId): boolean {
    const isKnown = this.#entries.delete(id)
    // The next replica may be of another forum.
    if (this.#entries.size === 0) this.#forum = undefined
    return isKnown
  }

  /** A connection to it broke: it is away until it is heard of again. False if it was away. */
  broke(id: ReplicaId): boolean {
    const entry = this.#entries.get(id)
    if (entry === undefined || entry.listed.standing === 'silent') return false
    entry.listed = { ...entry.listed, standing: 'silent' }
    return true
  }

  /** Those that have fallen silent by now; each is told once. */
  fallenSilent(now: number): readonly ReplicaId[] {
    return this.list()
      .filter(({ heardAt }) => now - heardAt >= this.#limits.silenceMs)
      .filter(({ id }) => this.broke(id))
      .map(({ id }) => id)
  }

  #check(forum: BalancedForum, { id }: Registration): void {
    if (this.#forum !== undefined && this.#forum.id !== forum.id) {
      const rule = `this balancer stands before ${shown(this.#forum.id)}`
      throw new ForumError('failed-precondition', `forum ${shown(forum.id)}: ${rule}`)
    }
    if (this.#entries.has(id) || this.#entries.size < this.#limits.replicasMax) return
    const oldest = this.list().find(({ standing }) => standing === 'silent')
    if (oldest === undefined) {
      const rule = `at most ${this.#limits.replicasMax} stand behind one balancer`
      throw new ForumError('overloaded', `replica ${id}: ${rule}`)
    }
    this.#entries.delete(oldest.id)
  }

  /**
   * What a replica must hold that comes: what those hold that are ready. With nobody ready, one
   * that was here must only not have lost anything; a new one is measured by those that are away.
   */
  #targetOf(id: ReplicaId): Vector {
    const ready = this.#others(id, 'ready')
    if (ready.length > 0) return heldBy(ready)
    return this.get(id)?.version ?? heldBy(this.#others(id, 'silent'))
  }

  /**
   * What the others hold now counts as well as what they held when it came: what is void of a
   * forked log, or was lost with a replica, is held by nobody any more.
   */
  #hasCaughtUp({ id, version }: Registration, target: Vector): boolean {
    if (covers(version, target)) return true
    const ready = this.#others(id, 'ready')
    if (ready.length > 0) return covers(version, heldBy(ready))
    // Nobody is known who may hold more.
    return this.#others(id, 'silent').length + this.#others(id, 'waiting').length === 0
  }

  #others(than: ReplicaId, standing: Standing): readonly Listed[] {
    return this.list().filter((each) => each.id !== than && each.standing === standing)
  }

  /** Those that came first may be the empty ones: when one comes that holds something, they wait. */
  #holdBackEmpty({ version }: Registration): void {
    if (version.size === 0 || this.#forum?.mode === 'chain') return
    for (const entry of this.#entries.values()) {
      if (entry.listed.standing !== 'ready' || entry.listed.version.size > 0) continue
      entry.listed = { ...entry.listed, standing: 'catching-up' }
      entry.target = version
    }
  }
}

function heldBy(replicas: readonly Listed[]): Vector {
  return replicas.reduce((held, { version }) => merge(held, version), EMPTY)
}

function standingOf({ state }: Registration, hasCaughtUp: boolean): Standing {
  if (state !== 'serving') return 'waiting'
  return hasCaughtUp ? 'ready' : 'catching-up'
}
