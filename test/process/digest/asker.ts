/** A program that asks for a digest of rows without end: `node asker.ts <broker> <digest>`. */
import { LANGUAGE_VERSION } from '../../../src/digest/language-version.ts'
import { openAmqpBroker } from '../../../src/digest/pipeline/amqp-broker.ts'
import { askDigest } from '../../../src/digest/pipeline/ask-digest.ts'
import { digestVersion } from '../../../src/digest/pipeline/digest-computation.ts'
import type { Json } from '../../../src/digest/pipeline/messages.ts'
import { systemTime } from '../../../src/digest/pipeline/time.ts'
import { madeRow, SPEC } from './made-rows.ts'

const [url = '', digest = ''] = process.argv.slice(2)
const ending = new AbortController()
process.on('SIGINT', () => ending.abort())

async function* endless(): AsyncGenerator<Json> {
  for (let index = 0; ; index += 1) yield madeRow(index) as unknown as Json
}

await askDigest({
  digest,
  connect: () => openAmqpBroker(url),
  sources: [endless()],
  settings: SPEC as unknown as Json,
  version: digestVersion(LANGUAGE_VERSION),
  durable: true,
  time: systemTime,
  graceMs: 1_000,
  signal: ending.signal,
})
