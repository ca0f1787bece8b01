/** The picture of a seed that failed: its trace, and a space-time diagram of what is at stake. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { select } from '../../src/trace/select.ts'
import { drawSpaceTime } from '../../src/trace/space-time.ts'
import type { TraceEvent } from '../../src/trace/trace-event.ts'
import { formatLine } from '../../src/trace/trace-line.ts'

/** Events of a picture that one can still look through. */
const EVENTS_MAX = 1_500
const ID = /\b[0-9]+@[0-9a-z]{10}\b/g

/**
 * Lines that say where the picture and the trace are. `texts` are the violations: the ids in them
 * are what the picture is about, else it shows the last of all that carries entries.
 */
export function drawFailure(
  name: string,
  texts: readonly string[],
  again: (record: (event: TraceEvent) => void) => void,
): string[] {
  const events: TraceEvent[] = []
  again((event) => events.push(event))
  const folder = join(tmpdir(), 'parley-simulation')
  mkdirSync(folder, { recursive: true })
  const [trace, picture] = [join(folder, `${name}.trace`), join(folder, `${name}.svg`)]
  writeFileSync(trace, events.map((event) => `${formatLine(event)}\n`).join(''))
  writeFileSync(picture, drawSpaceTime(atStake(events, texts).slice(-EVENTS_MAX)))
  return [`  picture: ${picture}`, `  trace, for "parley trace": ${trace}`]
}

function atStake(events: readonly TraceEvent[], texts: readonly string[]): TraceEvent[] {
  const ids = [...new Set(texts.flatMap((text) => text.match(ID) ?? []))]
  const named = select(events, { topics: ids, messages: ids })
  const hasMore = named.some(({ what }) => what.kind === 'apply')
  return ids.length > 0 && hasMore ? named : events.filter(isTelling)
}

/** Whether it carries entries, or changes what carries them. */
function isTelling({ what }: TraceEvent): boolean {
  return (what.kind !== 'send' && what.kind !== 'receive') || what.spans.length > 0
}
