/** The parts of the store on one database, and what they do together at the end of a transaction. */
import type { Arrival } from '../../core/log.ts'
import { Acts } from './acts.ts'
import { Aliases } from './aliases.ts'
import { Authors } from './authors.ts'
import { Batches } from './batches.ts'
import { Concerns } from './concerns.ts'
import type { Database } from './database.ts'
import { Digests } from './digests.ts'
import { Likes } from './likes.ts'
import { Marks } from './marks.ts'
import { Messages } from './messages.ts'
import { Order } from './order.ts'
import { Payloads } from './payloads.ts'
import { Requests } from './requests.ts'
import { SearchIndex } from './search-index.ts'
import { Texts } from './texts.ts'
import { Topics } from './topics.ts'
import { Unlisted } from './unlisted.ts'
import { Users } from './users.ts'
import { VoidBatches } from './void-batches.ts'

export class Parts {
  readonly authors: Authors
  readonly payloads: Payloads
  readonly batches: Batches
  readonly voids: VoidBatches
  readonly users: Users
  readonly concerns: Concerns
  readonly index: SearchIndex
  readonly topics: Topics
  readonly unlisted: Unlisted
  readonly messages: Messages
  readonly texts: Texts
  readonly likes: Likes
  readonly marks: Marks
  readonly requests: Requests
  readonly aliases: Aliases
  readonly acts: Acts
  readonly digests: Digests
  readonly order: Order

  constructor(db: Database) {
    this.authors = new Authors(db)
    this.payloads = new Payloads(db, this.authors)
    this.batches = new Batches(db, this.authors, this.payloads)
    this.voids = new VoidBatches(db, this.payloads)
    this.users = new Users(db, this.authors)
    this.concerns = new Concerns(db, this.authors, this.users)
    this.index = new SearchIndex(db, this.authors, this.concerns)
    this.topics = new Topics(db, this)
    this.unlisted = new Unlisted(db)
    this.messages = new Messages(db, this)
    this.texts = new Texts(db, this)
    this.likes = new Likes(db, this.authors)
    this.marks = new Marks(db, this.authors)
    this.requests = new Requests(db, this.authors)
    this.aliases = new Aliases(db, this.authors)
    this.acts = new Acts(db)
    this.digests = new Digests(db, this.authors)
    this.order = new Order(db)
  }

  /**
   * Writes what was kept until the end of the transaction. Payloads come behind topics: what the
   * index is to forget must still be there. Answers whether anything was erased.
   */
  flush(): boolean {
    this.topics.flush()
    this.messages.flush()
    this.batches.flush()
    this.digests.flush()
    this.requests.flush()
    const erased = this.payloads.flush()
    this.authors.flush()
    return erased
  }

  /** Forgets what a transaction did that came to nothing; `end` is where the log ended before. */
  reset(end: Arrival): void {
    this.authors.reload()
    this.batches.reset(end)
    this.aliases.reset()
    const { payloads, users, topics, unlisted, messages, digests, requests, order } = this
    for (const part of [payloads, users, topics, unlisted, messages]) part.reset()
    for (const part of [digests, requests, order]) part.reset()
  }

  /** Empties the forum, not the log. */
  clearForum(): void {
    this.authors.clearMade()
    const { index, users, topics, messages, texts, likes, marks, requests, aliases, acts } = this
    const parts = [index, users, topics, messages, texts, likes, marks, requests, aliases, acts]
    for (const part of parts) part.clear()
    this.unlisted.reset()
    this.digests.clear()
    this.payloads.forsakeErasures()
  }
}
