/**
 * The random killer: an endless source of blows for anything that has a process. Who is hit, how and
 * after how long follows from a seed; what comes of it is up to the machine.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from './random.ts'

export interface Victim {
  readonly name: string
  /** Of its process; undefined while there is none: then it is left alone. */
  pid(): number | undefined
}

/** `kill`: as a power cut does. `pause`: it stands still and knows nothing of it, until `go-on`. */
export interface Blow {
  readonly kind: 'kill' | 'pause' | 'go-on'
  readonly victim: string
  readonly pid: number
}

export interface KillerOptions {
  /** Asked before each blow: they may come and go. */
  readonly victims: () => readonly Victim[]
  readonly random: Random
  /** Between two blows, ms, on average. */
  readonly everyMs: number
  /** How many of the blows are pauses, 0 to 1, and how long these last, ms. */
  readonly pauses?: { readonly share: number; readonly ms: readonly [number, number] }
  readonly signal: AbortSignal
}

/** The blows, each when it is due. Whoever was paused goes on before the source ends. */
export async function* randomBlows(options: KillerOptions): AsyncGenerator<Blow> {
  const { victims, random, everyMs, pauses, signal } = options
  while (!signal.aborted) {
    await due(random.wait(everyMs), signal)
    const isPause = pauses !== undefined && random.chance(pauses.share)
    const dice = random.fork()
    if (signal.aborted) return
    const living = victims().flatMap((victim) => {
      const pid = victim.pid()
      return pid === undefined ? [] : [{ victim: victim.name, pid }]
    })
    if (living.length === 0) continue
    const hit = dice.pick(living)
    if (!isPause) {
      yield { kind: 'kill', ...hit }
      continue
    }
    try {
      yield { kind: 'pause', ...hit }
      await due(dice.between(...pauses.ms), signal)
    } finally {
      yield { kind: 'go-on', ...hit }
    }
  }
}

/** Deals all of them, and tells of each in words; resolves with their number once it is aborted. */
export async function killAtRandom(
  options: KillerOptions & { readonly note: (what: string) => void },
): Promise<number> {
  let dealt = 0
  for await (const blow of randomBlows(options)) {
    if (deal(blow)) options.note(wordsOf(blow))
    if (blow.kind !== 'go-on') dealt++
  }
  return dealt
}

/** Whether there was still somebody to be hit. */
export function deal({ kind, pid }: Blow): boolean {
  try {
    return process.kill(pid, SIGNALS[kind])
  } catch {
    // It has ended by itself meanwhile, which is what a blow is for.
    return false
  }
}

const SIGNALS = {
  kill: 'SIGKILL',
  pause: 'SIGSTOP',
  'go-on': 'SIGCONT',
} as const satisfies Record<Blow['kind'], NodeJS.Signals>

function wordsOf({ kind, victim, pid }: Blow): string {
  const words = { kill: 'is killed', pause: 'is paused', 'go-on': 'goes on' } as const
  return `${victim} (process ${pid}) ${words[kind]}`
}

/** Being aborted is what the caller looks for next. */
async function due(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => {})
}
