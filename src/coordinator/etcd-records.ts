/**
 * What parley keeps in etcd, under `/parley/<forum>/`, as JSON that operators can read:
 *
 *     configuration     the newest configuration
 *     replica/<id>      what a replica says of itself, for as long as its lease lasts
 *     leaving/<id>      a replica that is to leave for good
 */
import { z } from 'zod'
import type { Configuration, Report } from '../core/configuration.ts'
import { ForumError } from '../core/error.ts'
import { type ForumId, isReplicaId, type ReplicaId } from '../core/ids.ts'
import { REPLICAS_MAX } from '../core/limits.ts'
import type { EtcdEntry } from './etcd-client.ts'
import type { Guard, Held, Holdings, ReplicaRecord } from './planner.ts'
import { ConfigurationShape, IdShape } from './saved-state.ts'

/** The key of the newest configuration. */
export const CONFIGURATION = 'configuration'

const REPLICA = 'replica/'
const LEAVING = 'leaving/'

const Whole = z.int().min(0)
const ReportShape = z.object({
  kind: z.enum(['caught-up', 'stuck']),
  replica: IdShape,
  incarnation: Whole,
}) satisfies z.ZodType<Report>
const RecordShape = z.object({
  incarnation: Whole,
  epoch: Whole,
  resting: z.boolean(),
  reports: z.array(ReportShape).max(2 * REPLICAS_MAX),
}) satisfies z.ZodType<ReplicaRecord>

/** What all keys of a forum begin with. */
export function prefixOf(forum: ForumId): string {
  return `/parley/${forum}/`
}

/** The key of what a replica says of itself. */
export function replicaKey(replica: ReplicaId): string {
  return REPLICA + replica
}

/** The key that is there while a replica is to leave. */
export function leavingKey(replica: ReplicaId): string {
  return LEAVING + replica
}

/** The key of what a guard is about. */
export function guardedKey({ about }: Guard): string {
  return about === 'configuration' ? CONFIGURATION : replicaKey(about)
}

/** As it stands in etcd. */
export function encodeRecord(record: ReplicaRecord): string {
  const { incarnation, epoch, resting, reports } = record
  return JSON.stringify({ incarnation, epoch, resting, reports })
}

/** As it stands in etcd. */
export function encodeConfiguration(configuration: Configuration): string {
  return JSON.stringify(configuration)
}

/** Throws `corrupt` for what this version did not write: no decision may rest on a part. */
export function decodeHoldings(entries: readonly EtcdEntry[]): Holdings {
  let configuration: Held<Configuration> | undefined
  const replicas = new Map<ReplicaId, Held<ReplicaRecord>>()
  const leaving = new Set<ReplicaId>()
  for (const entry of entries) {
    const { key, revision } = entry
    const replica = idIn(key, REPLICA)
    const leaver = idIn(key, LEAVING)
    if (replica !== undefined)
      replicas.set(replica, { value: decode(RecordShape, entry), revision })
    if (leaver !== undefined) leaving.add(leaver)
    if (key !== CONFIGURATION) continue
    configuration = { value: decode(ConfigurationShape, entry), revision }
  }
  return { configuration, replicas, leaving }
}

function idIn(key: string, prefix: string): ReplicaId | undefined {
  const id = key.slice(prefix.length)
  return key.startsWith(prefix) && isReplicaId(id) ? id : undefined
}

function decode<T>(shape: z.ZodType<T>, { key, value }: EtcdEntry): T {
  const result = shape.safeParse(parsed(value))
  if (result.success) return result.data
  const message = `"${key}" in etcd is not what this version writes`
  throw new ForumError('corrupt', `${message}: ${z.prettifyError(result.error)}`)
}

/** Undefined, which no shape takes, for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
