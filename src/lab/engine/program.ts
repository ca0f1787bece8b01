/** Programs that are run: to their end, or until somebody ends them. */
import { type ChildProcess, spawn } from 'node:child_process'

/** What is kept of what a program printed, characters: the end of it. */
const KEPT_MAX = 16 * 2 ** 20

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Standard input; closed at once if left out. */
  readonly input?: string
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** A program under way. */
export interface Program {
  readonly pid: number
  readonly ended: Promise<Ended>
  /** What it has printed by now; of very much, the end. */
  stdout(): string
  stderr(): string
  hasEnded(): boolean
  signal(signal: NodeJS.Signals): void
}

export function startProgram(command: readonly string[], options: ProgramOptions = {}): Program {
  const [file = '', ...words] = command
  const child = spawn(file, words, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // A program that never reads its input may be gone before it is written.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const stdout = gather(child.stdout)
  const stderr = gather(child.stderr)
  return {
    pid: child.pid ?? 0,
    ended: endOf(child, stdout, stderr),
    stdout,
    stderr,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    signal: (signal) => void child.kill(signal),
  }
}

/** Runs a program to its end, whatever its exit code. */
export function runProgram(command: readonly string[], options?: ProgramOptions): Promise<Ended> {
  return startProgram(command, options).ended
}

function gather(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.setEncoding('utf8')
  stream.on('data', (part: string) => {
    text += part
    if (text.length > KEPT_MAX) text = text.slice(-KEPT_MAX / 2)
  })
  return () => text
}

function endOf(child: ChildProcess, stdout: () => string, stderr: () => string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      resolve({ code, signal, stdout: stdout(), stderr: stderr() })
    })
  })
}
