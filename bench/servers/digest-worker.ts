/** A worker of digests in a process of its own. */
import { openAmqpBroker } from '../../src/digest/pipeline/amqp-broker.ts'
import { digestComputations } from '../../src/digest/pipeline/digest-computation.ts'
import { languageOf } from '../../src/digest/language.ts'
import { LANGUAGE_VERSION } from '../../src/digest/language-version.ts'
import { ROLES } from '../../src/digest/pipeline/messages.ts'
import { systemTime } from '../../src/digest/pipeline/time.ts'
import { runWorker } from '../../src/digest/pipeline/worker.ts'
import { createLogger } from '../../src/runtime/logger.ts'
import { openSqliteShelf } from '../../src/storage/sqlite-shelf.ts'
import { argumentOf, serveParent } from '../child.ts'

export interface DigestWorkerOptions {
  readonly broker: string
  readonly folder: string
}

const { broker, folder } = await argumentOf<DigestWorkerOptions>()
using shelf = openSqliteShelf(folder)
const ending = new AbortController()
const isReady = Promise.withResolvers<void>()
// A text by which the library loads what it needs, before anything counts.
languageOf('What is loaded now need not be loaded later.')
const done = runWorker({
  roles: ROLES,
  shelf,
  connect: () => openAmqpBroker(broker),
  computations: digestComputations(languageOf, LANGUAGE_VERSION),
  time: systemTime,
  graceMs: 10_000,
  logger: createLogger({ level: 'warn', name: 'digest-worker' }),
  signal: ending.signal,
  onReady: isReady.resolve,
})
await isReady.promise
await serveParent<'cpu'>({}, () => {
  const { user, system } = process.cpuUsage()
  return Promise.resolve((user + system) / 1_000)
})
ending.abort()
await done
