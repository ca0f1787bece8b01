/**
 * Which spare machine stands in for which job. Pure: the same sight gives the same plan, so a leader
 * that is new goes on where the one before it was.
 */
import { type JobId, type JobState, jobId, type Machine } from './work.ts'

/** What a leader sees. */
export interface Sight {
  readonly machines: readonly Machine[]
  /** Stand-ins on each machine that is heard, whatever their state; none of the others. */
  readonly standIns: ReadonlyMap<string, readonly JobState[]>
  /** Whether a machine has been silent to everybody for longer than it may be. */
  isGone(machine: string): boolean
  /** Whether a job has served on its own machine for long enough. */
  hasReturned(id: JobId): boolean
}

/** For which jobs each machine stands in, of those that are heard. */
export type Plan = ReadonlyMap<string, readonly JobId[]>

/**
 * A job of a machine that is gone gets one stand-in, where there is room. It is kept until the job
 * has returned: that the machine is heard again is not enough. Of several, one that serves stays.
 */
export function planStandIns(sight: Sight): Plan {
  const plan = new Map<string, JobId[]>(Array.from(sight.standIns.keys(), (name) => [name, []]))
  const missing: JobId[] = []
  for (const { name, jobs } of sight.machines) {
    for (const job of jobs) {
      const id = jobId(name, job.name)
      if (!job.moves || sight.hasReturned(id)) continue
      const holder = bestHolder(id, sight)
      if (holder !== undefined) plan.get(holder)?.push(id)
      else if (sight.isGone(name)) missing.push(id)
    }
  }
  for (const id of missing) {
    const spare = roomiest(plan, sight)
    if (spare !== undefined) plan.get(spare)?.push(id)
  }
  return plan
}

function bestHolder(id: JobId, { standIns }: Sight): string | undefined {
  const holders = [...standIns].flatMap(([name, states]) => {
    const found = states.find((state) => state.id === id)
    return found === undefined ? [] : [{ name, serves: found.serves }]
  })
  const byName = holders.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return (byName.find(({ serves }) => serves) ?? byName[0])?.name
}

/** The machine with the most room; what is still leaving takes its place until it has left. */
function roomiest(plan: ReadonlyMap<string, readonly JobId[]>, sight: Sight): string | undefined {
  let best: { readonly name: string; readonly room: number } | undefined
  for (const { name, places } of sight.machines) {
    const there = sight.standIns.get(name)
    if (there === undefined) continue
    const taken = new Set([...(plan.get(name) ?? []), ...there.map(({ id }) => id)])
    const room = places - taken.size
    if (room > 0 && room > (best?.room ?? 0)) best = { name, room }
  }
  return best?.name
}
