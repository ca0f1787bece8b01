/** The surroundings of a command, without a terminal: what it writes is kept. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Context, Output } from '../../src/cli/context.ts'
import type { ExitCode } from '../../src/cli/failure.ts'
import { main } from '../../src/cli/main.ts'

export interface CaptureOptions {
  readonly isTty?: boolean
  readonly columns?: number
  readonly env?: Record<string, string>
  readonly stdin?: string | readonly Uint8Array[] | AsyncIterable<Uint8Array>
  readonly cwd?: string
  readonly signal?: AbortSignal
  readonly now?: number
}

export interface Captured {
  readonly context: Context
  out(): string
  err(): string
}

export function capture(options: CaptureOptions = {}): Captured {
  const { isTty = false, columns = 80, env = {}, stdin = '', cwd = process.cwd() } = options
  const texts = { out: '', err: '' }
  const output = (name: 'out' | 'err'): Output => ({
    isTty,
    columns,
    write: async (text) => {
      texts[name] += text
    },
  })
  const chunks = typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin
  const context: Context = {
    signal: options.signal ?? new AbortController().signal,
    out: output('out'),
    err: output('err'),
    env,
    stdin: (async function* () {
      yield* chunks
    })(),
    cwd,
    report: undefined,
    now: () => options.now ?? Date.now(),
  }
  return { context, out: () => texts.out, err: () => texts.err }
}

export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs one command line in this process. */
export async function parley(args: readonly string[], options: CaptureOptions = {}): Promise<Ran> {
  const captured = capture(options)
  const code = await main(args, captured.context)
  return { code, out: captured.out(), err: captured.err() }
}

/** A folder that is gone when the test is. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Everything that an iterable gives. */
export async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
