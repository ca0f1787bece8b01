/** Who is using this page. The secret stays in the browser's storage. */
import { signal } from '@preact/signals'
import { fieldsOf, stored } from './stored.ts'

export interface Account {
  readonly id: string
  readonly name: string
  readonly secret: string
}

export const account = stored<Account | undefined>('parley.account', parseAccount, undefined)

/** Whether the dialog of the account is open. */
export const isAccountOpen = signal(false)

/** Does it as somebody; who is nobody yet is asked to join first. */
export function asSomebody(what: () => void): void {
  if (account.value === undefined) isAccountOpen.value = true
  else what()
}

/** What a person keeps to be the same user elsewhere: `<user id>.<secret>`. */
export function keyOf({ id, secret }: Account): string {
  return `${id}.${secret}`
}

/** The parts of a key; undefined for what is none. */
export function partsOf(key: string): { id: string; secret: string } | undefined {
  const [, id, secret] = /^([0-9a-z@]{1,40})\.([0-9a-z]{1,64})$/.exec(key.trim()) ?? []
  return id === undefined || secret === undefined ? undefined : { id, secret }
}

function parseAccount(kept: unknown): Account | undefined {
  const { id, name, secret } = fieldsOf(kept) ?? {}
  const isWhole = [id, name, secret].every((field) => typeof field === 'string')
  return isWhole ? ({ id, name, secret } as Account) : undefined
}
