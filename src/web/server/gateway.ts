/**
 * The gateway: gRPC-Web calls of the page, answered by the handlers of the API.
 *
 * A browser can neither speak HTTP/2 frames nor read trailers, so they come in the body; that is
 * all there is to translate. Errors, versions and streams are those of the API.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type StatusObject, status } from '@grpc/grpc-js'
import type { BoundMethod } from '../../api/grpc.ts'
import { ForumError } from '../../core/error.ts'
import { REQUEST_BYTES_MAX } from '../../core/limits.ts'
import { CONTENT_TYPE, FrameReader, messageFrame, trailersFrame } from '../grpc-web-frame.ts'
import { WebCall } from './web-call.ts'

/** What operators do, they do by the command line: no page can be tricked into it. */
const NOT_FOR_PAGES = '/parley.v1.Cluster/Leave'

const HEADERS = {
  'content-type': CONTENT_TYPE,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
} as const

export interface Gateway {
  /** The method that a request calls, if it calls one. */
  methodOf(request: IncomingMessage): BoundMethod | undefined
  /** Answers it; never throws. */
  answer(method: BoundMethod, request: IncomingMessage, response: ServerResponse): Promise<void>
}

export function openGateway(methods: readonly BoundMethod[]): Gateway {
  const offered = methods.filter(({ path }) => path !== NOT_FOR_PAGES)
  const byPath = new Map(offered.map((method) => [method.path, method]))
  return {
    methodOf: ({ url = '' }) => byPath.get(url),
    answer,
  }
}

async function answer(
  method: BoundMethod,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  using call = new WebCall(method.path, request, response)
  const end = await answered(method, call, { request, response }).catch((reason: unknown) => {
    return method.failure(reason)
  })
  // What is left of a body that was not read to its end would be taken for the next request.
  if (!request.complete && !response.headersSent) response.setHeader('connection', 'close')
  request.resume()
  if (response.destroyed) return
  if (!response.headersSent) response.writeHead(200, HEADERS)
  const late = { ...end, code: status.DEADLINE_EXCEEDED, details: 'deadline exceeded' }
  response.end(trailersFrame(trailersOf(call.isLate && end.code !== status.OK ? late : end)))
}

/** Writes the messages of the answer; how it ended. */
async function answered(
  method: BoundMethod,
  call: WebCall,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<StatusObject> {
  const bytes = await messageOf(request)
  response.writeHead(200, HEADERS)
  if (!method.responseStream) {
    const { response: message, trailer } = await method.answer(call, bytes)
    response.write(messageFrame(message))
    return { code: status.OK, details: '', metadata: trailer }
  }
  response.flushHeaders()
  for await (const message of method.stream(call, bytes)) {
    if (call.cancelled) break
    if (!response.write(messageFrame(message))) await drained(response)
  }
  return { code: status.OK, details: '', metadata: method.trailer() }
}

/** The one message of a request, no longer than the API takes. */
async function messageOf(request: IncomingMessage): Promise<Buffer> {
  const reader = new FrameReader(REQUEST_BYTES_MAX)
  const frames = []
  try {
    // A body that is refused half way must not take the answer with it.
    const chunks = request.iterator({ destroyOnReturn: false })
    for await (const chunk of chunks) frames.push(...reader.read(chunk as Buffer))
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new ForumError('invalid', `body of the request: ${cause.message}`, { cause })
  }
  const [frame] = frames
  if (frames.length !== 1 || frame?.kind !== 'message' || reader.hasRest) {
    throw new ForumError('invalid', 'body of the request: expected one gRPC-Web message')
  }
  return Buffer.from(frame.bytes.buffer, frame.bytes.byteOffset, frame.bytes.byteLength)
}

/** Resolves when the response takes more, or never will. */
function drained(response: ServerResponse): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const done = () => {
    response.off('drain', done)
    response.off('close', done)
    resolve()
  }
  response.on('drain', done)
  response.on('close', done)
  if (response.destroyed) done()
  return promise
}

function trailersOf({ code, details, metadata }: StatusObject): Map<string, string> {
  const trailers = new Map([['grpc-status', String(code)]])
  if (details !== '') trailers.set('grpc-message', encodeURIComponent(details))
  for (const [key, values] of Object.entries(metadata.toHttp2Headers())) {
    const value = Array.isArray(values) ? values.join(',') : String(values)
    trailers.set(key, value)
  }
  return trailers
}
