/** What replicas say that is wrong. */
import type { LabReplica } from '../engine/replica.ts'
import { until } from '../until.ts'

/** Alarms that some replica tells of. */
export async function alarmsOf(replicas: readonly LabReplica[]): Promise<string[]> {
  const all = await Promise.all(
    replicas.map(async (replica) => {
      // On a busy machine one call may come too late.
      const { alarms } = await until(() => replica.state())
      return alarms.map(({ kind, text }) => `${replica.name}: ${kind}: ${text}`)
    }),
  )
  return all.flat()
}
