/**
 * The door of a forum: both ends of a connection prove that they know its key before a byte of any
 * protocol is read. Strangers get no further than a number of fixed length.
 *
 * The proof alone could be passed on by somebody in the middle, who then speaks for himself. So the
 * key goes into the Noise handshake, too (see `noisePrologue`), and binds what follows to it.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { AbortOptions, ConnectionProtector, MessageStream } from '@libp2p/interface'
import { byteStream } from '@libp2p/utils'

const NONCE_BYTES = 32
const PROOF_BYTES = 32

type Side = MessageStream['direction']

/** Lets a connection pass if its other end knows `key`. */
export function keyProof(key: Uint8Array): () => ConnectionProtector {
  return () => ({ protect: (connection, options) => prove(connection, key, options) })
}

async function prove(
  connection: MessageStream,
  key: Uint8Array,
  options?: AbortOptions,
): Promise<MessageStream> {
  const { direction } = connection
  const bytes = byteStream(connection)
  const own = randomBytes(NONCE_BYTES)
  await bytes.write(own, options)
  const other = (await bytes.read({ ...options, bytes: NONCE_BYTES })).subarray()
  await bytes.write(proofOf(key, direction, own, other), options)
  const proof = (await bytes.read({ ...options, bytes: PROOF_BYTES })).subarray()
  const opposite = direction === 'inbound' ? 'outbound' : 'inbound'
  if (!timingSafeEqual(proof, proofOf(key, opposite, other, own))) {
    throw new Error('the other end does not know the key of the forum')
  }
  return inOnePiece(bytes.unwrap())
}

/**
 * What is sent leaves in one piece. libp2p writes each part of it by itself (a length, then the
 * bytes), and each is a call to the system here and a wake-up at the other end.
 */
function inOnePiece(connection: MessageStream): MessageStream {
  const send = connection.send.bind(connection)
  connection.send = (data) => send(data.subarray())
  return connection
}

/** The side is in it, so that a proof cannot be sent back to its maker. */
function proofOf(key: Uint8Array, side: Side, own: Uint8Array, other: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(side).update(own).update(other).digest()
}
