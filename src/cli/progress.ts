/**
 * How far long work is: a bar on a terminal, a line now and then in a pipe.
 *
 * Not from a library: the ones for prompts take over standard input and answer Ctrl-C by ending
 * the process with success.
 */
import { type Context, writeLine } from './context.ts'
import { painter } from './print-text.ts'

/** What is told: the share that is done, if known, and a few words. */
export interface Step {
  readonly share: number | undefined
  readonly text: string
}

const TERMINAL_EVERY_MS = 100
const PIPE_EVERY_MS = 2_000
const BAR_COLUMNS = 30
const ERASE_LINE = '\r\u001B[2K'

/** Tells, on standard error, what `read` says, until it is disposed of. */
export function showProgress(context: Context, read: () => Step): AsyncDisposable {
  const { err, env } = context
  const paint = painter(err, env)
  // A broken standard error must not stop the work.
  const tell = (): Promise<void> =>
    (err.isTty ? err.write(ERASE_LINE + bar(read(), paint)) : writeLine(err, plain(read()))).catch(
      () => {},
    )
  const timer = setInterval(() => void tell(), err.isTty ? TERMINAL_EVERY_MS : PIPE_EVERY_MS)
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      if (err.isTty) await err.write(ERASE_LINE).catch(() => {})
    },
  }
}

function bar({ share, text }: Step, paint: ReturnType<typeof painter>): string {
  if (share === undefined) return text
  const full = Math.round(share * BAR_COLUMNS)
  const drawn = paint('green', '━'.repeat(full)) + paint('dim', '━'.repeat(BAR_COLUMNS - full))
  return `${drawn} ${percent(share)}  ${text}`
}

function plain({ share, text }: Step): string {
  return share === undefined ? text : `${percent(share)} ${text}`
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`.padStart(5)
}
