/** `parley digest --broker`: the same digest, computed by workers over a broker. */
import { randomBytes } from 'node:crypto'
import type { ForumClient } from '../client/forum-client.ts'
import { DIGEST_GRACE_MS } from '../core/limits.ts'
import type { DigestSpec } from '../digest/definition.ts'
import type { Json } from '../digest/pipeline/messages.ts'
import { checkBroker } from './broker-option.ts'

export interface DigestOverBroker {
  /** Its URL. */
  readonly broker: string
  /** Whether what waits in the broker may be lost with it, which is quicker. */
  readonly transient: boolean
  readonly spec: DigestSpec
  /** Of the replica whose forum it is. */
  readonly client: ForumClient
  readonly signal: AbortSignal
}

const DIGEST_ID_BYTES = 10

/** The digest as canonicalJson. Throws ForumError, `unavailable` without broker or workers. */
export async function digestOverBroker(options: DigestOverBroker): Promise<string> {
  const { broker, transient, spec, client, signal } = options
  const url = checkBroker(broker)
  const { openAmqpBroker } = await import('../digest/pipeline/amqp-broker.ts')
  const { askDigest } = await import('../digest/pipeline/ask-digest.ts')
  const { digestVersion } = await import('../digest/pipeline/digest-computation.ts')
  const { LANGUAGE_VERSION } = await import('../digest/language-version.ts')
  const { forumRows } = await import('../digest/pipeline/forum-rows.ts')
  const { systemTime } = await import('../digest/pipeline/time.ts')
  return await askDigest({
    digest: randomBytes(DIGEST_ID_BYTES).toString('hex'),
    connect: () => openAmqpBroker(url),
    sources: [forumRows(client, signal) as AsyncIterable<unknown> as AsyncIterable<Json>],
    settings: spec as unknown as Json,
    version: digestVersion(LANGUAGE_VERSION),
    durable: !transient,
    time: systemTime,
    graceMs: DIGEST_GRACE_MS,
    signal,
  })
}
