/** A client program that knows one address, no tokens and no retries. */
import { status } from '@grpc/grpc-js'
import { Forum } from '../../src/gen/services.ts'
import { type Account, newAccount, newTopic } from './accounts.ts'
import { metadataOf, openPlain } from './plain-call.ts'

const asBytes = (bytes: Uint8Array): Buffer => Buffer.from(bytes)

/** Posts to a topic of its own, over one connection. */
export class Posting implements Disposable {
  readonly account: Account
  readonly topicId: string
  /** Texts that were acknowledged. */
  readonly acknowledged: string[] = []
  /** The others, and what was answered to each: code and sentence. */
  readonly refused = new Map<string, string>()
  readonly #plain: ReturnType<typeof openPlain>
  #made = 0

  constructor(address: string, account: Account, topicId: string) {
    this.account = account
    this.topicId = topicId
    this.#plain = openPlain(address)
  }

  /** Posts `count` messages, so many at once, and resolves when each has its answer. */
  async post(count: number, atOnce: number): Promise<void> {
    let left = count
    await this.#lanes(Math.min(count, atOnce), () => left-- > 0)
  }

  /** Posts, so many at once, until it is told to end. */
  async postUntil(signal: AbortSignal, atOnce: number): Promise<void> {
    await this.#lanes(atOnce, () => !signal.aborted)
  }

  [Symbol.dispose](): void {
    this.#plain[Symbol.dispose]()
  }

  async #lanes(count: number, goesOn: () => boolean): Promise<void> {
    const lane = async (): Promise<void> => {
      while (goesOn()) await this.#postOne(`message ${this.#made++}`)
    }
    await Promise.all(Array.from({ length: count }, lane))
  }

  #postOne(text: string): Promise<void> {
    const { path, request } = Forum.postMessage
    const body = request.encode({ topicId: this.topicId, text })
    const metadata = metadataOf(this.account)
    return new Promise((resolve) => {
      this.#plain.client
        .makeUnaryRequest(path, asBytes, asBytes, body, metadata, () => {})
        .on('status', ({ code, details }) => {
          if (code === status.OK) this.acknowledged.push(text)
          else this.refused.set(text, `${status[code]}: ${details}`)
          resolve()
        })
    })
  }
}

/** One with an account and a topic that are made for it. */
export async function openPosting(address: string): Promise<Posting> {
  const account = await newAccount(address, 'ada')
  return new Posting(address, account, await newTopic(address, account, 'Tea'))
}
