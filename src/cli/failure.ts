/** How a command fails: with one sentence that says what to do, and with an exit code. */
import { type ErrorCode, ForumError } from '../core/error.ts'

/** 1 refused by the forum, 2 bad usage, 3 unreachable. */
export const EXIT = { ok: 0, refused: 1, usage: 2, unreachable: 3, interrupted: 130 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** A failure of the command itself. Its message is a whole sentence for the person who typed it. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}

/** The forum, or this machine, does not do that. */
export function refused(message: string, options?: ErrorOptions): CommandFailure {
  return new CommandFailure(EXIT.refused, message, options)
}

/** The command was typed wrongly. */
export function badUsage(message: string, options?: ErrorOptions): CommandFailure {
  return new CommandFailure(EXIT.usage, message, options)
}

/** Nobody answers there. */
export function unreachable(message: string, options?: ErrorOptions): CommandFailure {
  return new CommandFailure(EXIT.unreachable, message, options)
}

/** What a failed command tells, and the code it ends with. */
export interface FailureReport {
  readonly exitCode: ExitCode
  readonly sentence: string
}

/** Turns whatever was thrown into what the person sees. Bugs keep their stack. */
export function reportFailure(reason: unknown): FailureReport {
  if (reason instanceof CommandFailure) {
    return { exitCode: reason.exitCode, sentence: reason.message }
  }
  if (reason instanceof ForumError) return reportForumError(reason)
  if (isSystemError(reason)) return { exitCode: EXIT.refused, sentence: reason.message }
  const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
  return { exitCode: EXIT.refused, sentence: `this is a bug in parley: ${text}` }
}

const advice: Partial<Record<ErrorCode, string>> = {
  unavailable: 'try again in a moment',
  overloaded: 'try again later',
  unauthenticated: 'make an account here with "parley user new <name>"',
}

/** How a replica says that it lacks what this person has seen. It may be lost for good. */
const BEHIND = 'is behind'

function reportForumError({ code, message }: ForumError): FailureReport {
  const behind = message.includes(BEHIND) ? ', or add --forget-seen if that is lost for good' : ''
  const hint = advice[code]
  return {
    exitCode: code === 'unavailable' ? EXIT.unreachable : EXIT.refused,
    sentence: hint === undefined ? message : `${message}; ${hint}${behind}`,
  }
}

/** An error of the operating system: a file that may not be read, a full disk. */
export function isSystemError(reason: unknown): reason is NodeJS.ErrnoException {
  return reason instanceof Error && 'syscall' in reason && 'code' in reason
}

/** Whether `reason` is the operating system's error with this code. */
export function hasCode(reason: unknown, code: string): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === code
}
