/** What a supervisor's core is told, and the work that it has for the shell around it. */
import type { BullyMessage } from '../coordinator/bully.ts'

/** How long a supervisor waits for what; all in milliseconds but for `questions`. */
export interface Limits {
  readonly askMs: number
  readonly answerMs: number
  readonly questions: number
  readonly healthMs: number
  readonly startMs: number
  readonly restartMs: number
  readonly restartMaxMs: number
  readonly goodMs: number
  readonly endMs: number
  readonly goneMs: number
  readonly returnMs: number
}

export type JobKind = 'replica' | 'balancer' | 'command'

/** What is to run on a machine. */
export interface Job {
  /** Unique on its machine. */
  readonly name: string
  readonly kind: JobKind
  /** Whether a spare machine may run it, too: of a replica a stand-in, of others the same again. */
  readonly moves: boolean
}

/** A machine with a supervisor. */
export interface Machine {
  readonly name: string
  readonly jobs: readonly Job[]
  /** For how many jobs of other machines it has room. */
  readonly places: number
}

/** A job of whatever machine: `machine/job`. */
export type JobId = `${string}/${string}`

export function jobId(machine: string, job: string): JobId {
  return `${machine}/${job}`
}

/** Whose job it is. */
export function machineOf(id: JobId): string {
  return id.slice(0, id.indexOf('/'))
}

/** How a job does. */
export interface JobState {
  readonly id: JobId
  /** Whether it does what it is there for; of a replica of a chain, whether it has a place. */
  readonly serves: boolean
}

/** What one supervisor tells another, again and again. */
export type PeerMessage =
  | {
      readonly kind: 'beat'
      readonly jobs: readonly JobState[]
      readonly standIns: readonly JobState[]
      /** Machines whose supervisors it hears. */
      readonly hears: readonly string[]
      /** From who leads: for which jobs the one that is told this stands in. */
      readonly orders: readonly JobId[] | undefined
    }
  | BullyMessage

export type Beat = Extract<PeerMessage, { readonly kind: 'beat' }>

/** What happened to the process of a job. */
export type ChildInput =
  /** It was started. */
  | { readonly kind: 'spawned'; readonly pid: number }
  /** It says that it is there. */
  | { readonly kind: 'came' }
  /** It answered a question. */
  | { readonly kind: 'answered'; readonly question: number }
  /** What came of the health call: undefined is well, else why not, in words. */
  | { readonly kind: 'health'; readonly ill: string | undefined }
  | { readonly kind: 'serves'; readonly serves: boolean }
  /** It is no more, or could not be started. `how` in words, as in "was ended by SIGKILL". */
  | { readonly kind: 'exited'; readonly how: string; readonly isForGood: boolean }

export type SupervisorInput =
  | { readonly kind: 'tick' }
  | { readonly kind: 'child'; readonly id: JobId; readonly input: ChildInput }
  | { readonly kind: 'heard'; readonly from: string; readonly message: PeerMessage }
  /** A stand-in's data directory is there, or why not, in words. */
  | { readonly kind: 'prepared'; readonly id: JobId; readonly failure: string | undefined }
  /** A stand-in may end: nobody counts on it any more; or why it may not, in words. */
  | { readonly kind: 'left'; readonly id: JobId; readonly failure: string | undefined }
  /** A stand-in that has ended is put away; or why it must go on, in words. */
  | { readonly kind: 'settled'; readonly id: JobId; readonly failure: string | undefined }
  /** A person wants all of it to end. */
  | { readonly kind: 'end' }

export type ChildWork =
  | { readonly kind: 'start' }
  | { readonly kind: 'signal'; readonly signal: 'SIGTERM' | 'SIGKILL' }
  | { readonly kind: 'ask'; readonly question: number }
  | { readonly kind: 'check-health' }
  | { readonly kind: 'log'; readonly level: 'info' | 'warn'; readonly text: string }

/** In this order. */
export type SupervisorWork =
  | { readonly kind: 'child'; readonly id: JobId; readonly work: ChildWork }
  | { readonly kind: 'send'; readonly to: string; readonly message: PeerMessage }
  /** Answered by `prepared`. */
  | { readonly kind: 'prepare'; readonly id: JobId }
  /** Answered by `left`. */
  | { readonly kind: 'leave'; readonly id: JobId }
  /** Answered by `settled`. */
  | { readonly kind: 'settle'; readonly id: JobId }
  | { readonly kind: 'log'; readonly level: 'info' | 'warn'; readonly text: string }
