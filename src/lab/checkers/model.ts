/** Sequential models: what an object may answer when one operation happens at a time. */

/** `output` is undefined for an operation that nobody answered: then any outcome is allowed. */
export interface Model<State, Input, Output> {
  init(): State
  /**
   * The state after the operation, the same object if it is the same; undefined if it cannot have
   * had this output here.
   */
  step(state: State, input: Input, output: Output | undefined): State | undefined
  /** Equal for equal states, and only for those. */
  key(state: State): string
  /** The operation and its output in words. */
  describe(input: Input, output: Output | undefined): string
  /** Why `step` answered undefined. */
  why(state: State, input: Input, output: Output | undefined): string
  /** What lets the search leave out orders that make no difference; without it all are tried. */
  readonly independence?: Independence<State, Input, Output>
}

/**
 * Which operations do not matter to each other. The search relies on these laws:
 * 1. A read never changes the state, and whatever is no read changes one part of it at most.
 * 2. Writes of different parts that are both allowed are allowed in either order, to one end.
 * 3. What conflicts in some parts goes on to, until a write of one of these parts.
 * 4. If a write w stands right before a write q of its part, and q is allowed without w too, then
 *    q and w may change places, or leaving out w changes nothing.
 */
export interface Independence<State, Input, Output> {
  /** Whether an operation changes nothing, whatever the state: a query, or a refusal. */
  isRead(input: Input, output: Output | undefined): boolean
  /** The part of the state that a write changes. */
  part(input: Input): string
  /** All parts that decide whether the operation is allowed; of a write its own too. */
  looksAt(input: Input, output: Output | undefined): readonly string[]
  /** Where the state contradicts the output. Asked only where `step` answers undefined. */
  conflict(state: State, input: Input, output: Output | undefined): Conflict
  /** Equal where one part of two states is equal, and only there. */
  keyOf(state: State, part: string): string
  /** Whether an operation that nobody answered may be left out: nobody ever saw what it did. */
  isVain(input: Input, output: Output | undefined): boolean
  /** Equal for operations that do the same to any state. */
  effect(input: Input): string
}

/**
 * `parts` is all of the state that the contradiction rests on; `isForGood`: no later state allows
 * the operation either.
 */
export interface Conflict {
  readonly parts: readonly string[]
  readonly isForGood: boolean
}
