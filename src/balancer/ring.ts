/** A queue of bounded length: a full one takes nothing more, and loses nothing. */

export class Ring<Item> {
  readonly capacity: number
  readonly #items: (Item | undefined)[] = []
  /** Where the oldest item is. */
  #from = 0
  #length = 0

  constructor(capacity: number) {
    this.capacity = capacity
  }

  get length(): number {
    return this.#length
  }

  /** Puts an item behind the others. False if there is no room; then nothing has changed. */
  push(item: Item): boolean {
    if (this.#length === this.capacity) return false
    this.#items[(this.#from + this.#length) % this.capacity] = item
    this.#length++
    return true
  }

  /** Takes the oldest item. */
  shift(): Item | undefined {
    if (this.#length === 0) return undefined
    const item = this.#items[this.#from]
    this.#items[this.#from] = undefined
    this.#from = (this.#from + 1) % this.capacity
    this.#length--
    return item
  }

  /** Lets go of those that are not wanted any more; the others keep their order. */
  keep(isWanted: (item: Item) => boolean): void {
    for (let left = this.#length; left > 0; left--) {
      const item = this.shift() as Item
      if (isWanted(item)) this.push(item)
    }
  }
}
