/** Shrinking: the shortest story found in which the same checker still objects. */
import { commandOf, type Story, type Told, tell } from './story.ts'

/** Stories that are told at most on the way, so that it ends in a minute or so. */
const TRIES_MAX = 250

export type Teller = (story: Story) => Told

export interface Shrunk {
  readonly story: Story
  readonly told: Told
  readonly tries: number
}

/** `checker`: of the violation that must stay. */
export function shrink(story: Story, checker: string, teller: Teller = tell): Shrunk {
  return new Shrinking(story, checker, teller).run()
}

class Shrinking {
  readonly #checker: string
  readonly #teller: Teller
  #best: Story
  #told: Told
  #tries = 1

  constructor(story: Story, checker: string, teller: Teller) {
    this.#checker = checker
    this.#teller = teller
    this.#best = story
    this.#told = teller(story)
  }

  run(): Shrunk {
    let before = ''
    while (before !== commandOf(this.#best) && this.#tries < TRIES_MAX) {
      before = commandOf(this.#best)
      this.#withoutKinds()
      this.#fewerCalls()
      this.#withoutSingle()
      this.#fewer('clients')
      this.#fewer('replicas')
    }
    return { story: this.#best, told: this.#told, tries: this.#tries }
  }

  /** Tells a shorter story; keeps it if the checker still objects. */
  #try(story: Story): boolean {
    if (this.#tries >= TRIES_MAX) return false
    this.#tries += 1
    const told = this.#teller(story)
    if (!told.violations.some(({ checker }) => checker === this.#checker)) return false
    this.#best = story
    this.#told = told
    return true
  }

  #withoutKinds(): void {
    for (const name of this.#best.faults) {
      const { faults } = this.#best
      this.#try({ ...this.#best, faults: faults.filter((each) => each !== name) })
    }
  }

  /** Fewer calls, half of them to begin with: what comes earlier stays as it is. */
  #fewerCalls(): void {
    for (let step = this.#best.calls >> 1; step >= 1; step >>= 1) {
      const calls = this.#best.calls - step
      if (calls >= 1) this.#try({ ...this.#best, calls })
    }
  }

  /** Leaves out single faults: many at once, then ever fewer. */
  #withoutSingle(): void {
    for (let size = this.#told.fired.length; size >= 1; size >>= 1) {
      for (let at = 0; at < this.#told.fired.length; ) {
        const some = this.#told.fired.slice(at, at + size)
        const skipped = [...this.#best.skipped, ...some]
        if (!this.#try({ ...this.#best, skipped })) at += size
      }
    }
  }

  #fewer(what: 'clients' | 'replicas'): void {
    for (let count = 1; count <= 6; count++) {
      const known = this.#best[what]
      if (known !== undefined && known <= count) return
      if (this.#try({ ...this.#best, [what]: count })) return
    }
  }
}
