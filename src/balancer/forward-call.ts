/**
 * Passes on a call that is asked once and answered once. While it has no answer it can go to
 * another replica: a write always carries a request id, so it takes effect once.
 */
import { status } from '@grpc/grpc-js'
import { pause } from '../client/pause.ts'
import { AFTER_KEY, REPLICA_KEY, VERSION_KEY } from '../codec/session-token.ts'
import { ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'
import { CALL_ROUNDS_MAX, WRITE_WAIT_MS } from '../core/limits.ts'
import { exchange } from './backend.ts'
import type { Balancing } from './balancing.ts'
import { frameOf, messageOf } from './frames.ts'
import { type Answer, type Incoming, statusIn } from './incoming.ts'
import type { Identified, KnownMethod } from './methods.ts'
import { patchAnswer } from './patches.ts'
import { type Place, Turn } from './places.ts'
import { read } from './seen.ts'

/** A replica's answer. */
interface Answered {
  readonly place: Place
  readonly answer: Answer
  readonly code: status
}

/** Answers the call. Throws ForumError when nobody could, and when the client is gone. */
export async function forwardCall(
  balancing: Balancing,
  call: Incoming,
  method: KnownMethod,
): Promise<void> {
  const from = performance.now()
  const forwarding = new Forwarding(balancing, call, method)
  const request = await call.request()
  const message = messageOf(request)
  const identified = message === undefined ? undefined : method.identify?.(message)
  const body = identified === undefined ? request : frameOf(identified.message)
  const answered = await forwarding.run(body)
  if (method.isWrite) log(balancing, method, { answered, identified, from })
  call.answer(patchAnswer(balancing, call, answered.answer))
}

class Forwarding {
  readonly #balancing: Balancing
  readonly #call: Incoming
  readonly #method: KnownMethod
  /** Whether the client sends no session token, in a forum where that makes a difference. */
  readonly #isWithoutToken: boolean

  constructor(balancing: Balancing, call: Incoming, method: KnownMethod) {
    this.#balancing = balancing
    this.#call = call
    this.#method = method
    // In an ordered forum reads miss nothing anyway.
    this.#isWithoutToken = !balancing.isOrdered && call.header(AFTER_KEY) === undefined
  }

  /** Goes round the replicas until one answers. */
  async run(body: Buffer): Promise<Answered> {
    const { signal } = this.#call
    const giveUpAt = performance.now() + WRITE_WAIT_MS
    for (let round = 1; ; round++) {
      const order = this.#balancing.candidates(this.#call, this.#method)
      const said = await this.#round(order, body, giveUpAt)
      signal.throwIfAborted()
      if (said === undefined) throw this.#balancing.nobodyLeft()
      if (said.code !== status.UNAVAILABLE) return said
      // A chain that lost a replica finds together again; replicas without order are what they are.
      const mayWait = this.#balancing.isOrdered && round < CALL_ROUNDS_MAX
      if (!mayWait || performance.now() > giveUpAt) return said
      await pause(round, signal)
    }
  }

  /** Asks each once. Undefined when nobody said anything. */
  async #round(
    order: readonly ReplicaId[],
    body: Buffer,
    giveUpAt: number,
  ): Promise<Answered | undefined> {
    let last: Answered | undefined
    for (const id of order) {
      const place = this.#balancing.placeOf(id)
      if (place === undefined) continue
      const said = await this.#ask(place, body, this.#tokenFor(place))
      this.#call.signal.throwIfAborted()
      if (said === undefined) continue
      last = said
      if (said.code !== status.UNAVAILABLE) return this.#secondLook(said, body)
      // What was asked for in the client's name was not its wish.
      if (this.#isWithoutToken) this.#balancing.seenBy(this.#call)?.forget()
      if (performance.now() > giveUpAt) break
    }
    return last
  }

  /** Of a read: so that a client that knows of no tokens does not go back between replicas. */
  #tokenFor(place: Place): string | undefined {
    if (!this.#isWithoutToken || this.#method.isForHead) return undefined
    return this.#balancing.seenBy(this.#call)?.tokenFor(place.version)
  }

  /**
   * What is not known at one replica may have been made a moment ago at another: then it is asked
   * once more, to answer when it has all that was answered here. A refused call changed nothing.
   */
  async #secondLook(said: Answered, body: Buffer): Promise<Answered> {
    const isUnknown = said.code === status.NOT_FOUND || said.code === status.UNAUTHENTICATED
    if (!isUnknown || !this.#isWithoutToken) return said
    const token = this.#balancing.seen.tokenFor(read(versionIn(said.answer)))
    if (token === undefined) return said
    const again = await this.#ask(said.place, body, token)
    this.#call.signal.throwIfAborted()
    return again === undefined || again.code === status.UNAVAILABLE ? said : again
  }

  /** One call at one replica, when its turn has come. Undefined when that broke. */
  async #ask(place: Place, body: Buffer, token: string | undefined): Promise<Answered | undefined> {
    const { signal, headers } = this.#call
    if (!(await this.#turnAt(place))) return undefined
    let answer: Answer | undefined
    try {
      const { [REPLICA_KEY]: _, ...rest } = headers
      const given = token === undefined ? {} : { [AFTER_KEY]: token }
      const upstream = place.backend.open({ ...rest, ...given })
      answer = upstream && (await exchange(upstream, body, signal))
    } finally {
      place.ended()
    }
    const code = answer === undefined ? undefined : statusIn(answer)
    if (answer === undefined || code === undefined) {
      if (!signal.aborted) this.#balancing.broke(place)
      return undefined
    }
    return this.#noted({ place, answer, code })
  }

  async #turnAt({ id, line }: Place): Promise<boolean> {
    if (line.begin()) return true
    const turn = new Turn(this.#call.signal)
    if (line.wait(turn)) return await turn.comes
    const rule = `${line.underWay} calls are under way at ${id} and ${line.queued} wait`
    throw new ForumError('overloaded', `the queue is full: ${rule}`)
  }

  #noted(said: Answered): Answered {
    const { place, answer, code } = said
    if (code === status.UNAVAILABLE) {
      place.count.failures++
      return said
    }
    place.count.requests++
    if (this.#method.isWrite && code === status.OK) place.count.writes++
    const version = versionIn(answer)
    if (version === undefined || this.#balancing.isOrdered) return said
    place.told(version)
    this.#balancing.seen.note(place.id, version)
    if (this.#isWithoutToken) this.#balancing.seenBy(this.#call)?.note(place.id, version)
    return said
  }
}

function versionIn({ headers, trailers }: Answer): string | undefined {
  const value = (trailers ?? headers)[VERSION_KEY]
  return typeof value === 'string' ? value : undefined
}

interface Written {
  readonly answered: Answered
  readonly identified: Identified | undefined
  readonly from: number
}

/** One line for each write, before its client is told. */
function log(
  { logger, registry }: Balancing,
  { name: rpc }: KnownMethod,
  { answered: { place, code }, identified, from }: Written,
): void {
  const ms = Math.round(performance.now() - from)
  const { id: replica } = place
  const replicaName = registry.get(replica)?.name
  const fields = { rpc, request: identified?.key, replica, replicaName, ms }
  if (code === status.OK) logger.info(fields, 'stored')
  else logger.info({ ...fields, status: status[code] }, 'refused')
}
