/** Other people's servers, started as they are and ended with the benchmark. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** The kernel counts CPU time in this unit (USER_HZ), ms. */
const TICK_MS = 10
/** Fields of /proc/…/stat behind the name of the program (proc_pid_stat(5), 14 and 15). */
const USER_FIELD = 11
const SYSTEM_FIELD = 12
const LOOK_EVERY_MS = 20

export class ServerProgram implements AsyncDisposable {
  readonly #process: ChildProcess

  constructor(command: string, words: readonly string[]) {
    this.#process = spawn(command, words, { stdio: 'ignore' })
  }

  /** Linux only; NaN elsewhere. */
  async cpuMs(): Promise<number> {
    if (process.platform !== 'linux') return Number.NaN
    const text = await readFile(`/proc/${this.#process.pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[USER_FIELD]) + Number(fields[SYSTEM_FIELD])) * TICK_MS
  }

  /** Resolves once it listens on this port of loopback. */
  async listening(port: number): Promise<void> {
    while (!(await answers(port))) {
      const { exitCode, spawnfile } = this.#process
      if (exitCode !== null) throw new Error(`${spawnfile} ended with ${exitCode}`)
      await pause(LOOK_EVERY_MS)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const exited = once(this.#process, 'exit')
    this.#process.kill('SIGTERM')
    await exited
  }
}

/** Whether this machine has the program. */
export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    const settle = (isThere: boolean) => () => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('connect', settle(true))
    socket.once('error', settle(false))
  })
}
