/** One message in the reply tree. */
import { discard, outbox, send, sendings } from '../state/outbox.ts'
import { toggle } from '../state/open-topic.ts'
import { topicPath } from '../state/route.ts'
import type { Row } from '../state/tree.ts'
import { texts } from '../texts.ts'
import { Actions } from './actions.tsx'
import { Icon } from './icons.tsx'
import { Markdown } from './markdown.tsx'
import { Avatar, Name, Time } from './parts.tsx'
import { SpreadChip } from './spread-chip.tsx'
import type { Place } from './window-list.tsx'

/** Replies deeper than this stand no further to the right. */
const INDENT_MAX = 10

export interface MessageRowProps {
  readonly row: Row
  readonly place: Place
  readonly isWanted: boolean
  /** Messages that arrived behind it and wait to be opened. */
  readonly arrived: number
  readonly onArrived: () => void
}

export function MessageRow({ row, place, isWanted, arrived, onArrived }: MessageRowProps) {
  const { message, depth, below, isCollapsed } = row
  const outgoing = message.id.startsWith('out:') ? message.id.slice(4) : undefined
  const classes = ['message', isWanted && 'wanted', outgoing !== undefined && 'outgoing']
  return (
    <article
      class={classes.filter(Boolean).join(' ')}
      style={{ '--depth': String(Math.min(depth, INDENT_MAX)) }}
      tabIndex={-1}
      aria-posinset={place.position}
      aria-setsize={place.count}
      aria-label={texts.messageBy(message.author?.shownName ?? texts.nobody, depth)}
      data-message={message.id}
    >
      <header class="meta">
        <Avatar user={message.author} />
        <Name user={message.author} />
        <Time at={message.createdAtMs} />
        {message.open && !message.deleted && <span class="label">{texts.wiki}</span>}
        {message.withheld !== 0 && message.text !== '' && (
          <span class="badge warn">{texts.withheldNow}</span>
        )}
        <SpreadChip id={message.id} />
        {below > 0 && (
          <button
            type="button"
            class="fold"
            aria-expanded={!isCollapsed}
            onClick={() => toggle(message.id)}
          >
            {isCollapsed ? texts.unfold(below) : texts.fold}
          </button>
        )}
      </header>
      {message.deleted ? (
        <p class="tombstone">{texts.deleted}</p>
      ) : message.withheld !== 0 && message.text === '' ? (
        <p class="tombstone">
          {texts.withheld[message.withheld]} <a href="/moderation">{texts.moderationWhy}</a>
        </p>
      ) : (
        <Markdown text={message.text} />
      )}
      {outgoing === undefined ? (
        <Actions
          target={{ messageId: message.id }}
          topic={message.topicId}
          content={message}
          isGone={message.deleted}
          permalink={topicPath(message.topicId, message.id)}
        />
      ) : (
        <OutgoingState id={outgoing} />
      )}
      {arrived > 0 && (
        <button type="button" class="arrived" onClick={onArrived}>
          <Icon name="down" /> {texts.arrived(arrived)}
        </button>
      )}
    </article>
  )
}

/** What became of a message that is on its way, and what can be done about it. */
export function OutgoingState({ id }: { id: string }) {
  const sending = sendings.value.get(id)
  if (sending?.kind !== 'refused') {
    const words = sending?.kind === 'waiting' ? texts.waiting : texts.sending
    return (
      <p class="chip" role="status">
        {words}
      </p>
    )
  }
  const again = () => {
    const outgoing = outbox.value.find((one) => one.id === id)
    discard(id)
    // A refused request is over: another try is another request.
    if (outgoing !== undefined) send(outgoing)
  }
  return (
    <p class="problem" role="alert">
      {texts.refused(sending.why)}{' '}
      <button type="button" onClick={again}>
        {texts.again}
      </button>{' '}
      <button type="button" onClick={() => discard(id)}>
        {texts.discard}
      </button>
    </p>
  )
}
