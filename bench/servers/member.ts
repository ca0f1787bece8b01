/** An account at a benchmarked replica, and topics to post to. */
import { connectForum } from '../../src/client/connect-forum.ts'

export interface Member {
  /** The metadata that makes a call his. */
  readonly authorization: string
  readonly topics: readonly string[]
}

export async function openMember(address: string, topics: number): Promise<Member> {
  await using client = await connectForum({ addresses: [address], discover: false })
  const { user, secret } = await client.createUser({ name: 'bench' })
  if (user === null) throw new Error('no account was made')
  const member = client.as({ userId: user.id, secret })
  const made = await Promise.all(
    Array.from({ length: topics }, (_, index) => member.createTopic({ title: `Bench ${index}` })),
  )
  return { authorization: `Bearer ${user.id}.${secret}`, topics: made.map(({ id }) => id) }
}
