/** Members of a forum as tests need them: an account, posts, and everything that can be read. */
import type { ForumClient } from '../../src/client/forum-client.ts'

/** The same client, acting as a new account. */
export async function newMember(client: ForumClient, name: string): Promise<ForumClient> {
  const { user, secret } = await client.createUser({ name })
  if (user === null) throw new Error(`no account was made for ${name}`)
  return client.as({ userId: user.id, secret })
}

/** Every text in a topic, oldest first. */
export async function textsOf(client: ForumClient, topicId: string): Promise<string[]> {
  const texts: string[] = []
  let after = ''
  do {
    const page = await client.getMessages({ topicId, limit: 500, after })
    texts.push(...page.messages.map(({ text }) => text))
    after = page.next
  } while (after !== '')
  return texts
}

/** Writers that post without pause, and what was acknowledged to them. */
export interface Writers {
  /** Texts whose posting was acknowledged. */
  readonly acknowledged: readonly string[]
  /** Ends the writers. What is under way then has no known outcome, and may still be stored. */
  stop(): Promise<void>
  /** Ends the writers once what is under way is answered: nothing of theirs is stored later. */
  finish(): Promise<void>
}

/**
 * Starts that many writers; they also end by themselves when a post fails. What they write is
 * told from what others do by `name`.
 */
export function startWriters(
  client: ForumClient,
  topicId: string,
  count: number,
  name = topicId,
): Writers {
  const acknowledged: string[] = []
  const ending = new AbortController()
  let finishing = false
  const write = async (lane: number): Promise<void> => {
    for (let made = 0; !finishing && !ending.signal.aborted; made++) {
      const text = `${name} ${lane} ${made}`
      await client.postMessage({ topicId, text }, { signal: ending.signal })
      acknowledged.push(text)
    }
  }
  const lanes = Array.from({ length: count }, (_, lane) => write(lane))
  return {
    acknowledged,
    async stop() {
      ending.abort()
      await Promise.allSettled(lanes)
    },
    async finish() {
      finishing = true
      await Promise.allSettled(lanes)
    },
  }
}
