/** How far an own write is, in words: on this replica, on so many, committed. */
import { isDone, reaches } from '../state/spread.ts'
import { texts } from '../texts.ts'

export function SpreadChip({ id }: { id: string }) {
  const reach = reaches.value.get(id)
  if (reach === undefined) return null
  const { holders, of, committed } = reach
  const words = committed ? texts.committed : texts.onReplicas(holders, of)
  return (
    <span class={isDone(reach) ? 'chip done' : 'chip'} role="status">
      {words}
    </span>
  )
}
