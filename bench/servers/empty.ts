/** The least that a gRPC server of this kind can do: decode a post, encode a message. */
import * as grpc from '@grpc/grpc-js'
import { parley } from '../../src/gen/messages.js'

export const EMPTY_PATH = '/bench.Empty/Call'

export interface EmptyServer extends AsyncDisposable {
  readonly port: number
}

const { PostMessageRequest, Message } = parley.v1

const service: grpc.ServiceDefinition = {
  call: {
    path: EMPTY_PATH,
    requestStream: false,
    responseStream: false,
    requestSerialize: (request: parley.v1.PostMessageRequest.$Properties) =>
      Buffer.from(PostMessageRequest.encode(request).finish()),
    requestDeserialize: (bytes: Buffer) => PostMessageRequest.decode(bytes),
    responseSerialize: (message: parley.v1.Message.$Properties) =>
      Buffer.from(Message.encode(message).finish()),
    responseDeserialize: (bytes: Buffer) => Message.decode(bytes),
  },
}

type Call = grpc.ServerUnaryCall<parley.v1.PostMessageRequest, parley.v1.Message.$Properties>

type Done = grpc.sendUnaryData<parley.v1.Message.$Properties>

/** `first` may put something before the answer; nothing if left out. */
export async function openEmptyServer(
  first: (text: string, then: () => void) => void = (_text, then) => then(),
): Promise<EmptyServer> {
  const server = new grpc.Server()
  const answer = (call: Call, done: Done): void => {
    const { topicId, text } = call.request
    first(text, () => done(null, { id: '1@0000000000', topicId, text }))
  }
  server.addService(service, { call: answer })
  const port = await new Promise<number>((resolve, reject) => {
    const credentials = grpc.ServerCredentials.createInsecure()
    server.bindAsync('127.0.0.1:0', credentials, (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    )
  })
  return {
    port,
    async [Symbol.asyncDispose]() {
      server.forceShutdown()
    },
  }
}
