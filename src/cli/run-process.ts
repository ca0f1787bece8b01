/** The process around a command: its streams, its signals and how it ends. */
import { type Context, outputTo } from './context.ts'
import { EXIT, hasCode } from './failure.ts'
import { main } from './main.ts'

/** One press of Ctrl-C may reach us twice (from the terminal and from who started us), ms. */
const SAME_PRESS_MS = 500

/** How often a process looks whether the one that wraps it lives, ms. */
const WRAPPER_LOOK_MS = 500

/** Runs the command that this process was started with, and sets the exit code. */
export async function runProcess(): Promise<void> {
  const context = processContext(abortOnSignals())
  await answerIfSupervised()
  const exitCode = await main(process.argv.slice(2), context).catch((error: unknown) => {
    // Whoever read our output has seen enough, as in "parley topics | head".
    if (hasCode(error, 'EPIPE')) return EXIT.ok
    throw error
  })
  // Everything that was written is taken, and what is still open (standard input) is of no use.
  process.exit(exitCode)
}

/** What `parley supervise` started says so, and answers its heartbeats; see supervisor/pulse.ts. */
async function answerIfSupervised(): Promise<void> {
  const where = process.env.PARLEY_SUPERVISOR
  if (where === undefined) return
  // Not for what this process starts itself.
  delete process.env.PARLEY_SUPERVISOR
  const { answerSupervisor } = await import('../supervisor/pulse.ts')
  answerSupervisor(where)
}

function processContext(signal: AbortSignal): Context {
  // A broken pipe is reported by the write that meets it; without a listener it would also throw.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  return {
    signal,
    out: outputTo(process.stdout),
    err: outputTo(process.stderr),
    env: process.env,
    // Opened only when it is read: looking at it would keep some kinds of standard input open.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    cwd: process.cwd(),
    report: reportToParent(),
    now: () => Date.now(),
  }
}

function reportToParent(): Context['report'] {
  if (process.send === undefined) return undefined
  // The channel alone must not keep this process alive.
  process.channel?.unref()
  // A parent that is gone is noticed by its closed channel; see abortOnSignals.
  return (report) => process.send?.(report, undefined, undefined, () => {})
}

/** The first signal asks the command to end; a second one, later, ends it at once. */
function abortOnSignals(): AbortSignal {
  const controller = new AbortController()
  let firstAt: number | undefined
  const onSignal = (): void => {
    const now = performance.now()
    if (firstAt === undefined) {
      firstAt = now
      controller.abort()
    } else if (now - firstAt > SAME_PRESS_MS) {
      process.stderr.write('parley: ended at once, on the second signal\n')
      process.exit(EXIT.interrupted)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  process.once('disconnect', () => controller.abort())
  // Who started us may have died while we were being loaded: nobody tells that again.
  if (process.connected === false) controller.abort()
  watchWrapper(() => controller.abort())
  return controller.signal
}

/** Calls back when the process that runs this one on another Node was killed; see bin.mjs. */
function watchWrapper(gone: () => void): void {
  const wrapper = Number(process.env.PARLEY_WRAPPED_BY)
  // What we start ourselves inherits the variable, and has another parent.
  if (process.ppid !== wrapper) return
  const look = setInterval(() => {
    if (process.ppid === wrapper) return
    clearInterval(look)
    gone()
  }, WRAPPER_LOOK_MS)
  look.unref()
}
