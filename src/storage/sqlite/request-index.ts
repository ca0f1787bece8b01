/**
 * Where the rows of request keys are: a hash table in memory, sixteen bytes or less for each row.
 *
 * Keys are random, and every entry asks for its own. As an index of the database they would cost
 * each post a page of the disk, more than all else that it writes; so rows are written one behind
 * the other, and only their hashes are read when a store is opened.
 *
 * Peers choose keys, so the hash is of a family from which each store draws its own (multilinear,
 * modulo a prime): nobody who does not know the salt can make keys that collide.
 */

/** 2^31 - 1. */
const PRIME = 2_147_483_647
const WORDS = 8
/** Bytes of a salt: four for each two bytes of a key. */
export const SALT_BYTES = WORDS * 4
const SLOTS_MIN = 1_024

/** A hash of request keys, drawn by its salt. Below 2^31. */
export function keyHash(salt: Uint8Array): (key: Uint8Array) => number {
  const view = new DataView(salt.buffer, salt.byteOffset, salt.length)
  const factors = Array.from({ length: WORDS }, (_, word) => view.getUint32(word * 4) % PRIME)
  return (key) => {
    let sum = key.length
    for (let word = 0; word < WORDS; word++) {
      // Sixteen bits times thirty-one, eight times: still a whole number.
      sum += ((key[word * 2] ?? 0) * 256 + (key[word * 2 + 1] ?? 0)) * (factors[word] ?? 0)
    }
    return sum % PRIME
  }
}

/** Numbers of rows, from 1 on, by the hashes of their keys. */
export class RequestIndex {
  /** Hash and row by turns; row 0 is a free slot. Collisions go to the next slot. */
  #slots: Uint32Array
  #size = 0

  /** Has room for `rows` at once, and grows behind them. */
  constructor(rows: number) {
    const slots = 2 ** Math.ceil(Math.log2(rows * 2 + SLOTS_MIN))
    this.#slots = new Uint32Array(slots * 2)
  }

  add(hash: number, row: number): void {
    // At most two thirds are taken, or looking through the slots gets slow.
    if (this.#size * 3 >= this.#slots.length) this.#grow()
    this.#put(hash, row)
    this.#size++
  }

  /** Rows whose keys have this hash. */
  rowsOf(hash: number): number[] {
    const rows: number[] = []
    for (let at = this.#slotOf(hash); this.#slots[at + 1] !== 0; at = this.#behind(at)) {
      if (this.#slots[at] === hash) rows.push(this.#slots[at + 1] ?? 0)
    }
    return rows
  }

  #put(hash: number, row: number): void {
    let at = this.#slotOf(hash)
    while (this.#slots[at + 1] !== 0) at = this.#behind(at)
    this.#slots[at] = hash
    this.#slots[at + 1] = row
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Uint32Array(old.length * 2)
    for (let at = 0; at < old.length; at += 2) {
      const row = old[at + 1] ?? 0
      if (row !== 0) this.#put(old[at] ?? 0, row)
    }
  }

  #slotOf(hash: number): number {
    return (hash * 2) % this.#slots.length
  }

  #behind(at: number): number {
    return at + 2 === this.#slots.length ? 0 : at + 2
  }
}
