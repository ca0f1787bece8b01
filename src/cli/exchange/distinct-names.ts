/** Names for people whom another system tells apart by an id, and this one by their name. */
import { fittingName } from './fitting.ts'

const NOBODY = 'nobody'

/** Gives each id one name, the same each time ids come in the same order. */
export class DistinctNames {
  readonly #nameOf = new Map<string, string>()
  readonly #given = new Set<string>()

  /** `wanted`, or for the second who wants it the name and a number. */
  nameOf(id: string, wanted: string): string {
    const known = this.#nameOf.get(id)
    if (known !== undefined) return known
    const name = this.#free(fittingName(wanted) === '' ? NOBODY : wanted)
    this.#given.add(name.toLowerCase())
    this.#nameOf.set(id, name)
    return name
  }

  #free(wanted: string): string {
    for (let number = 1; ; number++) {
      const name = fittingName(wanted, number === 1 ? '' : ` (${number})`)
      if (!this.#given.has(name.toLowerCase())) return name
    }
  }
}
