/** Maps that can take back what a transaction did to them. */

/** What undoes the changes since a transaction began, last change first. */
export class Journal {
  #undo: (() => void)[] | undefined

  get isOpen(): boolean {
    return this.#undo !== undefined
  }

  begin(): void {
    if (this.isOpen) throw new Error('a transaction in a transaction')
    this.#undo = []
  }

  commit(): void {
    this.#undo = undefined
  }

  rollback(): void {
    const undo = this.#undo ?? []
    this.#undo = undefined
    for (const change of undo.reverse()) change()
  }

  note(undo: () => void): void {
    if (this.#undo === undefined) throw new Error('a change outside of a transaction')
    this.#undo.push(undo)
  }
}

/** A map whose changes are noted in a journal. Its values are never changed in place. */
export class Table<Key, Value> {
  readonly #rows: Map<Key, Value>
  readonly #journal: Journal

  constructor(journal: Journal, rows: Iterable<readonly [Key, Value]> = []) {
    this.#journal = journal
    this.#rows = new Map(rows)
  }

  get size(): number {
    return this.#rows.size
  }

  get(key: Key): Value | undefined {
    return this.#rows.get(key)
  }

  has(key: Key): boolean {
    return this.#rows.has(key)
  }

  entries(): [Key, Value][] {
    return [...this.#rows]
  }

  values(): Value[] {
    return [...this.#rows.values()]
  }

  filter(keep: (value: Value) => boolean): Value[] {
    const kept: Value[] = []
    for (const value of this.#rows.values()) if (keep(value)) kept.push(value)
    return kept
  }

  set(key: Key, value: Value): void {
    const had = this.#rows.has(key)
    const before = this.#rows.get(key) as Value
    this.#rows.set(key, value)
    this.#journal.note(() => {
      if (had) this.#rows.set(key, before)
      else this.#rows.delete(key)
    })
  }

  delete(key: Key): void {
    if (!this.#rows.has(key)) return
    const before = this.#rows.get(key) as Value
    this.#rows.delete(key)
    this.#journal.note(() => this.#rows.set(key, before))
  }

  clear(): void {
    for (const key of [...this.#rows.keys()]) this.delete(key)
  }

  copy(journal: Journal): Table<Key, Value> {
    return new Table(journal, this.#rows)
  }
}
