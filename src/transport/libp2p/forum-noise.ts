/** Noise as libp2p has it, bound to the key of a forum. */
import type { ConnectionEncrypter, MessageStream } from '@libp2p/interface'
import { type NoiseComponents, type NoiseExtensions, noise } from '@libp2p/noise'
import { LengthPrefixedDecoder } from '@libp2p/utils'
import { noisePrologue } from './forum-network.ts'
import { LengthPrefixed } from './length-prefixed.ts'

/** Of a Noise message: two bytes, and what they can count. */
const MESSAGES = { lengthBytes: 2, frameBytesMax: 2 ** 16 - 1 }

export function forumNoise(
  key: Uint8Array,
): (components: NoiseComponents) => ConnectionEncrypter<NoiseExtensions> {
  const create = noise({ prologueBytes: noisePrologue(key) })
  return (components) => {
    const encrypter = create(components)
    return {
      protocol: encrypter.protocol,
      async secureInbound(connection, options) {
        const secured = await encrypter.secureInbound(connection, options)
        readWithoutExceptions(secured.connection)
        return secured
      },
      async secureOutbound(connection, options) {
        const secured = await encrypter.secureOutbound(connection, options)
        readWithoutExceptions(secured.connection)
        return secured
      },
    }
  }
}

/** Where a stream does not look as expected it is left as it is, which is only slower. */
function readWithoutExceptions(connection: MessageStream & { decoder?: unknown }): void {
  if (!(connection.decoder instanceof LengthPrefixedDecoder)) return
  connection.decoder = new LengthPrefixed(MESSAGES)
}
