/** The sequential model of one user name: the first to ask for it gets it, for ever. */
import type { Model } from './model.ts'
import { checkLinearizability, type Verdict } from './linearizability.ts'
import type { Operation } from './operation.ts'

/** What a client asks about a name. Names that count as the same must be written the same. */
export type UserInput =
  | { readonly kind: 'create'; readonly request: string; readonly name: string }
  | { readonly kind: 'by-name'; readonly name: string }

/** What a client was told. */
export type UserOutput =
  | { readonly kind: 'made' | 'found'; readonly id: string }
  | { readonly kind: 'taken' }
  | { readonly kind: 'not-found' }

/** An operation on users. */
export type UserOperation = Operation<UserInput, UserOutput>

/** The request whose user has the name. */
type Owner = string | undefined

/** Whether user names are linearizable, each on its own. */
export function checkUsers(operations: readonly UserOperation[]): Verdict<UserInput, UserOutput> {
  return checkLinearizability({
    operations,
    partition: ({ name }) => `user name ${name}`,
    modelOf: userModel,
  })
}

/** The model of one name, for a history of it: its id is the first that anybody was told. */
export function userModel(
  operations: readonly UserOperation[],
): Model<{ readonly owner: Owner }, UserInput, UserOutput> {
  const id = operations.flatMap(({ answer }) => idIn(answer?.output))[0]
  const objection = (owner: Owner, input: UserInput, output: UserOutput | undefined) => {
    if (output?.kind === 'not-found') return owner === undefined ? undefined : 'the name is there'
    if (output?.kind === 'taken' && input.kind === 'create') {
      return owner === undefined || owner === input.request ? 'the name is free' : undefined
    }
    if (output !== undefined && idIn(output)[0] !== id) return `the name is of user ${id}`
    if (input.kind === 'by-name') return owner === undefined ? 'nobody has the name' : undefined
    if (owner === undefined || owner === input.request) return undefined
    return `the name was taken by request ${owner}`
  }
  return {
    init: () => ({ owner: undefined }),
    step: (state, input, output) => {
      if (objection(state.owner, input, output) !== undefined) return undefined
      const takes = input.kind === 'create' && output?.kind !== 'taken'
      return takes ? { owner: input.request } : state
    },
    key: ({ owner }) => owner ?? '',
    why: ({ owner }, input, output) => objection(owner, input, output) ?? 'it is allowed',
    describe: (input, output) => `${JSON.stringify(input)} -> ${JSON.stringify(output)}`,
  }
}

function idIn(output: UserOutput | undefined): string[] {
  return output !== undefined && 'id' in output ? [output.id] : []
}
