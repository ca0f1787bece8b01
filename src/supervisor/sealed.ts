/**
 * Datagrams between supervisors: JSON behind an HMAC-SHA256 of the secret that they share. Who reads
 * the network learns names of machines and jobs, and can forge nothing.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import {
  JOBS_MAX,
  MACHINES_MAX,
  SUPERVISED_NAME_LENGTH_MAX,
  SUPERVISOR_DATAGRAM_BYTES_MAX,
} from '../core/limits.ts'
import type { Stamp } from './freshness.ts'
import type { JobId, PeerMessage } from './work.ts'

export interface Letter {
  readonly from: string
  readonly to: string
  readonly stamp: Stamp
  readonly message: PeerMessage
}

const SEAL_BYTES = 32

const name = z.string().min(1).max(SUPERVISED_NAME_LENGTH_MAX)
const id = z.custom<JobId>(
  (value) => typeof value === 'string' && /^[^/]{1,40}\/[^/]{1,40}$/.test(value),
)
const states = z.array(z.object({ id, serves: z.boolean() })).max(JOBS_MAX)
const message = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('beat'),
    jobs: states,
    standIns: states,
    hears: z.array(name).max(MACHINES_MAX),
    orders: z
      .array(id)
      .max(JOBS_MAX)
      .optional()
      .transform((orders) => orders),
  }),
  z.object({ kind: z.literal('election') }),
  z.object({ kind: z.literal('answer') }),
  z.object({ kind: z.literal('leading') }),
])
const letter = z.object({
  from: name,
  to: name,
  stamp: z.object({
    mine: z.string().max(SUPERVISED_NAME_LENGTH_MAX),
    yours: z.string().max(SUPERVISED_NAME_LENGTH_MAX),
    number: z.number().int().positive(),
  }),
  message,
})

export function sealLetter(content: Letter, secret: string): Uint8Array {
  const body = Buffer.from(JSON.stringify(content))
  return Buffer.concat([sealOf(body, secret), body])
}

/** What was sealed with this secret; undefined for anything else. Never throws. */
export function openLetter(bytes: Uint8Array, secret: string): Letter | undefined {
  if (bytes.length <= SEAL_BYTES || bytes.length > SUPERVISOR_DATAGRAM_BYTES_MAX) return undefined
  const body = bytes.subarray(SEAL_BYTES)
  if (!timingSafeEqual(sealOf(body, secret), bytes.subarray(0, SEAL_BYTES))) return undefined
  try {
    const { message, ...rest } = letter.parse(JSON.parse(Buffer.from(body).toString('utf8')))
    if (message.kind !== 'beat') return { ...rest, message }
    return { ...rest, message: { ...message, orders: message.orders } }
  } catch {
    // Of another version, with another idea of what supervisors say: as good as not heard.
    return undefined
  }
}

function sealOf(body: Uint8Array, secret: string): Buffer {
  return createHmac('sha256', secret).update('parley supervisor 1\0').update(body).digest()
}
