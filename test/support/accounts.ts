/** Accounts as plain clients make and use them. */
import { Forum } from '../../src/gen/services.ts'
import { call } from './plain-call.ts'

export interface Account {
  readonly id: string
  readonly secret: string
  /** The header that proves it. */
  readonly authorization: string
}

export async function newAccount(address: string, name: string): Promise<Account> {
  const { response, details } = await call(address, Forum.createUser, { name })
  const id = response?.user?.id
  if (response === undefined || !id) throw new Error(`no account was made for ${name}: ${details}`)
  return { id, secret: response.secret, authorization: `Bearer ${id}.${response.secret}` }
}

/** Makes a topic and answers its id. */
export async function newTopic(address: string, account: Account, title: string): Promise<string> {
  const { response, details } = await call(address, Forum.createTopic, { title }, account)
  if (response === undefined) throw new Error(`no topic was made: ${details}`)
  return response.id
}
