/** A real balancer: a process of `parley balancer`, and what it logged. */
import { connectForum } from '../../src/client/connect-forum.ts'
import type { ForumClient } from '../../src/client/forum-client.ts'
import type { BalancedView } from '../../src/cli/print-balancer.ts'
import { Cluster } from '../../src/gen/services.ts'
import { call } from './plain-call.ts'
import { type Ended, type Program, runProgram, startProgram } from './processes.ts'
import { BIN } from './replicas.ts'
import { until } from './until.ts'

/** A line of its log about a write that was stored. */
export interface LogLine {
  readonly rpc: string
  readonly request: string
  /** Of the replica that confirmed it. */
  readonly replicaName: string
}

export class TestBalancer implements AsyncDisposable {
  readonly address: string
  readonly #program: Program

  constructor(address: string, program: Program) {
    this.address = address
    this.#program = program
  }

  /** The writes that its log says were stored, in that order. */
  stored(): readonly LogLine[] {
    const lines = this.#program.stderr().split('\n')
    // The last one may not be whole yet.
    const whole = lines.slice(0, -1).filter((line) => line.includes('"stored"'))
    return whole.map((line) => JSON.parse(line) as LogLine)
  }

  /** What it tells of its replicas; undefined while it has none that answers. */
  async replicas(): Promise<readonly BalancedView[] | undefined> {
    const { response } = await call(this.address, Cluster.getClusterState, {})
    return response?.balancer?.replicas as readonly BalancedView[] | undefined
  }

  /** Resolves once exactly these replicas are ready. */
  async untilReady(names: readonly string[]): Promise<void> {
    const wanted = names.toSorted().join()
    await until(async () => {
      const ready = (await this.replicas())?.filter(({ state }) => state === 'ready') ?? []
      return (
        ready
          .map(({ name }) => name)
          .toSorted()
          .join() === wanted
      )
    })
  }

  /** A client that knows this address and no other. */
  client(): Promise<ForumClient> {
    return connectForum({ addresses: [this.address] })
  }

  /** Runs a command at it. */
  parley(...words: readonly string[]): Promise<Ended> {
    return runProgram([process.execPath, BIN, ...words, '--at', this.address])
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#program.signal('SIGTERM')
    await this.#program.ended
  }
}

/** Starts a balancer, and resolves once it serves. */
export async function startBalancer(...flags: readonly string[]): Promise<TestBalancer> {
  const command = [process.execPath, BIN, 'balancer', '--listen', '127.0.0.1:0', ...flags]
  const program = startProgram(command)
  const address = await until(() => {
    const found = /^Balancer at (\S+)$/m.exec(program.stdout())?.[1]
    if (found === undefined && program.hasEnded()) throw new Error(program.stderr())
    return found
  })
  return new TestBalancer(address, program)
}
