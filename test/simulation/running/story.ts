/** A story: one world, by its seed and what is asked of it. Everything that happens follows from it. */
import type { TraceEvent } from '../../../src/trace/trace-event.ts'
import type { ChainBug } from '../chain/planted.ts'
import { chainProfileOf } from '../chain/profile.ts'
import { simulateChain } from '../chain/simulate-chain.ts'
import { drawFaults, type FaultName, type Mode } from '../faults/kinds.ts'
import { NO_HAZARDS } from '../faults/hazards.ts'
import type { Bug } from '../planted.ts'
import { profileOf } from '../profile.ts'
import { Random } from '../../../src/lab/random.ts'
import { simulate } from '../simulate.ts'

/** Calls of all clients together. */
export const CALLS = 300
/** Virtual time in which they must be made, or never are, ms. */
const DURATION_MS = 60_000
const CALM_DELAY_MS = 2

export interface Story {
  readonly mode: Mode
  readonly seed: number
  readonly faults: readonly FaultName[]
  readonly calls: number
  /** Single faults that do not happen, such as `crash#3`. */
  readonly skipped: readonly string[]
  /** As many as the seed says, if nothing is said. */
  readonly clients?: number | undefined
  readonly replicas?: number | undefined
}

export interface Violation {
  readonly checker: string
  readonly text: string
}

/** What came of a story. */
export interface Told {
  readonly violations: readonly Violation[]
  /** Single faults that came about. */
  readonly fired: readonly string[]
  /** How often what went wrong with packets. */
  readonly packets: Readonly<Record<string, number>>
  readonly calls: number
  readonly virtualMs: number
}

export interface TellOptions {
  readonly bug?: Bug | ChainBug | undefined
  /** Is told what happens. */
  readonly trace?: ((line: string) => void) | undefined
}

/** A broken invariant, or any other error, ends a story; it is a violation like others. */
const CRASHED = { fired: [], packets: {}, calls: 0, virtualMs: 0 }

export function tell(story: Story, options: TellOptions = {}): Told {
  try {
    return story.mode === 'crdt' ? tellCrdt(story, options) : tellChain(story, options)
  } catch (reason) {
    const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
    return { ...CRASHED, violations: [{ checker: 'assertion', text }] }
  }
}

/** Tells the same again, and hands over every event. */
export function record(story: Story, take: (event: TraceEvent) => void): void {
  const { mode, seed } = story
  try {
    if (mode === 'crdt') simulate(seed, { profile: crdtProfile(story) }).again(take)
    else simulateChain(seed, { profile: chainProfile(story) }).again(take)
  } catch {
    // It ends where the story ended: what was recorded until then is what there is to see.
  }
}

function tellCrdt(story: Story, { bug, trace }: TellOptions): Told {
  const profile = crdtProfile(story)
  const planted = bug as Bug | undefined
  const { outcome, violations } = simulate(story.seed, {
    profile,
    trace,
    ...(planted && { bug: planted }),
  })
  const { fired, packets, history, virtualMilliseconds: virtualMs } = outcome
  return { violations, fired, packets, calls: history.calls, virtualMs }
}

function tellChain(story: Story, { bug, trace }: TellOptions): Told {
  const profile = chainProfile(story)
  const planted = bug as ChainBug | undefined
  const { outcome, violations } = simulateChain(story.seed, {
    profile,
    trace,
    ...(planted && { bug: planted }),
  })
  const { fired, packets, calls, virtualMilliseconds: virtualMs } = outcome
  return { violations, fired, packets, calls, virtualMs }
}

function crdtProfile(story: Story) {
  const { clients, gossip } = profileOf(story.seed)
  return {
    ...common(story),
    gossip,
    gossipLoss: 0,
    lateStart: 0,
    ...drawFaults(story.faults, story.seed),
    clients: story.clients ?? clients,
    replicas: story.replicas ?? 3 + new Random(story.seed).below(5),
  }
}

function chainProfile(story: Story) {
  const { clients, dawdling } = chainProfileOf(story.seed)
  return {
    ...common(story),
    joiners: 0,
    dawdling,
    ...drawFaults(story.faults, story.seed),
    clients: story.clients ?? clients,
    members: story.replicas ?? new Random(story.seed).pick([1, 3, 3, 3, 4, 5, 5, 7]),
  }
}

function common({ calls, skipped }: Story) {
  return {
    ...NO_HAZARDS,
    delay: CALM_DELAY_MS,
    duration: DURATION_MS,
    spares: 0,
    calls,
    skipped,
  }
}

/** The command that tells it again. */
export function commandOf(story: Story): string {
  const { mode, seed, faults, calls, skipped, clients, replicas } = story
  const more = [
    ...(calls === CALLS ? [] : [`--calls ${calls}`]),
    ...(clients === undefined ? [] : [`--clients ${clients}`]),
    ...(replicas === undefined ? [] : [`--replicas ${replicas}`]),
    ...(skipped.length === 0 ? [] : [`--skip '${skipped.join(',')}'`]),
  ]
  const named = faults.length === 0 ? 'none' : faults.join(',')
  return ['npm run simulate --', `--mode ${mode} --seed ${seed} --faults ${named}`, ...more].join(
    ' ',
  )
}
