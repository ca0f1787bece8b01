/** parley.v1.Forum: all its handlers. */
import type { Forum } from '../gen/services.ts'
import { forumChanges } from './forum-changes.ts'
import { forumCursors } from './forum-cursors.ts'
import { forumCreations } from './forum-creations.ts'
import { forumDigest } from './forum-digest.ts'
import { forumItems } from './forum-items.ts'
import { forumPeople } from './forum-people.ts'
import { forumLists, type ListOptions } from './forum-lists.ts'
import type { Handlers } from './grpc.ts'
import { moderationReads, moderationWrites } from './moderation.ts'
import { lookingAgain } from './reading.ts'
import { type SubscribeOptions, subscriptions } from './subscribe.ts'

export function forumHandlers(options: SubscribeOptions & ListOptions): Handlers<typeof Forum> {
  const { replica } = options
  // What a read does not find is not there: it was as fresh as its caller wanted.
  const reads = {
    ...forumItems(options),
    ...forumLists(options),
    ...forumPeople(options),
    ...moderationReads(options),
    ...forumDigest(options),
  }
  const others = {
    ...forumCreations(options),
    ...forumChanges(options),
    ...moderationWrites(options),
    ...forumCursors(options),
    ...subscriptions(options),
  }
  return {
    ...lookingAgain(replica, ['unauthenticated'], reads),
    ...lookingAgain(replica, ['unauthenticated', 'not-found'], others),
  }
}
