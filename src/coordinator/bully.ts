/**
 * The Bully election (Garcia-Molina 1982): of the members that live and reach each other, the one
 * with the highest id leads. A pure machine of its own; what the leader is for is not its business.
 *
 * It chooses well and promises little: while members come, go or lose messages, two may lead.
 */

/** The first asks those above; they answer, and ask in turn; who gets no answer leads. */
export interface BullyMessage {
  readonly kind: 'election' | 'answer' | 'leading'
}

export type BullyInput<Id extends string> =
  | { readonly kind: 'tick' }
  | { readonly kind: 'connected'; readonly peer: Id }
  | { readonly kind: 'disconnected'; readonly peer: Id }
  | { readonly kind: 'message'; readonly from: Id; readonly message: BullyMessage }

export interface Addressed<Id extends string, Message> {
  readonly to: Id
  readonly message: Message
}

/** How long an answer may take before those above are taken for dead, ms. */
export const ANSWER_MS = 200
/** How long one that answered may take to lead, or to find who does, ms. */
export const VICTORY_MS = 600
/** How often a leader says that it leads, ms. */
export const LEADING_MS = 200
/** After what silence a leader is taken for dead, ms: some of its words may be lost. */
export const SILENCE_MS = 1_000

type Phase =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking'; readonly until: number }
  | { readonly kind: 'answered'; readonly until: number }
  | { readonly kind: 'leads'; readonly saidAt: number }
  | { readonly kind: 'follows'; readonly leader: string; readonly heardAt: number }

export class Bully<Id extends string> {
  readonly #self: Id
  readonly #peers = new Set<Id>()
  #phase: Phase = { kind: 'none' }
  #now = 0
  #outbox: Addressed<Id, BullyMessage>[] = []

  constructor(self: Id) {
    this.#self = self
  }

  /** Whom this member takes for the leader, if anybody. */
  get leader(): Id | undefined {
    if (this.#phase.kind === 'leads') return this.#self
    return this.#phase.kind === 'follows' ? (this.#phase.leader as Id) : undefined
  }

  /** `monotonic` in milliseconds; never goes back. */
  step(input: BullyInput<Id>, monotonic: number): void {
    this.#now = monotonic
    switch (input.kind) {
      case 'tick':
        this.#tick()
        return
      case 'connected':
        this.#connected(input.peer)
        return
      case 'disconnected':
        this.#disconnected(input.peer)
        return
      case 'message':
        this.#message(input.from, input.message)
        return
      default:
        input satisfies never
    }
  }

  takeMessages(): readonly Addressed<Id, BullyMessage>[] {
    return this.#outbox.splice(0)
  }

  #tick(): void {
    const phase = this.#phase
    switch (phase.kind) {
      case 'none':
        this.#elect()
        return
      case 'asking':
        if (this.#now >= phase.until) this.#lead()
        return
      case 'answered':
        if (this.#now >= phase.until) this.#elect()
        return
      case 'leads':
        if (this.#now - phase.saidAt >= LEADING_MS) this.#lead()
        return
      case 'follows':
        if (this.#now - phase.heardAt >= SILENCE_MS) this.#elect()
        return
      default:
        phase satisfies never
    }
  }

  #connected(peer: Id): void {
    this.#peers.add(peer)
    if (this.#phase.kind === 'leads') this.#say(peer, 'leading')
  }

  #disconnected(peer: Id): void {
    this.#peers.delete(peer)
    if (this.leader === peer) this.#elect()
  }

  #message(from: Id, { kind }: BullyMessage): void {
    if (!this.#peers.has(from)) return
    switch (kind) {
      case 'election':
        this.#asked(from)
        return
      case 'answer':
        if (this.#phase.kind !== 'asking' || from < this.#self) return
        this.#phase = { kind: 'answered', until: this.#now + VICTORY_MS }
        return
      case 'leading':
        this.#told(from)
        return
      default:
        kind satisfies never
    }
  }

  /** One below asks: it is answered, and whoever is above it is found out. */
  #asked(from: Id): void {
    if (from > this.#self) return
    this.#say(from, 'answer')
    if (this.#phase.kind === 'leads') this.#say(from, 'leading')
    else if (this.#phase.kind === 'follows' || this.#phase.kind === 'none') this.#elect()
  }

  #told(from: Id): void {
    // One below leads because it did not hear of us: it will hear now.
    if (from < this.#self) {
      if (this.#phase.kind === 'leads') this.#say(from, 'leading')
      else if (this.#phase.kind !== 'asking') this.#elect()
      return
    }
    const { leader } = this
    // Of two that lead the lower one is corrected by the higher one, and not believed meanwhile.
    if (leader !== undefined && leader > from) return
    this.#phase = { kind: 'follows', leader: from, heardAt: this.#now }
  }

  #elect(): void {
    const above = [...this.#peers].filter((peer) => peer > this.#self)
    if (above.length === 0) {
      this.#lead()
      return
    }
    for (const peer of above) this.#say(peer, 'election')
    this.#phase = { kind: 'asking', until: this.#now + ANSWER_MS }
  }

  #lead(): void {
    this.#phase = { kind: 'leads', saidAt: this.#now }
    for (const peer of this.#peers) this.#say(peer, 'leading')
  }

  #say(to: Id, kind: BullyMessage['kind']): void {
    this.#outbox.push({ to, message: { kind } })
  }
}
