/**
 * The engine: starts replicas as real processes on this machine, breaks them, and mends them again.
 * Whoever hurts a forum goes through it: a person in the lab, a script, or chance.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Mode } from '../../replica/replica.ts'
import type { Homes } from './homes.ts'
import type { Links, Place } from './links.ts'
import { LabReplica } from './replica.ts'
import type { Wrong, Wrongs } from './wrongs.ts'

const STARTS_MAX = 5
const RESTART_MS = 500
/** How long a replica may take to leave a chain for good, ms. */
const LEAVE_MS = 60_000

export interface EngineOptions {
  readonly mode: Mode
  readonly homes: Homes
  /** Where data directories are made. */
  readonly folder: string
  readonly links: Links
  /** Undefined: nobody will be wrong about disk or clock. */
  readonly wrongs: Wrongs | undefined
  /** Whether the folder stays when all is over. */
  readonly keeps?: boolean
  /** Told of processes that start or do not, in words. */
  readonly note: (what: string) => void
}

/** What was done to a replica and is not undone yet. */
export interface Condition {
  readonly isPaused: boolean
  /** Of those to which nothing that it says comes through. */
  readonly silentTo: readonly string[]
  /** What it says to others is so much later, ms. */
  readonly delayMs: number
  readonly isFull: boolean
}

export class Engine implements AsyncDisposable {
  readonly mode: Mode
  readonly replicas: LabReplica[] = []
  readonly #options: EngineOptions
  readonly #places = new Map<LabReplica, Place>()
  /** The API of each, so that clients find it again. */
  readonly #apis = new Map<LabReplica, string>()
  readonly #paused = new Set<string>()
  readonly #delays = new Map<string, number>()
  /** Who does not reach whom, as `from to`. */
  readonly #cuts = new Set<string>()
  #made = 0
  #isClosed = false

  constructor(options: EngineOptions) {
    this.mode = options.mode
    this.#options = options
  }

  get homes(): Homes {
    return this.#options.homes
  }

  /** How many were ever made. */
  get made(): number {
    return this.#made
  }

  /** Why a disk cannot be full on this machine; undefined if it can. */
  get whyNoWrong(): string | undefined {
    const { wrongs } = this.#options
    return wrongs === undefined ? 'nobody asked for it at the start' : wrongs.whyNot
  }

  /** Why links cannot be slow on this machine; undefined if they can. */
  get whyNoSlow(): string | undefined {
    const { slow } = this.#options.links
    return slow === undefined ? 'these links can be cut and nothing else' : undefined
  }

  named(name: string): LabReplica {
    const replica = this.replicas.find((one) => one.name === name)
    if (replica !== undefined) return replica
    const names = this.replicas.map((one) => one.name).join(', ')
    throw new Error(`there is no replica ${name}: there are ${names}`)
  }

