/** What the thread of a seal checker does. */
import { verify } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import type { SealAnswer, SealQuestion } from './seal-checker.ts'

parentPort?.on('message', ({ id, seals }: SealQuestion) => {
  const broken = seals.findIndex(({ key, body, signature }) => !verify(null, body, key, signature))
  parentPort?.postMessage({ id, broken } satisfies SealAnswer)
})
