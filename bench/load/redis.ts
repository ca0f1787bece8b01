/** A connection to Redis: entries of a stream, each call one XADD. */
import { createClient } from '@redis/client'
import type { Caller, Target } from './target.ts'

/** `path` is the key of the stream. */
export async function openRedis({ host, port, path }: Target): Promise<Caller> {
  const client = createClient({ socket: { host, port } })
  client.on('error', (error: Error) => {
    throw error
  })
  await client.connect()
  return {
    call(message, answered) {
      client.sendCommand(['XADD', path, '*', 'text', Buffer.from(message)]).then(
        () => answered(true),
        () => answered(false),
      )
    },
    async [Symbol.asyncDispose]() {
      client.destroy()
    },
  }
}
