/** Becoming somebody: a new account, or one that a person has from elsewhere. */
import { Forum } from '../../../gen/page-services.ts'
import { call, newRequestId, write } from '../api/forum-api.ts'
import { RpcError } from '../api/rpc-error.ts'
import { type Account, account, partsOf } from './account.ts'

/** Makes an account and uses it. Throws RpcError when the replica refuses the name. */
export async function register(name: string): Promise<void> {
  const { response } = await write(Forum.createUser, { requestId: newRequestId(), name })
  const { user, secret } = response
  account.value = { id: user?.id ?? '', name: user?.shownName ?? name, secret }
}

/** Uses the account that a key belongs to. Throws an error with a sentence for people. */
export async function signIn(key: string, notAKey: string): Promise<void> {
  const parts = partsOf(key)
  if (parts === undefined) throw new Error(notAKey)
  const before = account.value
  const { response } = await call(Forum.getUser, { id: parts.id })
  account.value = { ...parts, id: response.id, name: response.shownName } satisfies Account
  try {
    // Reading what is unread wants the secret: a wrong one is told at once.
    await call(Forum.listUnread, { limit: 1 })
  } catch (error) {
    account.value = before
    throw error instanceof RpcError ? error : new Error(notAKey)
  }
}

export function signOut(): void {
  account.value = undefined
}
