/** What happens to a chain, in words: who takes over, who falls out, who comes back. */
import type { View } from './view.ts'
import { duration, entries, grouped } from './words.ts'

/** Since when something is so, and since when nothing is heard of it. */
export interface Since {
  /** What was done to it last that hurt; undefined if nothing was. */
  hurtAt(replica: string): number | undefined
  /** What was done to it last that mended it. */
  mended(replica: string): { readonly at: number; readonly after: string } | undefined
}

/** A lease ends for a moment whenever there is another configuration. */
const LEASELESS_MS = 700
/** Two may believe for a moment that they are elected. */
const CLAIMED_MS = 500

interface Takeover {
  readonly was: string
  readonly to: string
  readonly epoch: number
  readonly since: number
  /** Of the old head, when it was heard of last. */
  readonly committed: number
  readonly held: number
}

export class ChainStory {
  readonly #since: Since
  #epoch = 0
  #chain: readonly string[] = []
  #proposer = ''
  /** Those that say that they are elected. */
  readonly #claims = new Set<string>()
  #claimed: { readonly by: string; readonly since: number } | undefined
  /** Those that said that nothing can be decided. */
  readonly #waiting = new Set<string>()
  /** Since when they have no lease, and whether that was told. */
  readonly #leaseless = new Map<string, { readonly since: number; isTold: boolean }>()
  #takeover: Takeover | undefined
  /** What each said last, and when. */
  readonly #views = new Map<string, { readonly view: View; readonly at: number }>()

  constructor(since: Since) {
    this.#since = since
  }

  /** The sentences that follow from what a replica says now. */
  saw(replica: string, view: View, at: number): string[] {
    const told = [
      ...this.#lease(replica, view, at),
      ...this.#configured(view, at),
      ...this.#tookOver(replica, view, at),
      ...this.#decided(replica, view, at),
    ]
    this.#views.set(replica, { view, at })
    return told
  }

  left(replica: string): void {
    this.#views.delete(replica)
    this.ended(replica)
  }

  /** It says nothing any more; what it said last is known. */
  ended(replica: string): void {
    this.#claims.delete(replica)
    this.#waiting.delete(replica)
    this.#leaseless.delete(replica)
  }

  #configured(view: View, at: number): string[] {
    if (view.epoch <= this.#epoch || view.chain.length === 0) return []
    const before = this.#chain
    const isFirst = this.#epoch === 0
    this.#epoch = view.epoch
    this.#chain = view.chain
    const order = view.chain.join(' → ')
    if (isFirst) return [`the chain is ${order}, head to tail, in epoch ${view.epoch}`]
    const [was] = before
    const [to] = view.chain
    if (was !== undefined && to !== undefined && was !== to) this.#begin(was, to, view.epoch, at)
    const gone = before.filter((name) => !view.chain.includes(name) && name !== this.#takeover?.was)
    const come = view.chain.filter((name) => !before.includes(name))
    return [
      ...gone.map((name) => {
        const place = name === before.at(-1) ? 'tail' : 'in the middle'
        return `${name} was ${place}; epoch ${view.epoch} goes on without it${this.#after(name, at)}: ${order}`
      }),
      ...come.map((name) => {
        const mended = this.#since.mended(name)
        const took =
          mended === undefined ? '' : `, ${duration(at - mended.at)} after ${mended.after}`
        return `${name} serves in epoch ${view.epoch}${took}: ${order}`
      }),
    ]
  }

  #begin(was: string, to: string, epoch: number, at: number): void {
    const last = this.#views.get(was)
    const since = this.#since.hurtAt(was) ?? last?.at ?? at
    const committed = last?.view.count ?? 0
    const held = Math.max(committed, last?.view.held ?? 0)
    this.#takeover = { was, to, epoch, since, committed, held }
  }

  /** Only the new head itself knows that it is one, and what it holds. */
  #tookOver(replica: string, view: View, at: number): string[] {
    const takeover = this.#takeover
    if (takeover === undefined || replica !== takeover.to) return []
    if (view.role !== 'head' || view.state !== 'serving' || view.epoch < takeover.epoch) return []
    this.#takeover = undefined
    const { was, to, since, committed, held } = takeover
    const flying = held - committed
    const kept = Math.max(0, Math.min(view.held, held) - committed)
    const fate =
      flying === 0
        ? 'nothing was in flight'
        : kept === flying
          ? `${entries(flying)} in flight ${flying === 1 ? 'was' : 'were'} kept`
          : `of ${entries(flying)} in flight ${grouped(kept)} were kept`
    const took = duration(at - since)
    return [`${was} was head; ${to} took over in epoch ${view.epoch} after ${took}; ${fate}`]
  }

  #after(name: string, at: number): string {
    const hurt = this.#since.hurtAt(name)
    return hurt === undefined ? '' : `, after ${duration(at - hurt)}`
  }

  /** What keeps a replica from deciding is told once. */
  #decided(replica: string, view: View, at: number): string[] {
    const told = this.#elected(replica, view, at)
    if (view.waitsFor === '') this.#waiting.delete(replica)
    else if (!this.#waiting.has(replica)) {
      this.#waiting.add(replica)
      told.push(`${replica} waits: ${view.waitsFor}`)
    }
    return told
  }

  /** Who alone says for a while that it is elected, is. */
  #elected(replica: string, { proposer, waitsFor }: View, at: number): string[] {
    if (waitsFor === '' && proposer === replica) this.#claims.add(replica)
    else this.#claims.delete(replica)
    const [claimant, another] = this.#claims
    if (claimant === undefined || another !== undefined || claimant === this.#proposer) {
      this.#claimed = undefined
      return []
    }
    if (this.#claimed?.by !== claimant) this.#claimed = { by: claimant, since: at }
    const before = this.#proposer
    if (before !== '' && at - this.#claimed.since < CLAIMED_MS) return []
    this.#proposer = claimant
    return before === ''
      ? []
      : [`${claimant} is elected to decide on configurations; before it was ${before}`]
  }

  #lease(replica: string, { leaseMs }: View, at: number): string[] {
    const without = this.#leaseless.get(replica)
    if (leaseMs > 0) {
      this.#leaseless.delete(replica)
      const took = without?.isTold === true ? duration(at - without.since) : ''
      return took === '' ? [] : [`${replica} has a lease again, after ${took}`]
    }
    const had = this.#views.get(replica)?.view.leaseMs ?? 0
    if (without === undefined && had > 0) {
      this.#leaseless.set(replica, { since: at, isTold: false })
    }
    if (without === undefined || without.isTold || at - without.since < LEASELESS_MS) return []
    without.isTold = true
    return [`${replica} has no lease any more: it answers no strict read`]
  }
}
