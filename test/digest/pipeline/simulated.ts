/** Workers and askers over the fake broker, that can be killed at every step. */
import { askDigest, type AskOptions } from '../../../src/digest/pipeline/ask-digest.ts'
import { computeAtOnce, type Computation } from '../../../src/digest/pipeline/computation.ts'
import type { Cell, Json, Role } from '../../../src/digest/pipeline/messages.ts'
import { runWorker } from '../../../src/digest/pipeline/worker.ts'
import { createLogger } from '../../../src/runtime/logger.ts'
import { seeded } from '../../../bench/load/random.ts'
import { FakeBroker } from './fake-broker.ts'
import { Crash, type MemoryDisk, memoryDisk, openMemoryShelf } from './memory-shelf.ts'

const GRACE_MS = 10_000
const ALL_ROLES: readonly Role[] = ['mapper', 'reducer', 'query']
const logger = createLogger({ level: 'silent', name: 'test' })

/** Counts words by their first letter: merging that is done twice, or not at all, shows. */
export const counting: Computation = {
  *map(row): Iterable<Cell> {
    const { word, likes } = row as { word: string; likes: number }
    yield [`word ${word}`, 1]
    yield ['likes', likes]
  },
  merge: (_key, a, b) => Number(a) + Number(b),
  finish: (cells) => JSON.stringify(Array.from(cells).sort(([a], [b]) => (a < b ? -1 : 1))),
}

export const VERSION = 'test'

export function someRows(count: number, random: () => number): Json[] {
  return Array.from({ length: count }, () => ({
    word: `w${Math.floor(random() * 40)}`,
    likes: Math.floor(random() * 5),
    // Large enough that every row or two are a batch.
    filler: 'x'.repeat(200_000),
  }))
}

export interface Chances {
  /** Per step, that a worker dies. */
  readonly kill: number
  /** Per step, that a connection is lost, of workers and askers. */
  readonly sever: number
  /** Per transaction, that its worker dies just before or just after it is durable. */
  readonly crash: number
  /** Planted: per transaction, that it is torn. */
  readonly tear?: number
}

export const CALM: Chances = { kill: 0, sever: 0, crash: 0 }

/** Far more than anything takes once the faults are over. */
const STEPS_MAX = 50_000

/** Faults of one run: so it ends. */
const FAULTS_MAX = 40

class SimulatedWorker {
  readonly disk: MemoryDisk
  readonly roles: readonly Role[]
  readonly #world: World
  #life: { readonly ending: AbortController; readonly done: Promise<void> } | undefined

  constructor(world: World, name: string, roles: readonly Role[]) {
    this.#world = world
    this.disk = memoryDisk(name)
    this.roles = roles
  }

  get isAlive(): boolean {
    return this.#life !== undefined
  }

  start(): void {
    const ending = new AbortController()
    const { broker } = this.#world
    const die = (at: Crash['at']): never => {
      this.kill()
      throw new Crash(at)
    }
    const maybe = (chance: number, at: Crash['at']): void => {
      if (ending.signal.aborted) throw new Crash('before')
      if (this.#world.happens(chance)) die(at)
    }
    const { crash, tear = 0 } = this.#world.chances
    const shelf = openMemoryShelf(this.disk, {
      beforeCommit: () => maybe(crash, 'before'),
      afterCommit: () => maybe(crash, 'after'),
      halfWay: () => maybe(tear, 'half way'),
    })
    const remove = shelf.remove.bind(shelf)
    const done = runWorker({
      roles: this.roles,
      // Who is dead removes nothing.
      shelf: { ...shelf, remove: (digest) => ending.signal.aborted || remove(digest) },
      connect: () => broker.connect(this.disk.owner),
      computations: { version: VERSION, of: () => counting },
      time: broker.time,
      graceMs: GRACE_MS,
      logger,
      signal: ending.signal,
    })
    this.#life = { ending, done }
  }

  /** As kill -9: what it had not acknowledged comes back, and nothing it does counts any more. */
  kill(): void {
    this.#life?.ending.abort()
    this.#world.broker.sever(this.disk.owner)
    this.#life = undefined
  }
}

export interface Asked {
  /** What came of it; undefined while it goes on. */
  outcome(): { readonly result?: string; readonly error?: unknown } | undefined
  readonly expected: string
  cancel(): void
  /** As kill -9. */
  kill(): void
}

export class World {
  readonly random: () => number
  readonly broker: FakeBroker
  readonly workers: SimulatedWorker[] = []
  chances: Chances
  #faults = 0
  #asked = 0
  #steps = 0

  constructor(seed: number, chances: Chances) {
    this.random = seeded(seed)
    this.broker = new FakeBroker(this.random)
    this.chances = chances
  }

  happens(chance: number): boolean {
    if (chance === 0 || this.#faults >= FAULTS_MAX || this.random() >= chance) return false
    this.#faults += 1
    return true
  }

  startWorkers(count: number, roles: readonly Role[] = ALL_ROLES): void {
    for (let made = 0; made < count; made += 1) {
      const worker = new SimulatedWorker(this, `worker${this.workers.length}abc`, roles)
      this.workers.push(worker)
      worker.start()
    }
  }

  ask(sources: readonly (readonly Json[])[], options: Partial<AskOptions> = {}): Asked {
    this.#asked += 1
    const digest = `digest${this.#asked}00`
    const ending = new AbortController()
    let isDead = false
    let outcome: ReturnType<Asked['outcome']>
    const streams = sources.map(async function* (rows) {
      yield* rows
    })
    void askDigest({
      digest,
      // Who is dead never connects again.
      connect: () => (isDead ? new Promise(() => {}) : this.broker.connect(digest)),
      sources: streams,
      settings: {},
      version: VERSION,
      durable: true,
      time: this.broker.time,
      graceMs: GRACE_MS,
      signal: ending.signal,
      ...options,
    }).then(
      (result) => {
        outcome = { result }
      },
      (error: unknown) => {
        outcome = { error }
      },
    )
    return {
      outcome: () => outcome,
      expected: computeAtOnce(counting, sources.flat()),
      cancel: () => ending.abort(),
      kill: () => {
        isDead = true
        this.broker.sever(digest)
      },
    }
  }

  /** Goes on until the condition holds, or nothing can happen any more. */
  async until(condition: () => boolean): Promise<void> {
    const end = this.#steps + STEPS_MAX
    while (!condition()) {
      this.#steps += 1
      if (this.#steps > end) throw new Error(`it never happens; left: ${this.leftovers().join()}`)
      this.#hurt()
      if (await this.broker.step()) continue
      if (this.workers.every(({ isAlive }) => isAlive))
        throw new Error('nothing can happen any more')
      for (const worker of this.workers) if (!worker.isAlive) worker.start()
    }
  }

  /** What is left of digests anywhere: queues, files, messages. */
  leftovers(): string[] {
    const files = this.workers.flatMap(({ disk }) =>
      Array.from(disk.files.keys(), (digest) => `${disk.owner} has a file of ${digest}`),
    )
    return [...Array.from(this.broker.queues.keys(), (name) => `queue ${name}`), ...files]
  }

  #hurt(): void {
    for (const worker of this.workers) {
      if (!worker.isAlive && this.random() < 0.05) worker.start()
    }
    const victim = this.workers[Math.floor(this.random() * this.workers.length)]
    if (victim?.isAlive && this.happens(this.chances.kill)) victim.kill()
    if (this.happens(this.chances.sever)) {
      const all = Array.from(this.broker.connections)
      all[Math.floor(this.random() * all.length)]?.lose()
    }
  }
}
