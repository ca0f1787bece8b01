/** Calls as any gRPC client makes them: bytes in, bytes and a status out. */
import { ChannelCredentials, Client, Metadata, status } from '@grpc/grpc-js'
import type { AnyMethod, Got, Sent } from '../../src/codec/method.ts'

/** How a call ended. */
export interface Ended<Response> {
  /** Name of the status, as in `NOT_FOUND`. */
  readonly code: string
  readonly details: string
  readonly trailer: Metadata
  readonly response: Response | undefined
}

export interface PlainOptions {
  readonly authorization?: string
  readonly after?: Uint8Array
  readonly deadlineMs?: number
  /** Whatever else is to be said. */
  readonly metadata?: Readonly<Record<string, string>>
}

export function metadataOf({ authorization, after, metadata: more }: PlainOptions): Metadata {
  const metadata = new Metadata()
  for (const [key, value] of Object.entries(more ?? {})) metadata.set(key, value)
  if (authorization !== undefined) metadata.set('authorization', authorization)
  if (after !== undefined) metadata.set('parley-after-bin', Buffer.from(after))
  return metadata
}

const same = (bytes: Buffer): Buffer => bytes

/** Sends these bytes, whatever they are. */
export async function callBytes(
  address: string,
  path: string,
  bytes: Uint8Array,
  options: PlainOptions = {},
): Promise<Ended<Buffer>> {
  using client = openPlain(address)
  const deadline =
    options.deadlineMs === undefined ? {} : { deadline: Date.now() + options.deadlineMs }
  return await new Promise((resolve) => {
    let response: Buffer | undefined
    const metadata = metadataOf(options)
    client.client
      .makeUnaryRequest(path, same, same, Buffer.from(bytes), metadata, deadline, (_, answer) => {
        response = answer
      })
      .on('status', ({ code, details, metadata: trailer }) => {
        resolve({ code: status[code] ?? '', details, trailer, response })
      })
  })
}

/** Sends a request of a method. */
export async function call<M extends AnyMethod>(
  address: string,
  method: M,
  request: Sent<M['request']>,
  options: PlainOptions = {},
): Promise<Ended<Got<M['response']>>> {
  const bytes = method.request.encode(request as never)
  const ended = await callBytes(address, method.path, bytes, options)
  if (ended.response === undefined) return { ...ended, response: undefined }
  return { ...ended, response: method.response.decode(ended.response) as Got<M['response']> }
}

/** A client of grpc-js that closes with its scope. */
export function openPlain(address: string): Disposable & { readonly client: Client } {
  const client = new Client(address, ChannelCredentials.createInsecure())
  return { client, [Symbol.dispose]: () => client.close() }
}
