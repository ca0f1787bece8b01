/** What the stories of a run had in them: faults, alone and in pairs. */
import { type FaultName, faultsOf, type Mode } from '../faults/kinds.ts'
import type { Told } from './story.ts'

/** What a fault leaves behind, where it is not a single one with a name. */
const PACKETS: Partial<Record<FaultName, string>> = {
  loss: 'lost',
  duplication: 'repeated',
  reordering: 'late',
  'deaf-gossip': 'deaf',
}
const SINGLE: Partial<Record<FaultName, string>> = {
  clog: 'clog',
  swizzle: 'swizzle',
  cut: 'cut',
  'one-way': 'cut',
  kill: 'crash',
  'kill-points': 'crash',
  blackout: 'blackout',
  pause: 'pause',
  'clock-jump': 'clock-jump',
  'full-disk': 'full-disk',
  damage: 'damage',
  'total-loss': 'loss',
  'old-disk': 'old-disk',
  leave: 'leave',
  liar: 'lie',
}

export class Coverage {
  readonly #mode: Mode
  readonly #stories = new Map<FaultName, number>()
  readonly #happened = new Map<FaultName, number>()
  readonly #pairs = new Set<string>()

  constructor(mode: Mode) {
    this.#mode = mode
  }

  add(faults: readonly FaultName[], told: Pick<Told, 'fired' | 'packets'>): void {
    for (const [place, name] of faults.entries()) {
      count(this.#stories, name, 1)
      count(this.#happened, name, happenedOf(name, told))
      for (const other of faults.slice(place + 1)) this.#pairs.add(`${name} ${other}`)
    }
  }

  lines(): string[] {
    const names = faultsOf(this.#mode)
    const all = (names.length * (names.length - 1)) / 2
    const shown = names.map((name) => {
      const stories = this.#stories.get(name) ?? 0
      return `  ${name.padEnd(12)} in ${stories} seeds, ${this.#happened.get(name) ?? 0} times`
    })
    const never = names.filter((name) => !this.#happened.get(name))
    return [
      `faults: ${names.length - never.length} of ${names.length} kinds happened, ` +
        `${this.#pairs.size} of ${all} pairs in one seed`,
      ...shown,
      ...(never.length === 0 ? [] : [`  never: ${never.join(', ')}`]),
    ]
  }
}

/** How often it happened; what the whole world has all the time happens once. */
function happenedOf(name: FaultName, { fired, packets }: Pick<Told, 'fired' | 'packets'>): number {
  const packet = PACKETS[name]
  if (packet !== undefined) return packets[packet] ?? 0
  const single = SINGLE[name]
  return single === undefined ? 1 : fired.filter((each) => each.startsWith(`${single}#`)).length
}

function count<Key>(counts: Map<Key, number>, key: Key, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more)
}
