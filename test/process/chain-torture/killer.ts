/** Kills replicas, pauses them for longer than a lease, and starts them again. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../simulation/random.ts'
import type { TestForum, TestReplica } from '../../support/replicas.ts'
import { servingNow } from '../../support/chains.ts'

/** How many are hit at once: mostly one. */
const ALONE_CHANCE = 0.65
const TWO_CHANCE = 0.25
const KILL_CHANCE = 0.55
/** How long one is paused, ms: from half a second more than a lease on. */
const PAUSE_MS = [1_500, 4_000] as const
/** How long a killed one is away, ms. */
const AWAY_MS = [0, 4_000] as const
/** Between blows that come together, ms. */
const SCATTER_MS = 400
/** How often the chain is left to recover before the next blow, and how long at most, ms. */
const RECOVER_CHANCE = 0.8
const RECOVER_MS = 15_000
const BREATH_MS = 1_200
const LOOK_EVERY_MS = 100
const STARTS_MAX = 5
const RESTART_MS = 500

export interface KillerOptions {
  readonly forum: TestForum
  readonly random: Random
  readonly note: (what: string) => void
}

export class Killer {
  readonly #options: KillerOptions
  /** The port of each, so that clients find it again. */
  readonly #ports: ReadonlyMap<TestReplica, string>
  /** What processes said that are gone. */
  readonly logs: { readonly replica: string; readonly text: string }[] = []
  /** Processes that ended by themselves. */
  readonly surprises: string[] = []

  constructor(options: KillerOptions) {
    this.#options = options
    this.#ports = new Map(options.forum.replicas.map((replica) => [replica, replica.api()]))
  }

  /** Goes on until it is over; then all replicas run. */
  async run(isOver: () => boolean): Promise<void> {
    const { random } = this.#options
    while (!isOver()) {
      await pause(random.wait(BREATH_MS))
      await this.#blow()
      if (random.chance(RECOVER_CHANCE)) await this.#recover()
    }
  }

  /** What all processes have said that still run. */
  keepLogs(): void {
    for (const replica of this.#options.forum.replicas) this.#keepLog(replica)
  }

  /** Notes each process that nobody killed and that is gone. */
  look(): void {
    for (const replica of this.#options.forum.replicas) this.#looksAlive(replica)
  }

  async #blow(): Promise<void> {
    const { random, forum } = this.#options
    const dice = random.next()
    const count = dice < ALONE_CHANCE ? 1 : dice < ALONE_CHANCE + TWO_CHANCE ? 2 : 3
    const victims = random.shuffle(forum.replicas).slice(0, count)
    const blows = victims.map((replica) => {
      const isKill = random.chance(KILL_CHANCE)
      const [from, to] = isKill ? AWAY_MS : PAUSE_MS
      const scatter = count === 1 ? 0 : random.between(0, SCATTER_MS)
      return { replica, isKill, scatter, milliseconds: random.between(from, to) }
    })
    await Promise.all(blows.map((blow) => this.#hit(blow)))
  }

  async #hit({ replica, isKill, scatter, milliseconds }: Blow): Promise<void> {
    const { note } = this.#options
    await pause(scatter)
    this.#looksAlive(replica)
    const [what, back] = isKill ? ['is killed', 'starts'] : ['is paused', 'goes on']
    note(`${replica.name} ${what} for ${Math.round(milliseconds)} ms`)
    if (isKill) await replica.kill()
    else replica.program().signal('SIGSTOP')
    await pause(milliseconds)
    note(`${replica.name} ${back}`)
    if (isKill) await this.#start(replica)
    else replica.program().signal('SIGCONT')
  }

  async #start(replica: TestReplica): Promise<void> {
    this.#keepLog(replica)
    const { forum, note } = this.#options
    const peers = forum.replicas.filter((other) => other !== replica)
    const port = this.#ports.get(replica) ?? replica.api()
    for (let starts = 1; ; starts++) {
      try {
        await replica.start({ peers, flags: ['--api', port] })
        return note(`${replica.name} has started`)
      } catch (error) {
        // Somebody else may have been given its port meanwhile.
        note(`${replica.name} does not start: ${String(error)}`)
        if (starts === STARTS_MAX) throw error
        await pause(RESTART_MS)
      }
    }
  }

  /** Waits for the chain to be whole, but not for ever: it may be hit while it recovers. */
  async #recover(): Promise<void> {
    const { forum, note } = this.#options
    const began = now()
    let isWhole = false
    while (!isWhole && now() - began < RECOVER_MS) {
      isWhole = (await servingNow(forum, forum.replicas)) !== undefined
      if (!isWhole) await pause(LOOK_EVERY_MS)
    }
    note(`${isWhole ? 'all serve' : 'not all serve'} after ${Math.round(now() - began)} ms`)
  }

  #looksAlive(replica: TestReplica): void {
    const program = replica.program()
    if (!program.hasEnded()) return
    const text = `${replica.name} ended by itself: ${program.stderr().slice(-2_000)}`
    if (!this.surprises.includes(text)) this.surprises.push(text)
  }

  #keepLog(replica: TestReplica): void {
    this.logs.push({ replica: replica.name, text: replica.program().stderr() })
  }
}

interface Blow {
  readonly replica: TestReplica
  readonly isKill: boolean
  readonly scatter: number
  readonly milliseconds: number
}

function now(): number {
  return performance.now()
}
