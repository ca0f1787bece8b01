/** What the parts of the pipeline tell each other, and how it is written. */
import { z } from 'zod'

/** What travels: a definition's settings, rows and partial results are JSON to the pipeline. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json }

/** One key of the partial results, and what was found for it. */
export type Cell = readonly [key: string, value: Json]

/** Of a digest under way; also the name of files and queues, hence the letters. */
const digestId = z.string().regex(/^[0-9a-z]{8,40}$/)
const workerId = z.string().regex(/^[0-9a-z]{8,40}$/)
const count = z.int().nonnegative()
const json = z.custom<Json>((value) => value !== undefined)
const cells = z.array(z.tuple([z.string(), json]))

export const ROLES = ['mapper', 'reducer', 'query'] as const
export type Role = (typeof ROLES)[number]

/** A digest that goes on: everything that a worker must know to take part. */
const open = z.object({
  kind: z.literal('open'),
  digest: digestId,
  /** Of whoever computes: other versions would compute something else. */
  version: z.string(),
  /** Queue of who asked. */
  reply: z.string(),
  settings: json,
  /** Whether queues and state survive the broker and the machine. */
  durable: z.boolean(),
  sources: z.int().positive(),
  /** The reducer that has each shard. */
  shards: z.array(workerId).nonempty(),
  query: workerId,
})
export type OpenDigest = z.infer<typeof open>

/** To all workers. */
const announcement = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('seek'),
    digest: digestId,
    version: z.string(),
    reply: z.string(),
  }),
  open,
  z.object({ kind: z.literal('ended'), digest: digestId }),
])
export type Announcement = z.infer<typeof announcement>

/** From the source to any mapper. */
const batch = z.object({ from: count, seq: count, rows: z.array(json) })
export type SourceBatch = z.infer<typeof batch>

/** To a stage that gathers: a part, or how many there are, or both. */
const gather = z.object({
  from: count,
  part: z.object({ seq: count, cells }).nullable(),
  total: count.nullable(),
})
export interface GatherMessage {
  /** Which origin says it. */
  readonly from: number
  readonly part: { readonly seq: number; readonly cells: readonly Cell[] } | null
  readonly total: number | null
}

/** To who asked. */
const reply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('here'), worker: workerId, roles: z.array(z.enum(ROLES)) }),
  z.object({ kind: z.literal('progress'), shard: count, next: z.array(count) }),
  z.object({ kind: z.literal('alive'), worker: workerId }),
  z.object({ kind: z.literal('result'), digest: digestId, result: z.string() }),
  z.object({ kind: z.literal('failed'), worker: workerId, reason: z.string() }),
])
export type Reply = z.infer<typeof reply>

export type Message = Announcement | SourceBatch | GatherMessage | Reply

export function encode(message: Message): Uint8Array {
  return Buffer.from(JSON.stringify(message))
}

/** Each throws when the bytes are not of that kind: nobody else should write to these queues. */
export const decode = {
  announcement: (bytes: Uint8Array): Announcement => announcement.parse(parse(bytes)),
  open: (text: string): OpenDigest => open.parse(JSON.parse(text)),
  batch: (bytes: Uint8Array): SourceBatch => batch.parse(parse(bytes)),
  gather: (bytes: Uint8Array): GatherMessage => gather.parse(parse(bytes)),
  reply: (bytes: Uint8Array): Reply => reply.parse(parse(bytes)),
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
}
