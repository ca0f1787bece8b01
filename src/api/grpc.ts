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
import { Call } from './call.ts'

type UnaryHandler<M extends AnyMethod> = (
  request: Got<M['request']>,
  call: Call,
) => Sent<M['response']> | Promise<Sent<M['response']>>

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

/** Serves `service`. */
export function addService<S extends Service>(
  server: Server,
  { service, handlers, door }: { service: S; handlers: Handlers<S>; door: Door },
): void {
  const definition: Record<string, ServiceDefinition[string]> = {}
  const implementation: UntypedServiceImplementation = {}
  for (const [name, method] of Object.entries(service)) {
    definition[name] = definitionOf(name, method)
    // The types of `Handlers` have made sure that each handler fits its method.
    const handler: unknown = handlers[name]
    implementation[name] = method.responseStream
      ? streamOf(method, handler as ErasedStream, door)
      : unaryOf(method, handler as ErasedUnary, door)
  }
  server.addService(definition, implementation)
}

function definitionOf(name: string, method: AnyMethod): ServiceDefinition[string] {
  return {
    path: method.path,
    originalName: name,
    requestStream: method.requestStream,
    responseStream: method.responseStream,
    requestSerialize: same,
    requestDeserialize: same,
    responseSerialize: same,
    responseDeserialize: same,
  }
}

function same(bytes: Buffer): Buffer {
  return bytes
}

function unaryOf(method: AnyMethod, handler: ErasedUnary, door: Door) {
  return (source: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>): void => {
    void answerOne(source, answer)
  }

  async function answerOne(
    source: ServerUnaryCall<Buffer, Buffer>,
    answer: sendUnaryData<Buffer>,
  ): Promise<void> {
    try {
      const call = new Call(source, door.closing)
      const request = decoded(method, source.request)
      const entered = door.enter(call)
      if (entered !== undefined) await entered
      // What is read without waiting is answered with the version of this very moment.
      const answered = handler(request, call)
      const response = answered instanceof Promise ? await answered : answered
      const trailer = door.trailer()
      call.answered()
      answer(null, encoded(method, response), trailer)
    } catch (reason) {
      answer(door.failure(reason))
    }
  }
}

function streamOf(method: AnyMethod, handler: ErasedStream, door: Door) {
  return (stream: ServerWritableStream<Buffer, Buffer>): void => {
    void answerMany(stream)
  }

  async function answerMany(stream: ServerWritableStream<Buffer, Buffer>): Promise<void> {
    try {
      const call = new Call(stream, door.closing)
      const request = decoded(method, stream.request)
      await door.enter(call)
      for await (const bytes of handler(request, call)) {
        if (stream.cancelled) return
        if (!stream.write(bytes)) await drained(stream)
      }
      stream.end(door.trailer())
    } catch (reason) {
      if (!stream.cancelled) stream.emit('error', door.failure(reason))
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
  return toBuffer(method.response.encode(response as never))
}

/** The same bytes, as grpc-js wants them. */
export function toBuffer(bytes: Uint8Array): Buffer {
  if (Buffer.isBuffer(bytes)) return bytes
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
