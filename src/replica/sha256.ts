import { hash } from 'node:crypto'
import type { Hash } from '../core/digest.ts'

/**
 * SHA-256 for the core. By way of a text of one character for each byte: a buffer would be given
 * memory of its own, which takes Node longer than the hash.
 */
export const sha256: Hash = (data) => Buffer.from(hash('sha256', data, 'binary'), 'binary')
