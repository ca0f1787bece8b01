/** What an import cannot bring in, counted by kind. */

export interface Dropped {
  readonly what: string
  /** Why a forum has no place for it. */
  readonly why: string
  readonly count: number
}

export class Drops {
  readonly #counts = new Map<string, { readonly why: string; count: number }>()

  add(what: string, why: string, count = 1): void {
    if (count === 0) return
    const held = this.#counts.get(what)
    if (held === undefined) this.#counts.set(what, { why, count })
    else held.count += count
  }

  list(): Dropped[] {
    return Array.from(this.#counts, ([what, { why, count }]) => ({ what, why, count }))
  }
}
