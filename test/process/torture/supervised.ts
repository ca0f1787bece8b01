/**
 * Tortures a forum whose processes are kept by supervisors: whatever dies or stands still (replicas,
 * stand-ins, the balancer, supervisors themselves) must come back without help, but that somebody
 * starts supervisors again, as the init of a machine does.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { ChainLoad } from '../../../src/lab/chain/chain-load.ts'
import { untilServing } from '../../../src/lab/chain/order.ts'
import { CrdtLoad } from '../../../src/lab/crdt/crdt-load.ts'
import { untilEqual } from '../../../src/lab/engine/replica.ts'
import { type Blow, deal, randomBlows, type Victim } from '../../../src/lab/killer.ts'
import { Ledger, type Timing } from '../../../src/lab/load/ledger.ts'
import type { Load, LoadOptions } from '../../../src/lab/load/load.ts'
import { Random } from '../../../src/lab/random.ts'
import type { Mode } from '../../../src/replica/replica.ts'
import { SupervisedForum, type SupervisedMachine } from '../../support/supervised.ts'
import { until } from '../../support/until.ts'
import type { Dealt } from './hurting.ts'

export interface SupervisedTortureOptions {
  readonly mode: Mode
  readonly seed: number
  readonly seconds: number
  readonly clients: number
  /** Machines with a replica each; one more stands in for them. */
  readonly replicas: number
}

export interface SupervisedTortured {
  readonly violations: readonly string[]
  readonly story: readonly string[]
  readonly logs: readonly { readonly replica: string; readonly text: string }[]
  readonly dealt: readonly Dealt[]
  readonly timings: readonly Timing[]
  /** How long each took to be back, ms, in order. */
  readonly returns: readonly number[]
  /** How often a stand-in was begun. */
  readonly standIns: number
}

/** Between two blows, ms, on average. */
const EVERY_MS = 2_000
/** Who stands still is killed meanwhile by its supervisor; a supervisor itself goes on. */
const PAUSES = { share: 0.35, ms: [2_000, 9_000] } as const
/** After how long a dead supervisor is started again, ms: some machines are gone for a while. */
const AWAY_MS = [500, 12_000] as const
/** After how long a process that was hit shows it, ms. */
const NOTICED_MS = 100
/** How long anything may take to be back, ms. */
const BACK_MS = 90_000
/** How long all may take to be as wanted once nobody is hit any more, ms. */
const REST_MS = 180_000

