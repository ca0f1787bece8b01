/** Server streams as any gRPC client reads them. */
import { type ClientReadableStream, type StatusObject, status } from '@grpc/grpc-js'
import type { AnyMethod, Got, Sent } from '../../src/codec/method.ts'
import { metadataOf, openPlain, type PlainOptions } from './plain-call.ts'

/** An open stream. Closing cancels it. */
export interface PlainStream<Message> extends Disposable {
  /** The next message; undefined when the stream has ended. */
  next(): Promise<Message | undefined>
  /** How it ended, once it has. */
  readonly ended: Promise<{ readonly code: string; readonly details: string }>
  /** Stops reading: what comes piles up at the sender. */
  readonly raw: ClientReadableStream<unknown>
}

export function openStream<M extends AnyMethod>(
  address: string,
  method: M,
  request: Sent<M['request']>,
  options: PlainOptions = {},
): PlainStream<Got<M['response']>> {
  const { client } = openPlain(address)
  const raw: ClientReadableStream<unknown> = client.makeServerStreamRequest(
    method.path,
    (sent: Sent<M['request']>) => Buffer.from(method.request.encode(sent as never)),
    (bytes: Buffer) => method.response.decode(bytes),
    request,
    metadataOf(options),
  )
  const ended = new Promise<StatusObject>((resolve) => raw.on('status', resolve))
  raw.on('error', () => {})
  const messages: AsyncIterator<unknown> = raw[Symbol.asyncIterator]()
  return {
    raw,
    ended: ended.then(({ code, details }) => ({ code: status[code] ?? '', details })),
    async next() {
      // How a stream failed is in `ended`.
      const read = await messages.next().catch(() => ({ done: true, value: undefined }))
      return read.done === true ? undefined : (read.value as Got<M['response']>)
    },
    [Symbol.dispose]() {
      raw.cancel()
      client.close()
    },
  }
}
