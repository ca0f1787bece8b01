/**
 * One process that is to run: when it is started, asked, given up and started again. Pure.
 *
 *   waits ──▶ starts ──▶ runs ──▶ killed ──┐        a question (UDP) every `askMs`;
 *     ▲         │          │               │        no answer: again, with twice the time;
 *     └─────────┴──────────┴───────────────┘        `questions` in vain: a health call (gRPC);
 *            exited; the pause doubles              that in vain, too: it is hung, and killed
 */
import type { ChildInput, ChildWork, JobKind, Limits } from './work.ts'

type Pulse =
  | { readonly kind: 'rests'; readonly askAt: number }
  | {
      readonly kind: 'asked'
      readonly count: number
      readonly since: number
      readonly until: number
    }
  | { readonly kind: 'health'; readonly since: number; readonly until: number }

type Phase =
  | { readonly kind: 'waits'; readonly startAt: number }
  | { readonly kind: 'starts'; readonly since: number; readonly until: number }
  | { readonly kind: 'runs'; readonly since: number; readonly pulse: Pulse }
  /** SIGKILL was sent. */
  | { readonly kind: 'killed'; readonly since: number }
  /** SIGTERM was sent. */
  | { readonly kind: 'ends'; readonly until: number }
  | { readonly kind: 'over' }

export interface ChildOptions {
  /** As it is called in sentences. */
  readonly name: string
  readonly kind: JobKind
  readonly limits: Limits
}

export class Child {
  readonly #name: string
  readonly #kind: JobKind
  readonly #limits: Limits
  #phase: Phase
  #pid = 0
  #serves = false
  /** Ends in a row after which it was not well. */
  #ends = 0
  /** The newest question, and the first one that an answer may still be to. */
  #question = 0
  #firstQuestion = 0
  #work: ChildWork[] = []

  /** Starts at the first tick. */
  constructor({ name, kind, limits }: ChildOptions, now: number) {
    this.#name = name
    this.#kind = kind
    this.#limits = limits
    this.#phase = { kind: 'waits', startAt: now }
  }

  /** Whether it does what it is there for. */
  get serves(): boolean {
    return this.#serves && this.#phase.kind === 'runs'
  }

  /** Whether there is no process, and will be none. */
  get isOver(): boolean {
    return this.#phase.kind === 'over'
  }

  step(input: ChildInput, now: number): void {
    switch (input.kind) {
      case 'spawned':
        this.#spawned(input.pid)
        return
      case 'came':
        this.#came(now)
        return
      case 'answered':
        this.#answered(input.question, now)
        return
      case 'health':
        this.#health(input.ill, now)
        return
      case 'serves':
        this.#serves = input.serves
        return
      case 'exited':
        this.#exited(input, now)
        return
      default:
        input satisfies never
    }
  }

  tick(now: number): void {
    const phase = this.#phase
    switch (phase.kind) {
      case 'waits':
        if (now >= phase.startAt) this.#start(now)
        return
      case 'starts':
        if (now >= phase.until) {
          this.#kill(now, `did not say within ${inWords(now - phase.since)} that it is there`)
        }
        return
      case 'runs':
        this.#look(phase.since, phase.pulse, now)
        return
      case 'ends':
        if (now < phase.until) return
        this.#kill(now, `was asked to end ${inWords(this.#limits.endMs)} ago and has not`)
        return
      case 'killed':
      case 'over':
        return
      default:
        phase satisfies never
    }
  }

  /** It is to end, for good. */
  end(now: number): void {
    const { kind } = this.#phase
    if (kind === 'waits') this.#phase = { kind: 'over' }
    if (kind !== 'starts' && kind !== 'runs') {
      // What was killed for being hung is not started again.
      if (kind === 'killed') this.#phase = { kind: 'ends', until: Infinity }
      return
    }
    this.#phase = { kind: 'ends', until: now + this.#limits.endMs }
    this.#work.push({ kind: 'signal', signal: 'SIGTERM' })
  }

  takeWork(): readonly ChildWork[] {
    return this.#work.splice(0)
  }

  /** A replica says by itself when it serves; of others it is enough that they are there. */
  #came(now: number): void {
    if (this.#phase.kind !== 'starts') return
    if (this.#kind !== 'replica') this.#serves = true
    this.#runs(this.#phase.since, now)
    this.#log('info', 'runs')
  }

  /** What was said to it before it was there is said again. */
  #spawned(pid: number): void {
    this.#pid = pid
    const { kind } = this.#phase
    if (kind === 'ends') this.#work.push({ kind: 'signal', signal: 'SIGTERM' })
    if (kind === 'killed') this.#work.push({ kind: 'signal', signal: 'SIGKILL' })
  }

