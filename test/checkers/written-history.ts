/** Histories written down by hand, for tests. */
import type { Operation } from '../../src/lab/checkers/operation.ts'

/** One operation: who, from when, until when, what, and what was told. */
export type Line<Input, Output> = readonly [
  client: string,
  from: number,
  to: number | 'never',
  input: Input,
  output?: Output,
]

/** The history of some lines. */
export function historyOf<Input, Output>(
  lines: readonly Line<Input, Output>[],
): Operation<Input, Output>[] {
  return lines.map(([client, invoked, to, input, output]) => {
    const answer = to === 'never' || output === undefined ? undefined : { at: to, output }
    return { client, invoked, input, answer }
  })
}
