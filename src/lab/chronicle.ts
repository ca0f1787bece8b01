/** What is known of the replicas of a lab, and the story so far. */
import type { ClusterState } from '../client/forum-client.ts'
import type { Engine } from './engine/engine.ts'
import type { LabReplica } from './engine/replica.ts'
import { behindOf, type Line, type Row } from './snapshot.ts'
import type { News } from './story/news.ts'
import { Storyteller } from './story/storyteller.ts'
import { type View, viewOf } from './story/view.ts'

/** Lines of the story that are kept. */
const LINES_MAX = 2_000

export interface ChronicleOptions {
  readonly engine: Engine
  /** Milliseconds since all was well. */
  readonly now: () => number
  /** Told of each sentence. */
  readonly told: (line: Line) => void
}

/** `at` is when it is told. */
type Untimed = News extends infer Each ? (Each extends News ? Omit<Each, 'at'> : never) : never

export class Chronicle {
  readonly lines: Line[] = []
  /** What should not have happened, in words. */
  readonly surprises: string[] = []
  readonly #options: ChronicleOptions
  readonly #teller = new Storyteller()
  readonly #views = new Map<string, View>()
  readonly #silent = new Set<string>()
  /** Names by id, also of those that were wiped. */
  readonly #names = new Map<string, string>()
  /** Those whose processes are meant to be gone. */
  readonly #away = new Set<string>()
  readonly #listeners = new Set<() => void>()

  constructor(options: ChronicleOptions) {
    this.#options = options
  }

  /** Tells of each change; answers how to end that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  changed(): void {
    for (const listener of this.#listeners) listener()
  }

  say(text: string): void {
    const line = { at: this.#options.now(), text }
    this.lines.push(line)
    if (this.lines.length > LINES_MAX) this.lines.shift()
    this.#options.told(line)
    this.changed()
  }

  tell(news: Untimed): void {
    for (const text of this.#teller.tell({ ...news, at: this.#options.now() } as News)) {
      this.say(text)
    }
    this.changed()
  }

  /** Its process ends because somebody wants that. */
  goes(name: string): void {
    this.#away.add(name)
  }

  /** Nothing that it said holds any more. */
  forget(name: string): void {
    this.#views.delete(name)
  }

  comesBack(name: string): void {
    this.#away.delete(name)
  }

  /** It is about to become somebody else. */
  disown(replica: LabReplica): void {
    this.#names.set(replica.id(), `${replica.name} as it was`)
  }

  saw(replica: LabReplica, state: ClusterState | undefined): void {
    const { name } = replica
    for (const one of this.#options.engine.replicas) {
      if (one.hasStarted() && !this.#away.has(one.name)) this.#names.set(one.id(), one.name)
    }
    const view = state && viewOf(state, (id) => this.#names.get(id) ?? id)
    if (view === undefined) this.#silent.add(name)
    else {
      this.#silent.delete(name)
      this.#views.set(name, view)
    }
    this.tell({ kind: 'saw', replica: name, view })
  }

  /** Its process is not there. */
  gone(replica: LabReplica): void {
    const { name } = replica
    this.#views.delete(name)
    if (this.#away.has(name)) return
    this.#away.add(name)
    const words = replica.lastWords().trim()
    // A full disk may end a process; nothing else should.
    const isFull = this.#options.engine.conditionOf(replica).isFull
    if (!isFull) this.surprises.push(`surprise: ${name} ended by itself: ${words}`)
    this.tell({ kind: 'ended', replica: name, why: words.split('\n').at(-1) ?? '' })
  }

  /** Of all replicas as they are now; `isBusy` tells whether something is being done to one. */
  rows(isBusy: (name: string) => boolean): Row[] {
    const { engine } = this.#options
    const behind = behindOf(this.#views)
    return engine.replicas.map((replica) => {
      const { name } = replica
      const condition = engine.conditionOf(replica)
      const running = condition.isPaused ? 'paused' : replica.runs() ? 'runs' : 'ended'
      const view = this.#views.get(name)
      return {
        name,
        process: isBusy(name) ? 'busy' : running,
        pid: replica.pid(),
        view,
        answers: view !== undefined && !this.#silent.has(name),
        behind: view === undefined ? 0 : behind(name),
        condition,
      }
    })
  }
}
