/** New topics that are on their way. */
import { outbox } from '../state/outbox.ts'
import { OutgoingState } from './message-row.tsx'

export function OutgoingTopics() {
  const topics = outbox.value.filter(({ title }) => title !== undefined)
  if (topics.length === 0) return null
  return (
    <ul class="outgoing-topics">
      {topics.map(({ id, title }) => (
        <li key={id}>
          <strong>{title}</strong> <OutgoingState id={id} />
        </li>
      ))}
    </ul>
  )
}
