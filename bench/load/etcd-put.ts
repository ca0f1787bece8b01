/** Requests of etcd's own gRPC interface: `etcdserverpb.PutRequest` with keys never used before. */
import { randomBytes } from 'node:crypto'
import protobuf from 'protobufjs'

export const PUT_PATH = '/etcdserverpb.KV/Put'

const KEY_FIELD = 1
const VALUE_FIELD = 2
const LENGTH_DELIMITED = 2

export function etcdPut(valueLength: number): () => Uint8Array {
  const prefix = randomBytes(8).toString('hex')
  const value = randomBytes(valueLength)
  let made = 0
  return () =>
    protobuf.Writer.create()
      .uint32((KEY_FIELD << 3) | LENGTH_DELIMITED)
      .string(`${prefix}/${made++}`)
      .uint32((VALUE_FIELD << 3) | LENGTH_DELIMITED)
      .bytes(value)
      .finish()
}
