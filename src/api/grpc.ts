/**
 * grpc-js behind types: a service is a generated table of methods and an object of handlers that
 * take and answer decoded messages. Decoding happens here and not in grpc-js, which would call
 * malformed bytes an internal error.
 */
import type {
  Metadata,
  Server,
  ServerUnaryCall,
  ServerWritableStream,
  ServiceDefinition,
  StatusObject,
  sendUnaryData,
  UntypedServiceImplementation,
} from '@grpc/grpc-js'
import type { AnyMethod, Got, Sent, Service } from '../codec/method.ts'
import { ForumError } from '../core/error.ts'
import { Call, type CallSource } from './call.ts'
import type { Shares } from './shares.ts'

/** What answers a method: a message, or the bytes of one that were made before. */
type Answer<M extends AnyMethod> = Sent<M['response']> | Buffer

type UnaryHandler<M extends AnyMethod> = (
  request: Got<M['request']>,
  call: Call,
) => Answer<M> | Promise<Answer<M>>

/** Yields encoded messages, so that one encoding can serve many subscribers. */
type StreamHandler<M extends AnyMethod> = (
  request: Got<M['request']>,
  call: Call,
) => AsyncIterable<Buffer>

/** A handler for every method of a service. */
export type Handlers<S extends Service> = {
  readonly [Name in keyof S]: S[Name] extends { readonly responseStream: true }
    ? StreamHandler<S[Name]>
    : UnaryHandler<S[Name]>
}

/** What is the same for all calls: what is done before a handler, and what an answer carries. */
export interface Door {
  /** What each client has under way. */
  readonly shares: Shares
  /** Resolves once the call may read; undefined when it may at once. */
  enter(call: Call): Promise<void> | undefined
  /** Metadata behind every answer. Must be called in the turn in which the answer was read. */
  trailer(): Metadata
  failure(reason: unknown): StatusObject
  /** Aborted when no new work should begin. */
  readonly closing: AbortSignal
}

type ErasedUnary = (request: unknown, call: Call) => unknown
type ErasedStream = (request: unknown, call: Call) => AsyncIterable<Buffer>

/**
 * A method with its handler behind its door: bytes in, bytes out, whatever brings the call.
 * What these throw is for `failure`, which makes a status of it.
 */
export interface BoundMethod {
  readonly path: string
  readonly responseStream: boolean
  /** Of a method without a response stream. */
  answer(source: CallSource, request: Buffer): Promise<{ response: Buffer; trailer: Metadata }>
  /** Of a method with one; `trailer` is what comes behind it. */
  stream(source: CallSource, request: Buffer): AsyncIterable<Buffer>
  trailer(): Metadata
  failure(reason: unknown): StatusObject
}

/** Serves `service`, and answers its methods for whatever else may bring calls. */
export function addService<S extends Service>(
  server: Server,
  { service, handlers, door }: { service: S; handlers: Handlers<S>; door: Door },
): readonly BoundMethod[] {
  const definition: Record<string, ServiceDefinition[string]> = {}
  const implementation: UntypedServiceImplementation = {}
  const methods = Object.entries(service).map(([name, method]) => {
    // The types of `Handlers` have made sure that each handler fits its method.
    const bound = bind(method, handlers[name], door)
    definition[name] = definitionOf(name, bound)
    implementation[name] = bound.responseStream ? streamOf(bound) : unaryOf(bound)
    return bound
  })
  server.addService(definition, implementation)
  return methods
}

function bind(method: AnyMethod, handler: unknown, door: Door): BoundMethod {
  return {
    path: method.path,
    responseStream: method.responseStream,
    async answer(source, bytes) {
      const call = new Call(source, door.closing)
      const client = door.shares.begin('calls', call.peer)
      try {
        const request = decoded(method, bytes)
        const entered = door.enter(call)
        if (entered !== undefined) await entered
        // What is read without waiting is answered with the version of this very moment.
        const answered = (handler as ErasedUnary)(request, call)
        const response = answered instanceof Promise ? await answered : answered
        const trailer = door.trailer()
        call.answered()
        return { response: encoded(method, response), trailer }
      } finally {
        door.shares.end('calls', client)
      }
    },
    async *stream(source, bytes) {
      const call = new Call(source, door.closing)
      const client = door.shares.begin('streams', call.peer)
      try {
        const request = decoded(method, bytes)
        await door.enter(call)
        yield* (handler as ErasedStream)(request, call)
      } finally {
        door.shares.end('streams', client)
      }
    },
    trailer: () => door.trailer(),
    failure: (reason) => door.failure(reason),
  }
}

function definitionOf(
  name: string,
  { path, responseStream }: BoundMethod,
): ServiceDefinition[string] {
  return {
    path,
    originalName: name,
    requestStream: false,
    responseStream,
    requestSerialize: same,
    requestDeserialize: same,
    responseSerialize: same,
    responseDeserialize: same,
  }
}

function same(bytes: Buffer): Buffer {
  return bytes
}

function unaryOf(method: BoundMethod) {
  return (source: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>): void => {
    method.answer(source, source.request).then(
      ({ response, trailer }) => answer(null, response, trailer),
      (reason: unknown) => answer(method.failure(reason)),
    )
  }
}

function streamOf(method: BoundMethod) {
  return (stream: ServerWritableStream<Buffer, Buffer>): void => {
    void answerMany(stream)
  }

  async function answerMany(stream: ServerWritableStream<Buffer, Buffer>): Promise<void> {
    try {
      for await (const bytes of method.stream(stream, stream.request)) {
        if (stream.cancelled) return
        if (!stream.write(bytes)) await drained(stream)
      }
      stream.end(method.trailer())
    } catch (reason) {
      if (!stream.cancelled) stream.emit('error', method.failure(reason))
    }
  }
}

/** Resolves when the stream takes more, or never will. */
function drained(stream: ServerWritableStream<Buffer, Buffer>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const done = () => {
    stream.off('drain', done)
    stream.off('cancelled', done)
    resolve()
  }
  stream.on('drain', done)
  stream.on('cancelled', done)
  if (stream.cancelled) done()
  return promise
}

function decoded(method: AnyMethod, bytes: Buffer): unknown {
  try {
    return method.request.decode(bytes)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const rule = 'expected a protobuf message with texts in UTF-8'
    throw new ForumError('invalid', `request of ${method.path} (${why}): ${rule}`, { cause })
  }
}

function encoded(method: AnyMethod, response: unknown): Buffer {
  if (Buffer.isBuffer(response)) return response
  return toBuffer(method.response.encode(response as never))
}

/** The same bytes, as grpc-js wants them. */
export function toBuffer(bytes: Uint8Array): Buffer {
  if (Buffer.isBuffer(bytes)) return bytes
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