  conditionOf({ name }: LabReplica): Condition {
    const silentTo = [...this.#cuts].flatMap((cut) => {
      const [from, to = ''] = cut.split(' ')
      return from === name ? [to] : []
    })
    return {
      isPaused: this.#paused.has(name),
      silentTo,
      delayMs: this.#delays.get(name) ?? 0,
      isFull: this.#options.wrongs?.isTold(name, 'full') === true,
    }
  }

  /** One more, which knows those that are there. */
  async add(): Promise<LabReplica> {
    this.#made += 1
    const name = `r${this.#made}`
    const { homes, folder, links, wrongs } = this.#options
    const data = join(folder, name)
    await homes.make(data, name)
    const place = await links.join(name)
    const replica = new LabReplica({
      name,
      data,
      profile: join(folder, 'profiles', name),
      homes,
      ...(place.prefix.length > 0 && { prefix: place.prefix }),
      ...(wrongs && { env: wrongs.envOf(name) }),
    })
    this.#places.set(replica, place)
    this.replicas.push(replica)
    for (const slow of this.replicas) this.slow(slow, this.#delays.get(slow.name) ?? 0)
    await this.start(replica)
    return replica
  }

  /** Starts it, again at its port if it had one. */
  async start(replica: LabReplica): Promise<void> {
    const { note } = this.#options
    const peers = this.replicas.filter((other) => other !== replica && other.hasStarted())
    for (let starts = 1; ; starts++) {
      try {
        const { flags } = await this.#placeOf(replica)
        await replica.start({ peers, flags: [...flags, ...this.#apiOf(replica, flags)] })
        this.#apis.set(replica, replica.api())
        // Who closed meanwhile wants no more processes.
        if (this.#isClosed) await replica.kill()
        return note(`${replica.name} has started`)
      } catch (error) {
        // Somebody else may have been given its port meanwhile.
        note(`${replica.name} does not start: ${String(error)}`)
        if (starts === STARTS_MAX || this.#isClosed) throw error
        await wait(RESTART_MS)
      }
    }
  }

  /** kill -9. */
  async kill(replica: LabReplica): Promise<void> {
    await replica.kill()
    this.#paused.delete(replica.name)
  }

  /** It stands still, and knows nothing of it: SIGSTOP. */
  pause(replica: LabReplica): void {
    replica.program().signal('SIGSTOP')
    this.#paused.add(replica.name)
  }

  goOn(replica: LabReplica): void {
    replica.program().signal('SIGCONT')
    this.#paused.delete(replica.name)
  }

  /** What `from` sends these is lost, and nobody is told. */
  cut(from: LabReplica, to: readonly LabReplica[]): void {
    for (const other of to) {
      this.#options.links.cut(from.name, other.name)
      this.#cuts.add(`${from.name} ${other.name}`)
    }
  }

  heal(from: LabReplica, to: readonly LabReplica[]): void {
    for (const other of to) {
      if (!this.#cuts.delete(`${from.name} ${other.name}`)) continue
      this.#options.links.heal(from.name, other.name)
    }
  }

  /** Whatever it and the others say to each other is so much later; 0: as before. */
  slow(replica: LabReplica, delayMs: number): void {
    if (delayMs === 0) this.#delays.delete(replica.name)
    else this.#delays.set(replica.name, delayMs)
    for (const other of this.othersThan(replica)) {
      const together = delayMs + (this.#delays.get(other.name) ?? 0)
      this.#options.links.slow?.(replica.name, other.name, together)
      this.#options.links.slow?.(other.name, replica.name, together)
    }
  }

  /** Tells its process that something is wrong; undefined that it is well again. */
  tell(replica: LabReplica, what: Wrong, text: string | undefined): void {
    this.#options.wrongs?.tell(replica.name, what, text)
  }

  /** Ends it, and all that it held is gone. It comes back as somebody else. */
  async wipe(replica: LabReplica): Promise<void> {
    await this.kill(replica)
    await replica.wipe()
    await this.start(replica)
  }

  /** Takes it out for good: from a chain by asking for it, else by ending it. Says why not. */
  async remove(replica: LabReplica): Promise<string | undefined> {
    const refusal = this.mode === 'chain' ? await this.#leave(replica) : undefined
    if (refusal !== undefined) return refusal
    await this.kill(replica)
    this.replicas.splice(this.replicas.indexOf(replica), 1)
    this.heal(replica, this.replicas)
    for (const other of this.replicas) this.heal(other, [replica])
    this.#delays.delete(replica.name)
    await this.#options.links.leave(replica.name)
    return undefined
  }

  othersThan(replica: LabReplica): LabReplica[] {
    return this.replicas.filter((other) => other !== replica)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true
    const { folder, links, keeps = false } = this.#options
    await Promise.all(this.replicas.map((replica) => replica.kill()))
    await links[Symbol.asyncDispose]()
    if (!keeps) await rm(folder, { recursive: true, force: true })
  }

  /** Those that came meanwhile are told of at a start. */
  async #placeOf(replica: LabReplica): Promise<Place> {
    const place = this.#places.get(replica)
    if (place === undefined || replica.hasStarted()) {
      return await this.#options.links.join(replica.name)
    }
    return place
  }

  #apiOf(replica: LabReplica, flags: readonly string[]): string[] {
    const api = this.#apis.get(replica)
    return api === undefined || flags.includes('--api') ? [] : ['--api', api]
  }

  async #leave(replica: LabReplica): Promise<string | undefined> {
    const asked = replica.runs() ? replica : this.othersThan(replica).find((one) => one.runs())
    if (asked === undefined) return 'no replica runs that could be asked'
    const words = asked === replica ? [] : [replica.id()]
    const leaving = asked.startParley('leave', ...words, '--yes')
    const timer = setTimeout(() => leaving.signal('SIGKILL'), LEAVE_MS)
    const { code, stderr } = await leaving.ended
    clearTimeout(timer)
    return code === 0 ? undefined : stderr.trim() || `nobody answered for ${LEAVE_MS / 1_000} s`
  }
}
