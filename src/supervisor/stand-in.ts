/**
 * A job of a machine that is gone, run here: what becomes of it, from the leader's first word to when
 * nothing of it is left to do. Pure.
 *
 *   prepares ──▶ runs ⇄ leaves ──▶ ends ──▶ settles ──▶ over
 *                 ▲       others agree        │
 *                 └───────────────────────────┘  it took something in its last moment
 *
 * Nobody counts on it any more only when `left` says so: of a chain, when a majority has decided on a
 * configuration without it; else when another replica holds all that it holds.
 */
import { STAND_IN_RETRY_MS } from '../core/limits.ts'
import { Child } from './child.ts'
import type { ChildInput, JobId, JobKind, Limits, SupervisorWork } from './work.ts'

type Phase = 'prepares' | 'runs' | 'leaves' | 'ends' | 'settles' | 'over'

export interface StandInOptions {
  readonly id: JobId
  readonly kind: JobKind
  readonly limits: Limits
  /** Whether it is there from before, and goes on. */
  readonly resumes: boolean
}

export class StandIn {
  readonly id: JobId
  readonly #options: StandInOptions
  #phase: Phase = 'prepares'
  #child: Child | undefined
  #work: SupervisorWork[] = []
  /** When what failed is tried again. */
  #retryAt: number
  /** So that what fails again and again is said once. */
  #failure: string | undefined
  #isPending = false
  #isEnding = false

  constructor(options: StandInOptions, now: number) {
    this.id = options.id
    this.#options = options
    this.#retryAt = now
    if (options.resumes || options.kind !== 'replica') this.#run(now)
  }

  get serves(): boolean {
    return this.#child?.serves === true
  }

  /** Whether nothing of it is left to do. */
  get isOver(): boolean {
    return this.#phase === 'over'
  }

  /** Whether no process of it runs. */
  get isStill(): boolean {
    return this.#child === undefined || this.#child.isOver
  }

  child(input: ChildInput, now: number): void {
    this.#child?.step(input, now)
  }

  /** `failure`, in words: undefined if it was done. */
  done(what: 'prepared' | 'left' | 'settled', failure: string | undefined, now: number): void {
    this.#isPending = false
    if (failure !== undefined) {
      if (failure !== this.#failure) this.#log('warn', `${FAILED[what]}: ${failure}`)
      this.#failure = failure
      this.#retryAt = now + STAND_IN_RETRY_MS
      if (what === 'left') this.#phase = 'runs'
      if (what === 'settled') this.#run(now)
      return
    }
    this.#failure = undefined
    if (what === 'prepared') this.#run(now)
    else if (what === 'left') this.#end(now)
    else this.#phase = 'over'
  }

  /** Its supervisor ends: the stand-in stays what it is, and goes on when that is back. */
  end(now: number): void {
    this.#isEnding = true
    this.#child?.end(now)
  }

  tick(isWanted: boolean, now: number): void {
    this.#child?.tick(now)
    if (this.#isEnding) return
    switch (this.#phase) {
      case 'prepares':
        if (!this.#isPending && !isWanted) this.#phase = 'over'
        else this.#ask('prepare', now)
        return
      case 'runs':
        // It ended for good: somebody took it out of its chain.
        if (this.#child?.isOver) this.#phase = 'settles'
        else if (!isWanted && now >= this.#retryAt) this.#leave(now)
        return
      case 'leaves':
        if (this.#child?.isOver) this.#phase = 'settles'
        return
      case 'ends':
        if (!this.#child?.isOver) return
        this.#phase = this.#options.kind === 'replica' ? 'settles' : 'over'
        return
      case 'settles':
        this.#ask('settle', now)
        return
      case 'over':
        return
      default:
        this.#phase satisfies never
    }
  }

  takeWork(): readonly SupervisorWork[] {
    const { id } = this
    const child = this.#child?.takeWork() ?? []
    return [...child.map((work) => ({ kind: 'child' as const, id, work })), ...this.#work.splice(0)]
  }

  #run(now: number): void {
    this.#phase = 'runs'
    const { id, kind, limits } = this.#options
    this.#child = new Child({ name: `${id}, as a stand-in,`, kind, limits }, now)
  }

  #leave(now: number): void {
    if (this.#options.kind !== 'replica') {
      this.#end(now)
      return
    }
    this.#phase = 'leaves'
    this.#ask('leave', now)
  }

  #end(now: number): void {
    this.#phase = 'ends'
    this.#child?.end(now)
  }

  #ask(kind: 'prepare' | 'leave' | 'settle', now: number): void {
    if (this.#isPending || now < this.#retryAt) return
    this.#isPending = true
    this.#work.push({ kind, id: this.id })
  }

  #log(level: 'info' | 'warn', text: string): void {
    this.#work.push({ kind: 'log', level, text: `stand-in for ${this.id}: ${text}` })
  }
}

const FAILED = {
  prepared: 'it cannot be made',
  left: 'it may not leave yet',
  settled: 'it goes on',
} as const
