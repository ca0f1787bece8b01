/** Following topics live, for `watch` and `read --follow`. */
import type { Vector } from '../core/vector.ts'
import { type Context, writeLines } from './context.ts'
import { eventLines, eventView } from './print-event.ts'
import { printJsonLine } from './print-json.ts'
import { styleOf } from './print-message.ts'
import type { Session } from './session.ts'

export interface FollowOptions {
  readonly topics: readonly string[]
  /** Events behind this version; from now on if undefined. */
  readonly after: Vector | undefined
  readonly json: boolean
  /** Told when events are coming, and again when they come from another replica. */
  readonly onOpen?: (address: string) => void
}

/** Prints what happens in these topics until the person ends it, which is no failure. */
export async function follow(
  session: Session,
  context: Context,
  { topics, after, json, onOpen }: FollowOptions,
): Promise<void> {
  const { signal } = context
  try {
    for await (const event of session.client.subscribe(topics, { signal, after, onOpen })) {
      const view = eventView(event)
      if (json) await printJsonLine(context, view)
      else await writeLines(context.out, eventLines(view, styleOf(context, session.short)))
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
