/** Calls of the API over gRPC-Web: one answer, or a stream of them. */
import type { AnyMethod, Got, Sent } from '../../../codec/method.ts'
import { CONTENT_TYPE, FrameReader, messageFrame, type WebFrame } from '../../grpc-web-frame.ts'
import { isReachable, isUnreachable } from '../state/connection.ts'
import { Code, RpcError } from './rpc-error.ts'

/** Bytes of one answer that the page takes: a page of texts, with room for what is around them. */
const ANSWER_BYTES_MAX = 16 * 1024 * 1024

type Headers = Readonly<Record<string, string>>
type Trailers = ReadonlyMap<string, string>

export interface CallOptions {
  readonly headers: Headers
  readonly signal: AbortSignal
}

/** The one answer of a method, and the trailers behind it. Throws RpcError. */
export async function callOnce<M extends AnyMethod>(
  method: M,
  request: Sent<M['request']>,
  options: CallOptions,
): Promise<{ response: Got<M['response']>; trailers: Trailers }> {
  let response: Got<M['response']> | undefined
  for await (const frame of frames(method, request, options)) {
    if (frame.kind === 'message') response = method.response.decode(frame.bytes) as typeof response
    else if (response !== undefined) return { response, trailers: frame.trailers }
  }
  throw new RpcError(Code.unavailable, 'the answer ended early')
}

/** The answers of a streaming method, until it ends or the signal is aborted. Throws RpcError. */
export async function* callStream<M extends AnyMethod>(
  method: M,
  request: Sent<M['request']>,
  options: CallOptions,
): AsyncGenerator<Got<M['response']>> {
  for await (const frame of frames(method, request, options)) {
    if (frame.kind === 'message') yield method.response.decode(frame.bytes) as Got<M['response']>
    else return
  }
  throw new RpcError(Code.unavailable, 'the stream ended early')
}

/** The frames of an answer, the trailers last; a status other than OK is thrown. */
async function* frames<M extends AnyMethod>(
  method: M,
  request: Sent<M['request']>,
  options: CallOptions,
): AsyncGenerator<WebFrame> {
  const body = messageFrame(method.request.encode(request as never))
  const source = await opened(method.path, body, options)
  const reader = new FrameReader(ANSWER_BYTES_MAX)
  for (;;) {
    const { done, value } = await read(source)
    if (done || value === undefined) return
    for (const frame of reader.read(value)) {
      if (frame.kind === 'trailers') throwUnlessOk(frame.trailers)
      yield frame
    }
  }
}

type Source = ReadableStreamDefaultReader<Uint8Array>

async function opened(
  path: string,
  body: Uint8Array<ArrayBuffer>,
  { headers, signal }: CallOptions,
): Promise<Source> {
  let response: Response
  try {
    const all = { 'content-type': CONTENT_TYPE, ...headers }
    response = await fetch(path, { method: 'POST', headers: all, body, signal })
  } catch (cause) {
    throw broken(cause)
  }
  isReachable()
  if (response.ok && response.body !== null) return response.body.getReader()
  throw new RpcError(Code.unknown, `${response.status}: ${(await response.text()).trim()}`)
}

async function read(source: Source) {
  try {
    return await source.read()
  } catch (cause) {
    throw broken(cause)
  }
}

/** What fetch throws: the caller's own wish, or a replica that is not there. */
function broken(cause: unknown): unknown {
  if (cause instanceof DOMException && cause.name === 'AbortError') return cause
  isUnreachable()
  return new RpcError(Code.unavailable, 'the replica does not answer', { cause })
}

function throwUnlessOk(trailers: Trailers): void {
  const code = Number(trailers.get('grpc-status') ?? Code.unknown)
  if (code === Code.ok) return
  throw new RpcError(code, decodeURIComponent(trailers.get('grpc-message') ?? ''))
}
