/** Alarms that stand, each with the time at which it was raised. */
import type { Alarm } from '../replication/replication.ts'
import type { ReplicaAlarm } from './replica.ts'

type Raised = Omit<ReplicaAlarm, 'since'>

export class StandingAlarms {
  readonly #alarms = new Map<string, ReplicaAlarm>()

  /** Raises an alarm of this replica's own, since now. */
  raise(alarm: Raised, now: number): void {
    const key = keyOf(alarm)
    if (!this.#alarms.has(key)) this.#alarms.set(key, { ...alarm, since: now })
  }

  clear(kind: ReplicaAlarm['kind'], replica: ReplicaAlarm['replica']): void {
    this.#alarms.delete(keyOf({ kind, replica }))
  }

  /** These are the alarms of the replication machine now. Answers those that are new. */
  replace(current: readonly Alarm[], now: number): readonly ReplicaAlarm[] {
    const keys = new Set(current.map(keyOf))
    for (const [key, alarm] of this.#alarms) {
      if (alarm.kind !== 'disk' && !keys.has(key)) this.#alarms.delete(key)
    }
    const raised = current
      .filter((alarm) => !this.#alarms.has(keyOf(alarm)))
      .map((alarm) => ({ ...alarm, since: now }))
    for (const alarm of raised) this.#alarms.set(keyOf(alarm), alarm)
    return raised
  }

  list(): readonly ReplicaAlarm[] {
    return [...this.#alarms.values()]
  }
}

function keyOf({ kind, replica }: Pick<Raised, 'kind' | 'replica'>): string {
  return `${kind} ${replica}`
}
