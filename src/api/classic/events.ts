/** What happens in the forum, as events of the classic interface: what becomes of messages. */
import type { Codec, Sent } from '../../codec/method.ts'
import type { EventKind, ForumEvent } from '../../core/event.ts'
import { withheld } from '../../core/moderation.ts'
import { originalText } from '../../core/lookup.ts'
import { comparePositions, type Position } from '../../core/entry.ts'
import { CHAIN } from '../../core/ids.ts'
import type { MessageView } from '../../core/query.ts'
import { razpravljalnica } from '../../gen/classic-messages.js'
import { MessageBoard } from '../../gen/classic-services.ts'
import type { Replica } from '../../replica/replica.ts'
import { toBuffer } from '../grpc.ts'
import { type ClassicOptions, timestamp } from './views.ts'

type Event = Sent<(typeof MessageBoard)['subscribeTopic']['response']>

const EVENT: Codec<Event, unknown> = MessageBoard.subscribeTopic.response
const { OpType } = razpravljalnica

/** These clients know four kinds, and none of what happens to topics. */
const OP_OF = {
  posted: OpType.OP_POST,
  liked: OpType.OP_LIKE,
  deleted: OpType.OP_DELETE,
  edited: OpType.OP_UPDATE,
  unliked: undefined,
  'topic-created': undefined,
  'topic-renamed': undefined,
  hidden: undefined,
  restored: undefined,
  locked: undefined,
  unlocked: undefined,
  pinned: undefined,
  unpinned: undefined,
  moved: undefined,
} as const satisfies Record<EventKind, number | undefined>

/**
 * Encodes events, those that are the same object for many subscribers once; undefined for what
 * these clients are not told.
 */
export function eventEncoder(options: ClassicOptions): (event: ForumEvent) => Buffer | undefined {
  const encoded = new WeakMap<ForumEvent, Buffer>()
  return (event) => {
    const known = encoded.get(event)
    if (known !== undefined) return known
    const message = eventMessage(options, event)
    if (message === undefined) return undefined
    const bytes = toBuffer(EVENT.encode(message))
    encoded.set(event, bytes)
    return bytes
  }
}

function eventMessage({ replica, views }: ClassicOptions, event: ForumEvent): Event | undefined {
  const op = OP_OF[event.kind]
  const view = event.message === undefined ? undefined : views.messageView(event.message)
  const sequenceNumber = sequenceOf(replica, event.position)
  if (op === undefined || view === undefined || sequenceNumber === undefined) return undefined
  const message = views.message(asOf(replica, event, view))
  return { sequenceNumber, op, message, eventAt: timestamp(event.time) }
}

/** The index in an ordered forum; elsewhere the place in the order in which entries came here. */
function sequenceOf({ queries }: Replica, position: Position): number | undefined {
  return position.author === CHAIN ? position.seq : queries.placeOf(position)
}

/**
 * The message as the event left it, as far as that is kept: its texts are, until it is deleted;
 * of likes only what they are now, but a new message has none.
 */
function asOf(replica: Replica, event: ForumEvent, view: MessageView): MessageView {
  const { row } = view
  if (row.deleted || withheld(replica.state, row) !== undefined) return { ...view, text: '' }
  if (event.kind === 'posted') {
    const text = row.edits === 0 ? view.text : originalText(replica.state, row)
    return { ...view, row: { ...row, likes: 0 }, text }
  }
  if (event.kind !== 'edited' || row.edits === 1) return view
  const revisions = replica.queries.history({ kind: 'message', id: row.id })
  const made = revisions.find(({ position }) => comparePositions(position, event.position) === 0)
  return { ...view, text: made?.text ?? view.text }
}
