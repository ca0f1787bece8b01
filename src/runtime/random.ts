/** Randomness: handed in where it is needed, so that a simulation can decide it. */
import { randomBytes } from 'node:crypto'

export interface Random {
  /** That many bytes which nobody can guess. */
  bytes(count: number): Uint8Array
}

/** The operating system's randomness. */
export function systemRandom(): Random {
  return { bytes: (count) => Uint8Array.from(randomBytes(count)) }
}
