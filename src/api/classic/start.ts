/** Where a client wants to begin: with the message that it names, which may not be there yet. */
import type { MessageId } from '../../core/ids.ts'
import type { MessageView } from '../../core/query.ts'
import type { ClassicViews } from './views.ts'

export type Start =
  | { readonly kind: 'beginning' }
  | { readonly kind: 'with'; readonly first: MessageView }
  | { readonly kind: 'behind'; readonly last: MessageView }
  /** Behind everything that is there. */
  | { readonly kind: 'end' }

/**
 * A number that nothing has yet stands behind the one before it: clients that have seen a message
 * ask for the next number.
 */
export function startAt(views: ClassicViews, fromMessageId: number): Start {
  if (fromMessageId <= 0) return { kind: 'beginning' }
  const first = numbered(views, fromMessageId)
  if (first !== undefined) return { kind: 'with', first }
  const last = numbered(views, fromMessageId - 1)
  return last === undefined ? { kind: 'end' } : { kind: 'behind', last }
}

function numbered(views: ClassicViews, number: number): MessageView | undefined {
  const id = views.ids.idOf<MessageId>(number)
  return id === undefined ? undefined : views.messageView(id)
}
