/** Requests of clients, each with a request id of its own, made in a row. */
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import type { Target } from '../../src/core/op.ts'
import type { WriteRequest } from '../../src/core/request.ts'
import { type Ask, aDelete, aLike, anEdit, aUser } from '../core/asks.ts'
import { tag } from '../core/ops.ts'
import type { Cluster } from './cluster.ts'

/** A request under a name: the same name and ask is a retry. */
export function request(ask: Ask, name: string): WriteRequest {
  return { ...ask, tag: tag(name, JSON.stringify(ask)) } as WriteRequest
}

/** Writes to the members of a cluster and waits for the answers. */
export class ForumWriter {
  readonly #cluster: Cluster
  #requests = 0

  constructor(cluster: Cluster) {
    this.#cluster = cluster
  }

  /** A request that was not made before. */
  next(ask: Ask): WriteRequest {
    this.#requests += 1
    return request(ask, `request ${this.#requests}`)
  }

  user(at: number, name: string): UserId {
    return this.#made(at, aUser(name))
  }

  topic(at: number, user: UserId, title: string, text = ''): TopicId {
    return this.#made(at, { kind: 'create-topic', user, title, text, labels: [], date: undefined })
  }

  post(at: number, user: UserId, topic: TopicId, text: string, parent?: MessageId): MessageId {
    return this.#made(at, { kind: 'post-message', user, topic, parent, text, date: undefined })
  }

  like(at: number, user: UserId, target: Target): void {
    this.#cluster.write(at, this.next(aLike(user, target)))
  }

  edit(at: number, user: UserId, target: Target, text: string): void {
    this.#cluster.write(at, this.next(anEdit(user, target, text)))
  }

  delete(at: number, user: UserId, target: Target): void {
    this.#cluster.write(at, this.next(aDelete(user, target)))
  }

  #made<Id>(at: number, ask: Ask): Id {
    const { made } = this.#cluster.write(at, this.next(ask))
    if (made === undefined) throw new Error('nothing was made')
    return made as Id
  }
}
