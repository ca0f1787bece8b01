/** Changes to what is there: likes, edits, deletes, titles. Shown once the replica has them. */
import { Forum } from '../../../gen/page-services.ts'
import { newRequestId, write } from '../api/forum-api.ts'
import { patch } from './open-topic.ts'
import { followWrite } from './spread.ts'

/** A message, or a topic's own text. */
export type Target = { readonly messageId: string } | { readonly topicId: string }

export function idOf(target: Target): string {
  return 'messageId' in target ? target.messageId : target.topicId
}

interface Likes {
  readonly liked: boolean
  readonly likes: number
}

/** Likes or takes it back; shown at once, and as it was if the replica refuses. */
export async function toggleLike(target: Target, { liked, likes }: Likes): Promise<void> {
  const id = idOf(target)
  patch(id, { liked: !liked, likes: Math.max(0, likes + (liked ? -1 : 1)) })
  try {
    const request = { requestId: newRequestId(), ...target, like: !liked }
    const { response } = await write(Forum.likeMessage, request)
    patch(id, { liked: response.liked, likes: response.likes })
  } catch (error) {
    patch(id, { liked, likes })
    throw error
  }
}

export interface Edit {
  readonly text: string
  readonly requestId: Uint8Array
  readonly onWaiting: () => void
}

export async function edit(target: Target, { text, requestId, onWaiting }: Edit): Promise<void> {
  const request = { requestId, ...target, text }
  const { response, version } = await write(Forum.editMessage, request, { onWaiting })
  patch(idOf(target), { text: response.text, edits: response.edits })
  followWrite(idOf(target), version)
}

export async function erase(target: Target): Promise<void> {
  const request = { requestId: newRequestId(), ...target }
  const { version } = await write(Forum.deleteMessage, request)
  const isTopic = 'topicId' in target
  patch(idOf(target), {
    text: '',
    edits: 0,
    ...(isTopic ? { textDeleted: true } : { deleted: true }),
  })
  followWrite(idOf(target), version)
}

/** Tells the moderators of a text. */
export async function report(target: Target, reason: string): Promise<void> {
  await write(Forum.report, { requestId: newRequestId(), ...target, reason })
}

export async function rename(topicId: string, title: string): Promise<void> {
  const request = { requestId: newRequestId(), topicId, title }
  const { response, version } = await write(Forum.renameTopic, request)
  patch(topicId, { titles: [...response.titles] })
  followWrite(topicId, version)
}
