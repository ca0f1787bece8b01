/** Messages as the API shows them, in the words of the checkers. */
import type { Message } from '../../client/forum-client.ts'
import type { MessageSeen } from '../checkers/forum-history.ts'
import type { Methods } from '../load/access.ts'
import type { Bookmark } from './board.ts'

export type Shown = Pick<Message, 'id' | 'parentId' | 'text' | 'likes' | 'deleted'>

export function seenOf({ id, parentId, text, likes, deleted }: Shown): MessageSeen {
  return { id, parent: parentId === '' ? undefined : parentId, text, likes: Number(likes), deleted }
}

export interface PageSeen {
  readonly messages: readonly MessageSeen[]
  /** Where to go on; undefined behind the last page. */
  readonly bookmark: Bookmark | undefined
}

/** The messages of a topic behind a bookmark, or from the first on. */
export async function pageAt(
  { getMessages }: Pick<Methods, 'getMessages'>,
  topicId: string,
  from: Bookmark | undefined,
  limit: number,
): Promise<PageSeen> {
  const { messages, next } = await getMessages({ topicId, after: from?.cursor ?? '', limit })
  const last = messages.at(-1)
  const bookmark = next === '' || last === undefined ? undefined : { id: last.id, cursor: next }
  return { messages: messages.map(seenOf), bookmark }
}
