/** Calls that come from nowhere, for handlers that are tested without a connection. */
import { Metadata } from '@grpc/grpc-js'
import { Call } from '../../src/api/call.ts'

export interface FakeCallOptions {
  readonly metadata?: Readonly<Record<string, string>>
  /** host:port of the client. */
  readonly peer?: string
  readonly path?: string
}

export function fakeCall(options: FakeCallOptions = {}): Call {
  const { metadata = {}, peer = '127.0.0.1:1', path = '/fake.Service/Method' } = options
  const source = {
    metadata: Metadata.fromHttp2Headers(metadata),
    cancelled: false,
    getPath: () => path,
    getPeer: () => peer,
    once: () => {},
  }
  return new Call(source, new AbortController().signal)
}
