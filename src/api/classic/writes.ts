/**
 * Writes of the classic interface. It has no accounts: whoever calls is believed to be the user
 * whom the request names, and users are made without a secret, so that nobody can be them
 * anywhere else.
 */
import { ForumError } from '../../core/error.ts'
import { type MessageId, NO_USER, type TopicId, type UserId } from '../../core/ids.ts'
import { canonical } from '../../core/lookup.ts'
import type { Target } from '../../core/op.ts'
import type { Outcome, WriteRequest } from '../../core/request.ts'
import { nameOf, textOf, titleOf } from '../../core/shape.ts'
import type { razpravljalnica } from '../../gen/classic-messages.js'
import type { MessageBoard } from '../../gen/classic-services.ts'
import type { Replica } from '../../replica/replica.ts'
import type { Call } from '../call.ts'
import type { Handlers } from '../grpc.ts'
import { classicTag } from './request-tag.ts'
import { type ClassicOptions, notFound } from './views.ts'

type Write =
  | 'createUser'
  | 'createTopic'
  | 'postMessage'
  | 'updateMessage'
  | 'deleteMessage'
  | 'likeMessage'

/** The fields that name a message. */
type MessageFields = Pick<razpravljalnica.LikeMessageRequest, 'topicId' | 'messageId'>

const NO_SECRET = new Uint8Array()

export function classicWrites(options: ClassicOptions): Pick<Handlers<typeof MessageBoard>, Write> {
  return { ...creations(options), ...changes(options) }
}

function creations({
  replica,
  views,
}: ClassicOptions): Pick<
  Handlers<typeof MessageBoard>,
  'createUser' | 'createTopic' | 'postMessage'
> {
  return {
    async createUser({ name: given, requestId }, call) {
      const name = nameOf('name', given)
      const tag = classicTag('createUser', requestId, [name])
      const request = { kind: 'create-user', tag, name, secretHash: NO_SECRET } as const
      const { made } = await replica.write({ ...request, date: undefined }, call)
      return views.user(there(made, views.userRow(made as UserId)))
    },

    async createTopic({ name: given, requestId }, call) {
      const title = titleOf('name', given)
      const tag = classicTag('createTopic', requestId, [title])
      const request = { kind: 'create-topic', tag, user: NO_USER, title, text: '' } as const
      const { made } = await replica.write({ ...request, labels: [], date: undefined }, call)
      return views.topic(there(made, views.topicView(made as TopicId)))
    },

    async postMessage({ topicId, userId, text: given, requestId }, call) {
      const user = views.idOf<UserId>('user', userId)
      const topic = views.idOf<TopicId>('topic', topicId)
      const text = textOf('text', given)
      const tag = classicTag('postMessage', requestId, [user, topic, text])
      const request = { kind: 'post-message', tag, user, topic, text } as const
      const { made } = await replica.write({ ...request, parent: undefined, date: undefined }, call)
      return views.message(there(made, views.messageView(made as MessageId)))
    },
  }
}

function changes(
  options: ClassicOptions,
): Pick<Handlers<typeof MessageBoard>, 'updateMessage' | 'deleteMessage' | 'likeMessage'> {
  const { replica, views } = options

  /** Writes, and answers what the message is then. */
  async function change(request: WriteRequest, { id }: Target, call: Call) {
    await written(replica, request, call)
    return views.message(there(id, views.messageView(id as MessageId)))
  }

  return {
    async updateMessage(request, call) {
      const { userId, text: given, requestId } = request
      const user = views.idOf<UserId>('user', userId)
      const text = textOf('text', given)
      const target = targetOf(options, request)
      const tag = classicTag('updateMessage', requestId, [user, target.id, text])
      return await change({ kind: 'edit-message', tag, user, target, text }, target, call)
    },

    async deleteMessage(request, call) {
      const { userId, requestId } = request
      const user = views.idOf<UserId>('user', userId)
      const target = targetOf(options, request)
      const tag = classicTag('deleteMessage', requestId, [user, target.id])
      const wanted = { kind: 'delete-message', tag, user, target } as const
      const { position } = await written(replica, wanted, call)
      // There was nothing to do, and it is no retry: somebody deletes what was deleted before.
      if (position === undefined) throw notFound('message', request.messageId)
      return {}
    },

    async likeMessage(request, call) {
      const { userId, requestId } = request
      const user = views.idOf<UserId>('user', userId)
      const target = targetOf(options, request)
      const tag = classicTag('likeMessage', requestId, [user, target.id])
      return await change({ kind: 'like', tag, user, target, like: true }, target, call)
    },
  }
}

/** The message that a request names: by its id, and in the topic if one is given. */
function targetOf(
  { replica, views }: ClassicOptions,
  { topicId, messageId }: MessageFields,
): Target {
  const target: Target = { kind: 'message', id: views.idOf<MessageId>('message', messageId) }
  if (topicId === 0) return target
  const topic = canonical(replica.state, 'topic', views.idOf<TopicId>('topic', topicId))
  if (views.messageView(target.id)?.row.topic === topic) return target
  throw new ForumError('not-found', `message ${messageId} is not known in topic ${topicId}`)
}

/** To these clients a deleted message does not exist. */
async function written(replica: Replica, request: WriteRequest, call: Call): Promise<Outcome> {
  try {
    return await replica.write(request, call)
  } catch (error) {
    if (!(error instanceof ForumError) || error.code !== 'failed-precondition') throw error
    throw new ForumError('not-found', error.message, { cause: error })
  }
}

/** What a write made or changed: this replica has applied it. */
function there<View>(id: string | undefined, view: View | undefined): View {
  if (view === undefined) throw new Error(`${id} was written and is not here`)
  return view
}
