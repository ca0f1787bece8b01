/** Alarms that stand, each with the time at which it was raised. */
import type { ReplicaId } from '../core/ids.ts'
import { REFUSED_SHOWN_MAX, REFUSED_SHOWN_MS } from '../core/limits.ts'
import type { Alarm, Now } from '../replication/replication.ts'
import type { Logger } from '../runtime/logger.ts'
import type { ReplicaAlarm } from './replica.ts'

export interface StandingAlarmsOptions {
  readonly self: ReplicaId
  readonly clock: { now(): Now }
  readonly logger: Logger
  /** The alarms of the replication machine now. */
  readonly current: () => readonly Alarm[]
}

type Raised = Omit<ReplicaAlarm, 'since'>

export class StandingAlarms {
  readonly #options: StandingAlarmsOptions
  readonly #alarms = new Map<string, ReplicaAlarm>()

  constructor(options: StandingAlarmsOptions) {
    this.#options = options
  }

  /** The disk refused a turn. */
  diskFailed(text: string): void {
    const { self, logger } = this.#options
    logger.error({ reason: text }, 'the disk refused')
    this.#raise({ kind: 'disk', replica: self, text })
  }

  diskWorks(): void {
    this.#alarms.delete(keyOf({ kind: 'disk', replica: this.#options.self }))
  }

  /** A peer sent what no honest replica sends. It is named for a while. */
  peerRefused(replica: ReplicaId, reason: string): void {
    const { clock, logger } = this.#options
    logger.warn({ peer: replica, reason }, 'a peer was refused')
    const refused = [...this.#alarms].filter(([, { kind }]) => kind === 'refused')
    const [oldest] = refused
    if (refused.length >= REFUSED_SHOWN_MAX && oldest !== undefined) this.#alarms.delete(oldest[0])
    const text = `${replica} sent what no honest replica sends: ${reason}`
    const alarm: Raised = { kind: 'refused', replica, text }
    // What it did last is the newest of all.
    this.#alarms.delete(keyOf(alarm))
    this.#alarms.set(keyOf(alarm), { ...alarm, since: clock.now().wall })
  }

  /** All that stand now; those that are new are logged. */
  list(): readonly ReplicaAlarm[] {
    const { current, logger } = this.#options
    const alarms = current()
    const keys = new Set(alarms.map(keyOf))
    for (const [key, alarm] of this.#alarms) {
      if (!this.#isOwn(alarm) && !keys.has(key)) this.#alarms.delete(key)
    }
    for (const alarm of alarms) {
      const known = this.#alarms.get(keyOf(alarm))
      // What stands since then may have become worse.
      if (known !== undefined) this.#alarms.set(keyOf(alarm), { ...alarm, since: known.since })
      if (known?.text === alarm.text) continue
      logger.error({ kind: alarm.kind, peer: alarm.replica }, alarm.text)
      this.#raise(alarm)
    }
    return [...this.#alarms.values()]
  }

  /** Whether it stands although the replication machine does not say so. */
  #isOwn({ kind, since }: ReplicaAlarm): boolean {
    if (kind !== 'refused') return kind === 'disk'
    return this.#options.clock.now().wall - since < REFUSED_SHOWN_MS
  }

  #raise(alarm: Raised): void {
    const since = this.#options.clock.now().wall
    const key = keyOf(alarm)
    if (!this.#alarms.has(key)) this.#alarms.set(key, { ...alarm, since })
  }
}

function keyOf({ kind, replica }: Pick<Raised, 'kind' | 'replica'>): string {
  return `${kind} ${replica}`
}

/** How many there are of each kind. */
export function countsOf(alarms: readonly ReplicaAlarm[]): Map<string, number> {
  const kinds = Map.groupBy(alarms, ({ kind }) => kind)
  return new Map([...kinds].map(([kind, those]) => [kind, those.length]))
}