export async function tortureSupervised(
  options: SupervisedTortureOptions,
): Promise<SupervisedTortured> {
  const { mode, seed, seconds, clients, replicas: machines } = options
  const story: string[] = []
  const ledger = new Ledger(`torture ${seed}`)
  const note = (what: string) => void story.push(`${ledger.at()}: ${what}`)
  await using forum = await SupervisedForum.open({ mode, machines, spares: 1, balancer: true })
  await Promise.all(forum.replicas.map((replica) => forum.untilServed(replica)))
  await untilWhole(forum, mode)
  const random = new Random(seed)
  const hitting = new Hitting(forum, random.fork(), note)
  await using load = newLoad(mode, { engine: forum, clients, random, ledger, note })
  await load.open()
  const ending = new AbortController()
  const working = load.work(ending.signal)
  await hitting.run(AbortSignal.timeout(seconds * 1_000))
  note('all are left alone')
  ending.abort()
  await working
  note(`${hitting.dealt.length} were hit, ${hitting.violations.length} did not come back`)
  const restless = await inTime(REST_MS, untilAlone(forum, mode))
  note(restless ? 'not all is as it was' : 'all is as it was, without stand-ins')
  const broken = restless ? ['liveness: stand-ins do not leave'] : await load.judge(() => {})
  const all = [...forum.machines, ...forum.spares]
  return {
    violations: [...hitting.violations, ...broken],
    story,
    logs: all.map((machine) => ({ replica: machine.name, text: machine.said() })),
    dealt: hitting.dealt,
    timings: ledger.timings,
    returns: hitting.returns.toSorted((a, b) => a - b),
    standIns: all.flatMap((one) => [...one.said().matchAll(/this machine stands in for [^ ]+"/g)])
      .length,
  }
}

function newLoad(mode: Mode, options: LoadOptions): Load {
  return mode === 'chain' ? new ChainLoad(options) : new CrdtLoad(options)
}

async function untilWhole(forum: SupervisedForum, mode: Mode): Promise<void> {
  if (mode === 'chain') await untilServing(forum)
  await untilEqual(forum.replicas)
}

/** Every replica on its own machine, and nobody stands in for anybody. */
async function untilAlone(forum: SupervisedForum, mode: Mode): Promise<void> {
  for (const replica of forum.replicas) await forum.untilServed(replica)
  await until(async () => {
    const all = await Promise.all(forum.spares.map((one) => one.standIns({ resting: false })))
    return all.flat().length === 0
  })
  await untilWhole(forum, mode)
}

/** Whether it took longer than that. */
async function inTime(milliseconds: number, work: Promise<void>): Promise<boolean> {
  return await Promise.race([work.then(() => false), pause(milliseconds, true, { ref: false })])
}

class Hitting {
  readonly violations: string[] = []
  readonly dealt: Dealt[] = []
  readonly returns: number[] = []
  readonly #forum: SupervisedForum
  readonly #random: Random
  readonly #note: (what: string) => void
  readonly #coming: Promise<void>[] = []

  constructor(forum: SupervisedForum, random: Random, note: (what: string) => void) {
    this.#forum = forum
    this.#random = random
    this.#note = note
  }

  /** Until it is over, and everybody that was hit is back. */
  async run(signal: AbortSignal): Promise<void> {
    const victims = () => this.#machines().flatMap(victimsOf)
    const random = this.#random.fork()
    const options = { victims, random, everyMs: EVERY_MS, pauses: PAUSES, signal }
    for await (const blow of randomBlows(options)) {
      // Whoever stood still may be dead by now, and its id another's.
      if (!this.#machines().some((one) => one.pid() === blow.pid || one.isChild(blow.pid))) continue
      const wasThere = deal(blow)
      this.#note(`${blow.victim} (process ${blow.pid}): ${blow.kind}`)
      if (wasThere && blow.kind !== 'go-on') this.#coming.push(this.#back(blow))
    }
    await Promise.all(this.#coming)
  }

  #machines(): readonly SupervisedMachine[] {
    return [...this.#forum.machines, ...this.#forum.spares]
  }

  /** Waits until what was hit is there again, and notes how long that took. */
  async #back(blow: Blow): Promise<void> {
    const from = performance.now()
    const supervisor = this.#machines().find(({ name }) => name === blow.victim)
    if (supervisor !== undefined && blow.kind === 'kill') await this.#startAgain(supervisor)
    const isLate = await inTime(BACK_MS, this.#untilBack(blow, supervisor))
    const to = performance.now()
    const { victim, kind } = blow
    this.dealt.push({ kind: kind === 'kill' ? 'kill' : 'pause', replica: victim, from, to })
    if (isLate) this.violations.push(`liveness: ${victim} is not back ${BACK_MS} ms after ${kind}`)
    else if (supervisor === undefined) this.returns.push(to - from)
  }

  async #startAgain(machine: SupervisedMachine): Promise<void> {
    await pause(this.#random.between(...AWAY_MS))
    this.#forum.start(machine)
    this.#note(`${machine.name} has a supervisor again`)
  }

  async #untilBack({ victim, pid, kind }: Blow, supervisor: SupervisedMachine | undefined) {
    const [machine = '', job = ''] = victim.split(' ')
    // A signal takes a moment to be noticed.
    await pause(NOTICED_MS)
    const runner = this.#machines().find(({ name }) => name === machine)
    await until(async () => {
      if (supervisor !== undefined) return supervisor.pid() !== undefined
      const now = runner?.processes().get(job)
      // Who stood still for a short time goes on as it is.
      const isAnother = now !== pid || (kind === 'pause' && runner?.standsStill(pid) === false)
      // A stand-in need not come back: its machine may have.
      if (!job.startsWith(`${machine}/`)) return isAnother
      if (now === undefined || !isAnother) return false
      const replica = this.#forum.replicas.find(({ name }) => job === `${machine}/${name}`)
      if (replica === undefined) return true
      const running = await replica.look()
      return running?.pid === now && (await replica.state()) !== undefined
    })
  }
}

/** Its supervisor, and each process that it runs. */
function victimsOf(machine: SupervisedMachine): Victim[] {
  const processes = [...machine.processes()].map(([id, pid]) => ({
    name: `${machine.name} ${id}`,
    pid: () => pid,
  }))
  return [{ name: machine.name, pid: () => machine.pid() }, ...processes]
}
