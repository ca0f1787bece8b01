/** Names of forums and replicas, which are printed in many places. */
import { FORUM_NAME_BYTES_MAX, REPLICA_NAME_BYTES_MAX } from '../core/limits.ts'
import { badUsage } from './failure.ts'
import { printableLine } from './print-text.ts'

const BYTES_MAX = { forum: FORUM_NAME_BYTES_MAX, replica: REPLICA_NAME_BYTES_MAX } as const

/** The name without the white space around it. Throws bad usage for what cannot be one. */
export function checkedName(kind: keyof typeof BYTES_MAX, text: string): string {
  const name = text.trim()
  const bytes = Buffer.byteLength(name)
  if (name === '') throw badUsage(`the name of a ${kind} cannot be empty: give it one`)
  if (bytes > BYTES_MAX[kind]) {
    throw badUsage(`the name of the ${kind} has ${bytes} bytes: at most ${BYTES_MAX[kind]}`)
  }
  if (printableLine(name) === name) return name
  throw badUsage(`the name of the ${kind} has control characters in it: leave them out`)
}
