/** An account at a benchmarked replica, and topics to post to. */
import { connectForum } from '../../src/client/connect-forum.ts'

export interface Member {
  /** The metadata that makes a call his. */
  readonly authorization: string
  readonly account: { readonly userId: string; readonly secret: string }
  readonly topics: readonly string[]
}

export async function openMember(address: string, topics: number, name = 'bench'): Promise<Member> {
  await using client = await connectForum({ addresses: [address], discover: false })
  const { user, secret } = await client.createUser({ name })
  if (user === null) throw new Error('no account was made')
  const account = { userId: user.id, secret }
  const member = client.as(account)
  const made = await Promise.all(
    Array.from({ length: topics }, (_, index) => member.createTopic({ title: `Bench ${index}` })),
  )
  const authorization = `Bearer ${user.id}.${secret}`
  return { authorization, account, topics: made.map(({ id }) => id) }
}
