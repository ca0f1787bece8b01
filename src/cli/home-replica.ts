/** Where a moderator acts: at the replica that gave out the id of the account, whoever is asked. */
import type { ForumClient } from '../client/forum-client.ts'
import { splitContentId } from '../core/ids.ts'
import type { Context } from './context.ts'
import type { ClientValues } from './options.ts'
import { clientOptions, type Session } from './session.ts'

/**
 * A client of that replica, closed with `closing`. The session's own where that is the one that was
 * asked, where any replica will do (in a chain), or where nobody knows how to reach it.
 */
export async function clientAtHome(
  { account, client, state }: Session,
  values: ClientValues,
  { context, closing }: { readonly context: Context; readonly closing: AsyncDisposableStack },
): Promise<ForumClient> {
  if (account === undefined || state.mode === 'chain') return client
  const home: string = splitContentId(account.id).author
  const isBalanced = state.balancer?.replicas.some(({ id }) => id === home) === true
  const [asked] = state.replicas
  const address = state.replicas.find(({ id }) => id === home)?.apiAddress
  if (!isBalanced && (asked?.id === home || !address)) return client
  const { connectForum } = await import('../client/connect-forum.ts')
  const credentials = { userId: account.id, secret: account.secret }
  const there = isBalanced ? { replica: home } : { addresses: [address ?? ''] }
  const options = await clientOptions(values, context)
  return closing.use(
    await connectForum({
      ...options,
      ...there,
      credentials,
      discover: false,
      after: client.version(),
    }),
  )
}
