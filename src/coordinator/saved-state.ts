/** What the engine `members` keeps over a restart, as bytes: JSON, so that people can read it. */
import { z } from 'zod'
import type { Configuration } from '../core/configuration.ts'
import { ForumError } from '../core/error.ts'
import { isReplicaId, type ReplicaId } from '../core/ids.ts'
import { REPLICAS_MAX } from '../core/limits.ts'
import type { SavedState } from './members-io.ts'

/** Of the layout below. A newer one is refused: what it means is not known here. */
const VERSION = 1

/** The id of a replica. */
export const IdShape = z
  .string()
  .refine(isReplicaId)
  .transform((id): ReplicaId => id as ReplicaId)
const Whole = z.int().min(0)
const Ids = z.array(IdShape).max(REPLICAS_MAX)

const BallotShape = z.object({ round: Whole, replica: IdShape })
/** A configuration, as it is kept. */
export const ConfigurationShape = z.object({
  epoch: z.int().min(1),
  voters: Ids,
  replicas: z
    .array(z.object({ id: IdShape, incarnation: Whole, state: z.enum(['serving', 'syncing']) }))
    .max(REPLICAS_MAX),
  left: Ids,
}) satisfies z.ZodType<Configuration>
const StateShape = z.object({
  version: z.literal(VERSION),
  incarnation: Whole,
  configuration: ConfigurationShape.optional(),
  promised: BallotShape.optional(),
  vote: z.object({ ballot: BallotShape, configuration: ConfigurationShape }).optional(),
})

export function encodeState(state: SavedState): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ version: VERSION, ...state }))
}

/** Throws `corrupt` for what this version did not write. */
export function decodeState(bytes: Uint8Array): SavedState {
  const value = parseJson(bytes)
  const version = z.object({ version: z.number() }).safeParse(value)
  if (version.success && version.data.version > VERSION) {
    const message = `state of the coordinator: version ${version.data.version}, expected ${VERSION}`
    throw new ForumError('corrupt', `${message}; a newer parley wrote it`)
  }
  const result = StateShape.safeParse(value)
  if (!result.success) {
    const message = `state of the coordinator: ${z.prettifyError(result.error)}`
    throw new ForumError('corrupt', message, { cause: result.error })
  }
  const { incarnation, configuration, promised, vote } = result.data
  return { incarnation, configuration, promised, vote }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new ForumError('corrupt', 'state of the coordinator: expected JSON', { cause })
  }
}
