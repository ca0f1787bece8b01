/** What replicas say that is wrong. */
import type { LabReplica } from '../engine/replica.ts'

/** Alarms that some replica tells of. */
export async function alarmsOf(replicas: readonly LabReplica[]): Promise<string[]> {
  const all = await Promise.all(
    replicas.map(async (replica) => {
      await using client = await replica.client()
      const { alarms } = await client.getClusterState({})
      return alarms.map(({ kind, text }) => `${replica.name}: ${kind}: ${text}`)
    }),
  )
  return all.flat()
}
