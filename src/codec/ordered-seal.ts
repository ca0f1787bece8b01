/**
 * Batches of the ordered log: known by their hashes, each of which holds the one before. Nobody
 * signs them: who may order entries is decided by the coordinator, and links know who speaks.
 */
import type { Batch, Draft } from '../core/entry.ts'
import { encodeBody, hashBody } from './batch-codec.ts'

const NONE = new Uint8Array()

/** Deterministic: the same draft, the same batch. */
export function sealOrdered(draft: Draft): Batch {
  const body = encodeBody(draft)
  return { ...draft, body, signature: NONE, authorKey: NONE, hash: hashBody(body) }
}
