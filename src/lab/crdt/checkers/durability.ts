/** Durability: what was acknowledged is there in the end, on every replica. */
import {
  type ContentName,
  type History,
  kindMade,
  madeThere,
  type MessageShown,
  type Rendering,
  standsFor,
  type Violation,
  type Wish,
  type Write,
} from '../history.ts'

type WishOf<Kind extends Wish['kind']> = Extract<Wish, { kind: Kind }>

export function checkDurability(history: History, renderings: readonly Rendering[]): Violation[] {
  const acked = history.writes.filter((write) => isPromised(write, history))
  return renderings.flatMap((rendering) =>
    acked.flatMap((write) =>
      lost(write, rendering, history).map((text) => ({
        checker: 'durability' as const,
        text: `${text}, at ${rendering.replica}`,
      })),
    ),
  )
}

/**
 * Where disks were lost or came back old, what their replicas had acknowledged may be gone with
 * them, and so may what was answered because of it; what others made is not.
 */
function isPromised({ status, entry, wish }: Write, { restored, lost }: History): boolean {
  if (status !== 'acked') return false
  if (restored.size + lost.size === 0) return true
  if (kindMade(wish) === undefined || entry === undefined) return false
  return !restored.has(entry.author) && !lost.has(entry.author)
}

/** What of an acknowledged write is missing. */
function lost(write: Write, rendering: Rendering, history: History): string[] {
  const { wish } = write
  const made = madeThere(write, history)
  switch (wish.kind) {
    case 'user':
      return made.flatMap((id) => {
        const name = rendering.users.get(standsFor(rendering, 'user', id))
        return name === wish.name ? [] : [`user ${wish.name} is gone`]
      })
    case 'topic':
      return made.flatMap((id) => lostTopic(wish, id, rendering, history))
    case 'post':
      return made.flatMap((id) => lostPost(wish, id, rendering, history))
    case 'like':
      return lostLike(wish, rendering, history)
    case 'edit': {
      const message = targetOf(wish.target, rendering)
      const isThere = message?.deleted || message?.text.includes(wish.mark)
      return isThere ? [] : [`edit ${wish.mark} is not in "${message?.text}"`]
    }
    case 'delete': {
      const isDeleted = targetOf(wish.target, rendering)?.deleted
      return isDeleted ? [] : [`message ${wish.target.id} is not deleted`]
    }
    case 'rename':
      return lostRename(wish, rendering, history)
    default:
      return wish satisfies never
  }
}

function lostTopic(
  wish: WishOf<'topic'>,
  id: string,
  rendering: Rendering,
  history: History,
): string[] {
  const topic = rendering.topics.get(standsFor(rendering, 'topic', id))
  if (topic === undefined) return [`topic "${wish.title}" is gone`]
  const isTitled = topic.titles.includes(wish.title) || renamesOf(id, rendering, history).length > 0
  return isTitled && topic.text === wish.text ? [] : [`topic "${wish.title}" is another`]
}

function lostPost(
  wish: WishOf<'post'>,
  told: string,
  rendering: Rendering,
  { writes }: History,
): string[] {
  const id = standsFor(rendering, 'message', told)
  const message = rendering.messages.get(id)
  if (message === undefined) return [`message "${wish.text}" is gone`]
  if (message.topic !== standsFor(rendering, 'topic', wish.topic)) {
    return [`message "${wish.text}" is in another topic`]
  }
  const mayBeDeleted = writes.some(
    ({ wish: other, status }) =>
      other.kind === 'delete' &&
      status !== 'refused' &&
      standsFor(rendering, 'message', other.target.id) === id,
  )
  if (message.deleted) return mayBeDeleted ? [] : [`message "${wish.text}" was deleted by nobody`]
  return message.text.includes(wish.text) ? [] : [`message "${wish.text}" says "${message.text}"`]
}

/** A user's last like of a target counts, unless one of its likes was not answered. */
function lostLike(wish: WishOf<'like'>, rendering: Rendering, { writes }: History): string[] {
  const key = likeKey(wish, rendering)
  const same = writes.filter(
    ({ wish: other, status }) =>
      other.kind === 'like' && status !== 'refused' && likeKey(other, rendering) === key,
  )
  const last = same.reduce((a, b) => (b.ackedAt >= a.ackedAt ? b : a))
  if (same.some(({ status }) => status !== 'acked') || last.wish !== wish) return []
  // Deleted messages keep no likes.
  if (wish.target.kind === 'message' && targetOf(wish.target, rendering)?.deleted) return []
  return rendering.likes.has(key) === wish.like ? [] : [`${key}: ${wish.like} was acknowledged`]
}

function likeKey({ user, target: { kind, id } }: WishOf<'like'>, rendering: Rendering): string {
  return `${standsFor(rendering, 'user', user)} ${kind} ${standsFor(rendering, kind, id)}`
}

/** A title that was given last, and answered, stands; concurrent ones may stand beside it. */
function lostRename(wish: WishOf<'rename'>, rendering: Rendering, history: History): string[] {
  const renames = renamesOf(wish.topic, rendering, history)
  const last = renames.reduce((a, b) => (b.ackedAt >= a.ackedAt ? b : a))
  if (renames.some(({ status }) => status !== 'acked') || last.wish !== wish) return []
  const topic = rendering.topics.get(standsFor(rendering, 'topic', wish.topic))
  return topic?.titles.includes(wish.title) ? [] : [`title "${wish.title}" is gone`]
}

function renamesOf(topic: string, rendering: Rendering, { writes }: History): Write[] {
  const id = standsFor(rendering, 'topic', topic)
  return writes.filter(
    ({ wish, status }) =>
      wish.kind === 'rename' &&
      status !== 'refused' &&
      standsFor(rendering, 'topic', wish.topic) === id,
  )
}

function targetOf({ id }: ContentName, rendering: Rendering): MessageShown | undefined {
  return rendering.messages.get(standsFor(rendering, 'message', id))
}