  #start(now: number): void {
    this.#pid = 0
    this.#serves = false
    this.#phase = { kind: 'starts', since: now, until: now + this.#limits.startMs }
    this.#work.push({ kind: 'start' })
  }

  #runs(since: number, now: number): void {
    this.#phase = { kind: 'runs', since, pulse: this.#rest(now) }
  }

  #rest(now: number): Pulse {
    return { kind: 'rests', askAt: now + this.#limits.askMs }
  }

  #look(since: number, pulse: Pulse, now: number): void {
    switch (pulse.kind) {
      case 'rests':
        if (now < pulse.askAt) return
        this.#firstQuestion = this.#question + 1
        this.#ask(since, { count: 1, since: now }, now)
        return
      case 'asked':
        if (now < pulse.until) return
        if (pulse.count < this.#limits.questions) {
          this.#ask(since, { count: pulse.count + 1, since: pulse.since }, now)
          return
        }
        this.#work.push({ kind: 'check-health' })
        this.#phase = {
          kind: 'runs',
          since,
          pulse: { kind: 'health', since: pulse.since, until: now + this.#limits.healthMs },
        }
        return
      case 'health':
        if (now >= pulse.until)
          this.#hung(pulse.since, `none in ${inWords(this.#limits.healthMs)}`, now)
        return
      default:
        pulse satisfies never
    }
  }

  #ask(since: number, asked: { readonly count: number; readonly since: number }, now: number) {
    const until = now + this.#limits.answerMs * 2 ** (asked.count - 1)
    this.#phase = { kind: 'runs', since, pulse: { kind: 'asked', ...asked, until } }
    this.#work.push({ kind: 'ask', question: ++this.#question })
  }

  #answered(question: number, now: number): void {
    const phase = this.#phase
    if (phase.kind !== 'runs' || phase.pulse.kind === 'rests') return
    // An answer that is late is one: the process does something.
    if (question < this.#firstQuestion || question > this.#question) return
    this.#runs(phase.since, now)
  }

  #health(ill: string | undefined, now: number): void {
    const phase = this.#phase
    if (phase.kind !== 'runs' || phase.pulse.kind !== 'health') return
    if (ill !== undefined) {
      this.#hung(phase.pulse.since, ill, now)
      return
    }
    this.#log('warn', 'answers no heartbeat, but a health call: it is left alone')
    this.#runs(phase.since, now)
  }

  #hung(since: number, ill: string, now: number): void {
    const { questions } = this.#limits
    this.#kill(
      now,
      `is hung: no answer to ${questions} heartbeats in ${inWords(now - since)}, ` +
        `and to a health call: ${ill}`,
    )
  }

  #kill(now: number, why: string): void {
    const isEnding = this.#phase.kind === 'ends'
    const since = 'since' in this.#phase ? this.#phase.since : now
    this.#phase = isEnding ? { kind: 'ends', until: Infinity } : { kind: 'killed', since }
    this.#work.push({ kind: 'signal', signal: 'SIGKILL' })
    this.#log('warn', `${why}: it is killed`)
  }

  #exited({ how, isForGood }: { readonly how: string; readonly isForGood: boolean }, now: number) {
    const phase = this.#phase
    this.#serves = false
    if (phase.kind === 'waits' || phase.kind === 'over') return
    if (phase.kind === 'ends' || isForGood) {
      this.#phase = { kind: 'over' }
      this.#log('info', isForGood ? `${how}, for good` : how)
      return
    }
    const ran = now - phase.since
    if (ran >= this.#limits.goodMs) this.#ends = 0
    const { restartMs, restartMaxMs } = this.#limits
    const pause = Math.min(restartMaxMs, restartMs * 2 ** this.#ends)
    this.#ends += 1
    this.#phase = { kind: 'waits', startAt: now + pause }
    const row = this.#ends === 1 ? '' : ` (end ${this.#ends} in a row)`
    const text = `${how} after ${inWords(ran)}${row}: it is started again in ${inWords(pause)}`
    this.#log('warn', text)
  }

  #log(level: 'info' | 'warn', text: string): void {
    const process = this.#pid === 0 ? '' : ` (process ${this.#pid})`
    this.#work.push({ kind: 'log', level, text: `${this.#name}${process} ${text}` })
  }
}

/** A duration in words, of milliseconds. */
function inWords(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`
  return `${Number((milliseconds / 1_000).toFixed(1))} s`
}
