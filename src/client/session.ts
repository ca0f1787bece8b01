/** What a client has seen, so that it reads nothing older wherever it asks. */
import type { Metadata } from '@grpc/grpc-js'
import { decodeVector, encodeVector, VERSION_KEY } from '../codec/session-token.ts'
import { covers, EMPTY, merge, type Vector, type VersionVector } from '../core/vector.ts'

export class Session {
  #version: VersionVector
  #encoded: Buffer | undefined

  constructor(after: Vector = EMPTY) {
    this.#version = after
  }

  version(): VersionVector {
    return this.#version
  }

  saw(version: Vector): void {
    if (covers(this.#version, version)) return
    this.#version = merge(this.#version, version)
    this.#encoded = undefined
  }

  /** The version that an answer is part of, which is seen from now on. */
  sawTrailer(trailer: Metadata): VersionVector | undefined {
    const [bytes] = trailer.get(VERSION_KEY)
    const version = Buffer.isBuffer(bytes) ? decodeVector(bytes) : undefined
    if (version !== undefined) this.saw(version)
    return version
  }

  /** The token for the next request; undefined while nothing was seen. */
  token(): Buffer | undefined {
    if (this.#version.size === 0) return undefined
    this.#encoded ??= Buffer.from(encodeVector(this.#version))
    return this.#encoded
  }
}
