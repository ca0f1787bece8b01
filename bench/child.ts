/** Child processes of a benchmark, spoken to in questions and answers. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'

/** Where Node keeps compiled code if nothing else is said. */
const CODE = join(tmpdir(), 'node-compile-cache')

/** A child that was started and said that it is ready. */
export interface Child<Ready> extends AsyncDisposable {
  readonly ready: Ready
  readonly pid: number
  /** Sends a question; one at a time. */
  ask<Answer>(question: unknown): Promise<Answer>
  /** Ends it at once, as kill -9 does. */
  kill(): Promise<void>
}

/** Starts `script` (relative to bench/), hands it `argument`, and waits until it is ready. */
export async function startChild<Ready>(script: string, argument: unknown): Promise<Child<Ready>> {
  const process = fork(fileURLToPath(new URL(script, import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
    execArgv: [],
    // Types are stripped and code is compiled once, as the command line has it: half of a start.
    env: { NODE_COMPILE_CACHE: CODE, ...env },
  })
  process.send({ argument })
  const exited = new Promise<void>((resolve) => process.once('exit', () => resolve()))
  const ready = await nextMessage<Ready>(process, script)
  return {
    ready,
    pid: process.pid ?? 0,
    async ask<Answer>(question: unknown) {
      process.send(question as object)
      return nextMessage<Answer>(process, script)
    },
    async kill() {
      process.kill('SIGKILL')
      await exited
    },
    async [Symbol.asyncDispose]() {
      if (process.connected) process.disconnect()
      await exited
    },
  }
}

function nextMessage<Message>(process: ChildProcess, script: string): Promise<Message> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void =>
      settle(() => reject(new Error(`${script} ended with ${code}`)))
    const onMessage = (message: unknown): void => settle(() => resolve(message as Message))
    const settle = (end: () => void): void => {
      process.off('exit', onExit)
      process.off('message', onMessage)
      end()
    }
    process.once('exit', onExit)
    process.once('message', onMessage)
  })
}

/** In the child, first of all: the argument it was started with. */
export async function argumentOf<Argument>(): Promise<Argument> {
  const [first] = (await once(process, 'message')) as [{ argument: Argument }]
  return first.argument
}

/**
 * In the child: says that it is ready, answers questions until the parent is gone, closes.
 */
export async function serveParent<Question>(
  ready: unknown,
  answer: (question: Question) => Promise<unknown>,
): Promise<void> {
  const gone = new Promise<void>((resolve) => process.once('disconnect', resolve))
  process.on('message', (question) => {
    answer(question as Question).then(
      (reply) => process.send?.(reply),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
  process.send?.(ready)
  await gone
}
