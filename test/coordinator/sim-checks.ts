/**
 * What must be so at every moment of a simulation. Written from the rules alone; it shares no code
 * with the coordinator.
 */
import type { Configuration, ConfiguredReplica, Report } from '../../src/core/configuration.ts'
import type { ReplicaId } from '../../src/core/ids.ts'

export class Checks {
  readonly failures: string[] = []
  readonly #decided = new Map<number, Configuration>()
  readonly #reports = new Set<string>()

  fail(sentence: string): void {
    if (this.failures.length < 10) this.failures.push(sentence)
  }

  get newest(): Configuration | undefined {
    return this.#decided.get(Math.max(...this.#decided.keys()))
  }

  /** Some replica takes this for decided. */
  learned(configuration: Configuration): void {
    const { epoch } = configuration
    const known = this.#decided.get(epoch)
    if (known !== undefined) {
      if (JSON.stringify(known) === JSON.stringify(configuration)) return
      this.fail(`epoch ${epoch} was decided twice: ${show(known)} and ${show(configuration)}`)
      return
    }
    this.#decided.set(epoch, configuration)
    const before = this.#decided.get(epoch - 1)
    if (before !== undefined) this.#checkStep(before, configuration)
    const after = this.#decided.get(epoch + 1)
    if (after !== undefined) this.#checkStep(configuration, after)
  }

  /** A tail, or whoever, says something in an epoch. */
  reported(epoch: number, by: ReplicaId, report: Report): void {
    this.#reports.add(`${epoch} ${by} ${report.kind} ${report.replica} ${report.incarnation}`)
  }

  /** A replica could answer a read at this moment, obeying this configuration. */
  reads(id: ReplicaId, incarnation: number, configuration: Configuration): void {
    const serves = (one: Configuration) =>
      one.replicas.some(
        (each) => each.id === id && each.incarnation === incarnation && each.state === 'serving',
      )
    if (!serves(configuration))
      this.fail(`${id} reads and does not serve in ${show(configuration)}`)
    for (const later of this.#decided.values()) {
      if (later.epoch > configuration.epoch && !serves(later)) {
        this.fail(`${id} reads in ${configuration.epoch} while ${show(later)} is known`)
      }
    }
  }

  #checkStep(before: Configuration, after: Configuration): void {
    const served = serving(before)
    const serves = serving(after)
    const ids = served.map(({ id }) => id)
    const [head] = serves
    const step = `${show(before)} to ${show(after)}`
    if (head === undefined || !ids.includes(head.id)) this.fail(`the head is new: ${step}`)
    const stayed = serves.map(({ id }) => id).filter((id) => ids.includes(id))
    const order = ids.filter((id) => stayed.includes(id))
    if (stayed.join() !== order.join()) this.fail(`the order changed: ${step}`)
    if (after.voters.length === 0) this.fail(`nobody votes: ${step}`)
    for (const each of serves.filter(({ id }) => !ids.includes(id))) {
      const tail = served.at(-1)?.id
      const pledge = `${before.epoch} ${tail} caught-up ${each.id} ${each.incarnation}`
      if (!this.#reports.has(pledge)) this.fail(`${each.id} serves without a pledge: ${step}`)
    }
    // All of the chain were down, or at least one goes on as it was.
    const same = serves.filter((each) => served.some((other) => isSame(each, other)))
    const isRestart = serves.every(({ id }) => ids.includes(id))
    if (same.length === 0 && !isRestart) this.fail(`nobody goes on: ${step}`)
    const back = after.replicas.filter(({ id }) => before.left.includes(id))
    if (back.length > 0) this.fail(`who left is back: ${step}`)
  }
}

function serving({ replicas }: Configuration): ConfiguredReplica[] {
  return replicas.filter(({ state }) => state === 'serving')
}

function isSame(a: ConfiguredReplica, b: ConfiguredReplica): boolean {
  return a.id === b.id && a.incarnation === b.incarnation
}

function show({ epoch, voters, replicas }: Configuration): string {
  const list = replicas.map(
    ({ id, incarnation, state }) =>
      `${id[0]}${incarnation % 100_000}${state === 'serving' ? '' : '?'}`,
  )
  return `${epoch}[${list.join(' ')}; voters ${voters.map(([first]) => first).join('')}]`
}
