/** The load client of the benchmark: it must see what a gRPC server answers, to the last call. */
import * as grpc from '@grpc/grpc-js'
import { expect, onTestFinished, test } from 'vitest'
import { openConnection } from '../../bench/load/connection.ts'

const PATH = '/bench.Echo/Call'
const bytes = {
  requestSerialize: (message: Buffer) => message,
  requestDeserialize: (message: Buffer) => message,
  responseSerialize: (message: Buffer) => message,
  responseDeserialize: (message: Buffer) => message,
}

/** A server that refuses messages beginning with 0, with metadata on every answer. */
async function serve() {
  const seen: Buffer[] = []
  const server = new grpc.Server()
  server.addService(
    { call: { path: PATH, requestStream: false, responseStream: false, ...bytes } },
    {
      call: (
        call: grpc.ServerUnaryCall<Buffer, Buffer>,
        answer: grpc.sendUnaryData<Buffer>,
      ): void => {
        seen.push(call.request)
        const metadata = new grpc.Metadata()
        metadata.set('parley-version-bin', Buffer.from([0, 1, 2]))
        call.sendMetadata(metadata)
        if (call.request[0] === 0) answer({ code: grpc.status.NOT_FOUND, details: '0' }, null)
        else answer(null, call.request, metadata)
      },
    },
  )
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    )
  })
  onTestFinished(() => server.forceShutdown())
  return {
    server,
    seen,
    target: { host: '127.0.0.1', port, path: PATH, metadata: { who: 'a load client' } },
  }
}

function unexpected(error: Error): void {
  throw error
}

test('a call that succeeds and one that is refused are told apart', async () => {
  const { target } = await serve()
  await using connection = await openConnection(target, unexpected)
  const call = (message: number[]) =>
    new Promise<boolean>((resolve) => connection.call(Uint8Array.from(message), resolve))

  expect(await call([1, 2, 3])).toBe(true)
  expect(await call([0])).toBe(false)
  expect(await call([])).toBe(true)
})

test('every call arrives whole and is answered once, beyond the window of the connection', async () => {
  const { target, seen } = await serve()
  await using connection = await openConnection(target, unexpected)
  const messages = Array.from({ length: 500 }, (_, index) => Buffer.alloc(1_000, (index % 255) + 1))

  const answers = await Promise.all(
    messages.map((message) => new Promise<boolean>((done) => connection.call(message, done))),
  )

  expect(answers).toEqual(messages.map(() => true))
  expect(Buffer.concat(seen.sort(Buffer.compare))).toEqual(
    Buffer.concat(messages.sort(Buffer.compare)),
  )
})

test('a connection that breaks is told, so that no load waits for ever', async () => {
  const { target, server } = await serve()
  const { promise: broken, resolve } = Promise.withResolvers<Error>()
  await using connection = await openConnection(target, resolve)
  await new Promise<boolean>((done) => connection.call(Uint8Array.of(1), done))

  server.forceShutdown()

  expect(await broken).toBeInstanceOf(Error)
})
